import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../src/engine/rules/conflations-de';
import { SPANISH } from '../../../src/engine/rules/conflations-es';
import { FRENCH } from '../../../src/engine/rules/conflations-fr';
import { ITALIAN } from '../../../src/engine/rules/conflations-it';
import { PORTUGUESE } from '../../../src/engine/rules/conflations-pt';
import { RUSSIAN } from '../../../src/engine/rules/conflations-ru';
import { explain } from '../../../src/engine/translation/conflations';
import { readTable } from '../../../src/engine/translation/pivot-table';

const TABLES = { it: ITALIAN, es: SPANISH, fr: FRENCH, de: GERMAN, pt: PORTUGUESE, ru: RUSSIAN };

describe.each(Object.entries(TABLES))('the table of %s', (lang, table) => {
  it('has 30 to 50 conflations, each word once, most of them strong', () => {
    expect(table.length).toBeGreaterThanOrEqual(30);
    expect(table.length).toBeLessThanOrEqual(50);
    expect(new Set(table.map((entry) => entry.term)).size).toBe(table.length);
    expect(table.filter((entry) => entry.strong).length).toBeGreaterThan(table.length / 2);
    expect(table.every((entry) => entry.lang === lang)).toBe(true);
  });

  it('gives two senses and a pattern of at least one word for each', () => {
    for (const { taken, wanted, patterns } of table) {
      expect(taken).not.toBe(wanted);
      expect(patterns.length).toBeGreaterThan(0);
    }
  });
});

it('tells a reader the words and both senses, and claims no more than it sees', () => {
  const [first] = ITALIAN;
  expect(explain(first ? [first] : [])).toBe(
    'Italian “fallimentare” can stand for “of a bankruptcy” and for “failed”; the sentence seems to want “failed”.',
  );
});

it.each(['no line', '? a | b | c | word', '! a | b | word', '! a | b | c | * word'])(
  'refuses the line "%s"',
  (line) => {
    expect(() => readTable('it', line)).toThrow();
  },
);
