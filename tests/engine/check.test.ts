import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Dataset } from '../../src/engine/article';
import { begin } from '../../src/engine/begin';
import { buildIndex, check } from '../../src/engine/check';
import type { Report } from '../../src/engine/report';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';

const dataset = readDataset(BUNDLED_RECORDS);
const page = readPage('src/demo/page.html');
const report = (data: Dataset, read = page) => check(read, buildIndex(data), { anyway: false });

/** The page with the words that the translated edition took the place of put back. */
function inOriginalWords(): PageArticle {
  const artifacts = dataset.articles.flatMap((article) => article.artifacts);
  const mend = (text: string) =>
    artifacts.reduce((words, { quote, original }) => words.replace(quote, original ?? quote), text);
  return {
    ...page,
    url: '',
    canonicalUrl: null,
    paragraphs: page.paragraphs.map((each) => ({ ...each, text: mend(each.text) })),
  };
}

const altered = ({ flags }: Report) =>
  flags.filter(({ kind }) => kind === 'mistranslated' || kind === 'record');

describe('a page that follows', () => {
  test('the translated copy is flagged for what that copy altered', () => {
    expect(report(dataset).origin?.edition).toBe('archynewsy');
    expect(altered(report(dataset)).length).toBeGreaterThan(20);
  });

  test('an original is not', () => {
    const read = report(dataset, inOriginalWords());
    expect(read.origin?.edition).toBe('washington-post');
    expect(altered(read)).toEqual([]);
  });
});

test('the same page and records give the same report', () => {
  expect(JSON.stringify(report(dataset))).toBe(JSON.stringify(report(dataset)));
});

test('the first answer counts the letters of the whole page', () => {
  const { glance, looked } = begin(page, buildIndex(dataset));
  const texts = page.paragraphs.map(({ text }) => text);
  expect(glance.letters).toBe(texts.join('').length);
  expect(looked.letters).toBe(glance.letters);
});

test('every flag has an id of its own', () => {
  const ids = report(dataset).flags.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
