import { describe, expect, test } from 'vitest';
import { isDate, showDate, showDatesIn } from '../../src/ui/dates';

const at = (language: string) => ({ language, texts: {}, keys: {} });

describe('showDate', () => {
  test.each([
    ['en', '2026-11-23', '23 November 2026'],
    ['en-US', '2026-11-23', 'November 23, 2026'],
    ['de', '2019-03', 'März 2019'],
    ['ko', '2019', '2019년'],
    ['es', '2019-03-26', '26 de marzo de 2019'],
    ['en', '2019-03-26/27', '26–27 March 2019'],
    ['en', 'still open', 'still open'],
    ['en', '2019-13-45', '2019-13-45'],
    ['en', '', ''],
  ])('in %s: %s', (language, date, shown) => {
    expect(showDate(at(language), date).replace(/\s*–\s*/, '–')).toBe(shown);
  });
});

test('a remark keeps its words and has its dates written out', () => {
  const remark = '2019-03-26 (both versions); contested 2024-05';
  expect(isDate(remark)).toBe(false);
  expect(showDatesIn('en', remark)).toBe('26 March 2019 (both versions); contested May 2024');
});

test('a date is one whatever the language', () => {
  expect(isDate('2019-03-26')).toBe(true);
});
