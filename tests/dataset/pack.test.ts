import { describe, expect, test } from 'vitest';
import {
  BUNDLED_RECORDS,
  readDataset,
  recordFiles,
  recordFolders,
} from '../../src/dataset/build/read-records';
import { compiledKeyWords } from '../../src/dataset/key-words';
import { openPack, type PackHead, packRecords, withSignature } from '../../src/dataset/pack';
import { isSigned, keyWords, makeKey, parseKey, sign } from '../../src/dataset/signature';

const files = recordFolders(BUNDLED_RECORDS).slice(0, 2).map(recordFiles);
const HEAD: PackHead = {
  name: 'Harbour records',
  version: 1,
  date: '2026-02-01',
  publisher: {
    name: 'The Harbour Post',
    page: 'https://harbour.example/records',
    contact: 'mailto:records@harbour.example',
  },
};
const text = packRecords(files, HEAD);
const changed = (by: (outer: Record<string, unknown>) => void): string => {
  const outer = JSON.parse(text);
  by(outer);
  return JSON.stringify(outer);
};
const inside = (by: (inner: { head: Record<string, unknown>; records: unknown[] }) => void) =>
  changed((outer) => {
    const inner = JSON.parse(String(outer['payload']));
    by(inner);
    outer['payload'] = JSON.stringify(inner);
  });

describe('a pack', () => {
  test('opens to the articles that were packed, and says whose it is', async () => {
    const known = readDataset(BUNDLED_RECORDS).articles;
    const { head, key, articles } = await openPack(text);
    expect(head).toEqual(HEAD);
    expect(key).toBeNull();
    for (const article of articles) expect(known).toContainEqual(article);
    expect(articles).toHaveLength(2);
  });

  test('is of the format that is handed on, and of no later one', async () => {
    expect(JSON.parse(text).format).toBe('hearsay-pack-1');
    const later = changed((outer) => (outer['format'] = 'hearsay-pack-2'));
    await expect(openPack(later)).rejects.toThrow('not a file of Hearsay records');
  });

  test('of the first format still opens, unsigned and of nobody', async () => {
    const former = JSON.stringify({ format: 'hearsay-records-1', records: files });
    const { head, key, articles } = await openPack(former);
    expect([head.publisher, key, articles.length]).toEqual([null, null, 2]);
  });

  test.each([
    ['not JSON', '{', 'JSON'],
    ['another JSON file', '{"format":"other"}', 'not a file of Hearsay records'],
    ['a list', '[]', 'not a file of Hearsay records'],
    ['no records', inside((inner) => inner.records.splice(0)), 'no records'],
    ['one record twice', inside((inner) => inner.records.push(inner.records[0])), 'two records'],
    ['a record without claims', inside((inner) => (inner.records[0] = {})), 'records[0].record'],
    [
      'a fingerprint that is none',
      inside((inner) => Object.assign(inner.records[1] as object, { fingerprint: 7 })),
      'records[1].fingerprint',
    ],
    [
      'a name nobody sees',
      inside(({ head }) => Object.assign(head, { name: '\u200b' })),
      'head.name',
    ],
    [
      'a publisher whose page shows another host',
      inside(({ head }) =>
        Object.assign(head, {
          publisher: { ...HEAD.publisher, page: 'https://harbour.example@evil.example' },
        }),
      ),
      'head.publisher.page',
    ],
    ['a payload that is no JSON', changed((outer) => (outer['payload'] = '{')), 'JSON'],
    [
      'a signature of nothing',
      changed((outer) => (outer['signature'] = { key: 'x', value: 'y' })),
      'signature does not fit',
    ],
  ])('%s is refused with place and reason', async (_what, given, reason) => {
    await expect(openPack(given)).rejects.toThrow(reason);
  });

  test('cannot be made with a head that could not be read again', () => {
    expect(() => packRecords(files, { ...HEAD, version: 0 })).toThrow('head: version: is below 1');
  });
});

describe('a signature', () => {
  test('names its key, and breaks with one changed character', async () => {
    const key = await makeKey();
    const signed = await withSignature(text, (payload) => sign(payload, key));
    expect((await openPack(signed)).key).toBe(key.x);
    const forged = signed.replace('Harbour records', 'Harbour recordz');
    await expect(openPack(forged)).rejects.toThrow('changed after it was signed');
    expect(await isSigned('one', await sign('other', key))).toBe(false);
  });

  test('has words for its key: six, the same each time, others for another key', async () => {
    const [one, other] = [await makeKey(), await makeKey()];
    const words = await keyWords(one.x, compiledKeyWords());
    expect(words).toMatch(/^(?:[a-z]+ ){5}[a-z]+$/);
    expect(await keyWords(one.x, compiledKeyWords())).toBe(words);
    expect(await keyWords(other.x, compiledKeyWords())).not.toBe(words);
  });

  test('wants a key', () => {
    for (const given of [null, 7, {}, { kty: 'RSA', crv: 'Ed25519', x: 'a', d: 'b' }]) {
      expect(() => parseKey(given)).toThrow('no key');
    }
  });
});
