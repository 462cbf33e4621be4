/** How many features words have, and that no triple reaches past the passage it stands in. */
import { expect, test } from 'vitest';
import {
  eachFeature,
  KEYS_END,
  type Key,
  STEM_KEYS_END,
} from '../../../src/engine/recognition/features';
import type { Word } from '../../../src/engine/text/words';

/** Triples and pairs are sampled by hash; over many words what is kept is the share meant. */
const WORDS = Array.from(
  { length: 4000 },
  (_, at) =>
    ({
      content: true,
      initial: 'other',
      bits: 8,
      stem: Math.imul(at + 1, 0x9e3779b1) >>> 0,
      form: Math.imul(at + 7, 0x85ebca6b) >>> 0,
    }) as unknown as Word,
);

function keysOf(from: number, to: number) {
  const found: { key: Key; at: number }[] = [];
  eachFeature(WORDS, from, to, (key, _bits, at) => found.push({ key, at }));
  const of = (family: number) =>
    found.filter(({ key }) => Math.floor(key / STEM_KEYS_END) === family);
  return { stems: of(0), pairs: of(1), triples: of(2), found };
}

test('every content word is a stem, one pair in two and one triple in four are kept', () => {
  const { stems, pairs, triples, found } = keysOf(0, WORDS.length);
  expect(stems).toHaveLength(4000);
  expect(pairs.length / (2 * 4000)).toBeGreaterThan(0.45);
  expect(pairs.length / (2 * 4000)).toBeLessThan(0.55);
  expect(triples.length / 4000).toBeGreaterThan(0.21);
  expect(triples.length / 4000).toBeLessThan(0.29);
  expect(found.every(({ key }) => key >= 0 && key < KEYS_END)).toBe(true);
});

test('a pair names both of its words, at most one word apart', () => {
  eachFeature(WORDS, 0, 200, (key, _bits, at, other) => {
    const isPair = Math.floor(key / STEM_KEYS_END) === 1;
    expect(isPair ? [1, 2] : [0]).toContain(at - other);
  });
});

test('no feature reaches past the end, and one that ends right there is found', () => {
  const { triples } = keysOf(0, WORDS.length);
  const last = triples.at(-1)?.at ?? 0;
  expect(keysOf(0, last + 3).triples.some(({ at }) => at === last)).toBe(true);
  expect(keysOf(0, last + 2).triples.some(({ at }) => at === last)).toBe(false);
});
