import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Dataset, Edition } from '../../src/engine/article';
import { buildIndex, check } from '../../src/engine/check';
import { readPage } from '../../src/scan/read-page';

const dataset = readDataset(BUNDLED_RECORDS);
const page = readPage('src/demo/page.html');
const report = (data: Dataset) => check(page, buildIndex(data), { anyway: false });

/** The same records with every edition taken for this kind. */
const allOf = (kind: Edition['kind']): Dataset => ({
  ...dataset,
  articles: dataset.articles.map((article) => ({
    ...article,
    editions: article.editions.map((edition) => ({ ...edition, kind })),
  })),
});

const altered = (data: Dataset) =>
  report(data).flags.filter(({ kind }) => kind === 'mistranslated' || kind === 'record');

describe('a page that follows', () => {
  test('the translated copy is flagged for what that copy altered', () => {
    expect(report(dataset).origin?.edition).toBe('archynewsy');
    expect(altered(dataset).length).toBeGreaterThan(20);
  });

  test('an original is not', () => {
    expect(altered(allOf('original'))).toEqual([]);
  });
});

test('the same page and records give the same report', () => {
  expect(JSON.stringify(report(dataset))).toBe(JSON.stringify(report(dataset)));
});

test('every flag has an id of its own', () => {
  const ids = report(dataset).flags.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
