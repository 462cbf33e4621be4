/** The default view of real copies: all families, a readable page, the gravest first. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import type { Report } from '../../src/engine/report';
import { readPage } from '../../src/scan/read-page';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { ranked, shownIds } from '../../src/ui/findings';

const REAL = '../shared/seed/article.txt';
const REWORDED = '../shared/corpus/reworded';
const files = [
  ...(existsSync(REAL) ? [REAL] : []),
  ...(existsSync(REWORDED) ? readdirSync(REWORDED).map((name) => `${REWORDED}/${name}`) : []),
].filter((file) => file.endsWith('.txt'));

/** Share of the page's letters that is highlighted, each letter counted once. */
function inked(report: Report, ids: ReadonlySet<string>): number {
  const letters = report.flags
    .filter(({ id }) => ids.has(id))
    .flatMap(({ pageParagraph, start, end }) =>
      Array.from({ length: end - start }, (_, at) => `${pageParagraph}:${start + at}`),
    );
  return new Set(letters).size / report.letters;
}

test.skipIf(files.length === 0).each(files)('%s is readable by default', (file) => {
  const index = buildIndex(readDataset(BUNDLED_RECORDS));
  const report = check(readPage(file), index, { anyway: false });
  const ids = shownIds(report, DEFAULT_SETTINGS);
  expect(inked(report, ids)).toBeLessThanOrEqual(0.15);
  const shown = ranked(report.flags).filter(({ id }) => ids.has(id));
  expect(shown[0]?.category).toBe('claim');
  if (file === REAL) expect(new Set(shown.map(({ category }) => category)).size).toBe(3);
});
