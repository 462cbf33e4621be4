/** Two readers of 50 further and of 30 fresh articles; both follow one rule book, so they agree more than strangers. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kappa, measureAgreement, readReading } from './agreement';
import { holdFloors } from './hold';

const FLOORS = fileURLToPath(new URL('./agreement-floors.json', import.meta.url));

const TWICE = [
  {
    readers: 'two readers',
    first: ['further-a', 'further-b'],
    second: ['second-a', 'second-b'],
    articles: 120,
    both: 50,
  },
  {
    readers: 'two readers of fresh articles',
    first: ['../labels/fresh-a', '../labels/fresh-b'],
    second: ['../labels/second-fresh'],
    articles: 87,
    both: 30,
  },
].map(({ first, second, ...rest }) => ({
  ...rest,
  first: new Map(first.flatMap((name) => [...readReading(name)])),
  second: new Map(second.flatMap((name) => [...readReading(name)])),
}));

describe('two readers of unnamed sources', () => {
  it.each(TWICE)('$readers read $both of $articles both', ({ first, second, articles, both }) => {
    expect(first.size).toBe(articles);
    expect(second.size).toBe(both);
    expect([...second.keys()].filter((id) => !first.has(id))).toEqual([]);
  });

  it.each(TWICE)('$readers agree as far as their floors say', ({ readers, first, second }) => {
    const firstMarks = [...second.keys()].flatMap((id) => first.get(id) ?? []);
    holdFloors(FLOORS, measureAgreement(readers, firstMarks, [...second.values()].flat()));
  });

  it.each([
    { pairs: ['aa', 'bb', 'aa'], wanted: 1 },
    { pairs: ['aa', 'ab', 'ba', 'bb'], wanted: 0 },
    { pairs: ['ab', 'ba'], wanted: -1 },
  ])('kappa of $pairs is $wanted', ({ pairs, wanted }) => {
    expect(kappa(pairs.map((pair) => [pair[0] ?? '', pair[1] ?? '']))).toBeCloseTo(wanted);
  });
});
