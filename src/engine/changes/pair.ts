/** Which detail of the page stands where which detail of the known article stood. */
import { datesDiffer } from './dates';
import type { Context, Detail } from './detail';
import { alike, namesDiffer, nameWords } from './name-forms';
import { numbersDiffer } from './numbers';

/** A detail of the article beside the one in its place; null where nothing stands there. */
export interface Paired<Here extends Detail> {
  readonly known: Detail | null;
  readonly here: Here | null;
}

const PAIRING = {
  /** Worth of two details that say the same, beside what their surroundings are worth. */
  same: 3,
  /** Words around of four that must agree where the details differ. */
  agreeing: 3,
  /** Of these, how many must be words and no paragraph's end. */
  words: 2,
} as const;

/**
 * Pairs the details of one kind in order, as many as possible and those first that say the same:
 * two that differ are paired only where the words around them agree.
 */
export function pairDetails<Here extends Detail>(
  known: readonly Detail[],
  here: readonly Here[],
): Paired<Here>[] {
  const worth = (k: number, h: number) => pairWorth(known[k], here[h]);
  const best = bestFrom(known.length, here.length, worth);
  const at = (k: number, h: number) => best[k]?.[h] ?? 0;
  const pairs: Paired<Here>[] = [];
  let [k, h] = [0, 0];
  while (k < known.length || h < here.length) {
    const step = stepFrom(k, h, at, worth, known.length, here.length);
    pairs.push({
      known: step === 'here' ? null : (known[k] ?? null),
      here: step === 'known' ? null : (here[h] ?? null),
    });
    if (step !== 'here') k += 1;
    if (step !== 'known') h += 1;
  }
  return pairs;
}

type Worth = (k: number, h: number) => number;

/** Which side the best pairing goes on by: both, where they are a pair. */
function stepFrom(
  k: number,
  h: number,
  at: Worth,
  worth: Worth,
  known: number,
  here: number,
): 'both' | 'known' | 'here' {
  if (k >= known) return 'here';
  if (h >= here) return 'known';
  const both = worth(k, h);
  if (both > 0 && at(k, h) === both + at(k + 1, h + 1)) return 'both';
  return at(k, h) === at(k + 1, h) ? 'known' : 'here';
}

/** What the best pairing of the details from each place on is worth. */
function bestFrom(known: number, here: number, worth: Worth): readonly (readonly number[])[] {
  const best = Array.from({ length: known + 1 }, () => new Array<number>(here + 1).fill(0));
  const at = (k: number, h: number) => best[k]?.[h] ?? 0;
  for (let k = known - 1; k >= 0; k -= 1) {
    const row = best[k] ?? [];
    for (let h = here - 1; h >= 0; h -= 1) {
      const both = worth(k, h);
      const paired = both > 0 ? both + at(k + 1, h + 1) : 0;
      row[h] = Math.max(at(k + 1, h), at(k, h + 1), paired);
    }
  }
  return best;
}

function pairWorth(known: Detail | undefined, here: Detail | undefined): number {
  if (!known || !here) return 0;
  const agreeing = agreement(known.context, here.context);
  if (saysSame(known, here)) return PAIRING.same + agreeing;
  const near = known.kind === 'attribution' ? oneSide(known.context, here.context) : false;
  // That both end their paragraph says little: words must agree too.
  const words = known.context.filter((hash, at) => hash !== 0 && hash === here.context[at]).length;
  const alone = known.context.every((hash) => hash === 0);
  const around = agreeing >= PAIRING.agreeing && (words >= PAIRING.words || alone);
  return near || around ? agreeing - 1 : 0;
}

/** Whether the words on one side agree: who spoke takes more or fewer words on the other. */
function oneSide(one: Context, other: Context): boolean {
  const both = (first: number, second: number) =>
    one[first] === other[first] &&
    one[second] === other[second] &&
    one[second] !== 0 &&
    one[first] !== 0;
  return both(0, 1) || both(2, 3);
}

/** Whether the two say the same, as far as their kind can tell. */
export function saysSame(known: Detail, here: Detail): boolean {
  if (known.kind === 'number') return numbersDiffer(known.value, here.value) === null;
  if (known.kind === 'date') return !datesDiffer(known.value, here.value);
  if (known.kind === 'name') return !namesDiffer(known.value, here.value);
  if (known.kind === 'attribution') return sameSpeaker(known.value, here.value);
  return known.value === here.value;
}

function sameSpeaker(known: string, here: string): boolean {
  if (!isNamed(known)) return known === here;
  // "The Observatory" and "the observatory".
  if (!isNamed(here)) return nameWords(known).at(-1) === here.slice(1);
  const ours = nameWords(known);
  return nameWords(here).some((word) => ours.some((other) => alike(word, other)));
}

/** Whether an attribution's speaker is a name. */
export function isNamed(speaker: string): boolean {
  return speaker !== '' && !speaker.startsWith('~');
}

/** How many of the words around agree, and whether those on either side do. */
export function agreement(one: Context, other: Context): number {
  return one.filter((hash, at) => hash === other[at]).length;
}
