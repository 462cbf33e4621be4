import { describe, expect, it } from 'vitest';
import type { Edition, SourceArticle } from '../../../src/engine/article';
import { judgeOrigin } from '../../../src/engine/recognition/origin';
import { unrecognised } from '../../../src/engine/recognition/recognise';
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
  return judgeOrigin(whole, {
    verdict: {
      kind: 'copy',
      article: ARTICLE.id,
      wording: 'verbatim',
      coverage: 1,
      matchedParagraphs: 1,
      pageParagraphs: 1,
    },
    alignment: [],
    article: ARTICLE,
    runWords: null,
  });
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

  it('is not told of an unrecognised page', () => {
    expect(() => judgeOrigin(pageOf([]), NOTHING)).toThrow('recognised');
  });
});
