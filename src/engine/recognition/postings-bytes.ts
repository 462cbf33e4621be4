/**
 * Postings as bytes, to be made by a build and read in place: five numbers, then keys, starts and
 * holders, each 32 bits. Ranks are made again, in one pass over the keys.
 */
import { hashWord } from '../text/hash';
import { KEYS_END } from './features';
import { SCHEME } from './fingerprint';
import { type Postings, ranksOf } from './postings';

/** Says at once that bytes are postings, in this machine's order, of this layout. */
const MARK = 0x48_53_50_31;
const HEAD = 5;

/** The bytes of postings; `readPostings` takes them back. */
export function postingsBytes({
  articles,
  keys,
  starts,
  holders,
}: Postings): Uint8Array<ArrayBuffer> {
  const head = [MARK, hashWord(SCHEME) >>> 0, articles, keys.length, holders.length];
  const words = new Uint32Array(HEAD + keys.length + starts.length + holders.length);
  let at = 0;
  for (const part of [head, keys, starts, holders]) {
    words.set(part, at);
    at += part.length;
  }
  return new Uint8Array(words.buffer);
}

/**
 * Postings on top of their bytes, which are not copied where they begin on a multiple of four.
 * Throws a readable reason on bytes that are not whole, of another scheme or of another layout.
 */
export function readPostings(bytes: Uint8Array<ArrayBuffer>): Postings {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
  const [mark, scheme, articles = 0, keyCount = 0, holderCount = 0] = words.subarray(0, HEAD);
  if (mark !== MARK) throw new Error('an index has another layout');
  if (scheme !== hashWord(SCHEME) >>> 0) throw new Error('an index was made for another scheme');
  const startsFrom = HEAD + keyCount;
  const holdersFrom = startsFrom + keyCount + 1;
  if (bytes.byteLength !== 4 * (holdersFrom + holderCount))
    throw new Error('an index is not whole');
  const keys = words.subarray(HEAD, startsFrom);
  const starts = words.subarray(startsFrom, holdersFrom);
  if ((keys.at(-1) ?? 0) >= KEYS_END || starts.at(-1) !== holderCount) {
    throw new Error('an index is damaged');
  }
  return { articles, keys, starts, holders: words.subarray(holdersFrom), ranks: ranksOf(keys) };
}
