/** Everything known, opened: what ships, and packs that are whole, damaged, or damaged inside. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  BUNDLED_RECORDS,
  readDataset,
  recordFiles,
  recordFolders,
} from '../../src/dataset/build/read-records';
import { checkIn } from '../../src/dataset/check-in';
import { datasetFiles } from '../../src/dataset/compiled';
import type { Library } from '../../src/dataset/library';
import { packRecords } from '../../src/dataset/pack';
import { readPage } from '../../src/saved/read-page';

const files = datasetFiles(readDataset(BUNDLED_RECORDS));
vi.mock('../../src/platform/asset', () => ({
  readAssetBytes: async (path: string) => files.get(path),
  readAsset: async (path: string) => files.get(path),
}));
vi.mock('../../src/platform/stored-gate', () => ({ storeGateKeys: async () => undefined }));
let tried = 0;
vi.mock('../../src/background/pack-shelves', async (original) => {
  const real = await original<typeof import('../../src/background/pack-shelves')>();
  return {
    ...real,
    soundCatalogues: () => {
      tried += 1;
      return real.soundCatalogues();
    },
  };
});
let opened = 0;
vi.mock('../../src/dataset/pack', async (original) => {
  const real = await original<typeof import('../../src/dataset/pack')>();
  return {
    ...real,
    openPack: (text: string) => {
      opened += 1;
      return real.openPack(text);
    },
  };
});
const { forgetLibrary, withLibrary } = await import('../../src/background/load-dataset');
const { importPack, listPacks, removePack } = await import('../../src/background/packs');
const { keepPack, readCatalogues, readPacks } = await import('../../src/platform/pack-store');

const page = readPage('src/demo/page.html');
const checked = () =>
  withLibrary((library: Library) => checkIn(page, library, { anyway: false, attributions: null }));
const [, one] = recordFolders(BUNDLED_RECORDS).map(recordFiles);
const packOf = (name: string) =>
  packRecords(one ? [one] : [], {
    name,
    version: 1,
    date: '2026-02-01',
    publisher: { name, page: 'https://a.example/', contact: 'https://a.example/faults' },
  });

beforeEach(() => {
  forgetLibrary();
  opened = 0;
});
afterEach(async () => {
  for (const { id } of await readPacks()) await removePack(id);
});

/** Spoil the letters of a fingerprint in the catalogue of a pack, which keeps its shape. */
async function spoil(name: string): Promise<void> {
  const [pack] = (await readPacks()).filter((each) => each.name === name);
  const [catalogue] = (await readCatalogues()).filter((each) => each.name === name);
  if (!pack || !catalogue) throw new Error('the pack is gone');
  await keepPack(pack, catalogue.bytes.fill(33, -400, -8), []);
}

test('a pack whose fingerprint is spoilt costs its own records, and is named with the reason', async () => {
  const before = await checked();
  await importPack(packOf('The Post'));
  await importPack(packOf('The Gazette'));
  await spoil('The Post');
  forgetLibrary();
  const after = await checked();
  expect(after.verdict).toEqual(before.verdict);
  expect(after.dataset.articles).toBe(before.dataset.articles + 1);
  expect((await listPacks()).map(({ name, fault }) => [name, fault === null])).toEqual([
    ['The Gazette', true],
    ['The Post', false],
  ]);
  // And taking in another still works.
  await importPack(packOf('The Herald'));
  expect(await listPacks()).toHaveLength(3);
});

test('a fault that is no pack’s is handed on', async () => {
  await importPack(packOf('The Post'));
  forgetLibrary();
  const asked = withLibrary(() => {
    throw new Error('out of breath');
  });
  await expect(asked).rejects.toThrow('out of breath');
  expect((await checked()).verdict.kind).toBe('copy');
});

test('packs are tried once for a library that fails, and again once it has changed', async () => {
  await importPack(packOf('The Post'));
  const fail = async () => {
    await expect(
      withLibrary(() => {
        throw new Error('out of breath');
      }),
    ).rejects.toThrow('out of breath');
  };
  forgetLibrary();
  tried = 0;
  await fail();
  await fail();
  expect(tried).toBe(1);
  await spoil('The Post');
  forgetLibrary();
  // Once to leave the spoilt pack out, and then no more.
  await fail();
  await fail();
  await fail();
  expect(tried).toBe(2);
});

test('a signature is verified once, until other bytes stand under the name', async () => {
  await importPack(packOf('The Courier'));
  opened = 0;
  await listPacks();
  await listPacks();
  await importPack(packOf('The Gazette'));
  await listPacks();
  // The file at the door, and then each pack once.
  expect(opened).toBe(3);
  const [pack] = await readPacks();
  if (!pack) throw new Error('the pack is gone');
  await keepPack({ ...pack, text: pack.text.slice(0, 200) }, new Uint8Array(), []);
  expect((await listPacks()).map(({ fault }) => fault === null)).toEqual([false, true]);
  expect(opened).toBe(4);
});
