/** Original or copy, and which wording of the article a page follows. */

import type { Edition, SourceArticle } from '../article';
import type { Origin, Recognition } from '../report';
import { fold } from '../text/tokenize';
import type { PageArticle } from '../vocabulary';

/** Attested phrases an edition must be ahead by before the page is said to follow it. */
const LEAD = 1;
/** Phrases of an edition that chance does not bring together. */
const PLAINLY = 4;

/** Where the page's text came from. Throws when `recognition` names no article. */
export function judgeOrigin(page: PageArticle, recognition: Recognition): Origin {
  const { article } = recognition;
  if (!article) throw new Error('only a recognised page has an origin');
  return {
    relation: relation(page, article),
    edition: followed(page, article.editions)?.id ?? null,
    namesAuthor: page.byline !== null && page.byline.trim() !== '',
    namesPublisher: page.publisher !== null && page.publisher.trim() !== '',
    article: {
      id: article.id,
      lang: article.lang,
      headline: article.headline,
      reviewed: article.reviewed,
      correction: article.correction,
      maker: article.maker,
      reviewers: article.reviewers,
      notices: article.notices,
      pack: article.pack,
      editions: article.editions,
    },
  };
}

/**
 * A page is the original only at an original's own address, by its canonical link or its URL. One
 * that points elsewhere or carries another publisher's name is a copy; without any of these it
 * cannot be told.
 */
function relation(page: PageArticle, article: SourceArticle): Origin['relation'] {
  const originals = article.editions.filter(({ kind }) => kind === 'original');
  const own = address(page.url);
  const canonical = address(page.canonicalUrl ?? '');
  const home = (place: Address | null) =>
    place !== null && originals.some(({ url }) => sameAddress(place, address(url)));
  const atHome = (place: Address | null) =>
    place !== null && originals.some(({ url }) => address(url)?.host === place.host);
  if (home(own)) return 'original';
  // A canonical link is the page's own word: it counts only where the page stands on that site.
  if (home(canonical) && (own === null || atHome(own))) return 'original';
  if (own !== null)
    return atHome(own) && publishedByOriginal(page, originals) ? 'original' : 'copy';
  if (canonical !== null) return 'copy';
  if (page.publisher === null) return 'unknown';
  return publishedByOriginal(page, originals) ? 'unknown' : 'copy';
}

function publishedByOriginal(page: PageArticle, originals: readonly Edition[]): boolean {
  const name = plain(page.publisher ?? '').replace(/^the /, '');
  return name !== '' && originals.some((o) => plain(o.publisher).replace(/^the /, '') === name);
}

interface Address {
  readonly host: string;
  readonly path: string;
}

/** Host without "www." and path without a trailing slash; null for anything but http or https. */
function address(url: string): Address | null {
  const parts = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)[^/?#]*([^?#]*)/i.exec(url);
  if (!parts?.[1]) return null;
  return { host: parts[1].toLowerCase(), path: (parts[2] ?? '').replace(/\/+$/, '') };
}

function sameAddress(one: Address, other: Address | null): boolean {
  return other !== null && one.host === other.host && one.path === other.path;
}

/** The edition with most of its own phrases on the page, unless another has as many. */
function followed(page: PageArticle, editions: readonly Edition[]): Edition | null {
  const [first, second] = counted(page, editions);
  if (!first || first.hits < LEAD) return null;
  return first.hits >= (second?.hits ?? 0) + LEAD ? first.edition : null;
}

/**
 * Whether a page is plainly in the wording of an edition that was never translated. A rewording
 * may meet a phrase or two of one by chance; such a page is not spared the copy's faults.
 */
export function isOriginalWording(page: PageArticle, article: SourceArticle): boolean {
  const [first] = counted(page, article.editions);
  return first !== undefined && first.hits >= PLAINLY && first.edition.kind !== 'laundered';
}

/** Every edition with the number of its own phrases on the page, most first. */
function counted(page: PageArticle, editions: readonly Edition[]) {
  const text = ` ${page.paragraphs.map((paragraph) => plain(paragraph.text)).join(' ')} `;
  return editions
    .map((edition) => ({
      edition,
      hits: edition.phrases.filter((phrase) => text.includes(` ${plain(phrase)} `)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
}

/** Folded words parted by single spaces. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
