/** Texts that are there and shown later, stand in odd places, or are cut and strewn by markup. */
import type { Frame } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { PATIENCE, type Rig } from '../../support/rig';
import { bare, DEMO_STORY } from '../../support/stories';

/** Script that does this once the page has been read without it. */
const later = (code: string) => `<script>setTimeout(() => { ${code} }, 1200)</script>`;
const story = `<main>${DEMO_STORY}</main>`;
const kept = `<template id="kept">${DEMO_STORY}</template>`;
const styled = (css: string, body: string) => bare(`<style id="css">${css}</style>${body}`);
const paragraphs = [...DEMO_STORY.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, text]) =>
  (text ?? '').replace(/\s+/g, ' ').trim(),
);
const everyParagraph = (change: (text: string) => string) =>
  bare(`<main>${paragraphs.map((text) => `<p>${change(text)}</p>`).join('')}</main>`);

/** One page a row; the second of a kind is a variant of the first. */
const SHOWN_LATER: Readonly<Record<string, string>> = {
  'a class of the body': styled(
    '.wait{display:none}',
    `<div id="a" class="wait">${story}</div>${later("a.className = ''")}`,
  ),
  'a style sheet alone': styled('main{display:none}', `${story}${later('css.disabled = true')}`),
  'a rule of visibility': styled(
    'main{visibility:hidden}',
    `${story}${later("css.sheet.cssRules[0].style.visibility = 'visible'")}`,
  ),
  'a tab': bare(
    `<p id="a">Overview.</p><div id="b" hidden>${story}</div>${later('a.hidden = true; b.hidden = false')}`,
  ),
  'what is hidden until found': bare(
    `<p>Overview.</p><div id="b" hidden="until-found">${story}</div>${later("b.removeAttribute('hidden')")}`,
  ),
  'a details element': bare(
    `<details id="a"><summary>Read on</summary>${story}</details>${later('a.open = true')}`,
  ),
  'a dialog that opens': bare(
    `<h1>Feed</h1><dialog id="a">${DEMO_STORY}</dialog>${later('a.showModal()')}`,
  ),
  'a page behind a notice': bare(
    `<div id="a" aria-hidden="true" style="display:none">${story}</div><div id="cmp" role="dialog"><p>We value your choices.</p></div>${later("cmp.remove(); a.removeAttribute('aria-hidden'); a.style.display = ''")}`,
  ),
};

const SHADOWS: Readonly<Record<string, string>> = {
  'filled late': bare(
    `<x-a id="a"></x-a>${kept}<script>const root = a.attachShadow({ mode: 'open' }); root.innerHTML = '<p>Loading</p>';</script>${later('root.replaceChildren(kept.content.cloneNode(true))')}`,
  ),
  'nested, both late': bare(
    `<div id="a"></div>${kept}${later("const outer = document.createElement('x-app'), inner = document.createElement('x-text'); inner.attachShadow({ mode: 'open' }).append(kept.content.cloneNode(true)); outer.attachShadow({ mode: 'open' }).append(inner); a.append(outer)")}`,
  ),
  closed: bare(
    `<x-a id="a"></x-a>${kept}<script>a.attachShadow({ mode: 'closed' }).append(kept.content.cloneNode(true))</script>`,
  ),
  'closed, on an ordinary element': bare(
    `<section id="a"></section>${kept}<script>a.attachShadow({ mode: 'closed' }).append(kept.content.cloneNode(true))</script>`,
  ),
};

const STREWN: Readonly<Record<string, string>> = {
  'unknown elements in a line': everyParagraph((text) =>
    text.replace(/(\w+ \w+) (\w+)/g, '$1 <x-word>$2</x-word>'),
  ),
  'lines that are blocks': everyParagraph((text) =>
    (text.match(/.{1,50}(\s|$)/g) ?? [])
      .map((line) => `<span style="display:block">${line}</span>`)
      .join(''),
  ),
  'blocks laid out in a line': everyParagraph((text) =>
    text.replace(/(\w+ \w+) (\w+)/g, '$1 <section style="display:inline">$2</section>'),
  ).replaceAll(/<(\/?)p>/g, '<$1div>'),
  'joiners in every word': everyParagraph((text) =>
    text.replace(/([a-z]{2})(?=[a-z]{2})/g, '$1\u200c'),
  ),
  'marks of direction and tags': everyParagraph(
    (text) => `\u2067${text.replace(/([a-z])(?= )/g, '$1\u{e0020}')}\u2069`,
  ),
};

/** Tests of every kind, a dozen frames to a page, since every frame is read by itself. */
export function kindsOfPages(rig: () => Rig): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  test.each([
    ['text shown later', SHOWN_LATER],
    ['shadow trees', SHADOWS],
    ['text cut and strewn', STREWN],
  ])('%s', async (group, kinds) => {
    const names = Object.keys(kinds);
    const path = (at: number) => `/kinds/${group.replaceAll(' ', '-')}/${at}`;
    for (const [at, html] of Object.values(kinds).entries()) rig().put(path(at), html);
    const frames = names.map((_, at) => `<iframe src="${path(at)}"></iframe>`).join('');
    const css = 'body{margin:0}iframe{width:350px;height:290px;border:0}';
    const page = await rig().open(rig().put(path(-1), styled(css, frames)));
    const missing: string[] = [];
    for (const [at, name] of names.entries()) {
      const frame = await page.waitForFrame((one) => one.url().endsWith(path(at)));
      if (!(await isMarked(frame))) missing.push(name);
    }
    expect(missing).toEqual([]);
    await page.close();
  });
}

async function isMarked(frame: Frame): Promise<boolean> {
  return frame
    .waitForFunction(() => CSS.highlights.size > 2, { timeout: PATIENCE / 2 })
    .then(() => true)
    .catch(() => false);
}
