/** The tables of translation and of sourcing abroad come from files of the extension, and a report is made without them too. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { datasetFiles } from '../../src/dataset/compiled';
import { buildIndex, check } from '../../src/engine/check';
import { compiledEnglish, compiledLexicons } from '../../src/engine/sourcing/compiled-lexicons';
import { compiledConflations } from '../../src/engine/translation/compiled';
import { compiledHabits } from '../../src/engine/translation/compiled-habits';
import { compiledLeftovers } from '../../src/engine/translation/compiled-leftovers';
import { readPage } from '../../src/saved/read-page';

const dataset = readDataset(BUNDLED_RECORDS);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const built: readonly (readonly [string, Uint8Array])[] = [
  ['tables/compiledConflations.json', bytesOf(compiledConflations())],
  ['tables/compiledEnglish.json', bytesOf(compiledEnglish())],
  ['tables/compiledHabits.json', bytesOf(compiledHabits())],
  ['tables/compiledLeftovers.json', bytesOf(compiledLeftovers())],
  ['tables/compiledLexicons.json', bytesOf(compiledLexicons())],
];
let files = new Map<string, string | Uint8Array>();
const asked: string[] = [];
vi.mock('../../src/platform/asset', () => {
  const read = async (path: string) => {
    asked.push(path);
    if (!files.has(path)) throw new Error(`${path} is missing`);
    return files.get(path);
  };
  return { readAsset: read, readAssetBytes: read };
});

/** A page of no article, told as a program tells it that reads Chinese: "cadres" who were there. */
const page = {
  ...readPage('src/demo/page.html'),
  paragraphs: [
    { text: 'The leading cadres and masses of the town were there too.', role: 'body' as const },
    { text: 'Students should raise their vigilance.', role: 'body' as const },
  ],
};
const expected = (tables?: null) =>
  check(page, buildIndex(dataset), {
    anyway: true,
    attributions: null,
    ...(tables === null && { tables }),
  });

async function reported(): Promise<unknown> {
  const { glanceAt, reportOn } = await import('../../src/background/begun-checks');
  await glanceAt(page);
  return reportOn(page, true);
}

beforeEach(() => {
  vi.resetModules();
  files = new Map([...datasetFiles(dataset), ...built]);
  asked.splice(0);
});

test('a report by tables that were read is a report by those of the source', async () => {
  expect(await reported()).toEqual(expected());
  expect(expected().flags.length).toBeGreaterThan(expected(null).flags.length);
  expect(asked.filter((path) => path.startsWith('tables/')).sort()).toEqual(
    built.map(([path]) => path),
  );
});

test('without one of them the report has what needs none', async () => {
  files.delete('tables/compiledHabits.json');
  expect(await reported()).toEqual(expected(null));
});

test('what is opened before a page is known leaves them where they are', async () => {
  const { warmUp } = await import('../../src/background/begun-checks');
  await warmUp('The council of a town that is on no map met on Monday evening.');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.startsWith('tables/'))).toEqual([]);
});
