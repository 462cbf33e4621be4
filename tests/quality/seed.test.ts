/**
 * Every flag on the laundered copy of the first record stands in a list that a person went through:
 * what it is, in which paragraph, on which letters. A new flag is to be read, judged fair, and
 * added (REVIEWED=1 writes the list anew).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import type { Flag } from '../../src/engine/report';
import { readPage } from '../../src/saved/read-page';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LIST = here('./seed-flags.json');
const SEED = here('../../../shared/seed/article.txt');

/** What is flagged, the paragraph, and the span in UTF-16 units. */
type Reviewed = readonly [what: string, paragraph: number, start: number, end: number];

const asReviewed = ({ category, kind, claim, pageParagraph, start, end }: Flag): Reviewed => [
  `${category}:${claim === null ? kind : `${claim}:${kind}`}`,
  pageParagraph,
  start,
  end,
];

it.skipIf(!existsSync(SEED))('no flag on the copy is one that nobody has reviewed', () => {
  const { flags } = check(readPage(SEED), buildIndex(readDataset(BUNDLED_RECORDS)), {
    anyway: false,
  });
  const found = flags.map(asReviewed);
  if (process.env['REVIEWED']) {
    writeFileSync(LIST, JSON.stringify(found));
  }
  const list = JSON.parse(readFileSync(LIST, 'utf8')) as Reviewed[];
  const same = (a: Reviewed, b: Reviewed): boolean =>
    a[0] === b[0] && a[1] === b[1] && a[2] < b[3] && b[2] < a[3];
  expect(found.filter((row) => !list.some((known) => same(known, row)))).toEqual([]);
  const gone = list.filter((known) => !found.some((row) => same(known, row)));
  // One that is gone is to be taken off the list, or it would stand for a flag that comes back wrong.
  expect(gone).toEqual([]);
});
