/**
 * The editions of an article that a saved page tells of in its own metadata: its own, the one it
 * was taken from, and the same article in other languages.
 */
import { isHttpUrl } from '../dataset/terms';
import type { Edition } from '../engine/article';
import type { PageArticle } from '../engine/vocabulary';
import { attribute, authorsIn, type Credit, creditOf, hostOf, isSayable } from './credit';

/** Alternates that are read: a page may name hundreds. */
const MOST_ALTERNATES = 12;

export interface FoundEditions {
  /** The original first. */
  readonly editions: readonly Edition[];
  /** Id of the edition that the page itself is; absent where there is none. */
  readonly own?: string;
}

/** The editions; none where the page names no publisher and no address. */
export function editionsOn(document: Document, page: PageArticle): FoundEditions {
  const { url, elsewhere } = addressesOf(document, page);
  const publisher = [page.publisher ?? '', hostOf(url)].find(isSayable) ?? '';
  if (publisher === '') return { editions: [] };
  const source = creditOf(document, page, elsewhere);
  const ids = new Set<string>();
  const own: Edition = {
    id: idFor(hostOf(url) || publisher, ids),
    kind: source ? 'syndication' : 'original',
    publisher,
    authors: authorsIn(page.byline ?? ''),
    headline: page.paragraphs[0]?.text.slice(0, 300) ?? '',
    published: dayOf(page.published),
    url,
    phrases: [],
  };
  const first = source ? [sourceEdition(source, own, ids)] : [];
  const others = alternates(document, page).map(
    ({ lang, href }): Edition => ({
      ...own,
      id: idFor(`${own.id}-${lang}`, ids),
      kind: 'syndication',
      authors: [],
      url: href,
    }),
  );
  return { editions: [...first, own, ...others], own: own.id };
}

/**
 * The page's own address, and the one on another host that it calls canonical; empty where there
 * is none.
 */
function addressesOf(document: Document, page: PageArticle): { url: string; elsewhere: string } {
  const seen = attribute(document, 'meta[property="og:url"]', 'content');
  const canonical = isHttpUrl(page.canonicalUrl ?? '') ? (page.canonicalUrl ?? '') : '';
  const isElsewhere = isHttpUrl(seen) && canonical !== '' && hostOf(seen) !== hostOf(canonical);
  return isElsewhere ? { url: seen, elsewhere: canonical } : { url: canonical, elsewhere: '' };
}

function sourceEdition({ publisher, url }: Credit, own: Edition, ids: Set<string>): Edition {
  return {
    ...own,
    id: idFor(hostOf(url) || publisher, ids),
    kind: 'original',
    publisher,
    authors: [],
    published: 'undated',
    url,
  };
}

function dayOf(published: string | null): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? 'undated';
}

/** The same article in other languages, as the page links it. */
function alternates(document: Document, { lang }: PageArticle) {
  const links = Array.from(document.querySelectorAll('link[rel~="alternate"][hreflang][href]'));
  const found = links.map((link) => ({
    lang: (link.getAttribute('hreflang') ?? '').toLowerCase().split('-')[0] ?? '',
    href: link.getAttribute('href') ?? '',
  }));
  const own = (lang ?? '').toLowerCase().split('-')[0];
  return found
    .filter((each) => /^[a-z]{2,3}$/.test(each.lang) && each.lang !== own && isHttpUrl(each.href))
    .filter((each, at, all) => all.findIndex((other) => other.lang === each.lang) === at)
    .slice(0, MOST_ALTERNATES);
}

/** Lower-case words joined by hyphens, unlike those in `ids`, which then has it too. */
function idFor(name: string, ids: Set<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const stem = plain || 'edition';
  let id = stem;
  for (let at = 2; ids.has(id); at += 1) id = `${stem}-${at}`;
  ids.add(id);
  return id;
}
