/** Original or copy, and which wording of the article a page follows. */

import type { Edition, SourceArticle } from '../article';
import type { Origin, Recognition } from '../report';
import type { PageArticle } from '../vocabulary';
import { plain } from './editions';

/**
 * Where the page's text came from; `followed` is what `followedEditions` said of it. Throws when
 * `recognition` names no article.
 */
export function judgeOrigin(
  page: PageArticle,
  recognition: Recognition,
  followed: readonly Edition[],
): Origin {
  const { article } = recognition;
  if (!article) throw new Error('only a recognised page has an origin');
  return {
    relation: relation(page, article),
    edition: (followed[0] ?? editionAt(page, article.editions))?.id ?? null,
    fingerprintEdition: article.fingerprintEdition ?? null,
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

/** The edition that stands at the page's own address. */
function editionAt(page: PageArticle, editions: readonly Edition[]): Edition | null {
  const own = address(page.url);
  return own && (editions.find(({ url }) => sameAddress(own, address(url))) ?? null);
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
