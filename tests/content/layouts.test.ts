// @vitest-environment happy-dom
/** One story in the layouts that sites are built with: the same paragraphs come out of each. */
import { expect, test } from 'vitest';
import { extract } from '../../src/content/extract';

const HEADLINE = 'Clock tower stops for the third time this winter';
const STORY = [
  'The clock on the town hall stopped at ten past four on Sunday, for the third time since the frost set in, and nobody has been able to start it again.',
  '"It is the oil," said Perpetua Finch, who has wound it every week for thirty years. "It was made for a warmer town."',
  'Two councillors, who asked not to be named because the matter is to be voted on, said the repair would cost more than the tower itself was worth.',
  'No.',
  'That was the reply of the watchmaker who built it, reached by telephone in a village two valleys away, when he was asked whether he would come.',
  'The bell will be rung by hand until the spring, four times a day, by pupils of the school who have drawn lots for the honour of doing so.',
];

const NAV = '<ul><li><a href="/a">World</a></li><li><a href="/b">Weather</a></li></ul>';
const TEASER =
  '<a href="/t"><h3>Bridge to be painted</h3><p>The colour was chosen by a vote of the whole town, after nine hours of debate.</p></a>';
const READERS = Array.from(
  { length: 6 },
  (_, at) =>
    `<div class="m"><b>reader${at}</b><p>I can see that tower from my kitchen, and it has been wrong for as long as I can remember anything at all.</p></div>`,
).join('');

const each = (wrap: (text: string, at: number) => string) => STORY.map(wrap).join('\n');
const p = each((text) => `<p>${text}</p>`);

const layouts: Record<string, string> = {
  'a weblog theme': `<div id="page" class="site"><header class="site-header"><p class="site-title">The Tower</p>${NAV}</header>
    <main class="site-main"><article class="post-7 hentry category-advertising tag-sharing"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1>
    <span class="byline"> by admin</span></header><div class="entry-content">${p}<div class="sharedaddy"><h3>Share this:</h3>${NAV}</div></div></article></main>
    <aside class="widget-area">${TEASER}</aside></div>`,
  'names made by a machine': `<div class="css-a1">${NAV}</div><main><h1 class="css-h1">${HEADLINE}</h1><section>${each(
    (text, at) =>
      `<div class="css-9x"><div class="css-2y"><p>${text}</p></div></div>${at % 2 ? '<div class="css-ad"><p>Advertisement</p></div>' : ''}`,
  )}</section></main>`,
  'paragraphs that are only boxes': `<div class="nav">${NAV}</div><div class="main"><h1>${HEADLINE}</h1>${each(
    (text) => `<div class="body__paragraph">${text}</div>`,
  ).replace(
    '<div class="body__paragraph">No.</div>',
    '<p>No.</p>',
  )}</div><div class="side"><h2>Trending</h2>${TEASER}</div>`,
  'a name that means something else elsewhere': `<header>${NAV}</header><div class="article-body subscription-content"><h2 class="headline">${HEADLINE}</h2>${p}</div>`,
  'lines between breaks': `<div>${NAV}</div><h1>${HEADLINE}</h1><div>${STORY.join('<br>\n')}</div>`,
  'sentences wrapped by a translator': `<h1><font><font>${HEADLINE}</font></font></h1>${each(
    (text) =>
      `<p>${text
        .split(/(?<=\.) /)
        .map((sentence) => `<font><font>${sentence} </font></font>`)
        .join('')}</p>`,
  )}`,
  'a page builder': `<h1>${HEADLINE}</h1>${each(
    (text) =>
      `<div class="elementor-widget"><div class="elementor-widget-container"><p>${text}</p></div></div>`,
  )}<div class="photo-gallery"><div>The tower in spring, before the paint came off its eastern side.</div></div>`,
  'a form around everything': `<form>${NAV}<div class="content"><h1>${HEADLINE}</h1>${p}</div><input></form>`,
  'comments under a plain heading': `<div><h1>${HEADLINE}</h1>${p}<h2>Comments (6)</h2>${READERS}</div>`,
  'comments in a box without a name': `<div><h1>${HEADLINE}</h1>${p}</div><div><div><h2>6 comments</h2></div>${READERS}</div>`,
};

test.each(Object.entries(layouts))('%s', (_name, body) => {
  const title = `<head><title>${HEADLINE} - The Tower</title></head>`;
  const page = new DOMParser().parseFromString(
    `<html>${title}<body>${body}</body></html>`,
    'text/html',
  );
  expect(extract(page, '').page.paragraphs.map(({ text }) => text)).toEqual([HEADLINE, ...STORY]);
});
