/** A check in two steps is one check: the same report, and marks that stay. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { datasetFiles } from '../../src/dataset/compiled';
import { FACT_STATUSES } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { shownIds, sureIds } from '../../src/ui/findings';

const files = datasetFiles(readDataset(BUNDLED_RECORDS));
const asked: string[] = [];
vi.mock('../../src/platform/asset', () => ({
  readAssetBytes: async (path: string) => {
    if (!files.has(path)) throw new Error(`${path} is missing`);
    return files.get(path);
  },
  readAsset: async (path: string) => {
    asked.push(path);
    return files.get(path);
  },
}));
const { forgetRecords } = await import('../../src/background/forget-records');
const { glanceAt, reportOn, warmUp } = await import('../../src/background/begun-checks');

const page = readPage('src/demo/page.html');
const other = { ...page, paragraphs: page.paragraphs.slice(0, 4) };

beforeEach(forgetRecords);
afterEach(() => asked.splice(0));

test('a glance and the report after it are parts of one check, which fetches its record once', async () => {
  const alone = await reportOn(page, false);
  const fetched = asked.splice(0);
  forgetRecords();
  const glance = await glanceAt(structuredClone(page));
  expect(asked).toEqual(fetched);
  expect(await reportOn(structuredClone(page), false)).toEqual(alone);
  expect(asked).toEqual(fetched);
  expect(alone).toMatchObject({ ...glance, flags: expect.anything() });
  // The record has other claims too, which are listed and need not be there at once.
  const claims = alone.flags.filter(({ status }) => status !== null && FACT_STATUSES.has(status));
  expect(claims.length).toBeGreaterThan(5);
  const unsaid = { reason: '', history: [], evidence: [] };
  expect(glance.flags).toEqual(
    claims.map((flag) => ({ ...flag, note: { ...flag.note, ...unsaid } })),
  );
  expect(JSON.stringify(glance).length).toBeLessThan(JSON.stringify(alone).length / 3);
});

test('what another page began is no part of it, nor what was begun with other records', async () => {
  const alone = await reportOn(page, true);
  await glanceAt(other);
  expect(await reportOn(page, true)).toEqual(alone);
  await glanceAt(page);
  forgetRecords();
  asked.splice(0);
  expect(await reportOn(page, true)).toEqual(alone);
  expect(asked.length).toBeGreaterThan(0);
});

test.each([
  ['as it came', page.paragraphs.map(({ text }) => `  ${text}`).join('\n\n')],
  ['in one line', page.paragraphs.map(({ text }) => text).join(' ')],
  ['of nothing', ''],
  ['that is no copy', 'The council of a town that is on no map met.\n'.repeat(40)],
])('a text that was foreseen changes no answer: %s', async (_, text) => {
  const alone = await reportOn(page, false);
  const glance = await glanceAt(page);
  await warmUp(text);
  expect(await reportOn(page, false)).toEqual(alone);
  expect(await glanceAt(page)).toEqual(glance);
});

test('the record of a copy that was foreseen is there when the page is asked about', async () => {
  await warmUp(page.paragraphs.map(({ text }) => text).join('\n'));
  asked.splice(0);
  await glanceAt(page);
  expect(asked).toEqual([]);
});

test.each(['all', 'telling'] as const)(
  'what is sure is highlighted in the end: %s',
  async (extent) => {
    for (const each of [page, other]) {
      const choice = { ...DEFAULT_SETTINGS, extent };
      const sure = [...sureIds(await glanceAt(each), choice)];
      const shown = shownIds(await reportOn(each, false), choice);
      expect(sure.length).toBeGreaterThan(1);
      expect(sure.filter((id) => !shown.has(id))).toEqual([]);
    }
  },
);
