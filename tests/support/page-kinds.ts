/**
 * Pages on which the first version failed, by kind, and variants of each that it was not found on.
 * The known story stands in all of them; docs/pages.md says which row belongs to which finding.
 */
import { bare, DEMO_STORY } from './stories';

/** Script that does this once the page has been read without it. */
const later = (code: string) => `<script>setTimeout(() => { ${code} }, 1200)</script>`;
const story = `<main>${DEMO_STORY}</main>`;
const kept = `<template id="kept">${DEMO_STORY}</template>`;
const styled = (css: string, body: string) => bare(`<style id="css">${css}</style>${body}`);
const paragraphs = [...DEMO_STORY.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, text]) =>
  (text ?? '').replace(/\s+/g, ' ').trim(),
);
const each = (wrap: (text: string) => string) => paragraphs.map(wrap).join('');
const everyParagraph = (change: (text: string) => string) =>
  bare(`<main>${each((text) => `<p>${change(text)}</p>`)}</main>`);
const asAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inRoot = (mode: 'open' | 'closed') =>
  `attachShadow({ mode: '${mode}' }).append(kept.content.cloneNode(true))`;
/** A frame inside the frame that the page of a kind stands in. */
const framed = (attributes: string) =>
  `<iframe id="f" width="340" height="270" ${attributes}></iframe>`;
const withLang = (lang: string) => bare(story).replace('lang="en"', `lang="${lang}"`);

type Kinds = Readonly<Record<string, string>>;

const SHOWN_LATER: Kinds = {
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
  'a tab that only its style shows': styled(
    '#b{display:none}#r:checked~#b{display:block}',
    `<input type="radio" id="r"><div id="b">${story}</div>${later('r.checked = true')}`,
  ),
  'what is hidden until found': bare(
    `<p>Overview.</p><div id="b" hidden="until-found">${story}</div>${later("b.removeAttribute('hidden')")}`,
  ),
  'content that is not rendered yet': styled(
    '#a{content-visibility:hidden}',
    `<div id="a">${story}</div>${later("a.style.contentVisibility = 'visible'")}`,
  ),
  'a details element': bare(
    `<details id="a"><summary>Read on</summary>${story}</details>${later('a.open = true')}`,
  ),
  'a dialog that opens': bare(
    `<h1>Feed</h1><dialog id="a">${DEMO_STORY}</dialog>${later('a.showModal()')}`,
  ),
  'a popover that opens': bare(
    `<h1>Feed</h1><div popover id="a">${DEMO_STORY}</div>${later('a.showPopover()')}`,
  ),
  'a page behind a notice': bare(
    `<div id="a" aria-hidden="true" style="display:none">${story}</div><div id="cmp" role="dialog"><p>We value your choices.</p></div>${later("cmp.remove(); a.removeAttribute('aria-hidden'); a.style.display = ''")}`,
  ),
  'a page that stays hidden from screen readers': bare(
    `<div aria-hidden="true">${story}</div><div role="dialog"><p>We value your choices.</p></div>`,
  ),
  'a page whose style sheet was for another medium': bare(
    `<style id="css" media="all">main{display:none}</style>${story}${later("css.media = 'print'")}`,
  ),
};

const SHADOWS: Kinds = {
  'filled late': bare(
    `<x-a id="a"></x-a>${kept}<script>const root = a.attachShadow({ mode: 'open' }); root.innerHTML = '<p>Loading</p>';</script>${later('root.replaceChildren(kept.content.cloneNode(true))')}`,
  ),
  'closed and filled late': bare(
    `<x-a id="a"></x-a>${kept}<script>const root = a.attachShadow({ mode: 'closed' }); root.innerHTML = '<p>Loading</p>';</script>${later('root.replaceChildren(kept.content.cloneNode(true))')}`,
  ),
  'nested, both late': bare(
    `<div id="a"></div>${kept}${later("const outer = document.createElement('x-app'), inner = document.createElement('x-text'); inner.attachShadow({ mode: 'open' }).append(kept.content.cloneNode(true)); outer.attachShadow({ mode: 'open' }).append(inner); a.append(outer)")}`,
  ),
  'attached late to what stood there': bare(
    `<x-a id="a"></x-a>${kept}${later(`a.${inRoot('closed')}`)}`,
  ),
  'attached late to an ordinary element': bare(
    `<div id="a"></div>${kept}${later(`a.${inRoot('open')}`)}`,
  ),
  'of an element that is defined late': bare(
    `<x-late></x-late>${kept}${later(`customElements.define('x-late', class extends HTMLElement { connectedCallback() { this.${inRoot('open')} } })`)}`,
  ),
  closed: bare(`<x-a id="a"></x-a>${kept}<script>a.${inRoot('closed')}</script>`),
  'closed, on an ordinary element': bare(
    `<section id="a"></section>${kept}<script>a.${inRoot('closed')}</script>`,
  ),
  'closed, on an ordinary element of a long page': styled(
    'aside{font:2px/1 serif}',
    `<aside>${'<p>Ferries sail at six, and the harbour office opens at seven on weekdays.</p>'.repeat(60)}</aside><section id="a"></section>${kept}<script>a.${inRoot('closed')}</script>`,
  ),
  'closed, on a line’s element': bare(
    `<span id="a"></span>${kept}<script>a.${inRoot('closed')}</script>`,
  ),
  'on a paragraph': bare(`<p id="a"></p>${kept}<script>a.${inRoot('open')}</script>`),
  'on the body': bare(`${kept}<script>document.body.${inRoot('open')}</script>`),
  'beside children of its own': bare(
    `<div id="a"><p>Loading</p></div>${kept}<script>a.${inRoot('open')}</script>`,
  ),
  'declared, closed': bare(`<x-s><template shadowrootmode="closed">${DEMO_STORY}</template></x-s>`),
  'around paragraphs that stay outside': bare(
    `<x-a id="a">${DEMO_STORY}</x-a><script>a.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'</script>`,
  ),
  'six deep, closed': bare(
    `<x-a id="a"></x-a>${kept}<script>let host = a; for (let depth = 0; depth < 5; depth += 1) { const next = document.createElement('x-b'); host.attachShadow({ mode: 'closed' }).append(next); host = next; } host.${inRoot('closed')}</script>`,
  ),
};

const STREWN: Kinds = {
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
  'letters that are boxes': everyParagraph((text) =>
    text
      .split(' ')
      .map((word) => {
        const letters = [...word].map((one) => `<span style="display:inline-block">${one}</span>`);
        return `<span style="display:inline-block">${letters.join('')}</span>`;
      })
      .join(' '),
  ),
  'boxes without a box': everyParagraph(
    (text) => `<div style="display:contents">${text}</div>`,
  ).replaceAll(/<(\/?)p>/g, '<$1section>'),
  'joiners in every word': everyParagraph((text) =>
    text.replace(/([a-z]{2})(?=[a-z]{2})/g, '$1\u200c'),
  ),
  'marks of direction and tags': everyParagraph(
    (text) => `\u2067${text.replace(/([a-z])(?= )/g, '$1\u{e0020}')}\u2069`,
  ),
  'variation selectors and fillers': everyParagraph((text) =>
    text.replace(/([a-z]{2})(?=[a-z])/g, '$1\ufe0f\u180e\u2062'),
  ),
  'breaks that may come': everyParagraph((text) =>
    text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1<wbr>'),
  ),
  'decoys that nobody sees': everyParagraph((text) =>
    text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1<i style="display:none">zq</i>'),
  ),
  'a text node a word': bare(
    `<main id="a"></main><script>for (const text of ${JSON.stringify(paragraphs)}) { const p = document.createElement('p'); for (let at = 0; at < text.length; at += 7) p.append(text.slice(at, at + 7)); a.append(p); }</script>`,
  ),
  'lines of one element': bare(
    `<div style="white-space:pre-line">${paragraphs.join('\n\n')}</div>`,
  ),
};

const REPLACED: Kinds = {
  'the document is written anew': bare(
    `<p>Loading</p>${kept}${later("const html = '<!doctype html><title>A page</title><main>' + kept.innerHTML + '</main>'; document.open(); document.write(html); document.close()")}`,
  ),
  'its element is another': bare(
    `<p>Loading</p>${kept}${later("const html = document.createElement('html'), body = document.createElement('body'); html.append(body); body.append(kept.content.cloneNode(true)); document.replaceChild(html, document.documentElement)")}`,
  ),
  'its body is another': bare(
    `<p>Loading</p>${kept}${later("const body = document.createElement('body'); body.append(kept.content.cloneNode(true)); document.body = body")}`,
  ),
  'words are put into text that stood there': bare(
    `<main id="a">${each(() => '<p>.</p>')}</main>${later(`[...a.children].forEach((p, at) => { p.firstChild.data = ${JSON.stringify(paragraphs)}[at] })`)}`,
  ),
  'it comes a paragraph at a time': bare(
    `<main id="a"></main>${kept}<script>const left = [...kept.content.querySelectorAll('p')]; const timer = setInterval(() => { const next = left.shift(); if (next) a.append(next); else clearInterval(timer); }, 120)</script>`,
  ),
  'it comes a word at a time': bare(
    `<main id="a"></main><script>const words = ${JSON.stringify(paragraphs.map((text) => text.split(' ')))}; let p = null, of = words.shift(); const timer = setInterval(() => { for (let count = 0; count < 12; count += 1) { if (!of) return clearInterval(timer); if (!p) { p = document.createElement('p'); a.append(p); } p.append(of.shift() + ' '); if (of.length === 0) { of = words.shift(); p = null; } } }, 20)</script>`,
  ),
  'its text nodes are joined after it was read': bare(
    `<main id="a"></main><script>for (const text of ${JSON.stringify(paragraphs)}) { const p = document.createElement('p'); for (let at = 0; at < text.length; at += 7) p.append(text.slice(at, at + 7)); a.append(p); } setTimeout(() => a.normalize(), 2500)</script>`,
  ),
  'everything is rendered again and again': bare(
    `<main id="a">${DEMO_STORY}</main><script>setInterval(() => { a.innerHTML = a.innerHTML; }, 4000)</script>`,
  ),
};

const FRAMES: Kinds = {
  'a srcdoc': bare(framed(`srcdoc="${asAttribute(bare(story))}"`)),
  'a srcdoc in a sandbox': bare(framed(`sandbox srcdoc="${asAttribute(bare(story))}"`)),
  'a frame written by script': bare(
    `${framed('')}${kept}<script>const inner = f.contentDocument; inner.open(); inner.write('<!doctype html><title>A page</title><main></main>'); inner.close(); inner.querySelector('main').append(inner.importNode(kept.content, true))</script>`,
  ),
  'a frame of a blob': bare(
    `${framed('')}${kept}<script>f.src = URL.createObjectURL(new Blob(['<!doctype html><title>A page</title><main>' + kept.innerHTML + '</main>'], { type: 'text/html' }))</script>`,
  ),
  'a frame that comes late': bare(
    `<p>Loading</p>${later(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(framed(`srcdoc="${asAttribute(bare(story))}"`)).replaceAll('</', '<\\/')})`)}`,
  ),
  'a frame inside a frame': bare(
    framed(
      `srcdoc="${asAttribute(bare(`<iframe width="320" height="240" srcdoc="${asAttribute(bare(story))}"></iframe>`))}"`,
    ),
  ),
};

const BOXES: Kinds = {
  'a dialog by its role': styled(
    'h1{font:4px serif;margin:0}',
    `<main><h1>Feed</h1></main><div role="dialog" aria-modal="true"><article>${DEMO_STORY}</article></div>`,
  ),
  'an open dialog': styled(
    'h1{font:4px serif;margin:0}',
    `<main><h1>Feed</h1></main><dialog open>${DEMO_STORY}</dialog>`,
  ),
  'an overlay by its name': bare(
    `<div class="popup modal overlay cookie"><div class="sidebar">${DEMO_STORY}</div></div>`,
  ),
  'a count of comments above': bare(
    `<main><article><h1>A page</h1><h4>12 Comments</h4>${each((text) => `<p>${text}</p>`)}</article></main>`,
  ),
  'a link to comments in the middle': bare(
    `<main><article><h1>A page</h1>${each((text) => `<p>${text}</p>`).replace(/(<p>.*?<\/p>){8}/, '$&<h3>View comments</h3>')}</article></main>`,
  ),
  'a class of comments': bare(`<div class="commentary opinion">${DEMO_STORY}</div>`),
  'a thread': bare(`<div class="thread replies"><div class="post">${DEMO_STORY}</div></div>`),
  'a story posted as a comment': bare(
    `<main><article><h1>Open thread</h1><p>Talk about anything you like in here today.</p></article><section id="comments"><div class="comment">${each((text) => `<p>${text}</p>`)}</div></section></main>`,
  ),
  'a table of one column': bare(`<table>${each((text) => `<tr><td>${text}</td></tr>`)}</table>`),
  'a name that hides it elsewhere': bare(`<div class="sr-only">${DEMO_STORY}</div>`),
  'a page that is being edited': bare(`${story}<script>document.designMode = 'on'</script>`),
  'an editor that holds it': bare(`<main contenteditable="true">${DEMO_STORY}</main>`),
};

const LANGUAGES: Kinds = {
  'another that its text does not speak': withLang('it'),
  none: withLang(''),
  'one named like a property': withLang('constructor'),
  'one named like a prototype': withLang('__proto__'),
};

/** What a page of our own may not do to another's text: styles that reach for everything. */
const STYLES: Kinds = {
  'everything reset': styled('*{all:initial!important;display:revert!important}', story),
  'the marks’ own names restyled': styled(
    '::highlight(hearsay-claim-contradicted),::highlight(hearsay-sourcing){all:unset!important}',
    story,
  ),
  columns: styled('main{columns:2;height:270px}', story),
  'letters in capitals': styled('main{text-transform:uppercase}', story),
};

/** Every kind by the group it belongs to; at most nine can be seen at once. */
export const PAGE_KINDS: Readonly<Record<string, Kinds>> = {
  'text shown later': SHOWN_LATER,
  'shadow trees': SHADOWS,
  'text cut and strewn': STREWN,
  'text put in place of another': REPLACED,
  'frames without an address': FRAMES,
  'boxes that are the page': BOXES,
  'languages that are not spoken': LANGUAGES,
  'styles that reach for everything': STYLES,
};

/** Paragraphs with weak sourcing that are no part of the story. */
export const OTHER_STORY = `<h2>Second lamp for Skarholm</h2><p>Two officials briefed on the plan said that the council had already signed for it, and that nobody had asked the keeper.</p><p>According to local reports the ferry company was told last, and critics say that it was right to be angry about that.</p><p>The work is believed to have begun in March, when the quay was reportedly to be moved by the width of two boats.</p><p>Mayor Ingrid Solberg opened the door to the old tower herself and said that she would miss its lamp.</p>`;
