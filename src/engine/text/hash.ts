/** Hashes of words: the same in every browser, 32 bits, no secrets. */

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const BREAK = 10;

/** FNV-1a over UTF-16 units with a final mix; 0 to 2^32 - 1. */
export function hashWord(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return mix(hash);
}

/**
 * The upper 18 bits of `hashWord` of each line. One loop over all letters, which calls next to
 * nothing: on a page just opened no code is compiled yet, and a call for each word costs three
 * times as much. The hash is kept a signed number, which needs no memory of its own as long as it
 * is small.
 */
export function hashLines(lines: string): number[] {
  const { imul } = Math;
  const { length } = lines;
  const hashes: number[] = [];
  let hash = START | 0;
  for (let at = 0; at <= length; at += 1) {
    const code = lines.charCodeAt(at);
    if (code > BREAK) hash = imul(hash ^ code, PRIME);
    else {
      // A break, or the end, which has no code.
      hashes.push(mix(hash) >>> 14);
      hash = START | 0;
    }
  }
  return hashes;
}

/** Hash of an ordered pair of hashes. */
export function hashPair(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ ((second << 13) | (second >>> 19)));
}

/** One step of a running hash over several hashes; `finish` closes it. */
export function hashOn(running: number, next: number): number {
  return (Math.imul(running, 0x01000193) + next) | 0;
}

/** The 32-bit hash of a running one. */
export function finish(running: number): number {
  return mix(running);
}

function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
