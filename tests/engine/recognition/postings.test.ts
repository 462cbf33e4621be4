import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countShared, makePostings, type Postings } from '../../../src/engine/recognition/postings';

const ALL = { most: 5, least: 1 };
function sharingMost(keys: number[], postings: Postings, limits: typeof ALL): number[] {
  const shared = countShared([postings], (add) => {
    for (const key of [...keys, ...keys]) add(key, 10);
  });
  return shared.best(limits);
}

describe('postings', () => {
  it('name the articles that hold most of a page, best first', () => {
    const features = [[1, 2, 3], [3, 4, 5], [9], [2, 3, 4]];
    const postings = makePostings(4, (at) => features[at] ?? []);
    expect(sharingMost([3, 4, 5], postings, ALL)).toEqual([1, 3, 0]);
    expect(sharingMost([3, 4, 5], postings, { most: 1, least: 1 })).toEqual([1]);
    expect(sharingMost([3, 4, 5], postings, { most: 5, least: 12 })).toEqual([1]);
    expect(sharingMost([7, 8, 511, 512, 2 ** 20 - 1], postings, ALL)).toEqual([]);
  });

  it('leave out what many articles hold', () => {
    const postings = makePostings(200, (at) => [7, 1_000 + at]);
    expect([...postings.keys]).not.toContain(7);
    expect(postings.keys).toHaveLength(200);
    expect(sharingMost([7, 1_042], postings, ALL)).toEqual([42]);
  });

  it('of no article hold nothing', () => {
    expect(
      sharingMost(
        [1],
        makePostings(0, () => []),
        ALL,
      ),
    ).toEqual([]);
  });

  const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 20 - 1 })), {
    maxLength: 20,
  });

  it('find each feature with those that hold it, and no other', () => {
    const near = fc.array(fc.uniqueArray(fc.integer({ min: 2 ** 20 - 200, max: 2 ** 20 - 1 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(sets, near), (features) => {
        const postings = makePostings(features.length, (at) => features[at] ?? []);
        const keys = features.flat().slice(0, 12);
        for (const key of keys.flatMap((each) => [each, each ^ 1, each ^ 32])) {
          const holders = features.flatMap((own, at) => (own.includes(key) ? [at] : []));
          const found = sharingMost([key], postings, { most: 20, least: 0.001 });
          expect(found).toEqual(holders);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold every feature of every article, once', () => {
    fc.assert(
      fc.property(sets, (features) => {
        const { keys, starts, holders } = makePostings(features.length, (at) => features[at] ?? []);
        const found = [...keys].flatMap((key, at) =>
          [...holders.subarray(starts[at], starts[at + 1])].map((article) => `${key} ${article}`),
        );
        const wanted = features.flatMap((own, at) => own.map((key) => `${key} ${at}`));
        expect(found.sort()).toEqual(wanted.sort());
        expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });
});
