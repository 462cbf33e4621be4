/** After an update what is kept of packs is made anew, and a worker that is awake compares with it. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import {
  BUNDLED_RECORDS,
  readDataset,
  recordFiles,
  recordFolders,
} from '../../src/dataset/build/read-records';
import { datasetFiles } from '../../src/dataset/compiled';
import { packRecords } from '../../src/dataset/pack';

const files = new Map(datasetFiles(readDataset(BUNDLED_RECORDS))).set('gate.json', '{}');
vi.mock('../../src/platform/asset', () => ({
  readAssetBytes: async (path: string) => files.get(path),
  readAsset: async (path: string) => files.get(path),
}));
vi.mock('../../src/platform/stored-gate', () => ({
  storeBundledGate: async () => undefined,
  storeGateKeys: async () => undefined,
}));
const { forgetLibrary, withLibrary } = await import('../../src/background/load-dataset');
const { renewGates } = await import('../../src/background/gates');
const { importPack, removePack } = await import('../../src/background/packs');
const { keepPack, readPacks } = await import('../../src/platform/pack-store');

const known = () => withLibrary(({ index }) => index.articles.length);

afterEach(async () => {
  for (const { id } of await readPacks()) await removePack(id);
});

test('a library that was opened before packs are made anew is opened again', async () => {
  const shipped = await known();
  const [, one] = recordFolders(BUNDLED_RECORDS).map(recordFiles);
  const name = 'The Post';
  const publisher = { name, page: 'https://a.example/', contact: 'https://a.example/faults' };
  const head = { name, version: 1, date: '2026-02-01', publisher };
  await importPack(packRecords(one ? [one] : [], head));
  // As another version left it: a catalogue that this one cannot read.
  for (const pack of await readPacks()) await keepPack(pack, new Uint8Array(8), []);
  forgetLibrary();
  expect(await known()).toBe(shipped);
  await renewGates();
  expect(await known()).toBe(shipped + 1);
});
