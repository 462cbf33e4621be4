import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/engine/match/pattern';
import { readText } from '../../../src/engine/text/page-text';
import { conflations, explain, findConflations } from '../../../src/engine/translation/conflations';
import { type Conflation, readTable } from '../../../src/engine/translation/pivot-table';
import { readWords } from '../../../src/engine/translation/words';

const CONFLATIONS = conflations();

const seenIn = (row: Conflation, sentence: string): boolean =>
  findConflations(readWords(readText(sentence))).some(({ readings }) => readings.includes(row));

const nameOf = (row: Conflation): string =>
  row.terms.map(({ lang, term }) => `${lang} ${term}`).join(' = ');

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe.each(CONFLATIONS.map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
  it('is found in each example, and in no counter-example', () => {
    expect(row.examples.length).toBeGreaterThan(0);
    expect(row.counterExamples.length).toBeGreaterThan(0);
    expect(row.taken).not.toBe(row.wanted);
    expect(row.examples.filter((sentence) => !seenIn(row, sentence))).toEqual([]);
    expect(row.counterExamples.filter((sentence) => seenIn(row, sentence))).toEqual([]);
  });
});

it('every pattern can be read', () => {
  const sources = CONFLATIONS.flatMap((row) => row.sources);
  for (const source of sources) expect(() => parsePattern(source)).not.toThrow();
});

it('no word and no pattern stands twice', () => {
  expect(
    twice(CONFLATIONS.flatMap(({ terms }) => terms.map((term) => Object.values(term).join(' ')))),
  ).toEqual([]);
  expect(twice(CONFLATIONS.flatMap(({ sources }) => sources))).toEqual([]);
});

it('tells a reader the words and both senses, and claims no more than it sees', () => {
  const [row] = readTable('! it uno = es dos | one | two\n: a b\n+ A b.\n- B a.');
  expect(row && explain([row])).toBe(
    'Italian “uno”, Spanish “dos”: word for word “one”, where English news would have “two”.',
  );
});

it.each([
  'no row',
  '? it a | b | c\n: word',
  '! it a | b\n: word',
  '! it a | b | c\n+ word',
  '! xx a | b | c\n: word',
])('refuses the row "%s"', (row) => {
  expect(() => readTable(row)).toThrow();
});
