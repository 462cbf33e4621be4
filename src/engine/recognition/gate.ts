/**
 * Whether a page is worth asking about: one pass over its text against a compact filter of what
 * all known articles are rich in. Made to let nearly every copy through, not to decide.
 */

import type { Claim, SourceArticle } from '../article';
import { openBackground } from '../text/background-model';
import { bitReader, bitWriter } from '../text/bits';
import { hashWord } from '../text/hash';
import { nameBits, possibleNames } from '../text/names';
import { stem } from '../text/stem';
import { fold } from '../text/tokenize';
import { speaksOf, termKeys } from './cue-marks';
import { FIRST_NAME_KEY, KEY_BITS, keyOf, STEM_KEYS_END } from './features';
import { readFingerprint, stemBits } from './fingerprint';

/** The filter of a dataset, JSON-safe: whether an article has few names, then packed keys of telling stems, of rare ones, of names and of cue terms. */
export interface GateKeys {
  readonly keys: string;
}

/** Bits a stem needs to be a key, and to count double. */
const TELLING_BITS = 8;
const RARE_BITS = 10.5;
/** Capitalised words, longer words and longer numbers. */
const TELLING = /\p{Lu}[\p{L}\p{M}]{2,}|\p{L}{5,}|\p{N}[\p{N}.,:]+/gu;
/** Points of distinct words within this many characters that let a page pass. */
const REACH = 500;
const NEEDED = 7;
/** A page in another language passes on names alone: bits needed, more the more look-alikes it has. */
const NAME_BITS_NEEDED = 12;
const BITS_PER_NAME = 0.02;
const MOST_BITS_NEEDED = 30;
/** An article with fewer names than this is not told by them: then every foreign article passes. */
const FEW_NAMES = 10;
const ARTICLE_CHARS = 1_000;
/** Characters of a page that are looked at, and that are searched for names of other scripts. */
const MOST_CHARS = 100_000;
const MOST_NAME_CHARS = 8_000;

/** What the filter is made of: an article's fingerprint, and the cue terms its claims carry. */
type Filtered = Pick<SourceArticle, 'fingerprint'> & {
  readonly claims: readonly Pick<Claim, 'cues'>[];
};

/** The filter for these articles. Throws on a fingerprint of another scheme. */
export function gateKeys(articles: readonly Filtered[]): GateKeys {
  const background = openBackground();
  const telling = new Set<number>();
  const rare = new Set<number>();
  const names = new Set<number>();
  let fewNames = false;
  for (const { fingerprint } of articles) {
    const keys = [...readFingerprint(fingerprint, background).places.keys()];
    const own = keys.filter((key) => key >= FIRST_NAME_KEY);
    if (own.length < FEW_NAMES) fewNames = true;
    for (const key of own) names.add(key - FIRST_NAME_KEY);
    for (const key of keys) {
      if (key < STEM_KEYS_END) {
        const bits = stemBits(key, background);
        if (bits >= RARE_BITS) rare.add(key);
        else if (bits >= TELLING_BITS) telling.add(key);
      }
    }
  }
  const terms = termKeys(articles.flatMap(({ claims }) => claims.map(({ cues }) => cues)));
  const writer = bitWriter();
  writer.number(fewNames ? 1 : 0, 1);
  for (const keys of [telling, rare, names, terms]) writer.set(keys, KEY_BITS);
  return { keys: writer.text() };
}

interface OpenKeys {
  readonly fewNames: boolean;
  /** Points of each stem. */
  readonly stems: ReadonlyMap<number, number>;
  readonly names: ReadonlySet<number>;
  readonly terms: ReadonlySet<number>;
}

const opened = new WeakMap<GateKeys, OpenKeys>();

function openKeys(keys: GateKeys): OpenKeys {
  const known = opened.get(keys);
  if (known) return known;
  const reader = bitReader(keys.keys);
  const fewNames = reader.number(1) === 1;
  const stems = new Map<number, number>();
  for (const points of [1, 2]) for (const key of reader.set(KEY_BITS)) stems.set(key, points);
  const [names, terms] = [new Set(reader.set(KEY_BITS)), new Set(reader.set(KEY_BITS))];
  const made = { fewNames, stems, names, terms };
  opened.set(keys, made);
  return made;
}

/** Whether a page with this text may be a copy of a known article. */
export function passesGate(text: string, keys: GateKeys): boolean {
  const { fewNames, stems, names, terms } = openKeys(keys);
  if (isCrowded(text.slice(0, MOST_CHARS), stems)) return true;
  const read = text.slice(0, MOST_NAME_CHARS);
  if (isEnglish(read)) return false;
  if (fewNames && read.length >= ARTICLE_CHARS) return true;
  return sharesNames(read, names) || speaksOf(read, terms);
}

/** Enough distinct telling words close together. */
function isCrowded(text: string, stems: ReadonlyMap<number, number>): boolean {
  const near: { readonly at: number; readonly key: number; readonly points: number }[] = [];
  for (const match of text.matchAll(TELLING)) {
    const key = keyOf('stem', hashWord(stem(fold(match[0]))));
    const points = stems.get(key);
    if (points === undefined) continue;
    while ((near[0]?.at ?? match.index) < match.index - REACH) near.shift();
    if (near.some((hit) => hit.key === key)) continue;
    near.push({ at: match.index, key, points });
    if (near.reduce((sum, hit) => sum + hit.points, 0) >= NEEDED) return true;
  }
  return false;
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]{3}/;
const ENGLISH = /\b(?:the|and|of|to|that)\b/gi;
/** Characters per common word from which on a text is not English. */
const FOREIGN = 60;

function isEnglish(text: string): boolean {
  const common = text.match(ENGLISH)?.length ?? 0;
  return !OTHER_SCRIPT.test(text) && common * FOREIGN > text.length;
}

/** Enough names met again, each counted by how unlikely it is to be met in a filter of this size. */
function sharesNames(text: string, known: ReadonlySet<number>): boolean {
  const names = possibleNames(text);
  const chance = 1 + Math.log2(1 + known.size);
  let bits = 0;
  for (const name of names) {
    if (known.has(keyOf('name', hashWord(name)) - FIRST_NAME_KEY)) {
      bits += Math.max(0, nameBits(name) - chance - 1);
    }
  }
  return bits >= Math.min(MOST_BITS_NEEDED, NAME_BITS_NEEDED + BITS_PER_NAME * names.size);
}
