/**
 * What a reader finds highlighted without asking, on the copies there are of shipped records: a
 * page that stays readable, its gravest findings first.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../src/attributions/read-model';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import type { Flag, Report } from '../../src/engine/report';
import { readPage } from '../../src/saved/read-page';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { ranked, shownIds } from '../../src/ui/findings';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SEED = here('../../../shared/seed/article.txt');
/** Copies of shipped records, and rewordings of the first. */
const FOLDERS = ['records', 'reworded'].map((name) => here(`../../../shared/corpus/${name}`));
const TEXTS = [SEED, ...FOLDERS.filter(existsSync).flatMap(textsIn)].filter(existsSync);

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`);
}

/** Share of a page's letters that may be highlighted without asking. */
const MOST = 0.15;
/** What must come before what, worst first, told apart from how the product ranks: by kind alone. */
const ORDER = [
  ['retracted'],
  ['corrected'],
  ['contradicted'],
  ['held'],
  ['superseded', 'mistranslated'],
  ['disputed', 'unverified'],
  ['corroborated'],
];

/** Letters under at least one of these findings. */
function inked(flags: readonly Flag[]): number {
  const letters = new Set<string>();
  for (const { pageParagraph, start, end } of flags)
    for (let at = start; at < end; at++) letters.add(`${pageParagraph} ${at}`);
  return letters.size;
}

const index = buildIndex(readDataset(BUNDLED_RECORDS));
const attributions = readModel();
const reportOn = (file: string): Report =>
  check(readPage(file), index, { anyway: false, attributions });

describe.skipIf(TEXTS.length === 0)('the default view', () => {
  test('the real copy shows all three families, three findings of each at least', () => {
    const report = reportOn(SEED);
    const shown = shownIds(report, DEFAULT_SETTINGS);
    for (const family of ['claim', 'sourcing', 'translation']) {
      const own = report.flags.filter((flag) => shown.has(flag.id) && flag.category === family);
      expect(own.length, family).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(TEXTS.map((file) => [basename(file), file]))(
    'at most 15 % of the letters, worst first: %s',
    (_, file) => {
      const report = reportOn(file);
      const { flags, letters } = report;
      const shown = shownIds(report, DEFAULT_SETTINGS);
      const highlighted = ranked(flags).filter(({ id }) => shown.has(id));
      const share = inked(highlighted) / letters;
      console.log(`${highlighted.length} findings, ${(100 * share).toFixed(1)} % of the letters`);
      // One finding is shown on the shortest page, whatever it covers.
      if (highlighted.length > 1) expect(share).toBeLessThanOrEqual(MOST);
      const places = ranked(flags)
        .map(({ kind }) => ORDER.findIndex((kinds) => kinds.includes(kind)))
        .filter((place) => place >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );
});
