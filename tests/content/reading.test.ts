// @vitest-environment happy-dom
/** What counts as text, and how white space comes out, one small body per row. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/content/extract';
import { MAX_PAGE_CHARS } from '../../src/protocol';

function paragraphsOf(body: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return extract(page, '').page.paragraphs.map(({ text }) => text);
}

const LONG = 'The harbour master counted nine boats before breakfast on the first day.';
const OTHER = 'A tenth boat came in at noon, and nobody aboard would say where it had been.';

describe('white space', () => {
  test.each([
    ['<p>One two\n   three  four five.</p>', 'One two three four five.'],
    ['<p>He <b>read</b> <i>it</i> aloud, twice.</p>', 'He read it aloud, twice.'],
    ['<p>He read <a href="/x">it</a> .</p>', 'He read it .'],
    ['<p>He read <a href="/x">it\n</a>.</p>', 'He read it .'],
    ['<p>He read <a href="/x">it</a>.</p>', 'He read it.'],
    ['<p>\n  He read it.\n  </p>', 'He read it.'],
    ['<p>Hal<wbr>lo, apol&shy;ogies&#8203; to all.</p>', 'Hallo, apologies to all.'],
    ['<p>On&nbsp;Tuesday, at 5&nbsp; p.m. sharp.</p>', 'On Tuesday, at 5 p.m. sharp.'],
    ['<p><span>O</span>nce upon a time.</p>', 'Once upon a time.'],
    ['<p>A line<br>and a line, both short.</p>', 'A line and a line, both short.'],
    ['<p>Said so.<sup>[2]</sup> And so on.</p>', 'Said so. And so on.'],
    ['<p>Said <script>var a = 1;</script>so, he did.</p>', 'Said so, he did.'],
    ['<p>Before <!-- a note --> after it all.</p>', 'Before after it all.'],
    ['<p>A <x-term>quay</x-term>, they <y-ref>said</y-ref>.</p>', 'A quay, they said.'],
    [
      '<p><span style="display:block">A line that is wrapped by the page</span><span style="display:block">goes on in the next one.</span></p>',
      'A line that is wrapped by the page goes on in the next one.',
    ],
  ])('%s', (body, text) => {
    expect(paragraphsOf(body)).toEqual([text]);
  });
});

describe('where one paragraph ends', () => {
  test.each([
    ['two breaks', `<div>${LONG}<br><br>${OTHER}</div>`],
    ['one break after a finished line', `<div>${LONG}<br>${OTHER}</div>`],
    ['a blank line in preformatted text', `<pre>${LONG}\n\n${OTHER}</pre>`],
    ['blocks inside inline elements', `<span><div>${LONG}</div><div>${OTHER}</div></span>`],
    ['table cells', `<table><tr><td>${LONG}</td><td>${OTHER}</td></tr></table>`],
    ['list items', `<ul><li>${LONG}</li><li>${OTHER}</li></ul>`],
    ['loose text between blocks', `<div>${LONG}<p>${OTHER}</p></div>`],
    ['unclosed paragraphs', `<p>${LONG}<p>${OTHER}`],
    ['a line styled as a block', `<p><span style="display: block">${LONG}</span>${OTHER}</p>`],
  ])('%s', (_name, body) => {
    expect(paragraphsOf(body)).toEqual([LONG, OTHER]);
  });
});

describe('what nobody sees between letters is not read', () => {
  // One of every kind that Unicode ignores by default, and of every control of direction.
  test.each([
    0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
    0x202a, 0x202c, 0x202e, 0x2060, 0x2062, 0x2066, 0x2069, 0x206f, 0x3164, 0xfe0f, 0xfeff, 0xffa0,
    0xfff0, 0x1bca0, 0x1d173, 0xe0001, 0xe0061, 0xe01ef,
  ])('U+%s', (code) => {
    const mark = String.fromCodePoint(code);
    const marked = LONG.replaceAll(/([a-z])(?=[a-z])/g, `$1${mark}`);
    expect(paragraphsOf(`<p>${mark}${marked}${mark}</p>`)).toEqual([LONG]);
  });
});

describe('readers’ remarks are told by what they are', () => {
  const story = Array.from({ length: 9 }, (_, at) => `${LONG} ${OTHER} So it went on day ${at}.`);
  const prose = story.map((text) => `<p>${text}</p>`).join('');
  const remarks = story.map((_, at) => `<div class="comment"><p>I saw boat ${at}.</p></div>`);

  test.each([
    ['a count above the story', `<main><h4>31 Comments</h4>${prose}</main>`],
    [
      'a link to them inside it',
      `<main>${prose.slice(0, prose.length / 3).replace(/<p>[^<]*$/, '')}<h3>View all comments</h3>${prose.slice(prose.length / 3).replace(/^[^<]*<\/p>/, '')}</main>`,
    ],
    ['a page of opinion', `<div class="commentary opinion"><h2>The ninth boat</h2>${prose}</div>`],
    ['an answer on a board', `<div class="replies"><div class="post">${prose}</div></div>`],
    [
      'a story posted as a remark',
      `<main><p>Talk about anything here today.</p></main><section id="comments"><div class="comment">${prose}</div></section>`,
    ],
    [
      'a story in a dialog',
      `<main><h1>Feed</h1></main><div role="dialog"><div>${prose}</div></div>`,
    ],
    ['an open dialog', `<main><h2>Feed</h2></main><dialog open>${prose}</dialog>`],
    ['a page behind a notice', `<div aria-hidden="true"><main>${prose}</main></div>`],
  ])('%s is read', (_name, body) => {
    expect(paragraphsOf(body).filter((text) => text.length > 140).length).toBeGreaterThan(6);
  });

  test.each([
    [
      'many short ones',
      `<main>${prose}</main><section class="comments">${remarks.join('')}</section>`,
    ],
    [
      'many long ones',
      `<main>${prose}</main><section class="comments">${remarks.join('').replaceAll('boat', `boat, and ${LONG} ${OTHER}`)}</section>`,
    ],
    ['a closed dialog', `<main>${prose}</main><dialog><p>I saw boat 1.</p></dialog>`],
    ['a notice', `<main>${prose}</main><div role="dialog"><p>I saw boat 1.</p></div>`],
  ])('%s are not', (_name, body) => {
    expect(paragraphsOf(body)).toEqual(story);
  });
});

describe('what is not the article', () => {
  const STRAY = 'This sentence is part of the furniture and must never be read as news.';
  test.each([
    `<nav><p>${STRAY}</p></nav>`,
    `<footer><p>${STRAY}</p></footer>`,
    `<aside><p>${STRAY}</p></aside>`,
    `<figure><figcaption>${STRAY}</figcaption></figure>`,
    `<form><p>${STRAY}</p></form>`,
    `<button>${STRAY}</button>`,
    `<textarea>${STRAY}</textarea>`,
    `<p hidden>${STRAY}</p>`,
    `<p aria-hidden="true">${STRAY}</p>`,
    `<p style="display:none">${STRAY}</p>`,
    `<div contenteditable="true">${STRAY}</div>`,
    `<div id="disqus_thread"><p>${STRAY}</p></div>`,
    `<div class="post-comments"><p>${STRAY}</p></div>`,
    `<div itemprop="comment"><p>${STRAY}</p></div>`,
    `<div class="shareBar"><p>${STRAY}</p></div>`,
    `<div role="navigation"><p>${STRAY}</p></div>`,
    `<section aria-label="Comments"><p>${STRAY}</p></section>`,
    `<div><h3>Related stories</h3><p>${STRAY}</p></div>`,
    `<p><a href="/x">${STRAY}</a></p>`,
    `<noscript><p>${STRAY}</p></noscript>`,
    `<template><p>${STRAY}</p></template>`,
    `<h3>Leave a reply</h3><p>${STRAY}</p>`,
    `<blockquote>The harbour master counted nine boats</blockquote>`,
    `<blockquote>The harbour master counted nine boats before breakfast <cite>Jo Pell</cite></blockquote>`,
  ])('%s', (stray) => {
    const body = `<div><p>${LONG}</p><p>${OTHER}</p>${stray}</div>`;
    expect(paragraphsOf(body)).toEqual([LONG, OTHER]);
  });

  test('an article inside a form, an aside or a box with a misleading name is still read', () => {
    const paragraphs = Array.from({ length: 5 }, (_, at) => `${LONG} ${OTHER} Number ${at}.`);
    const prose = paragraphs.map((text) => `<p>${text}</p>`).join('');
    for (const box of ['form', 'aside', 'div class="sidebar"', 'div id="footer"']) {
      const [tag] = box.split(' ');
      expect(paragraphsOf(`<${box}>${prose}</${tag}>`)).toEqual(paragraphs);
    }
  });

  test('a page with too little left is read again without trusting its names', () => {
    expect(paragraphsOf(`<div class="widget"><p>${LONG}</p><p>${OTHER}</p></div>`)).toEqual([
      LONG,
      OTHER,
    ]);
  });
});

test('open shadow roots are read where they stand', () => {
  document.body.innerHTML = `<p>${LONG}</p><x-story></x-story>`;
  const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<p>${OTHER}</p>`;
  expect(extract(document, '').page.paragraphs.map(({ text }) => text)).toEqual([LONG, OTHER]);
});

test('a page without text gives no paragraphs', () => {
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf('<img src="x"><script>let a = "a long text in a script";</script>')).toEqual(
    [],
  );
});

test('an endless page is read up to what the background takes', () => {
  const { paragraphs } = extract(
    new DOMParser().parseFromString(
      `<p>${`${LONG} `.repeat(8000)}</p><p>${OTHER}</p>`,
      'text/html',
    ),
    '',
  ).page;
  const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  expect(chars).toBeLessThanOrEqual(MAX_PAGE_CHARS);
  expect(chars).toBeGreaterThan(MAX_PAGE_CHARS * 0.9);
});

test('what fills a page does not hide the story that stands below', () => {
  const filler = Array.from({ length: 6000 }, (_, at) => `<p>Tide ${at}.</p>`).join('');
  const page = new DOMParser().parseFromString(
    `${filler}<p>${LONG}</p><p>${OTHER}</p>`,
    'text/html',
  );
  const { paragraphs } = extract(page, '').page;
  expect(paragraphs.slice(-2).map(({ text }) => text)).toEqual([LONG, OTHER]);
  expect(paragraphs.length).toBeLessThan(3000);
});

test('a paragraph without end leaves room for the others', () => {
  const endless = `${LONG} `.repeat(8000);
  const page = new DOMParser().parseFromString(
    `<p>${endless}</p><p>${OTHER} ${LONG}</p>`,
    'text/html',
  );
  const { paragraphs } = extract(page, '').page;
  expect(paragraphs.at(-1)?.text).toBe(`${OTHER} ${LONG}`);
  const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  expect(chars).toBeLessThanOrEqual(MAX_PAGE_CHARS);
});

test('what a page says again and again is furniture', () => {
  const teasers = '<p>Read the tide table.</p>'.repeat(12);
  expect(paragraphsOf(`<main><p>${LONG}</p>${teasers}<p>${OTHER}</p></main>`)).toEqual([
    LONG,
    OTHER,
  ]);
});

test('a language tag that is none is not handed on', () => {
  for (const [said, lang] of [
    ['constructor', null],
    ['__proto__', null],
    ['en_GB', 'en-GB'],
    ['zh-Hant', 'zh-Hant'],
  ]) {
    const page = new DOMParser().parseFromString(`<html lang="${said}"><p>${LONG}`, 'text/html');
    expect(extract(page, '').page.lang).toBe(lang);
  }
});

test('one endless word is no exception', () => {
  const page = new DOMParser().parseFromString(`<p>${'a'.repeat(500_000)}. Done.</p>`, 'text/html');
  const [first] = extract(page, '').page.paragraphs;
  expect(first?.text.length ?? 0).toBeLessThanOrEqual(MAX_PAGE_CHARS);
});
