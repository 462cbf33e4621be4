/** What a saved page tells of its editions: its own, the one it credits, its other languages. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/content/extract';
import { draftRecord } from '../../src/dataset/build/draft';
import { parseRecord } from '../../src/dataset/record';
import { editionsOn } from '../../src/saved/editions';
import { parseDocument } from '../../src/saved/parse-document';

const BODY = `<p>The lock keeper closed both gates at noon on Sunday, and the evening ferry had to wait.</p>
<p>Pupils of the mill school had folded paper boats for nine weeks out of old timetables.</p>`;
const SITE = '<meta property="og:site_name" content="Weir Herald">';
const OWN = '<link rel="canonical" href="https://www.herald.example/boats">';

function found(head: string, end = '', lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><article><h1>Boats at the weir</h1>${BODY}${end}</article></body></html>`;
  const document = parseDocument(html);
  const { page } = extract(document, '');
  return { ...editionsOn(document, page), page };
}
const original = (head: string, end = '', lang = 'en') =>
  found(head, end, lang).editions.find(({ kind }) => kind === 'original');

test('its own: address, publisher, authors and day; nothing where neither name nor address is given', () => {
  const byline = '<meta name="author" content="Ann Reed and Tom Vale">';
  const date = '<meta property="article:published_time" content="2026-03-01T22:00:00Z">';
  const { editions, own } = found(SITE + OWN + byline + date);
  expect(editions).toEqual([
    {
      id: 'herald-example',
      kind: 'original',
      publisher: 'Weir Herald',
      authors: ['Ann Reed', 'Tom Vale'],
      headline: 'Boats at the weir',
      published: '2026-03-01',
      url: 'https://www.herald.example/boats',
      phrases: [],
    },
  ]);
  expect(own).toBe('herald-example');
  expect(found('').editions).toEqual([]);
  expect(found(OWN).editions[0]?.publisher).toBe('herald.example');
});

describe('the one it credits in words', () => {
  test.each([
    ['en', 'This article was originally published by The Oskerby Post on 1 March.', 'Oskerby Post'],
    ['en', 'It first appeared in the Oskerby Post.', 'Oskerby Post'],
    ['de', 'Zuerst erschienen bei: Oskerby Bote, 1. März', 'Oskerby Bote'],
    ['fr', 'Article initialement publié par Le Courrier de Weir.', 'Le Courrier de Weir'],
    ['es', 'Publicado originalmente en El Correo de Weir.', 'El Correo de Weir'],
    ['it', 'Pubblicato originariamente su Il Corriere di Weir.', 'Il Corriere di Weir'],
    ['ko', '원문: 오스커비 신문', '오스커비 신문'],
  ])('%s: %s', (lang, line, publisher) => {
    const { editions, own } = found(SITE + OWN, `<p>${line}</p>`, lang);
    expect(editions.map(({ kind }) => kind)).toEqual(['original', 'syndication']);
    expect(editions[0]).toMatchObject({ publisher, url: '', published: 'undated', authors: [] });
    expect(editions[1]?.id).toBe(own);
  });

  test.each([
    'The rules were first published in 2019.',
    'She originally appeared on the list as a guest.',
    'It was published by mistake.',
    'The pool, first published figures say, holds enough.',
  ])('and not: %s', (line) => {
    expect(original(SITE + OWN, `<p>${line}</p>`)?.publisher).toBe('Weir Herald');
  });
});

test('the agency of a byline, a source in its metadata, an address elsewhere', () => {
  const by = (name: string) => `<meta name="author" content="${name}">`;
  expect(original(SITE + OWN + by('Ann Reed, Associated Press'))?.publisher).toBe(
    'Associated Press',
  );
  expect(found(SITE + OWN + by('Ann Reed, Associated Press')).editions[1]?.authors).toEqual([
    'Ann Reed',
  ]);
  expect(original(SITE + OWN + by('Reutersson'))?.publisher).toBe('Weir Herald');
  const named = '<meta name="syndication-source" content="https://post.example/boats">';
  expect(original(SITE + OWN + named)).toMatchObject({
    publisher: 'post.example',
    url: 'https://post.example/boats',
  });
  const seen = '<meta property="og:url" content="https://copy.example/7">';
  const { editions } = found(SITE + OWN + seen);
  expect(editions.map(({ kind, url }) => [kind, url])).toEqual([
    ['original', 'https://www.herald.example/boats'],
    ['syndication', 'https://copy.example/7'],
  ]);
});

test('its other languages, each once; none that is its own, a default or no address', () => {
  const link = (lang: string, href: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${href}">`;
  const { editions } = found(
    SITE +
      OWN +
      link('en-GB', 'https://herald.example/gb') +
      link('de', 'https://herald.example/de') +
      link('de-AT', 'https://herald.example/at') +
      link('x-default', 'https://herald.example/') +
      link('fr', '/fr') +
      link('it', 'javascript:alert(1)'),
  );
  expect(editions.slice(1).map(({ id, url }) => [id, url])).toEqual([
    ['herald-example-de', 'https://herald.example/de'],
  ]);
});

test('whatever a page says of itself, the draft is a record', () => {
  const heads = [
    SITE + OWN,
    '<meta property="og:site_name" content="\u200b">',
    '<link rel="canonical" href="https://a@b.example/">',
    `<meta property="og:site_name" content="${'x'.repeat(3000)}">${OWN}`,
    `${OWN}<meta name="author" content="\u202eevil">`,
    '<link rel="canonical" href="https://пост.example/лодки">',
  ];
  for (const head of heads) {
    const { page, ...known } = found(head);
    const text = page.paragraphs.map((each) => each.text).join('\n\n');
    const { record } = draftRecord('boats', text, 'en', '2026-03-01', known);
    const parsed = parseRecord(record);
    expect(parsed.ok ? [] : parsed.faults, head.slice(0, 80)).toEqual([]);
  }
});
