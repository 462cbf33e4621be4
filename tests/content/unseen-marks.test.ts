// @vitest-environment happy-dom
/** Characters that nobody sees, strewn over a page, move no mark off its words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorFlags } from '../../src/content/anchor';
import { extract } from '../../src/content/extract';
import type { Claim } from '../../src/engine/article';
import { buildIndex, check } from '../../src/engine/check';
import { sentences } from '../../src/engine/text/sentences';
import { corpusText, recordOf } from '../support/articles';

const TEXT = corpusText('articles/08-landslide');
const PARAGRAPHS = TEXT.trim().split(/\n\s*\n/);
const HTML = `<head></head><body><article><h1>${PARAGRAPHS[0]}</h1>${PARAGRAPHS.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body>`;

/** A claim on some words in the middle of each sentence. */
const CLAIMS = PARAGRAPHS.flatMap((text, paragraph) =>
  sentences(text).map(({ start, end }, sentence): Claim => {
    const quote = text.slice(start, end).split(' ').slice(2, 8).join(' ');
    return {
      id: `p${paragraph}-s${sentence}`,
      claim: 'What these words say.',
      status: 'disputed',
      reason: 'Others say otherwise.',
      confidence: 'high',
      established: '2026',
      history: [],
      evidence: [],
      places: [{ paragraph, sentence, quote }],
      cues: {},
      details: [],
    };
  }),
);
const ARTICLE = { ...recordOf('landslide', TEXT), claims: CLAIMS };
const index = buildIndex({ date: '2026-01-01', articles: [ARTICLE] });

/** Joiners, marks and controls of direction, a soft hyphen, a filler, a selector, a tag. */
const UNSEEN = [
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u2066',
].concat(['\u2069', '\ufe0f', '\ufeff', '\uffa0', '\u{e0061}']);
const letters = (text: string) => text.replace(/[\s\p{DI}]/gu, '');

/** What is marked on the page as it stands: each finding with the letters under it. */
function marks(): string[] {
  const { page, map } = extract(document, '');
  const { flags } = check(page, index, { anyway: true });
  const { anchored, lost } = anchorFlags(flags, map, () => map);
  expect(lost).toEqual([]);
  return anchored.map(({ flag, range }) => {
    expect(letters(String(range))).toBe(letters(flag.quote));
    return `${flag.category} ${flag.kind} ${flag.claim} ${letters(String(range))}`;
  });
}

/** Puts one of them behind so many characters, again and again, all over the text. */
function strew(gaps: readonly (readonly [letters: number, sign: string])[]): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let next = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = [...(node.nodeValue ?? '')];
    let strewn = '';
    for (let at = 0; at < text.length; ) {
      const [most = 1, sign = ''] = gaps[next % gaps.length] ?? [];
      strewn += text.slice(at, at + most).join('') + sign;
      at += most;
      next += 1;
    }
    node.nodeValue = strewn;
  }
}

test('marks stand on the same visible words, wherever such characters are put', () => {
  document.documentElement.innerHTML = HTML;
  const clean = marks();
  expect(clean.length).toBeGreaterThan(15);
  const gap = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...UNSEEN));
  fc.assert(
    fc.property(fc.array(gap, { minLength: 5, maxLength: 40 }), (gaps) => {
      document.documentElement.innerHTML = HTML;
      strew(gaps);
      expect(marks()).toEqual(clean);
    }),
    { numRuns: 12, seed: 20_261_126 },
  );
});
