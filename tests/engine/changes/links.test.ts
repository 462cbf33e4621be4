import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/dataset/plain-text';
import type { Edition, SourceArticle } from '../../../src/engine/article';
import { explainChanges } from '../../../src/engine/changes/explain';
import { readPrint } from '../../../src/engine/changes/print';
import type { PageLink } from '../../../src/engine/vocabulary';
import { recordOf } from '../../support/articles';
import { ARTICLE, altered, pageWith, reportOn } from './a-copy';

const ORIGINAL: Edition = {
  id: 'gazette',
  kind: 'original',
  publisher: 'The Oskerby Gazette',
  authors: [],
  headline: 'Harbour bridge at Oskerby closed after inspectors find cracks',
  published: '',
  url: 'https://www.gazette.example/bridge',
  phrases: [],
};
const PORT: PageLink = { paragraph: 2, host: 'port.example' };
const HOME: PageLink = { paragraph: null, host: 'gazette.example' };
const known = (links: readonly PageLink[], editions = [ORIGINAL]): SourceArticle => ({
  ...recordOf('oskerby-bridge', ARTICLE),
  fingerprint: fingerprintOf(ARTICLE, links),
  editions,
});
const credited = { publisher: 'The Oskerby Gazette' };
const lost = (links: readonly PageLink[] | null, article: SourceArticle, text = ARTICLE) => {
  const { comparison } = reportOn(pageWith(text, { ...credited, links }), article);
  return {
    looked: comparison?.looked.includes('link-lost'),
    told: comparison?.edits.map(({ kind, expected, articleParagraph }) => [
      kind,
      expected,
      articleParagraph,
    ]),
  };
};

describe('links', () => {
  it('to where the article was published are missed on a page that has none', () => {
    expect(lost([PORT], known([]))).toEqual({
      looked: true,
      told: [['link-lost', 'gazette.example', null]],
    });
    expect(lost([HOME], known([])).told).toEqual([]);
  });

  it('of the article are missed where their paragraph stands without them, and only there', () => {
    expect(lost([HOME], known([PORT])).told).toEqual([['link-lost', 'port.example', 2]]);
    expect(lost([HOME, { ...PORT, paragraph: 5 }], known([PORT])).told).toEqual([]);
    const paragraphs = ARTICLE.split('\n\n');
    const without = paragraphs.filter((_, at) => at !== 2).join('\n\n');
    expect(lost([HOME], known([PORT]), without).told).toEqual([]);
  });

  it('are not looked for where the page’s were not read, or none is known', () => {
    expect(lost(null, known([PORT]))).toEqual({ looked: false, told: [] });
    expect(lost([], known([], []))).toEqual({ looked: false, told: [] });
  });
});

describe('a record’s details', () => {
  it('keep where the article links to', () => {
    expect(readPrint(fingerprintOf(ARTICLE, [PORT, HOME]).details)?.links).toEqual([PORT]);
    expect(readPrint(fingerprintOf(ARTICLE).details)?.links).toEqual([]);
  });

  it('of a long article have the first mentions of its names alone, and say so', () => {
    const names = (at: number) =>
      `In the north of the town Oda Lindqvist${'abcdefghij'.charAt(at % 10)} met Mr Harl${at}son at noon.`;
    const long = Array.from({ length: 300 }, (_, at) => names(at).replace(/\d+/, ''));
    const made = fingerprintOf([...ARTICLE.split('\n\n'), ...long].join('\n\n')).details ?? '';
    expect(made.length).toBeLessThan(3_000);
    const print = readPrint(made);
    expect(print?.thinned).toBe(true);
    const mentions = (print?.paragraphs.flat() ?? []).filter(({ kind }) => kind === 'name');
    expect(mentions.length).toBeGreaterThan(0);
    const most = Math.max(
      ...mentions.map(({ value }) => mentions.filter((one) => one.value === value).length),
    );
    expect(most).toBeLessThanOrEqual(4);
    expect(readPrint(fingerprintOf(ARTICLE).details)?.thinned).toBe(false);
  });
});

describe('why a change was told', () => {
  it('is its rule and what was measured', () => {
    const text = altered('14 cracks', '41 cracks').replace('“', '"');
    const paragraphs = text.split('\n\n');
    const report = reportOn(
      pageWith([...paragraphs.slice(0, 5), ...paragraphs.slice(6)].join('\n\n')),
    );
    expect(explainChanges(report)).toEqual([
      expect.objectContaining({
        kind: 'missing',
        rule: 'in no paragraph of the page',
        start: null,
      }),
      expect.objectContaining({ kind: 'number', rule: 'words around agree', agreeing: 4 }),
    ]);
    expect(explainChanges(report)[1]?.evidence).toBeGreaterThan(50);
  });
});
