import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../../src/dataset/build/fingerprint';
import { buildIndex } from '../../../src/engine/recognition/candidates';
import { among } from '../../../src/engine/recognition/needed';
import { compare, recognise } from '../../../src/engine/recognition/recognise';
import { sentences } from '../../../src/engine/text/sentences';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { corpusText, pageOf, pageOfText, recordOf } from '../../support/articles';

const NAMES = ['01-dam-inquiry', '08-landslide', '12-satellite-outage', '05-cup-final.a'] as const;
const records = NAMES.map((name) => recordOf(name, corpusText(`articles/${name}`)));
const index = buildIndex({ date: '2026-01-01', articles: records });
const LANDSLIDE = readParagraphs(corpusText('articles/08-landslide'));
const OTHER = readParagraphs(corpusText('articles/16-obit-botanist'));
const STRANGER = readParagraphs(corpusText('articles/25-census-count'));

it('lays a page beside an article once, whichever records are compared', () => {
  const page = pageOfText(corpusText('articles/08-landslide'));
  const [first] = compare(page, index).compared;
  const whole = records.slice(1, 2).map((record) => ({ ...record, headline: 'whole' }));
  const [again] = compare(page, among(index, [1], whole)).compared;
  expect(again?.article.headline).toBe('whole');
  expect(again?.matches).toBe(first?.matches);
  expect(again).toEqual({ ...first, article: again?.article });
  // The same words again are another page.
  const [other] = compare(pageOfText(corpusText('articles/08-landslide')), index).compared;
  expect(other?.matches).not.toBe(first?.matches);
  expect(other).toEqual(first);
});

const ask = (paragraphs: readonly PageParagraph[]) => recognise(pageOf(paragraphs), index);
const body = (text: string): PageParagraph => ({ text, role: 'body' });

describe('copies', () => {
  it.each(NAMES)('%s itself', (name) => {
    const page = pageOfText(corpusText(`articles/${name}`));
    const { verdict, alignment, article, runWords } = recognise(page, index);
    expect(verdict).toMatchObject({ kind: 'copy', article: name, wording: 'verbatim' });
    expect(verdict.coverage).toBeGreaterThan(0.95);
    expect(verdict.matchedParagraphs).toBe(page.paragraphs.length);
    expect(article?.id).toBe(name);
    expect(runWords).toBeGreaterThan(18);
    expect(alignment.map((pair) => [pair.pageParagraph, pair.articleParagraph])).toEqual(
      page.paragraphs.map((_, at) => [at, at]),
    );
  });

  it.each([
    ['reworded/08-landslide.newsdesk', '08-landslide'],
    ['reworded/01-dam-inquiry.roundtrip', '01-dam-inquiry'],
    ['reworded/12-satellite-outage.roundtrip', '12-satellite-outage'],
  ])('%s', (name, article) => {
    const { verdict, runWords } = recognise(pageOfText(corpusText(name)), index);
    expect(verdict).toMatchObject({ kind: 'copy', article, wording: 'reworded' });
    expect(runWords).toBeLessThan(18);
  });

  it('shuffled are still copies, each paragraph found', () => {
    const shuffled = fc.shuffledSubarray([...LANDSLIDE.keys()], { minLength: LANDSLIDE.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        const page = order.map((at) => body(LANDSLIDE[at]?.text ?? ''));
        const { verdict, alignment } = ask(page);
        expect(verdict).toMatchObject({ kind: 'copy', article: '08-landslide' });
        for (const { pageParagraph, articleParagraph } of alignment) {
          expect(articleParagraph).toBe(order[pageParagraph]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('with paragraphs joined name both', () => {
    const texts = LANDSLIDE.slice(1).map(({ text }) => text);
    const joined = texts.flatMap((text, at) => {
      return at % 2 ? [] : [body([text, texts[at + 1] ?? ''].join(' '))];
    });
    const pairs = ask(joined).alignment.map((pair) => [pair.pageParagraph, pair.articleParagraph]);
    expect(pairs).toContainEqual([0, 1]);
    expect(pairs).toContainEqual([0, 2]);
    expect(pairs).toContainEqual([3, 7]);
    expect(pairs).toContainEqual([3, 8]);
  });

  it('may stand twice on a page', () => {
    const { verdict, alignment } = ask([...LANDSLIDE, ...STRANGER, ...LANDSLIDE.slice(1)]);
    expect(verdict.kind).toBe('copy');
    const second = LANDSLIDE.length + STRANGER.length;
    const paragraphs = alignment.map((pair) => pair.pageParagraph);
    expect(paragraphs).toContain(second);
    expect(paragraphs).not.toContain(LANDSLIDE.length + 2);
  });
});

describe('excerpts', () => {
  it('among other items align only their own paragraphs', () => {
    const page = [...OTHER.slice(2, 7), ...LANDSLIDE.slice(4, 7), ...STRANGER.slice(1, 6)];
    const { verdict, alignment } = ask(page);
    expect(verdict).toMatchObject({ kind: 'excerpt', article: '08-landslide' });
    expect(alignment.map((pair) => [pair.pageParagraph, pair.articleParagraph])).toEqual([
      [5, 4],
      [6, 5],
      [7, 6],
    ]);
  });
});

describe('translations', () => {
  it.each([
    ['08-landslide.es', '08-landslide'],
    ['08-landslide.uk', '08-landslide'],
    ['08-landslide.ar', '08-landslide'],
    ['12-satellite-outage.ko', '12-satellite-outage'],
    ['05-cup-final.a.fr', '05-cup-final.a'],
  ])('%s', (name, article) => {
    const page = pageOfText(corpusText(`translated/${name}`));
    const { verdict, alignment, runWords } = recognise(page, index);
    expect(verdict).toMatchObject({ kind: 'translation', article, wording: null });
    expect(runWords).toBeNull();
    for (const pair of alignment) expect(pair.articleParagraph).toBe(pair.pageParagraph);
  });
});

describe('no copies', () => {
  it('an article unknown here', () => {
    expect(ask(STRANGER)).toMatchObject({
      verdict: { kind: 'none', article: null },
      alignment: [],
    });
  });

  it('the other story on the same event', () => {
    const { verdict } = recognise(pageOfText(corpusText('articles/05-cup-final.b')), index);
    expect(verdict).toMatchObject({ kind: 'related', article: '05-cup-final.a', wording: null });
  });

  it('an article that quotes two sentences', () => {
    const exact = LANDSLIDE.slice(1)
      .flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)))
      .filter((sentence) => sentence.length > 80 && !sentence.includes('“'));
    const page = [...STRANGER];
    page.splice(3, 0, body(`A colleague put it this way: “${exact[1]}”`));
    page.splice(6, 0, body(`And later: “${exact[5]}”`));
    expect(['related', 'none']).toContain(ask(page).verdict.kind);
  });

  it('a page without text, and one of rubbish', () => {
    expect(ask([]).verdict).toMatchObject({ kind: 'none', pageParagraphs: 0 });
    expect(ask([body(''), body('— …'), body('\ud800')]).verdict.kind).toBe('none');
  });
});

describe('any page', () => {
  it('gets spans within itself and the same answer twice', () => {
    const pieces = fc.array(fc.constantFrom(...LANDSLIDE, ...OTHER.slice(0, 5), body('   ')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (page) => {
        const answer = ask(page);
        expect(ask(page)).toEqual(answer);
        expect(answer.verdict.coverage).toBeLessThanOrEqual(1);
        const aligned = new Set(answer.alignment.map((pair) => pair.pageParagraph));
        expect(answer.verdict.matchedParagraphs).toBe(aligned.size);
        for (const { pageParagraph, articleParagraph, evidence } of answer.alignment) {
          expect(pageParagraph).toBeLessThan(page.length);
          expect(articleParagraph).toBeLessThan(LANDSLIDE.length);
          expect(evidence).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});
