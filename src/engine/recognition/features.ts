/**
 * What a passage is compared by: four families of hashed features, in bits.
 *
 * stem    one content word
 * pair    two content words, next to each other or with one between
 * triple  three words in a row
 * name    the consonants of a name, the same in every script (see `names.ts`)
 *
 * Pairs and triples are sampled by their hash, the same on page and article, so that a fingerprint
 * holds no chain from which the text could be put together again.
 */
import { finish, hashOn, hashPair } from '../text/hash';
import type { Word } from '../text/words';

export const FAMILIES = ['stem', 'pair', 'triple', 'name'] as const;
export type Family = (typeof FAMILIES)[number];

/** Bits of a stored hash. */
export const KEY_BITS = 18;
const KEYS = 2 ** KEY_BITS;
/** Keys of stems are the ones below this. */
export const STEM_KEYS_END = KEYS;
/** Every key is below this. */
export const KEYS_END = FAMILIES.length * KEYS;
const FIRST_KEY: Readonly<Record<Family, number>> = {
  stem: 0,
  pair: KEYS,
  triple: 2 * KEYS,
  name: 3 * KEYS,
};
/** Keys of names are this one and above: they are the last family. */
export const FIRST_NAME_KEY = FIRST_KEY.name;
/** One pair in two and one triple in four is kept; what is kept counts for the rest. */
const PAIR_MASK = 1;
const TRIPLE_MASK = 3;
const PAIR_WEIGHT = 0.35 * 2;
const TRIPLE_WEIGHT = 0.35 * 4;
/** No feature says more than this, however rare its words. */
const MOST_BITS = 22;

/** A feature's family and hash in one number below 2^20. */
export type Key = number;

/** The key of a 32-bit hash in a family. */
export function keyOf(family: Family, hash: number): Key {
  return FIRST_KEY[family] + (hash >>> (32 - KEY_BITS));
}

type Found = (key: Key, bits: number, at: number, other: number) => void;

/**
 * Calls back with every feature of words `from` to `to`, the word it ends or begins at, and of a pair
 * the other one; that is the same one else.
 */
export function eachFeature(words: readonly Word[], from: number, to: number, found: Found): void {
  let before = -1;
  let earlier = -1;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    if (at + 2 < to) triple(words, at, found);
    if (!word.content) continue;
    found(keyOf('stem', word.stem), word.bits, at, at);
    if (before >= 0) pair(words, before, at, found);
    if (earlier >= 0) pair(words, earlier, at, found);
    earlier = before;
    before = at;
  }
}

function pair(words: readonly Word[], other: number, at: number, found: Found): void {
  const [first, second] = [words[other], words[at]];
  if (!first || !second) return;
  const hash = hashPair(Math.min(first.stem, second.stem), Math.max(first.stem, second.stem));
  if ((hash & PAIR_MASK) !== 0) return;
  found(
    keyOf('pair', hash),
    PAIR_WEIGHT * Math.min(MOST_BITS, first.bits + second.bits),
    at,
    other,
  );
}

function triple(words: readonly Word[], at: number, found: Found): void {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second || !third) return;
  const hash = finish(hashOn(hashOn(first.form, second.form), third.form));
  if ((hash & TRIPLE_MASK) !== 0) return;
  const bits = first.bits + second.bits + third.bits;
  found(keyOf('triple', hash), TRIPLE_WEIGHT * Math.min(MOST_BITS, bits), at, at);
}

/** Words in a row that count as unchanged. */
export const RUN = 5;
const RUN_MASK = 3;

/** Hash of the five words from `at`, or null where that one is not sampled or the text ends. */
export function runHash(words: readonly Word[], at: number): number | null {
  let hash = 0;
  for (let next = at; next < at + RUN; next += 1) {
    const word = words[next];
    if (!word) return null;
    hash = hashOn(hash, word.form);
  }
  const finished = finish(hash);
  return (finished & RUN_MASK) === 0 ? finished >>> (32 - KEY_BITS) : null;
}
