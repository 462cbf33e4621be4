import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, check } from '../../../src/engine/check';
import { possibleNames } from '../../../src/engine/text/names';
import { textPage } from '../../../src/engine/text/plain-text';
import { quotedSpans } from '../../../src/engine/text/quotes';
import { sentences } from '../../../src/engine/text/sentences';
import { fold, tokenize } from '../../../src/engine/text/tokenize';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { corpusText, pageOf, pageOfText, recordOf } from '../../support/articles';
import { growth, IN_STEP } from '../../support/growth';

const index = buildIndex({
  date: '2026-01-01',
  articles: [recordOf('08-landslide', corpusText('articles/08-landslide'))],
});

/** What a page is made of, before and after, and how often: a square of that is minutes. */
const ROWS: readonly (readonly [
  name: string,
  unit: string,
  count: number,
  before: string,
  after: string,
])[] = [
  ['stops', '!', 40_000, 'a ', ''],
  ['stops before a letter', '!', 60_000, 'a ', 'b'],
  ['stops of an unspaced script', '。', 60_000, 'a ', 'b'],
  ['straight quotation marks', '"', 160_000, '', ''],
  ['opening quotation marks', '“', 160_000, '', ''],
  ['short quotations', '"a ', 100_000, '', ''],
  ['ideographs in one paragraph', '中文字', 100_000, '', ''],
  ['Thai without a space', 'กขค', 100_000, '', ''],
  ['blanks', ' ', 300_000, 'a', 'b'],
  ['joiners', 'a\u200d', 150_000, '', ''],
  ['direction marks', '\u202e', 200_000, '', ''],
  ['accents on one letter', '\u0301', 200_000, 'a', ''],
  ['initials', 'A. ', 40_000, '', ''],
];
/** A test that takes longer hangs, ms; the reading itself is measured by growth. */
const HANGS = 300_000;

describe('a page of nothing but', () => {
  it.each(ROWS)(
    '%s is read in linear time',
    { timeout: HANGS },
    (_name, unit, count, before, after) => {
      const grown = growth(
        count,
        (size) => before + unit.repeat(size) + after,
        (text) => {
          sentences(text);
          quotedSpans(text);
          tokenize(text);
          check(pageOf([{ text, role: 'body' }]), index, { anyway: true });
        },
      );
      expect(grown).toBeLessThan(IN_STEP);
    },
  );

  it('a reading that looks back over all of it is told', () => {
    const back = (text: string) => {
      let seen = 0;
      for (let at = 0; at < text.length; at += 1)
        for (let to = 0; to < at; to += 1) seen += text.charCodeAt(to);
      return seen;
    };
    // Long enough that the quarter of it takes more than noise.
    expect(growth(16_000, (size) => 'a'.repeat(size), back)).toBeGreaterThan(IN_STEP);
  });
});

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

  it.each(TAILS)('%s costs in step with its length', { timeout: HANGS }, (_name, withTail) => {
    // Between 8,000 and 10,000 words the cost steps up once: both sizes lie beyond that step.
    const grown = growth(
      40_000,
      (count) => pageOf(withTail(tailOf(count))),
      (page) => {
        expect(check(page, index, { anyway: false }).verdict.kind).toBe('copy');
      },
    );
    expect(grown).toBeLessThan(IN_STEP);
  });
});

describe('a language tag', () => {
  it.each(['constructor', '__proto__', 'toString', '', 'x'.repeat(80)])('%j', (lang) => {
    const page = { ...pageOfText(corpusText('articles/08-landslide')), lang };
    expect(check(page, index, { anyway: true }).verdict.kind).toBe('copy');
  });
});

describe('words that every object has a property of', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('%s', (word) => {
    const title = word.replace(/^_*./, (letters) => letters.toUpperCase());
    const said = `The ${word} of ${title} said on ${word} that two ${word} were “${word} ${title}”.`;
    const copy = pageOfText(corpusText('articles/08-landslide'));
    const paragraphs = copy.paragraphs.map((each) => ({ ...each, text: `${each.text} ${said}` }));
    expect(check({ ...copy, paragraphs }, index, { anyway: true }).verdict.kind).toBe('copy');
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

  it('are left out of a text wherever they stand, between blank lines too', () => {
    const text = corpusText('articles/08-landslide');
    const sign = fc.constantFrom(...UNSEEN, '\u061c', '\u3164', '\ufe0f');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), sign), { maxLength: 200 }), (put) => {
        const letters = [...text];
        for (const [at, each] of put) letters[at % letters.length] += each;
        expect(textPage(letters.join(''))).toEqual(textPage(text));
      }),
      { numRuns: 30 },
    );
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
