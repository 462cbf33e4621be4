import { describe, expect, it } from 'vitest';
import type { Artifact, Claim, Edition, SourceArticle } from '../../../src/engine/article';
import { asFollowed, followedEditions } from '../../../src/engine/recognition/editions';
import { judgeOrigin } from '../../../src/engine/recognition/origin';
import { unrecognised } from '../../../src/engine/recognition/recognise';
import type { Recognition } from '../../../src/engine/report';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { pageOf } from '../../support/articles';

function edition(id: string, kind: Edition['kind'], url: string, phrases: string[]): Edition {
  return {
    id,
    kind,
    publisher: kind === 'original' ? 'The Harbour Gazette' : 'Cove Mirror',
    authors: ['Mara Lind'],
    headline: 'Gate swings at the old harbour',
    published: '2026-01-02',
    url,
    phrases,
  };
}

const ARTICLE: SourceArticle = {
  id: 'harbour-gate',
  lang: 'en',
  headline: 'Gate swings at the old harbour',
  editions: [
    edition('gazette', 'original', 'https://www.gazette.example/2026/gate/', [
      'swung at first light',
    ]),
    edition('mirror', 'laundered', 'https://mirror.example/x', ['was swinging to the light']),
  ],
  reviewed: '2026-01-03',
  maker: null,
  reviewers: [],
  notices: [],
  pack: null,
  correction: null,
  fingerprint: { scheme: '', paragraphs: 0, words: 0, data: '' },
  claims: [],
  sourcing: [],
  artifacts: [],
};

function judge(page: Partial<PageArticle>, text = '') {
  const whole = { ...pageOf([{ text, role: 'body' }]), ...page };
  const recognition: Recognition = {
    verdict: {
      kind: 'copy',
      article: ARTICLE.id,
      relation: null,
      wording: 'verbatim',
      coverage: 1,
      matchedParagraphs: 1,
      pageParagraphs: 1,
    },
    alignment: [],
    article: ARTICLE,
    runWords: null,
    reasons: [],
  };
  return judgeOrigin(whole, recognition, followedEditions(whole, ARTICLE, 'verbatim'));
}

const NOTHING = unrecognised(0);

const HOME = 'https://gazette.example/2026/gate';

describe('original or copy', () => {
  it.each<[string, Partial<PageArticle>, string]>([
    ['the original address', { url: `${HOME}?utm=1#top` }, 'original'],
    ['the original address over http', { url: 'http://www.gazette.example/2026/gate' }, 'original'],
    ['a canonical link on the same site', { url: `${HOME}/amp`, canonicalUrl: HOME }, 'original'],
    ['a saved page whose canonical link is the original', { canonicalUrl: HOME }, 'original'],
    [
      'a canonical link claimed by another site',
      { url: 'https://cove.example/', canonicalUrl: HOME },
      'copy',
    ],
    ['another site', { url: 'https://cove.example/a' }, 'copy'],
    [
      'another site that names the publisher',
      { url: 'https://cove.example/a', publisher: 'The Harbour Gazette' },
      'copy',
    ],
    ['a look-alike host', { url: 'https://gazette.example.cove.example/2026/gate' }, 'copy'],
    ['another publisher and no address', { publisher: 'Cove Mirror' }, 'copy'],
    ['nothing at all', {}, 'unknown'],
    ['no web address', { url: 'file:///home/reader/page.html' }, 'unknown'],
  ])('%s', (_, page, relation) => {
    expect(judge(page).relation).toBe(relation);
  });
});

describe('credits', () => {
  it('count only when the page names them', () => {
    expect(judge({}, 'Mara Lind told the Harbour Gazette.')).toMatchObject({
      namesAuthor: false,
      namesPublisher: false,
    });
    expect(judge({ byline: 'Mara Lind', publisher: ' ' })).toMatchObject({
      namesAuthor: true,
      namesPublisher: false,
    });
  });
});

describe('the edition followed', () => {
  it.each([
    ['The gate SWUNG at first light, they said.', 'gazette'],
    ['The gate was swinging to the light.', 'mirror'],
    ['Swung at first light; it was swinging to the light.', null],
    ['The gate moved.', null],
  ])('%s', (text, id) => {
    expect(judge({}, text).edition).toBe(id);
  });

  it('is the one at the page’s own address where the words do not tell', () => {
    expect(judge({ url: 'https://mirror.example/x/' }, 'The gate moved.').edition).toBe('mirror');
  });

  it('is not told of an unrecognised page', () => {
    expect(() => judgeOrigin(pageOf([]), NOTHING, [])).toThrow('recognised');
  });

  it('is named beside the one that the wording is measured against', () => {
    const page = pageOf([{ text: 'The gate swung at first light.', role: 'body' }]);
    const article = { ...ARTICLE, fingerprintEdition: 'mirror' };
    const recognition = { ...NOTHING, article };
    const origin = judgeOrigin(page, recognition, followedEditions(page, article, 'edited'));
    expect(origin).toMatchObject({ edition: 'gazette', fingerprintEdition: 'mirror' });
  });
});

describe('telling editions apart', () => {
  const artifact = (quote: string, original: string | null): Artifact => ({
    paragraph: 0,
    quote,
    explanation: 'Another sense of the word.',
    original,
    attested: true,
    confidence: 'high',
    strength: 'supporting' as const,
    pivot: null,
    pivotConfidence: null,
    editions: ['mirror'],
  });
  const article: SourceArticle = {
    ...ARTICLE,
    editions: [
      ...ARTICLE.editions,
      edition('wire', 'syndication', '', ['swung at first light']),
      edition('cut', 'repost', '', ['the quay was empty']),
    ],
    artifacts: [
      artifact('the port of the ships', 'the harbour of ships'),
      artifact('the keys of bronze', 'the brass keys'),
      artifact('a fugitive', 'a runaway'),
    ],
  };
  const followed = (text: string, wording: 'edited' | 'reworded' = 'edited') =>
    followedEditions(pageOf([{ text, role: 'body' }]), article, wording).map(({ id }) => id);

  it('reads the words of artifacts, and the words that they took the place of', () => {
    expect(followed('He lost the keys of bronze.')).toEqual(['mirror']);
    expect(followed('He lost the brass keys.')).toEqual(['gazette', 'wire', 'cut']);
  });

  it('names the original first where a syndicated cut says the same', () => {
    expect(followed('It swung at first light.')).toEqual(['gazette', 'wire']);
  });

  it('takes no two words for a sign', () => {
    expect(followed('They saw a fugitive.')).toEqual([]);
  });

  it('wants more where the page was reworded', () => {
    expect(followed('It swung at first light.', 'reworded')).toEqual([]);
    expect(
      followed(
        'It swung at first light. He lost the brass keys to the harbour of ships.',
        'reworded',
      ),
    ).toEqual(['gazette', 'wire']);
  });

  it('tells nothing where both wordings stand side by side', () => {
    expect(followed('It swung at first light. The brass keys; the keys of bronze.')).toEqual([]);
  });
});

describe('the record as it bears on a page', () => {
  const claim = (id: string, rest: Partial<Claim>): Claim => ({
    id,
    claim: 'The gate swung.',
    status: 'disputed',
    reason: 'Two logs differ.',
    confidence: 'high',
    established: '2026-01-03',
    history: [],
    evidence: [],
    places: [],
    cues: {},
    details: [],
    ...rest,
  });
  const article: SourceArticle = {
    ...ARTICLE,
    claims: [
      claim('everywhere', {}),
      claim('mistaken', { status: 'mistranslated' }),
      claim('mirrored', { editions: ['mirror'] }),
    ],
  };
  const claimsFor = (ids: readonly string[]) =>
    asFollowed(
      article,
      article.editions.filter(({ id }) => ids.includes(id)),
    ).claims.map(({ id }) => id);

  it('leaves out what belongs to editions that it does not follow', () => {
    expect(claimsFor(['gazette'])).toEqual(['everywhere']);
    expect(claimsFor(['mirror'])).toEqual(['everywhere', 'mistaken', 'mirrored']);
  });

  it('is whole where the edition was not told', () => {
    expect(claimsFor([])).toEqual(['everywhere', 'mistaken', 'mirrored']);
  });
});
