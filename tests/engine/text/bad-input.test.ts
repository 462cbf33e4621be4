import { describe, expect, it } from 'vitest';
import { buildIndex, check } from '../../../src/engine/check';
import { possibleNames } from '../../../src/engine/text/names';
import { quotedSpans } from '../../../src/engine/text/quotes';
import { sentences } from '../../../src/engine/text/sentences';
import { fold, tokenize } from '../../../src/engine/text/tokenize';
import type { PageArticle, PageParagraph } from '../../../src/engine/vocabulary';
import { corpusText, pageOf, pageOfText, recordOf } from '../../support/articles';

const index = buildIndex({
  date: '2026-01-01',
  articles: [recordOf('08-landslide', corpusText('articles/08-landslide'))],
});

/** Long enough that a reading of quadratic cost takes many seconds, a linear one a fraction. */
const ROWS: readonly (readonly [string, string])[] = [
  ['stops', `a ${'!'.repeat(40_000)}`],
  ['stops before a letter', `a ${'!'.repeat(60_000)}b`],
  ['stops of an unspaced script', `a ${'。'.repeat(60_000)}b`],
  ['straight quotation marks', '"'.repeat(160_000)],
  ['opening quotation marks', '“'.repeat(160_000)],
  ['short quotations', '"a '.repeat(100_000)],
  ['ideographs in one paragraph', '中文字'.repeat(100_000)],
  ['Thai without a space', 'กขค'.repeat(100_000)],
  ['blanks', `a${' '.repeat(300_000)}b`],
  ['joiners', 'a\u200d'.repeat(150_000)],
  ['direction marks', '\u202e'.repeat(200_000)],
  ['accents on one letter', `a${'\u0301'.repeat(200_000)}`],
  ['initials', 'A. '.repeat(40_000)],
];
/** A page may not keep another waiting for longer; ms, many times what it takes here. */
const BUDGET = 6_000;

describe('a page of nothing but', () => {
  it.each(ROWS)('%s is read in linear time', (_name, text) => {
    const start = performance.now();
    sentences(text);
    quotedSpans(text);
    tokenize(text);
    check(pageOf([{ text, role: 'body' }]), index, { anyway: true });
    expect(performance.now() - start).toBeLessThan(BUDGET);
  });
});

/** A check, and the processor time it took, ms. */
function timed(page: PageArticle) {
  const before = process.cpuUsage();
  const { verdict } = check(page, index, { anyway: false });
  const { user, system } = process.cpuUsage(before);
  return { verdict, cost: (user + system) / 1000 };
}

describe('a copy with an endless tail of its own words', () => {
  const copy = pageOfText(corpusText('articles/08-landslide')).paragraphs;
  const words = copy.flatMap(({ text }) => text.replace(/[.!?;:]/g, '').split(' '));
  const tailOf = (count: number) =>
    Array.from({ length: count }, (_, at) => words[(at * 7919) % words.length]).join(' ');
  const last = copy.length - 1;
  const TAILS: readonly (readonly [string, (tail: string) => readonly PageParagraph[]])[] = [
    [
      'in its last paragraph',
      (tail) => copy.map((each, at) => (at === last ? { ...each, text: each.text + tail } : each)),
    ],
    [
      'in a paragraph in its middle',
      (tail) => [...copy.slice(0, 4), { text: tail, role: 'body' }, ...copy.slice(4)],
    ],
    ['in a paragraph behind it', (tail) => [...copy, { text: tail, role: 'body' }]],
  ];

  it.each(TAILS)('%s costs in step with its length', { timeout: 120_000 }, (_name, withTail) => {
    const [short, long] = [10_000, 80_000].map((count) => pageOf(withTail(tailOf(count))));
    if (!short || !long) throw new Error('no pages');
    // Eight times the words; a quadratic reading takes 64 times as long.
    const { verdict, cost } = timed(long);
    expect(cost).toBeLessThan(24 * Math.min(timed(short).cost, timed(short).cost));
    expect(verdict.kind).toBe('copy');
  });
});

describe('a language tag', () => {
  it.each(['constructor', '__proto__', 'toString', '', 'x'.repeat(80)])('%j', (lang) => {
    const page = { ...pageOfText(corpusText('articles/08-landslide')), lang };
    expect(check(page, index, { anyway: true }).verdict.kind).toBe('copy');
  });
});

describe('characters that nobody sees', () => {
  const UNSEEN = [
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u{e0061}',
  ];

  it.each(UNSEEN)('%j inside a word changes its place, not its form', (sign) => {
    const text = `The gov${sign}ernor said 1${sign}2${sign}00 of${sign}.`;
    const words = tokenize(text);
    expect(words.map(({ form }) => form)).toEqual(['the', 'governor', 'said', '1200', 'of']);
    const word = words[1];
    expect(text.slice(word?.start, word?.end)).toBe(`gov${sign}ernor`);
    expect(fold(`gov${sign}ernor`)).toBe('governor');
    expect(possibleNames(`Mad${sign}rid`)).toEqual(possibleNames('Madrid'));
  });

  it('strewn over a copy leave it a copy', () => {
    const text = corpusText('articles/08-landslide').replace(/(\p{L})(?=\p{L}{3})/gu, '$1\u200d');
    expect(check(pageOfText(text), index, { anyway: false }).verdict).toMatchObject({
      kind: 'copy',
      wording: 'verbatim',
    });
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['他走了。她说：“好。”然后', ['他走了。', '她说：“好。”', '然后']],
    ['He said “Never.” Then left.', ['He said “Never.”', 'Then left.']],
    ['Version 2.0 of Mr. Smith.', ['Version 2.0 of Mr. Smith.']],
    ['Wait... what?! Yes', ['Wait... what?!', 'Yes']],
  ])('%s', (text, wanted) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});
