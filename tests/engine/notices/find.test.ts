import { describe, expect, test } from 'vitest';
import { findNotices, noticeIn } from '../../../src/engine/notices/find';
import { NOTICES_DE } from '../../../src/engine/rules/notices-de';
import { NOTICES_EN } from '../../../src/engine/rules/notices-en';
import { NOTICES_ES } from '../../../src/engine/rules/notices-es';
import { NOTICES_FR } from '../../../src/engine/rules/notices-fr';
import { NOTICES_IT } from '../../../src/engine/rules/notices-it';
import { NOTICES_KO } from '../../../src/engine/rules/notices-ko';
import { readText } from '../../../src/engine/text/page-text';
import { pageOf } from '../../support/articles';

const TABLES = { NOTICES_EN, NOTICES_DE, NOTICES_FR, NOTICES_ES, NOTICES_IT, NOTICES_KO };
const rows = Object.entries(TABLES).flatMap(([table, rules]) =>
  rules.map((rule) => ({ table, ...rule })),
);

describe.each(rows)('$table: $opens', ({ kind, examples, counters }) => {
  test.each(examples)('%s', (text) => {
    expect(noticeIn(readText(text))?.kind).toBe(kind);
  });
  test.each(counters)('not: %s', (text) => {
    expect(noticeIn(readText(text))).toBeNull();
  });
});

test('no row stands twice', () => {
  const keys = rows.map(({ opens, needs }) => `${opens} ${needs ?? ''}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('a page', () => {
  const notice = 'Correction: The quay is in Vik.';
  const body = (text: string) => ({ text, role: 'body' as const });

  test('tells its notices with their places, those of its metadata first', () => {
    const page = {
      ...pageOf([body('The quay opened.'), body(`It cost nine million. (${notice})`)]),
      corrections: ['The year was 1954.'],
      links: null,
    };
    const [said, found] = findNotices(page);
    expect(said).toMatchObject({ pageParagraph: null, quote: 'The year was 1954.' });
    expect(found).toMatchObject({ kind: 'corrected', pageParagraph: 1 });
    const text = page.paragraphs[1]?.text ?? '';
    expect(text.slice(found?.start, found?.end)).toBe(`${notice})`);
  });

  test('of nothing but notices is not read without end', () => {
    const page = pageOf(Array.from({ length: 10_000 }, () => body(notice)));
    expect(findNotices(page)).toHaveLength(8);
  });

  test('that quotes one, or asks for one, carries none', () => {
    const page = pageOf([
      body(`“${notice}” the clerk read out.`),
      body('She asked for a correction.'),
    ]);
    expect(findNotices(page)).toEqual([]);
  });
});
