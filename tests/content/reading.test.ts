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

test('one endless word is no exception', () => {
  const page = new DOMParser().parseFromString(`<p>${'a'.repeat(500_000)}. Done.</p>`, 'text/html');
  const [first] = extract(page, '').page.paragraphs;
  expect(first?.text.length ?? 0).toBeLessThanOrEqual(MAX_PAGE_CHARS);
});
