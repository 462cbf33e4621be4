/** What one matched passage has in common with its paragraph. */
import type { Match } from './align';
import { KEY_BITS, type Key, STEM_KEYS_END } from './features';
import { holdersOf, type KnownText } from './fingerprint';
import type { OwnWords } from './passages';

const PAIR_KEYS_END = 2 * 2 ** KEY_BITS;

/** A feature and its bits. */
export type Feature = readonly [key: Key, bits: number];

/** How much there is of something, and how much of it is found. */
export interface Tally {
  readonly all: number;
  readonly found: number;
}

export interface Shared {
  readonly match: Match;
  /** The passage's own words beside this paragraph: without those that it may have in marks. */
  readonly own: OwnWords;
  /** Its own word pairs, and those that stand there. */
  readonly pairs: Tally;
  /** Its own words that are no names or numbers, those that are, by bits, and pairs of the first. */
  readonly ordinary: Tally;
  readonly particulars: Tally;
  readonly ordinaryPairs: Tally;
  /** Features of its own words that stand there, and their bits in all. */
  readonly found: readonly Feature[];
  readonly bits: number;
  /** Features that only its quoted words share, and their bits in all. */
  readonly foundQuoted: readonly Feature[];
  readonly quotedBits: number;
}

/** Compares the features of a matched passage with those of its paragraph, own and quoted apart. */
export function sharedBy(match: Match, known: KnownText): Shared {
  const { passage, paragraph } = match;
  const { tallies, count } = counting();
  const found: Feature[] = [];
  const foundQuoted: Feature[] = [];
  let total = 0;
  let quotedBits = 0;
  const own = new Uint8Array(passage.keys.length);
  const words = (known.paragraphs[paragraph]?.quotes ?? 0) > 0 ? passage.plain : passage.own;
  for (const at of words.at) own[at] = 1;
  passage.keys.forEach((key, at) => {
    const bits = passage.bits[at] ?? 0;
    const here = holdersOf(known, key)?.includes(paragraph) ?? false;
    if (own[at] === 0) {
      if (!here) return;
      foundQuoted.push([key, bits]);
      quotedBits += bits;
      return;
    }
    if (key < PAIR_KEYS_END) count(key, bits, passage.particular[at] === 1, here);
    if (!here) return;
    found.push([key, bits]);
    total += bits;
  });
  return { match, own: words, ...tallies, found, bits: total, foundQuoted, quotedBits };
}

/** Tallies of own words and of pairs of them, and what counts one feature. */
function counting() {
  const tallies = {
    pairs: { all: 0, found: 0 },
    ordinary: { all: 0, found: 0 },
    particulars: { all: 0, found: 0 },
    ordinaryPairs: { all: 0, found: 0 },
  };
  const count = (key: Key, bits: number, isParticular: boolean, here: boolean) => {
    if (key < STEM_KEYS_END) {
      if (isParticular) add(tallies.particulars, bits, here);
      else add(tallies.ordinary, 1, here);
      return;
    }
    add(tallies.pairs, 1, here);
    if (!isParticular) add(tallies.ordinaryPairs, 1, here);
  };
  return { tallies, count };
}

function add(into: { all: number; found: number }, worth: number, here: boolean): void {
  into.all += worth;
  if (here) into.found += worth;
}
