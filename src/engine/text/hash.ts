/** Hashes of words: the same in every browser, 32 bits, no secrets. */

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units with a final mix; 0 to 2^32 - 1. */
export function hashWord(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return mix(hash);
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
