import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { catalogueBytes, readCatalogue } from '../../src/dataset/catalogue';
import { datasetFiles } from '../../src/dataset/compiled';
import { CATALOGUE_FILE, shardFile } from '../../src/dataset/files';
import { decodeShard, encodeShard, inShards } from '../../src/dataset/shards';

const dataset = readDataset(BUNDLED_RECORDS);
const { articles } = dataset;
const bytes = catalogueBytes(dataset, (at) => at * 2);

describe('a catalogue', () => {
  test('holds id, language, fingerprint and shard of every record, and nothing it says', () => {
    const { date, heads, shardOf, postings } = readCatalogue(bytes);
    expect(date).toBe(dataset.date);
    expect(heads.map(({ id, lang, fingerprint }) => ({ id, lang, fingerprint }))).toEqual(
      articles.map(({ id, lang, fingerprint: { scheme, paragraphs, words, data } }) => ({
        id,
        lang,
        fingerprint: { scheme, paragraphs, words, data },
      })),
    );
    expect(heads.map((_, at) => shardOf(at))).toEqual(articles.map((_, at) => at * 2));
    for (const head of heads) {
      const { claims, artifacts, sourcing, editions, reviewers, notices } = head;
      expect([claims, artifacts, sourcing, editions, reviewers, notices].flat()).toEqual([]);
      const { headline, reviewed, correction, maker, pack } = head;
      expect([headline, reviewed, correction, maker, pack]).toEqual(['', '', null, null, null]);
    }
    expect(postings.articles).toBe(articles.length);
  });

  test('is read wherever its bytes begin', () => {
    for (const offset of [1, 2, 3, 4]) {
      const later = new Uint8Array(bytes.length + offset);
      later.set(bytes, offset);
      const { heads } = readCatalogue(later.subarray(offset));
      expect(heads.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    }
  });

  test('of no records is a catalogue', () => {
    const empty = readCatalogue(catalogueBytes({ date: '', articles: [] }, () => 0));
    expect([empty.heads, empty.postings.articles]).toEqual([[], 0]);
  });

  test.each<[string, (given: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, RegExp]>([
    ['nothing', () => new Uint8Array(), /not whole/],
    ['its first bytes', (given) => given.slice(0, 10), /not whole/],
    ['half of it', (given) => given.slice(0, given.length >> 1), /not whole/],
    ['all but the last four bytes', (given) => given.slice(0, -4), /not whole/],
    ['a text', () => new TextEncoder().encode('{"format":"hearsay-dataset-1"}'), /known format/],
    ['bytes too many', (given) => Uint8Array.from([...given, 0, 0, 0, 0]), /not whole/],
    ['another scheme', (given) => replaced(given, '"hearsay-1"', '"hearsay-0"'), /scheme/],
    ['a head that is no JSON', (given) => replaced(given, '{"scheme"', '#"scheme"'), /damaged/],
    ['a head without a date', (given) => replaced(given, '"date"', '"dame"'), /damaged/],
  ])('%s is refused with a reason', (_what, change, reason) => {
    expect(() => readCatalogue(change(bytes.slice()))).toThrow(reason);
  });

  const latin = (given: Uint8Array) => Buffer.from(given).toString('latin1');
  function replaced(given: Uint8Array<ArrayBuffer>, from: string, to: string) {
    const at = latin(given).indexOf(from);
    expect(at).toBeGreaterThan(0);
    given.set(Buffer.from(to, 'latin1'), at);
    return given;
  }
});

describe('shards', () => {
  test('hold every record once, in order, few of them at a time', () => {
    const shards = inShards(articles);
    expect(shards.flat()).toEqual(articles);
    expect(shards.length).toBeGreaterThan(1);
    for (const shard of shards.filter(({ length }) => length > 1)) {
      expect(encodeShard(shard).length).toBeLessThan(110_000);
    }
  });

  test('decode to what was encoded', () => {
    expect(decodeShard(encodeShard(articles))).toEqual(articles);
  });

  const encoded = encodeShard(articles.slice(0, 2));
  test.each([
    ['nothing', '', /cannot be read/],
    ['half of it', encoded.slice(0, encoded.length / 2), /cannot be read/],
    ['another file', '[]', /known format/],
    ['null', 'null', /cannot be read/],
    ['another scheme', encoded.replace('hearsay-1"', 'older"'), /for older|scheme older/],
    ['no articles', encoded.replace('"articles"', '"particles"'), /damaged/],
    ['a hollow article', encoded.replace('"claims"', '"claim"'), /damaged/],
  ])('%s is refused with a reason', (_what, text, reason) => {
    expect(() => decodeShard(text)).toThrow(reason);
  });
});

test('the files of the dataset: each record stands whole in the shard that the catalogue names', () => {
  const files = datasetFiles(dataset);
  const { heads, shardOf } = readCatalogue(
    Uint8Array.from(files.get(CATALOGUE_FILE) as Uint8Array),
  );
  heads.forEach(({ id }, at) => {
    const shard = decodeShard(String(files.get(shardFile(shardOf(at)))));
    expect(shard.map((each) => each.id)).toContain(id);
  });
  const account = JSON.parse(String(files.get('dataset.json')));
  expect(account.articles.map(({ id }: { id: string }) => id)).toEqual(heads.map(({ id }) => id));
  expect(account.articles[0].claims.length).toBe(articles[0]?.claims.length);
});
