// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMetadata } from '../../src/content/metadata';

const ADDRESS = 'https://paper.example/2030/story?from=mail';

function read(head: string, body = '') {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readMetadata(page, ADDRESS);
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

test('JSON-LD names publisher, authors and date, also as a list', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Boats',
    publisher: { '@type': 'Organization', name: 'The Paper' },
    author: [{ name: 'A. One' }, 'B. Two'],
    datePublished: '2030-01-02',
  };
  for (const value of [article, [{ '@type': 'WebSite' }, article], { '@graph': [article] }]) {
    expect(read(jsonLd(value))).toMatchObject({
      publisher: 'The Paper',
      byline: 'A. One, B. Two',
      published: '2030-01-02',
      titles: ['Boats'],
    });
  }
});

test('a reference in a graph is followed', () => {
  const graph = [
    { '@type': 'Article', publisher: { '@id': '#p' } },
    { '@id': '#p', name: 'The Paper' },
  ];
  expect(read(jsonLd({ '@graph': graph })).publisher).toBe('The Paper');
});

test('corrections that JSON-LD states are read, addresses and other things are not', () => {
  const corrected = (correction: unknown) => read(jsonLd({ '@type': 'Article', correction }));
  expect(corrected('The year was 1954.').corrections).toEqual(['The year was 1954.']);
  expect(
    corrected([
      { '@type': 'CorrectionComment', text: 'Her name is Orla.' },
      'https://paper.example/corrections',
      7,
      { text: ' ' },
    ]).corrections,
  ).toEqual(['Her name is Orla.']);
  expect(corrected(undefined).corrections).toEqual([]);
});

test('malformed or hostile JSON-LD counts as absent', () => {
  const none = { publisher: null, byline: null, published: null };
  for (const text of ['{', '[]', 'null', '"text"', '{"@type":"Article","author":{"name":7}}']) {
    expect(read(`<script type="application/ld+json">${text}</script>`)).toMatchObject(none);
  }
});

test('meta elements and the page itself step in', () => {
  const facts = read(
    `<title> Boats  come in | Paper </title><meta property="og:site_name" content="Paper">
     <meta name="author" content="C. Three"><link rel="canonical" href="/story">`,
    '<article><time datetime="2030-01-03">3 January</time></article>',
  );
  expect(facts).toMatchObject({
    canonicalUrl: 'https://paper.example/story',
    publisher: 'Paper',
    byline: 'C. Three',
    published: '2030-01-03',
    titles: ['Boats come in | Paper'],
  });
});

test('a line that is nothing but names is a byline without markup that says so', () => {
  const story = (line: string) => read('', `<h1>Boats</h1><p>${line}</p><p>They sail.</p>`).byline;
  expect(story('By Dora Four and Bo Five')).toBe('Dora Four and Bo Five');
  expect(story('By <a href="/dora">Dora Four</a> | 3 January')).toBe('Dora Four');
  expect(story('By Monday the boats of Dora Four were gone.')).toBeNull();
  expect(read('', '<div>By Dora Four</div><h1>Boats</h1><p>They sail.</p>').byline).toBeNull();
});

test('a byline is a name, not an address, a date or a biography', () => {
  expect(read('<meta name="author" content="https://x.example/me">').byline).toBeNull();
  expect(read('', '<p class="byline">By Dora Four | 3 January</p>').byline).toBe('Dora Four');
  expect(read('', `<p class="byline">${'words '.repeat(40)}</p>`).byline).toBeNull();
});

test('an address that is no web address is no canonical address', () => {
  for (const href of ['javascript:void 0', 'data:text/html,x', 'http://[']) {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBeNull();
  }
});
