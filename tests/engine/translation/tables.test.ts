import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/engine/match/pattern';
import { readText } from '../../../src/engine/text/page-text';
import { compiledConflations, TABLES } from '../../../src/engine/translation/compiled';
import { explain, findConflations } from '../../../src/engine/translation/conflations';
import { type Conflation, readHead, readTable } from '../../../src/engine/translation/pivot-table';
import { readWords } from '../../../src/engine/translation/words';

const CONFLATIONS = TABLES.flatMap(readTable);

const nameOf = (row: Conflation): string =>
  row.terms.map(({ lang, term }) => `${lang} ${term}`).join(' = ');

/** No term stands in two rows, so that its terms name a row. */
const seenIn = (row: Conflation, sentence: string): boolean =>
  findConflations(readWords(readText(sentence))).some(({ readings }) =>
    readings.some((reading) => nameOf(reading) === nameOf(row)),
  );

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

it('what the build compiles is what the tables say, through JSON and back', () => {
  const { shelves, sources, rowOf, rows } = JSON.parse(
    JSON.stringify(compiledConflations()),
  ) as ReturnType<typeof compiledConflations>;
  const read = rows.map((line, row) => ({
    ...readHead(line),
    sources: sources.filter((_, number) => rowOf[number] === row),
  }));
  const written = CONFLATIONS.map(({ examples, counterExamples, ...rest }) => rest);
  expect(read).toEqual(written);
  const asWritten = { open: [], first: [], second: [] } as Record<string, string[]>;
  sources.forEach((source, number) => {
    const { heads, next } = parsePattern(source);
    asWritten[next ? 'first' : 'open']?.push(...heads.map((form) => `${form} ${number}`));
    asWritten['second']?.push(...[...(next ?? [])].map((form) => `${form} ${number}`));
  });
  const compiled = Object.entries(shelves).map(([name, shelf]) => [
    name,
    Object.entries(shelf as Record<string, number[]>)
      .flatMap(([form, numbers]) => numbers.map((number) => `${form} ${number}`))
      .sort(),
  ]);
  expect(Object.fromEntries(compiled)).toEqual(
    Object.fromEntries(Object.entries(asWritten).map(([name, all]) => [name, all.sort()])),
  );
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
