/** Packs in the extension's own database, in memory. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BUNDLED_RECORDS, recordFiles, recordFolders } from '../../src/dataset/build/read-records';
import { compiledKeyWords } from '../../src/dataset/key-words';
import { type PackHead, packRecords, withSignature } from '../../src/dataset/pack';
import { makeKey, type SigningKey, sign } from '../../src/dataset/signature';
import type { SourceArticle } from '../../src/engine/article';

let gate: unknown = null;
vi.mock('../../src/platform/key-words', () => ({ keyWordList: async () => compiledKeyWords() }));
vi.mock('../../src/platform/stored-gate', () => ({
  storeGateKeys: async (keys: unknown) => {
    gate = keys;
  },
}));
const { importPack, listPacks, removePack, renewPacks, switchPack } = await import(
  '../../src/background/packs'
);
const { packShelves } = await import('../../src/background/pack-shelves');
const { keepPack, readCatalogues, readPacks } = await import('../../src/platform/pack-store');

/** Every record that a check could meet, whole. */
async function packArticles(): Promise<SourceArticle[]> {
  const shelves = await packShelves();
  const records = shelves.flatMap(({ catalogue, record }) =>
    catalogue.heads.map((_, at) => record(at)),
  );
  return (await Promise.all(records)).filter((article) => article !== null);
}

const [one, two] = recordFolders(BUNDLED_RECORDS).map(recordFiles);
const head = (name: string, publisher: string, version = 1): PackHead => ({
  name,
  version,
  date: '2026-02-01',
  publisher: { name: publisher, page: 'https://a.example/', contact: 'https://a.example/faults' },
});
const files = (which: typeof one) => (which ? [which] : []);
const signed = (text: string, key: SigningKey) =>
  withSignature(text, (payload) => sign(payload, key));

afterEach(async () => {
  for (const { id } of await readPacks()) await removePack(id);
});

describe('packs of two makers', () => {
  test('stand side by side on one article, each with its maker, and neither takes an id', async () => {
    await importPack(packRecords(files(one), head('Records', 'The Post')));
    await importPack(packRecords(files(one), head('Records', 'The Gazette')));
    const articles = await packArticles();
    expect(articles.map(({ pack }) => pack?.publisher)).toEqual(['The Gazette', 'The Post']);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    expect(articles.every(({ id }) => id.includes('@'))).toBe(true);
  });

  test('are switched off and removed one by one, and the gate follows', async () => {
    await importPack(packRecords(files(one), head('Records', 'The Post')));
    await importPack(packRecords(files(two), head('Records', 'The Gazette')));
    const [gazette] = await listPacks();
    const whole = gate;
    await switchPack(gazette?.id ?? '', false);
    expect((await packArticles()).map(({ pack }) => pack?.publisher)).toEqual(['The Post']);
    expect(gate).not.toEqual(whole);
    await removePack(gazette?.id ?? '');
    expect((await listPacks()).map(({ publisher }) => publisher)).toEqual(['The Post']);
  });
});

describe('a name that is not theirs', () => {
  const [record] = files(one);
  const made = (maker: string, publisher = 'The Post') => {
    const named = { name: maker, page: 'https://a.example/', contact: 'https://a.example/faults' };
    const given = { ...(record?.record as object), maker: named };
    return packRecords(
      [{ ...record, record: given, fingerprint: record?.fingerprint }],
      head('Records', publisher),
    );
  };

  test.each(['Hearsay', ' HEARSAY ', 'Hear-say', 'Неаrѕау'])(
    'as publisher, %j is refused: it makes what ships',
    async (name) => {
      await expect(importPack(made('The Post', name))).rejects.toThrow('no file speaks for it');
      expect(await listPacks()).toEqual([]);
    },
  );

  test('a known publisher’s is refused to other keys, also in letters that look alike', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    await importPack(await signed(made('The Post', 'The Post'), key));
    for (const [maker, publisher] of [
      ['The Gazette', 'The Post'],
      ['The Gazette', 'The Рost'],
    ] as const) {
      await expect(importPack(await signed(made(maker, publisher), other))).rejects.toThrow(
        'another key',
      );
      await expect(importPack(made(maker, publisher))).rejects.toThrow('another key');
    }
    expect((await listPacks()).map(({ publisher }) => publisher)).toEqual(['The Post']);
  });
});

describe('a later issue', () => {
  test('takes the place of the earlier, and not the other way round', async () => {
    await importPack(packRecords(files(one), head('Records', 'The Post', 2)));
    await expect(
      importPack(packRecords(files(two), head('Records', 'The Post', 1))),
    ).rejects.toThrow('here in version 2');
    await importPack(packRecords(files(two), head('records', 'The  POST', 3)));
    expect((await listPacks()).map(({ version }) => version)).toEqual([3]);
  });

  test('with another key, or none, is refused and changes nothing', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const issue = (version: number) =>
      packRecords(files(one), head('Records', 'The Post', version));
    await importPack(await signed(issue(1), key));
    await expect(importPack(await signed(issue(2), other))).rejects.toThrow('another key');
    await expect(importPack(issue(2))).rejects.toThrow('not signed');
    await expect(
      importPack(await signed(packRecords(files(two), head('More', 'the post')), other)),
    ).rejects.toThrow('another key');
    const [pack] = await listPacks();
    expect([pack?.version, pack?.key?.split(' ').length]).toEqual([1, 6]);
    await importPack(await signed(issue(2), key));
    expect((await listPacks())[0]?.version).toBe(2);
  });
});

describe('a pack damaged where it is kept', () => {
  test('is named with the reason and costs its own articles only', async () => {
    await importPack(packRecords(files(one), head('Whole', 'The Post')));
    await importPack(packRecords(files(two), head('Torn', 'The Gazette')));
    const torn = (await readPacks()).find(({ name }) => name === 'Torn');
    if (!torn) throw new Error('the pack was not kept');
    const catalogue = (await readCatalogues()).find(({ pack }) => pack === torn.id);
    if (!catalogue) throw new Error('the pack has no catalogue');
    const text = torn.text.slice(0, -10);
    await keepPack({ ...torn, text }, catalogue.bytes.slice(0, -10), []);
    expect((await packArticles()).map(({ pack }) => pack?.name)).toEqual(['Whole']);
    expect((await listPacks()).map(({ name, fault }) => [name, fault])).toEqual([
      ['Torn', 'this file cannot be read as JSON'],
      ['Whole', null],
    ]);
    await keepPack(torn, catalogue.bytes.slice(0, -10), []);
    expect((await listPacks())[0]?.fault).toContain('not whole');
    const stale = torn.text.replaceAll(/(scheme\\":\\")[^\\]*/g, '$1hearsay-0');
    await keepPack({ ...torn, text: stale }, catalogue.bytes, []);
    expect((await listPacks())[0]?.fault).toContain('another version of Hearsay');
  });

  test('works again once its catalogue and records are made anew from its file', async () => {
    await importPack(packRecords(files(one), head('Whole', 'The Post')));
    const [pack] = await readPacks();
    if (!pack) throw new Error('the pack was not kept');
    await keepPack(pack, new Uint8Array(), []);
    expect(await packArticles()).toEqual([]);
    await renewPacks();
    expect((await packArticles()).map((article) => article.pack?.name)).toEqual(['Whole']);
    expect((await listPacks())[0]?.fault).toBeNull();
  });

  test('is passed over where a single record is gone', async () => {
    const both = [...files(one), ...files(two)];
    await importPack(packRecords(both, head('Whole', 'The Post')));
    const [pack] = await readPacks();
    const [catalogue] = await readCatalogues();
    const [, second] = await packArticles();
    if (!pack || !catalogue || !second) throw new Error('the pack was not kept');
    await keepPack(pack, catalogue.bytes, [second]);
    expect((await packArticles()).map(({ id }) => id)).toEqual([second.id]);
  });

  test('is never taken in: a damaged fingerprint is refused at the door', async () => {
    const spoilt = {
      ...one,
      record: one?.record,
      fingerprint: { ...(one?.fingerprint as object), data: '!!' },
    };
    await expect(importPack(packRecords([spoilt], head('Bad', 'The Post')))).rejects.toThrow();
    expect(await listPacks()).toEqual([]);
  });
});
