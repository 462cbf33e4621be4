/** What a page says about itself: address, language, publisher, author, date, title. */
import { creditIn } from '../engine/changes/credits';
import type { PageArticle } from '../engine/vocabulary';
import { allWithin, attributeOf, beginningOf, rootOf, within } from './dom';
import { readLinkedData } from './json-ld';

type Facts = Omit<PageArticle, 'url' | 'links' | 'paragraphs'>;

export interface Metadata extends Facts {
  /** The page's own titles, most specific first; site names may still hang on the last. */
  readonly titles: readonly string[];
}

const BYLINE = /^\s*(by|di|por|par|von)\s+(?=\p{Lu})/iu;
/** What follows a name in a line that goes on: a date, a bar, a dash. */
const AFTER_NAME = /\d|[|•·]|\s[–—-]/;
/** Longest byline, in UTF-16 units, that is not a biography. */
const BYLINE_LENGTH = 120;
/** Where a byline stands that no markup calls one, and how many such lines are looked at. */
const FIRST_LINES = 'h1 ~ :is(p, div, address), article p';
const MOST_LINES = 12;

/** Meta elements that are read, and UTF-16 units of what one of them or a title says. */
const MOST_METAS = 500;
const MOST_CHARS = 1000;

/** What the page's meta elements say, by the name they go by; the first of a name counts. */
function readMetas(root: Element): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of Array.from(allWithin(root, 'meta[content]')).slice(0, MOST_METAS)) {
    const content = attributeOf(element, 'content')?.slice(0, MOST_CHARS).trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      // One element may carry several names.
      for (const name of attributeOf(element, attribute)?.split(/\s+/) ?? []) {
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

function seenByline(root: Element): string | null {
  const marked = within(
    root,
    '[rel~="author"], [itemprop~="author"], .byline, .by-line, .author-name, .article-author',
  );
  const text = (marked ? beginningOf(marked, MOST_CHARS) : null)
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(BYLINE, '')
    .split(AFTER_NAME)[0]
    ?.trim();
  return text && text.length <= BYLINE_LENGTH ? text : null;
}

/** The names of a line that is nothing but "By Ada Rhys", among the first below the headline. */
function unmarkedByline(root: Element): string | null {
  for (const line of Array.from(allWithin(root, FIRST_LINES)).slice(0, MOST_LINES)) {
    const text = beginningOf(line, MOST_CHARS)?.replace(/\s+/g, ' ').trim();
    const credit = text && text.length <= BYLINE_LENGTH ? creditIn(text) : null;
    if (credit?.kind === 'byline') return credit.value;
  }
  return null;
}

/** An address is no name: some sites put their author's profile there. */
function name(value: string | null): string | null {
  return value && !/^https?:/.test(value) ? value : null;
}

/** A tag as languages have them (BCP 47); a page may write anything there. */
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i;

function languageIn(...said: readonly (string | null)[]): string | null {
  const tag = said.find((each) => each && LANGUAGE.test(each.trim()));
  return tag?.trim().replaceAll('_', '-') ?? null;
}

const EMPTY: Metadata = {
  ...{ canonicalUrl: null, lang: null, publisher: null, byline: null, published: null },
  corrections: [],
  titles: [],
};

/** Read it all; `url` may be empty for a page from a file. */
export function readMetadata(document: Document, url: string): Metadata {
  const root = rootOf(document);
  if (!root) return EMPTY;
  const data = readLinkedData(root);
  const metas = readMetas(root);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const attribute = (selector: string, name: string): string | null => {
    const element = within(root, selector);
    return element && attributeOf(element, name);
  };
  const title = within(root, 'title');
  const titles = [
    data.headline,
    meta('og:title', 'twitter:title'),
    title && beginningOf(title, MOST_CHARS),
  ];
  return {
    canonicalUrl:
      absolute(attribute('link[rel~="canonical"]', 'href'), url) ?? absolute(meta('og:url'), url),
    lang: languageIn(attributeOf(root, 'lang'), data.lang, meta('og:locale')),
    publisher:
      data.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher', 'application-name'),
    byline:
      data.author ??
      name(meta('author', 'article:author', 'dc.creator', 'parsely-author')) ??
      seenByline(root) ??
      unmarkedByline(root),
    published:
      data.published ??
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date') ??
      attribute('article time[datetime], time[datetime][pubdate], time[datetime]', 'datetime'),
    corrections: data.corrections,
    titles: titles.flatMap((said) => (said?.trim() ? [said.replace(/\s+/g, ' ').trim()] : [])),
  };
}
