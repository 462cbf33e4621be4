/**
 * Whether a page is worth asking about: one pass over its text against a compact filter of what
 * all known articles are rich in. Made to let nearly every copy through, not to decide.
 */
import { openBackground } from './background-model';
import { bitReader, bitWriter } from './bits';
import { FAMILIES, KEY_BITS, keyOf } from './features';
import { readFingerprint, stemBits } from './fingerprint';
import { hashWord } from './hash';
import type { Fingerprint } from './model';
import { nameBits, possibleNames } from './names';
import { stem } from './stem';
import { fold } from './tokenize';

/** The filter of a dataset, JSON-safe: packed keys of telling stems and names. */
export interface GateKeys {
  readonly keys: string;
}

const WIDTH = KEY_BITS + 2;
const KEYS = 2 ** KEY_BITS;
const NAME_FAMILY = FAMILIES.indexOf('name');
/** Bits a stem needs to be a key. */
const TELLING_BITS = 8;
/** Capitalised words, long words and longer numbers. */
const TELLING = /\p{Lu}[\p{L}\p{M}]{2,}|\p{L}{6,}|\p{N}[\p{N}.,:]+/gu;
/** Hits, distinct, within this many characters that let a page pass. */
const REACH = 500;
const HITS = 5;
/** A page in a script of its own passes on names alone: so many bits, chance taken off. */
const NAME_BITS_NEEDED = 20;
/** Characters of a page that are looked at. */
const MOST_CHARS = 100_000;

/** The filter for these fingerprints. Throws on one of another scheme. */
export function gateKeys(articles: readonly Fingerprint[]): GateKeys {
  const background = openBackground();
  const found = new Set<number>();
  for (const fingerprint of articles) {
    for (const key of readFingerprint(fingerprint, background).places.keys()) {
      const family = Math.floor(key / KEYS);
      if (family === NAME_FAMILY) found.add(key);
      else if (family === 0 && stemBits(key, background) >= TELLING_BITS) found.add(key);
    }
  }
  const writer = bitWriter();
  writer.set(found, WIDTH);
  return { keys: writer.text() };
}

const opened = new WeakMap<GateKeys, ReadonlySet<number>>();

function keySet(keys: GateKeys): ReadonlySet<number> {
  const known = opened.get(keys);
  if (known) return known;
  const set = new Set(bitReader(keys.keys).set(WIDTH));
  opened.set(keys, set);
  return set;
}

/** Whether a page with this text may be a copy of a known article. */
export function passesGate(text: string, keys: GateKeys): boolean {
  const known = keySet(keys);
  const read = text.slice(0, MOST_CHARS);
  return crowded(read, known) || sharesNames(read, known);
}

/** Enough distinct telling words close together. */
function crowded(text: string, known: ReadonlySet<number>): boolean {
  const hits: { at: number; key: number }[] = [];
  for (const match of text.matchAll(TELLING)) {
    const key = keyOf('stem', hashWord(stem(fold(match[0]))));
    if (!known.has(key)) continue;
    hits.push({ at: match.index, key });
    while ((hits[0]?.at ?? 0) < match.index - REACH) hits.shift();
    if (hits.length >= HITS && new Set(hits.map((hit) => hit.key)).size >= HITS) return true;
  }
  return false;
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]{3}/;

function sharesNames(text: string, known: ReadonlySet<number>): boolean {
  if (!OTHER_SCRIPT.test(text)) return false;
  const names = possibleNames(text.slice(0, 12_000));
  const chance = Math.log2(1 + names.size / 4);
  let bits = 0;
  for (const name of names) {
    if (known.has(keyOf('name', hashWord(name)))) bits += Math.max(0, nameBits(name) - chance);
  }
  return bits >= NAME_BITS_NEEDED;
}
