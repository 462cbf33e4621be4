import { describe, expect, it } from 'vitest';
import { bookOf, matchesAt } from '../../../src/engine/match/book';
import { parsePattern } from '../../../src/engine/match/pattern';
import { unrecognised } from '../../../src/engine/recognition/recognise';
import { COMPANY } from '../../../src/engine/rules/company';
import { habitCounts } from '../../../src/engine/rules/habit-counts';
import { HABITS } from '../../../src/engine/rules/habits';
import { readText } from '../../../src/engine/text/page-text';
import { compiledHabits } from '../../../src/engine/translation/compiled-habits';
import { explainHabit } from '../../../src/engine/translation/conflations';
import { findTranslation } from '../../../src/engine/translation/find';
import { readHabits } from '../../../src/engine/translation/habit-table';
import { findHabits } from '../../../src/engine/translation/habits';
import type { Sign } from '../../../src/engine/translation/pivot';
import {
  bitsOf,
  companyBitsOf,
  languagesCrowding,
  languagesWithEnough,
  leader,
  suspected,
  weigh,
} from '../../../src/engine/translation/weigh';
import { readWords } from '../../../src/engine/translation/words';
import { pageOf } from '../../support/articles';

const ROWS = HABITS.flatMap(readHabits);
const SOURCES = ROWS.flatMap((row) => row.sources);
const BESIDE = COMPANY.flatMap(readHabits);
const named = [...ROWS, ...BESIDE].map(
  (row) => [`${row.langs.join()} for “${row.about}”`, row] as const,
);

describe.each(named)('%s', (_, { sources, examples, counterExamples }) => {
  const book = bookOf(() => sources.map((source) => ({ source, value: source })));
  const isSeen = (sentence: string) => {
    const words = readWords(readText(sentence));
    return words.some((_, at) => matchesAt(book, words, at).length > 0);
  };

  it('is found in each example, and in no counter-example', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
    expect(examples.filter((sentence) => !isSeen(sentence))).toEqual([]);
    expect(counterExamples.filter(isSeen)).toEqual([]);
  });
});

describe('the tables', () => {
  it('hold patterns that can be read, and none twice', () => {
    for (const source of SOURCES) expect(() => parsePattern(source)).not.toThrow();
    expect(new Set(SOURCES).size).toBe(SOURCES.length);
    const own = BESIDE.flatMap(({ langs, sources }) => sources.map((each) => `${langs} ${each}`));
    expect(new Set(own).size).toBe(own.length);
  });

  it('are counted as they stand, and hold nothing that clean news is full of', () => {
    const counts = habitCounts();
    const known = new Set([...SOURCES, ...BESIDE.flatMap((row) => row.sources)]);
    expect([...counts.keys()].filter((source) => !known.has(source))).toEqual([]);
    const full = SOURCES.filter((source) => bitsOf(counts.get(source) ?? 0) < 2);
    expect(full).toEqual([]);
  });

  it('are compiled as they are written, through JSON and back', () => {
    const made = JSON.parse(JSON.stringify(compiledHabits())) as ReturnType<typeof compiledHabits>;
    expect(made.sources).toEqual(SOURCES);
    expect(made.langsOf).toEqual(ROWS.flatMap((row) => row.sources.map(() => row.langs)));
    const met = [made, made.company].flatMap(({ sources, seen }) =>
      sources.filter((_, at) => (seen[at] ?? 0) > 0),
    );
    expect(new Set(met)).toEqual(new Set(habitCounts().keys()));
  });

  it.each([
    'es | two | a b | A b.',
    'xx | two | a b | A b. | B a.',
    'es,xx | two | a b | A b. | B a.',
    'es | two |  | A b. | B a.',
    ' | two | a b | A b. | B a.',
  ])('refuse the row "%s"', (row) => {
    expect(() => readHabits(row)).toThrow('not a row');
  });
});

const sign = (langs: string, bits: number, term = `${langs} ${bits}`): Sign => ({
  flag: {} as Sign['flag'],
  decisive: false,
  weak: true,
  bits,
  terms: langs.split(' ').map((lang) => ({ lang: lang as 'it', term })),
});

describe('weak signs', () => {
  it('weigh less the more often clean news has them, and never against a language', () => {
    expect(bitsOf(0)).toBeGreaterThan(6);
    expect(bitsOf(3)).toBeLessThan(bitsOf(1));
    expect(bitsOf(1_000)).toBe(0);
  });

  it('count for each of their languages, each wording once', () => {
    const weights = weigh([sign('it es', 6), sign('it es', 6), sign('it', 5)]);
    expect([...weights].sort()).toEqual([
      ['es', 6],
      ['it', 11],
    ]);
  });

  it('are enough together, and the more words the more of them it takes', () => {
    const weights = weigh([sign('it', 6), sign('it', 5.9), sign('it', 5.8), sign('es', 6)]);
    expect([...languagesWithEnough(weights, 200)]).toEqual(['it']);
    expect([...languagesWithEnough(weights, 2_000)]).toEqual([]);
  });

  it('name a language with words in company where they crowd', () => {
    const weights = weigh([sign('it', 6), sign('it', 5), sign('es', 6)]);
    expect([...languagesCrowding(weights, 150)]).toEqual(['it']);
    expect([...languagesCrowding(weights, 300)]).toEqual([]);
  });

  it('tell nothing without one that clean news hardly has', () => {
    expect([...suspected(weigh([sign('it', 2), sign('es', 6)]))]).toEqual(['es']);
  });

  it('name a language that leads, and by more where others speak against it', () => {
    const all = new Set(['it', 'es'] as const);
    const both = sign('it es', 6);
    const own = sign('it', 6);
    expect(leader([both, own], all)).toBe('it');
    expect(leader([both, own], new Set())).toBeNull();
    expect(leader([both], all)).toBeNull();
    expect(leader([both, own, sign('it', 5), sign('es', 5)], all)).toBeNull();
    expect(leader([both, own, sign('it', 5), sign('es', 1)], all)).toBe('it');
    expect(leader([], all)).toBeNull();
  });

  it('of good English words weigh at most half a telling one', () => {
    expect(companyBitsOf(0)).toBe(bitsOf(0) > 3 ? 3 : bitsOf(0));
    expect(companyBitsOf(1_000)).toBe(0);
  });
});

const flagsOf = (paragraphs: readonly string[]) => {
  const page = pageOf(paragraphs.map((text) => ({ text, role: 'body' as const })));
  return findTranslation({ ...page, lang: 'en' }, unrecognised(paragraphs.length), null);
};

it('of several habits in one place the most telling is told', () => {
  const words = readWords(readText('He was condemned to two years of prison on Monday.'));
  const hits = findHabits(words);
  expect(hits.length).toBeGreaterThan(0);
  for (const [at, { from }] of hits.entries()) {
    expect(from).toBeGreaterThanOrEqual(hits[at - 1]?.to ?? 0);
  }
});

describe('a page', () => {
  const sound =
    'The council met in the old hall, and for two hours the members talked of what it would cost to mend the roof.';
  const weak = [
    'She telephoned to the police at once, and two officers came to the square where the cars stood.',
    'It cost two million and a half to build, and the town paid for it in nine years without a loan.',
    'The firm has as objective the defence of jobs in the valley, and it will say more in the autumn.',
  ];

  it('with one weak sign shows none', () => {
    expect(flagsOf([sound, weak[0] ?? '', sound]).flags).toEqual([]);
  });

  it('with enough of them shows each, says how rare it is and proves nothing', () => {
    const { flags } = flagsOf([sound, ...weak]);
    expect(flags.length).toBeGreaterThanOrEqual(3);
    for (const { kind, note } of flags) {
      expect(kind).toBe('conflation');
      expect(note).toMatchObject({ strength: 'supporting', confidence: 'low', pivot: null });
    }
  });

  it('explains each in one sentence with the count it rests on', () => {
    const hit = { from: 0, to: 1, source: 'a', bits: 6 };
    expect(explainHabit({ ...hit, langs: ['de'], seen: 0 })).toBe(
      'Worded as German would word it; none of 2,032 English news articles looked at has it.',
    );
    expect(explainHabit({ ...hit, langs: ['it', 'es', 'pt'], seen: 2 })).toBe(
      'Worded as Italian, Spanish or Portuguese would word it; 2 of 2,032 English news articles looked at have it.',
    );
  });
});
