/**
 * An article as hashes: per paragraph its size and its features, for the whole a sample of its
 * five-word runs. Holds no text and, being sampled, no chain to put text together from.
 */

import type { Fingerprint } from '../article';
import type { Background } from '../text/background-model';
import { bitReader, bitWriter } from '../text/bits';
import { hashWord } from '../text/hash';
import { nameOf } from '../text/names';
import { quotedSpans } from '../text/quotes';
import { sentences } from '../text/sentences';
import { type Word, wordReader } from '../text/words';
import { eachFeature, FAMILIES, KEY_BITS, type Key, keyOf, runHash } from './features';

/** Changes with every change to what a stored hash means; fingerprints of others are refused. */
export const SCHEME = 'hearsay-1';

const STEM = FAMILIES.indexOf('stem');
const SIZE_BITS = 12;
const MOST = 2 ** SIZE_BITS - 1;
const QUOTES_BITS = 4;
const KEYS = 2 ** KEY_BITS;
/** A capitalised word that opens a sentence counts as a name only when it is this rare. */
const NAME_BITS = 9;

/** A paragraph of the known article. */
export interface KnownParagraph {
  readonly words: number;
  /** UTF-16 units. */
  readonly chars: number;
  readonly quotes: number;
  /** Sum of the bits of its distinct stems. */
  readonly weight: number;
}

/** A fingerprint, unpacked. */
export interface KnownText {
  readonly paragraphs: readonly KnownParagraph[];
  /** Paragraphs that hold a feature, ascending. */
  readonly places: ReadonlyMap<Key, readonly number[]>;
  /** Bits of the low ends of all features it holds: most others are told by them (`holdersOf`). */
  readonly sieve: Uint8Array;
  readonly runs: ReadonlySet<number>;
  readonly weight: number;
}

const SIEVE_BITS = 15;
const SIEVE_MASK = 2 ** SIEVE_BITS - 1;

/** Paragraphs that hold a feature. Nine in ten that it does not hold never reach the map. */
export function holdersOf({ places, sieve }: KnownText, key: Key): readonly number[] | undefined {
  const low = key & SIEVE_MASK;
  return ((sieve[low >>> 3] ?? 0) & (1 << (low & 7))) === 0 ? undefined : places.get(key);
}

/** The sieve of the features that a text holds. */
export function sieveOf(keys: Iterable<Key>): Uint8Array {
  const sieve = new Uint8Array((2 ** SIEVE_BITS) >>> 3);
  for (const key of keys) {
    const low = key & SIEVE_MASK;
    sieve[low >>> 3] = (sieve[low >>> 3] ?? 0) | (1 << (low & 7));
  }
  return sieve;
}

/** The fingerprint of a text given as its paragraphs, headline first where there is one. */
export function makeFingerprint(
  paragraphs: readonly string[],
  background: Background,
): Fingerprint {
  const read = wordReader(background);
  const writer = bitWriter();
  const runs: number[] = [];
  let count = 0;
  for (const text of paragraphs) {
    const words = read(text);
    count += words.length;
    writer.number(Math.min(MOST, words.length), SIZE_BITS);
    writer.number(Math.min(MOST, text.length), SIZE_BITS);
    writer.number(Math.min(2 ** QUOTES_BITS - 1, quotedSpans(text).length), QUOTES_BITS);
    const families = featureSets(text, words);
    for (const keys of families) writer.set(keys, KEY_BITS);
    words.forEach((_, at) => {
      const run = runHash(words, at);
      if (run !== null) runs.push(run);
    });
  }
  writer.set(runs, KEY_BITS);
  return { scheme: SCHEME, paragraphs: paragraphs.length, words: count, data: writer.text() };
}

/** Per family the stored hashes of one paragraph. No two triples share a word. */
function featureSets(text: string, words: readonly Word[]): Set<number>[] {
  const sets = FAMILIES.map(() => new Set<number>());
  let free = 0;
  eachFeature(words, 0, words.length, (key, _bits, at) => {
    const family = Math.floor(key / KEYS);
    if (FAMILIES[family] === 'triple') {
      if (at < free) return;
      free = at + 3;
    }
    sets[family]?.add(key % KEYS);
  });
  for (const name of namesOf(text, words)) {
    sets[FAMILIES.indexOf('name')]?.add(keyOf('name', hashWord(name)) % KEYS);
  }
  return sets;
}

function namesOf(text: string, words: readonly Word[]): string[] {
  const openings = new Set(sentences(text).map(({ start }) => start));
  return words.flatMap(({ start, end, bits }) => {
    const written = text.slice(start, end);
    if (!/^\p{Lu}/u.test(written)) return [];
    const opens = openings.has(start) || /["“«‘'„(]/.test(text.charAt(start - 1));
    if (opens && bits < NAME_BITS) return [];
    return nameOf(written) ?? [];
  });
}

/** Unpacks a fingerprint. Throws a readable reason when it is damaged or of another scheme. */
export function readFingerprint(fingerprint: Fingerprint, background: Background): KnownText {
  if (fingerprint.scheme !== SCHEME) {
    throw new Error(`a fingerprint was made for scheme ${fingerprint.scheme}, not ${SCHEME}`);
  }
  const reader = bitReader(fingerprint.data);
  const paragraphs: KnownParagraph[] = [];
  const places = new Map<Key, readonly number[]>();
  for (let at = 0; at < fingerprint.paragraphs; at += 1) {
    const words = reader.number(SIZE_BITS);
    const chars = reader.number(SIZE_BITS);
    const quotes = reader.number(QUOTES_BITS);
    // Most features stand in one paragraph, and share one list of it.
    const alone = [at];
    let weight = 0;
    for (let family = 0; family < FAMILIES.length; family += 1) {
      const hashes = reader.set(KEY_BITS);
      if (family === STEM) for (const hash of hashes) weight += stemBits(hash, background);
      addPlaces(places, family * KEYS, hashes, alone);
    }
    paragraphs.push({ words, chars, quotes, weight });
  }
  const weight = paragraphs.reduce((sum, paragraph) => sum + paragraph.weight, 0);
  const runs = new Set(reader.set(KEY_BITS));
  return { paragraphs, places, sieve: sieveOf(places.keys()), runs, weight };
}

/** Add a paragraph to the places of these features, whose keys are counted from `first`. */
function addPlaces(
  places: Map<Key, readonly number[]>,
  first: Key,
  hashes: readonly number[],
  alone: readonly number[],
): void {
  for (const hash of hashes) {
    const key = first + hash;
    const before = places.get(key);
    places.set(key, before === undefined ? alone : [...before, ...alone]);
  }
}

/** Bits of a stored stem, as far as its shortened hash still tells. */
export function stemBits(stored: number, background: Background): number {
  return background(stored * 2 ** (32 - KEY_BITS));
}
