/** Word 3-grams by MinHash, looked up by locality-sensitive hashing, as near-duplicate finders do. */
import { MinHash } from 'bloom-filters';
import { randomFrom } from '../quality/variants';

/** Word 3-grams; values of their hashes, and a prime above those. */
const GRAM = 3;
const VALUES = 2 ** 24;
const PRIME = 16_777_259;
/** Hash functions, and how many of them a band holds: half of all pairs of likeness 0.1 are met. */
const HASHES = 128;
const ROWS = 2;

const random = randomFrom('hash functions');
const below = (end: number) => Math.floor(random() * end);
const FUNCTIONS = Array.from({ length: HASHES }, () => ({
  a: 1 + below(VALUES - 1),
  b: below(VALUES),
  c: PRIME,
}));

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  }
  return (hash >>> 0) % VALUES;
}

function sketchOf(text: string): MinHash {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = new Set(words.map((_, at) => hashOf(words.slice(at, at + GRAM).join(' '))));
  const sketch = new MinHash(HASHES, FUNCTIONS);
  sketch.bulkLoad([...grams]);
  return sketch;
}

/** Whether any band of two sketches is the same, as an index of bands would find. */
function meet(one: MinHash, other: MinHash): boolean {
  const same = (at: number) => one._signature[at] === other._signature[at];
  for (let band = 0; band < HASHES; band += ROWS) {
    let row = 0;
    while (row < ROWS && same(band + row)) row += 1;
    if (row === ROWS) return true;
  }
  return false;
}

/**
 * A function that estimates the likeness (Jaccard) of page and article; 0 where the bands do not
 * meet. Articles are sketched once, as an index of known articles would.
 */
export function minHashScore(): (page: string, article: string) => number {
  const known = new Map<string, MinHash>();
  return (page, article) => {
    const sketch = known.get(article) ?? sketchOf(article);
    known.set(article, sketch);
    const asked = sketchOf(page);
    return meet(asked, sketch) ? asked.compareWith(sketch) : 0;
  };
}
