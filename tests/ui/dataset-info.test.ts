import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDatasetInfo } from '../../src/options/dataset-info';

const article = (id: string, statuses: string[]) => ({
  id,
  lang: 'en',
  headline: id,
  reviewed: '2026-01-01',
  claims: statuses.map((status) => ({ status, reason: '' })),
});

test('claims are counted per article and per status', () => {
  const info = readDatasetInfo(
    JSON.stringify({
      date: '2026-01-02',
      articles: [article('a', ['disputed', 'corroborated']), article('b', ['disputed'])],
    }),
  );
  expect(info.articles.map(({ claims }) => claims)).toEqual([2, 1]);
  expect(info.statuses).toMatchObject({ disputed: 2, corroborated: 1, retracted: 0 });
});

test.each(['', '{}', 'null', '{"date":"2026-01-01","articles":[{}]}'])('%j is refused', (text) => {
  expect(() => readDatasetInfo(text)).toThrow();
});

test('the records in the repository have the fields it reads', () => {
  const [name = ''] = readdirSync('src/dataset/records');
  const record = JSON.parse(readFileSync(`src/dataset/records/${name}/record.json`, 'utf8'));
  const info = readDatasetInfo(JSON.stringify({ date: record.reviewed, articles: [record] }));
  expect(info.articles[0]?.claims).toBeGreaterThan(0);
  expect(Object.values(info.statuses).reduce((a, b) => a + b)).toBe(info.articles[0]?.claims);
});
