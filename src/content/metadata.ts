/** What a page says about itself: address, language, publisher, author, date, title. */
import type { PageArticle } from '../engine/vocabulary';
import { readLinkedData } from './json-ld';

type Facts = Omit<PageArticle, 'url' | 'paragraphs'>;

export interface Metadata extends Facts {
  /** The page's own titles, most specific first; site names may still hang on the last. */
  readonly titles: readonly string[];
}

const BYLINE = /^\s*(by|di|por|par|von)\s+(?=\p{Lu})/iu;
/** What follows a name in a line that goes on: a date, a bar, a dash. */
const AFTER_NAME = /\d|[|•·]|\s[–—-]/;
/** Longest byline, in UTF-16 units, that is not a biography. */
const BYLINE_LENGTH = 120;

/** What the page's meta elements say, by the name they go by; the first of a name counts. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      // One element may carry several names.
      for (const name of element.getAttribute(attribute)?.split(/\s+/) ?? []) {
        if (content && !said.has(name)) said.set(name, content);
      }
    }
  }
  return said;
}

function absolute(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = base ? new URL(address, base) : new URL(address);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function seenByline(document: Document): string | null {
  const marked = document.querySelector(
    '[rel~="author"], [itemprop~="author"], .byline, .by-line, .author-name, .article-author',
  );
  const text = marked?.textContent
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(BYLINE, '')
    .split(AFTER_NAME)[0]
    ?.trim();
  return text && text.length <= BYLINE_LENGTH ? text : null;
}

/** An address is no name: some sites put their author's profile there. */
function name(value: string | null): string | null {
  return value && !/^https?:/.test(value) ? value : null;
}

/** Read it all; `url` may be empty for a page from a file. */
export function readMetadata(document: Document, url: string): Metadata {
  const data = readLinkedData(document);
  const metas = readMetas(document);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const root = document.documentElement;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const time = document.querySelector(
    'article time[datetime], time[datetime][pubdate], time[datetime]',
  );
  const titles = [data.headline, meta('og:title', 'twitter:title'), document.title];
  return {
    canonicalUrl: absolute(canonical, url) ?? absolute(meta('og:url'), url),
    lang: root?.getAttribute('lang') || data.lang || meta('og:locale')?.replace('_', '-') || null,
    publisher:
      data.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher', 'application-name'),
    byline:
      data.author ??
      name(meta('author', 'article:author', 'dc.creator', 'parsely-author')) ??
      seenByline(document),
    published:
      data.published ??
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date') ??
      time?.getAttribute('datetime') ??
      null,
    titles: titles.flatMap((title) => (title?.trim() ? [title.replace(/\s+/g, ' ').trim()] : [])),
  };
}
