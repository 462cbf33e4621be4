/** A realistic news-site page around any text: everything a reader's eye skips is there. */

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const ADVERT = `<div class="ad-slot" data-ad="inline"><p class="ad-label">Advertisement</p>
  <a href="#offer">Mattresses at half price until Sunday</a></div>`;

const NEWSLETTER = `<div class="newsletter-signup"><h3>Morning letter</h3>
  <p>The day's five stories in your inbox before breakfast.</p>
  <form><input type="email" aria-label="E-mail"><button>Sign up</button></form></div>`;

function paragraphHtml(text: string, at: number): string {
  const [first = '', ...rest] = escapeHtml(text).split(' ');
  // Inline markup where pages have it: a link or a bold word must not cut the text.
  const middle =
    rest.length > 12
      ? [...rest.slice(0, 5), `<a href="#topic-${at}">${rest[5]}</a>`, ...rest.slice(6)]
      : rest;
  return `<p class="story-text">${[`<b>${first}</b>`, ...middle].join(' ')}</p>`;
}

/** Repeats a sentence of the story in large type, as magazines do. */
function pullQuote(text: string): string {
  const sentence = text.split(/(?<=\.)\s/)[0] ?? text;
  return `<aside class="pull-quote"><blockquote>${escapeHtml(sentence)}</blockquote></aside>`;
}

/** HTML of a page whose story has this headline and these paragraphs. */
export function newsPage(headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.flatMap((text, at) => [
    paragraphHtml(text, at),
    ...(at === 2 || at === 11 ? [ADVERT] : []),
    ...(at === 5 ? [NEWSLETTER] : []),
    ...(at === 8 ? [pullQuote(paragraphs[5] ?? text)] : []),
  ]);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(headline)} | The Lantern Gazette</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:site_name" content="The Lantern Gazette">
<style>
  body { margin: 0; font: 17px/1.6 Georgia, serif; }
  .columns { display: grid; grid-template-columns: minmax(0, 40rem) 18rem; gap: 3rem; max-width: 64rem; margin: auto; padding: 1rem; }
  .pull-quote { font-size: 1.4rem; border-left: 4px solid #999; padding-left: 1rem; }
  .ad-slot { background: #eee; padding: 1rem; text-align: center; font: 14px sans-serif; }
  nav ul { display: flex; gap: 1rem; list-style: none; padding: 1rem; margin: 0; background: #222; }
  nav a { color: #fff; }
</style></head>
<body>
<div class="cookie-banner" role="dialog"><p>We value your choices. Accept cookies to continue reading with fewer interruptions.</p><button>Accept</button></div>
<header><p>The Lantern Gazette</p>
<nav><ul><li><a href="#1">World</a></li><li><a href="#2">Politics</a></li><li><a href="#3">Markets</a></li><li><a href="#4">Weather</a></li></ul></nav></header>
<div class="columns"><main><article itemscope itemtype="https://schema.org/NewsArticle">
<h1>${escapeHtml(headline)}</h1>
<p class="byline">By the foreign desk</p>
<ul class="share-bar"><li><a href="#s1">Share</a></li><li><a href="#s2">Send</a></li><li><a href="#s3">Print</a></li></ul>
<figure><svg viewBox="0 0 8 3" width="640" height="240"><rect width="8" height="3" fill="#bbb"/></svg>
<figcaption>Archive picture of a street. People familiar with the place say it is quiet.</figcaption></figure>
${body.join('\n')}
</article>
<section id="comments" class="comments"><h2>Two comments</h2>
<div class="comment"><p class="author">riverbank</p><p>Sources close to the matter say this is all wrong. I was told so by a person familiar with it.</p></div>
<div class="comment"><p class="author">northwind</p><p>Reportedly nobody reads to the end .</p></div>
<form><textarea aria-label="Comment"></textarea><p>Please enter your comment!</p></form></section>
</main>
<aside class="related"><h2>More stories</h2>
<div><h3><a href="#r1">Ferry timetable changes in spring</a></h3><p>Passengers are said to be pleased with the earlier boat.</p></div>
<div><h3><a href="#r2">Council repaints the bandstand</a></h3><p>Critics say the green is too green.</p></div></aside></div>
<footer><p>The Lantern Gazette is printed nowhere and read by tests. All rights reserved.</p></footer>
</body></html>`;
}
