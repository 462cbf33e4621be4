/** Claims on whole copies of the first record's article, against floors. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/saved/read-page';
import { article, measureOwnCopies, measureSharedCopies, SHARED_COPIES } from './claims-copies';
import { claimsOf } from './claims-told';
import { holdFloors } from './hold';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./claims-floors.json');
const SEED = here('../../../shared/seed/article.txt');

describe('claims hold their floors', () => {
  it('on rewordings made for these tests', () => {
    holdFloors(FLOORS, measureOwnCopies());
  });

  it.skipIf(!existsSync(SHARED_COPIES))('on reworded and translated copies', () => {
    holdFloors(FLOORS, measureSharedCopies());
  });
});

describe.skipIf(!existsSync(SEED))('claims on the known text', () => {
  it('stand each on the very words the record quotes', () => {
    const page = readPage(SEED);
    const { flags, changes } = claimsOf(page);
    const marks = flags.map((f) => `${f.claim}@${f.pageParagraph} ${f.quote}`).sort();
    const places = article.claims.flatMap(({ id, places: known }) =>
      known.map(({ paragraph, quote }) => `${id}@${paragraph} ${quote}`),
    );
    expect(marks).toEqual(places.sort());
    expect(flags.filter(({ approximate }) => approximate)).toEqual([]);
    expect(changes).toEqual([]);
  });
});
