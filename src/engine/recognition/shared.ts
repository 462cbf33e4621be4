/** What one matched passage has in common with its paragraph. */
import type { Match } from './align';
import { KEY_BITS, type Key, STEM_KEYS_END } from './features';
import { holdersOf, type KnownText } from './fingerprint';
import type { OwnWords } from './passages';

const PAIR_KEYS_END = 2 * 2 ** KEY_BITS;

/** A feature and its bits. */
export type Feature = readonly [key: Key, bits: number];

export interface Shared {
  readonly match: Match;
  /** The passage's own words beside this paragraph: without those that it may have in marks. */
  readonly own: OwnWords;
  /** Bits of the stems of its own words, and of those that stand in the paragraph. */
  readonly stems: { readonly all: number; readonly found: number };
  /** Its own word pairs, and those that stand there. */
  readonly pairs: { readonly all: number; readonly found: number };
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
  const stems = { all: 0, found: 0 };
  const pairs = { all: 0, found: 0 };
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
    if (key < STEM_KEYS_END) count(stems, bits, here);
    else if (key < PAIR_KEYS_END) count(pairs, 1, here);
    if (!here) return;
    found.push([key, bits]);
    total += bits;
  });
  return { match, own: words, stems, pairs, found, bits: total, foundQuoted, quotedBits };
}

function count(into: { all: number; found: number }, worth: number, here: boolean): void {
  into.all += worth;
  if (here) into.found += worth;
}
