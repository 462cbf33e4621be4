/** What became of the details in paragraphs that answer each other. */

import { keyOf } from '../recognition/features';
import type { KnownText } from '../recognition/fingerprint';
import { hashPair } from '../text/hash';
import { attributions } from './attribution-edits';
import type { ContentWord, Context, Detail } from './detail';
import {
  type Edited,
  type EditedKind,
  edited,
  type Gap,
  type Here,
  type Known,
  type Pairs,
  type ReadPart,
} from './edited';
import { alike, nameWords } from './name-forms';
import { numbersDiffer } from './numbers';
import { type Paired, pairDetails, saysSame } from './pair';

/** What is known of article and copy as wholes. */
export interface Whole {
  /** Names of the article, each as its folded words, for telling a short form from another name. */
  readonly names: readonly (readonly string[])[];
  /**
   * Whether the copy has other words throughout: what a translator made of a part of a name is no
   * other name then, and a hedge or a cue that is not found may stand there in words not known.
   */
  readonly reworded: boolean;
}

/** Every edit of one part. */
export function editsOf(part: ReadPart, whole: Whole, text: KnownText): Edited[] {
  const known = part.known.flatMap(({ paragraph, details }) =>
    details.map((detail): Known => ({ ...detail, paragraph })),
  );
  const here = part.here.flatMap(({ paragraph, details }) =>
    details.map((detail): Here => ({ ...detail, paragraph })),
  );
  const of = (kind: Detail['kind']) =>
    pairDetails(
      known.filter((detail) => detail.kind === kind),
      here.filter((detail) => detail.kind === kind),
    ) as readonly (Paired<Here> & { readonly known: Known | null })[];
  return [
    ...exchanged(of('number'), (one, other) => numbersDiffer(one.value, other.value)),
    ...exchanged(of('date'), () => 'date'),
    ...exchanged(of('name'), (one, other) => (isSameOne(one, other, whole) ? null : 'name')),
    ...(whole.reworded ? [] : hedges(of('hedge'), part, text)),
    ...(whole.reworded ? [] : attributions(of('attribution'), part)),
  ];
}

function exchanged(
  pairs: Pairs,
  differ: (known: Known, here: Here) => EditedKind | null,
): Edited[] {
  return pairs.flatMap(({ known, here }): Edited[] => {
    if (!known || !here || saysSame(known, here)) return [];
    const kind = differ(known, here);
    return kind ? [edited(kind, known, here, known.value)] : [];
  });
}

/** Whether the article itself calls one by the other's name: "Cristina Voss Maar", "Voss", "Maar". */
function isSameOne(known: Known, here: Here, { names, reworded }: Whole): boolean {
  const ours = nameWords(known.value);
  const theirs = nameWords(here.value);
  if (reworded && theirs.some((word) => ours.some((other) => alike(word, other)))) return true;
  // Sentences turned round name the same places in another order.
  if (reworded && theirs.every((word) => names.some((words) => words.includes(word)))) return true;
  return names.some(
    (words) =>
      words.length > 1 &&
      ours.every((word) => words.some((other) => alike(word, other))) &&
      theirs.every((word) => words.some((other) => alike(word, other))),
  );
}

/** The hedge that no other makes up for. */
const DENIED = 'denied';

function hedges(pairs: Pairs, part: ReadPart, text: KnownText): Edited[] {
  const free = pairs.flatMap(({ known, here }) => (here && !known ? [here] : []));
  return pairs.flatMap(({ known, here }): Edited[] => {
    if (known && !here) {
      const gap = gapOf(part, known);
      if (!gap || hedgedAt(free, gap)) return [];
      const { paragraph, start, end } = gap;
      const expected = known.value;
      return [
        {
          kind: 'hedge-lost',
          start,
          end,
          pageParagraph: paragraph,
          articleParagraph: known.paragraph,
          expected,
          put: '',
          agreeing: null,
        },
      ];
    }
    if (known && here && known.value === DENIED && here.value !== DENIED) {
      return [edited('hedge-lost', known, here, DENIED)];
    }
    if (here && !known && wasJoined(part, here, text)) {
      const { start, end, paragraph } = here;
      const articleParagraph = part.known[0]?.paragraph ?? 0;
      return [
        {
          kind: 'hedge-gained',
          start,
          end,
          pageParagraph: paragraph,
          articleParagraph,
          expected: '',
          put: here.value,
          agreeing: null,
        },
      ];
    }
    return [];
  });
}

/**
 * The place on the page where the words that stood around a detail now stand next to each other:
 * the two nearest must, and one more of the outer two. All four must where another word has taken
 * the detail's place.
 */
function gapOf(part: ReadPart, { context }: Known): Gap | null {
  if (context[1] === 0 && context[2] === 0) return null;
  for (const between of [0, 1]) {
    for (const { paragraph, content } of part.here) {
      for (let at = 0; at + between <= content.length; at += 1) {
        const place = gapAt(content, at, between, context);
        if (place) return { paragraph, ...place };
      }
    }
  }
  return null;
}

/** What a gap of so many words before this one spans, where it is one; see `gapOf`. */
function gapAt(
  content: readonly ContentWord[],
  at: number,
  between: number,
  [before2, before, after, after2]: Context,
): Omit<Gap, 'paragraph'> | null {
  const right = at + between;
  const hash = (from: number) => content[from]?.hash ?? 0;
  if (hash(at - 1) !== before || hash(right) !== after) return null;
  const outer = [hash(at - 2) === before2, hash(right + 1) === after2].filter(Boolean).length;
  const first = content[at - 1] ?? content[at];
  const last = content[right] ?? content[right - 1];
  if (outer < 1 + between || !first || !last) return null;
  return { start: first.start, end: last.end, sentence: last.sentence };
}

/** Letters around the place of a lost hedge in which another may stand for it. */
const BESIDE = 20;

/** Whether a hedge that the article does not have stands there in its stead. */
function hedgedAt(free: readonly Here[], gap: Gap): boolean {
  return free.some(
    ({ paragraph, start, end }) =>
      paragraph === gap.paragraph && start < gap.end + BESIDE && end > gap.start - BESIDE,
  );
}

/**
 * Whether the words around a hedge of the page stood next to each other in the article, by the
 * pairs of words that its fingerprint sampled: a hedge in a sentence of the page's own is none gained.
 */
function wasJoined(part: ReadPart, here: Here, text: KnownText): boolean {
  const paired = part.here.find(({ paragraph }) => paragraph === here.paragraph)?.paired ?? [];
  const found = paired.findIndex(({ start }) => start >= here.end);
  const next = found < 0 ? paired.length : found;
  const around = [next - 2, next - 1, next, next + 1].map((at) => paired[at]);
  const places = new Set(part.known.map(({ paragraph }) => paragraph));
  const stands = (key: number) => text.places.get(key)?.some((place) => places.has(place)) ?? false;
  const [before2, before, after, after2] = around;
  if (!before || !after) return false;
  const words = around.filter((word): word is ContentWord => word !== undefined);
  if (!words.every(({ stem }) => stands(keyOf('stem', stem)))) return false;
  // One pair in two is sampled: the nearest decides, and where it was not, one of the others.
  const met = (one: ContentWord | undefined, other: ContentWord | undefined) => {
    if (!one || !other) return null;
    const hash = hashPair(Math.min(one.stem, other.stem), Math.max(one.stem, other.stem));
    return (hash & 1) === 0 ? stands(keyOf('pair', hash)) : null;
  };
  return met(before, after) ?? (met(before2, after) === true || met(before, after2) === true);
}
