import { describe, expect, it } from 'vitest';
import type { Edition, SourceArticle } from '../../../src/engine/article';
import { ALONE, companyOf } from '../../../src/engine/changes/company';
import { recordOf } from '../../support/articles';
import { ARTICLE, altered, pageWith, reportOn, toldOf } from './a-copy';

const ORIGINAL: Edition = {
  id: 'gazette',
  kind: 'original',
  publisher: 'The Oskerby Gazette',
  authors: ['Lotte Ferngard'],
  headline: 'Harbour bridge at Oskerby closed after inspectors find cracks',
  published: '2025-03-04',
  url: 'https://gazette.example/bridge',
  phrases: [],
};
const known = (changes: Partial<SourceArticle> = {}): SourceArticle => ({
  ...recordOf('oskerby-bridge', ARTICLE),
  editions: [ORIGINAL],
  fingerprintEdition: 'gazette',
  ...changes,
});
const stripped = ARTICLE.split('\n\n')
  .filter((_, at) => at !== 1)
  .join('\n\n');
const kindsOf = (...given: Parameters<typeof reportOn>) =>
  reportOn(...given).comparison?.edits.map(({ kind }) => kind);

describe('where a copy comes from', () => {
  it('byline, date and credit are lost where the page tells none', () => {
    expect(kindsOf(pageWith(stripped), known())).toEqual([
      'byline-lost',
      'credit-lost',
      'date-lost',
    ]);
  });

  it('a page that tells them lost nothing, in its metadata or in a line', () => {
    const told = { byline: 'L. Ferngard', publisher: 'Oskerby Gazette', published: '2025-03-05' };
    expect(kindsOf(pageWith(stripped, told), known())).toEqual([]);
    const line = 'This story by Lotte Ferngard first appeared in the Oskerby Gazette in 2025.';
    expect(kindsOf(pageWith(`${stripped}\n\n${line}`), known())).toEqual([]);
    const canonicalUrl = 'https://gazette.example/bridge';
    expect(
      kindsOf(pageWith(stripped, { ...told, publisher: null, canonicalUrl }), known()),
    ).toEqual([]);
  });

  it('a credit is a line, and no paragraph: of thirty words at most', () => {
    const byline = { byline: 'Lotte Ferngard', published: '2025-03-05' };
    const credit = 'Source: the Oskerby Gazette';
    const line = (words: number) =>
      [credit, ...Array.from({ length: words - credit.split(' ').length }, () => 'again')].join(
        ' ',
      );
    const kinds = (text: string) => kindsOf(pageWith(`${stripped}\n\n${text}.`, byline), known());
    expect(kinds(line(30))).toEqual([]);
    expect(kinds(line(31))).toEqual(['credit-lost']);
  });

  it('of a draft, the byline that its text had', () => {
    expect(toldOf(reportOn(pageWith(stripped)))).toEqual(['byline-lost:  <- Lotte Ferngard']);
  });

  it('a headline of its own is told; a site’s name behind it is none', () => {
    const [headline = ''] = ARTICLE.split('\n\n');
    const site = altered(headline, `${headline} - Daily Mirror of the Coast`);
    expect(kindsOf(pageWith(site))).toEqual([]);
    const own = altered(headline, 'Death trap: town shuts its rotten bridge');
    expect(toldOf(reportOn(pageWith(own)))).toEqual([
      'headline: Death trap: town shuts its rotten bridge <- Harbour bridge at Oskerby closed after inspectors find',
    ]);
  });
});

describe('whose doing it is', () => {
  const quote = 'wanted to hear about it';
  const translated: Edition = {
    ...ORIGINAL,
    id: 'laundered',
    kind: 'laundered',
    publisher: 'copyist.example',
    authors: [],
    headline: 'Port bridge of Oskerby shut',
    phrases: ['wanted to hear about it'],
  };
  const laundered = known({
    editions: [{ ...ORIGINAL, phrases: ['cared to listen'] }, translated],
    fingerprintEdition: 'laundered',
    artifacts: [
      {
        paragraph: 4,
        quote,
        explanation: 'The verb was taken for another.',
        original: 'cared to listen',
        attested: true,
        confidence: 'high',
        strength: 'decisive',
        pivot: null,
        pivotConfidence: null,
      },
    ],
  });

  it('a quotation that the translated version changed is that version’s; what is new is the page’s', () => {
    const text = altered('14 cracks', '41 cracks');
    const told = reportOn(pageWith(text), laundered).comparison?.edits;
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'number', inherited: null }),
        expect.objectContaining({
          kind: 'quotation',
          quote,
          expected: 'cared to listen',
          inherited: 'laundered',
        }),
      ]),
    );
  });

  it('what the translated version changed in marks around a term is no quotation', () => {
    const inherited = (marked: string) => {
      const text = altered(
        '"We have asked for this survey since the storm of last winter and nobody wanted to hear about it," said',
        `We have asked for this survey since the storm of last winter and nobody ${marked}, said`,
      );
      const edits = reportOn(pageWith(text), laundered).comparison?.edits ?? [];
      return edits.filter(
        ({ kind, inherited }) => kind === 'quotation' && inherited === 'laundered',
      );
    };
    expect(inherited('"wanted to hear about it"')).toHaveLength(1);
    // The same words are the translation's, and the marks hold them, but they are a term's.
    const short = {
      ...laundered,
      artifacts: laundered.artifacts.map((one) => ({ ...one, quote: 'hear about it' })),
    };
    const told = (marked: string) => {
      const text = altered('wanted to hear about it," said', `wanted to" ${marked}, said`);
      const edits = reportOn(pageWith(text), short).comparison?.edits ?? [];
      return edits.filter(
        ({ kind, inherited }) => kind === 'quotation' && inherited === 'laundered',
      );
    };
    expect(told('"hear about it"')).toHaveLength(0);
    expect(told('"then hear about it"')).toHaveLength(1);
  });

  it('a page in another edition’s words is not compared detail by detail', () => {
    const text = altered(quote, 'cared to listen').replace('14 cracks', '41 cracks');
    const { comparison } = reportOn(pageWith(text), laundered);
    expect(comparison?.withheld).toBe('other-edition');
    expect(comparison?.edits.map(({ kind }) => kind)).not.toContain('number');
  });
});

describe('the map', () => {
  it('has one row a paragraph, missing ones where the article has them', () => {
    const paragraphs = ARTICLE.split('\n\n');
    const text = [...paragraphs.slice(0, 5), ...paragraphs.slice(6)].join('\n\n');
    const { comparison } = reportOn(pageWith(text));
    expect(comparison?.rows.map(({ state }) => state)).toEqual([
      'kept',
      'kept',
      'kept',
      'kept',
      'kept',
      'missing',
      'kept',
      'kept',
    ]);
    expect(comparison?.rows[5]).toEqual({
      state: 'missing',
      pageParagraph: null,
      articleParagraph: 5,
    });
  });
});

describe('the words beside a change', () => {
  it('are a few of the sentence’s where one or two words changed, and none beside more', () => {
    expect(companyOf('The bridge shut for six weeks in all.', 20, 23)).toEqual({
      before: 'bridge shut for ',
      after: ' weeks in all',
    });
    expect(companyOf('Six weeks.', 0, 3)).toEqual({ before: '', after: ' weeks' });
    expect(companyOf('It shut for six whole weeks.', 12, 27)).toEqual(ALONE);
  });

  it('are none beyond a quotation mark or the sentence', () => {
    const text = 'She knew. “We stay,” she said.';
    const at = text.indexOf('stay');
    expect(companyOf(text, at, at + 4)).toEqual({ before: 'We ', after: '' });
    const we = text.indexOf('We');
    expect(companyOf(text, we, we + 2)).toEqual({ before: '', after: ' stay,' });
    const said = text.indexOf('said');
    expect(companyOf(text, said, said + 4)).toEqual({ before: 'she ', after: '' });
  });
});
