/**
 * The editions of an article that a saved page tells of in its own metadata: its own, the one it
 * was taken from, and the same article in other languages.
 */
import { isHttpUrl, isPlain, LONGEST } from '../dataset/terms';
import type { Edition } from '../engine/article';
import type { PageArticle } from '../engine/vocabulary';

/** Who was first, as pages credit it: a name behind these words. */
const CREDITS = [
  // This article was originally published by The Oskerby Post.
  /\b(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:by|in|on|at) (?:[Tt]he )?(?=\p{Lu})(.{2,60})/u,
  // Zuerst erschienen bei: Oskerby Bote
  /\b(?:[Zz]uerst|[Uu]rsprünglich) (?:erschienen|veröffentlicht) (?:bei|in|im|auf|von):? (?:der |dem )?(?=\p{Lu})(.{2,60})/u,
  // Initialement publié par Le Courrier d’Oskerby
  /\b(?:[Ii]nitialement (?:publié|paru)e?|(?:[Pp]ublié|[Pp]aru)e? (?:initialement|d[’']abord)) (?:par|dans|sur) (?=\p{Lu})(.{2,60})/u,
  // Publicado originalmente en El Correo de Oskerby
  /\b[Pp]ublicad[oa] (?:originalmente|por primera vez) (?:en|por) (?=\p{Lu})(.{2,60})/u,
  // Pubblicato originariamente su Il Corriere di Oskerby
  /\b[Pp]ubblicat[oa] (?:originariamente|inizialmente|per la prima volta) (?:su|da|in) (?=\p{Lu})(.{2,60})/u,
  // 원문: 오스커비 신문
  /(?:^|\s)원문\s*[:：]\s*(.{2,60})/u,
];
/** Elements in which a credit stands as a line of its own, and UTF-16 units of such a line. */
const LINES = 'p, footer, small, em, figcaption, li';
const LINE_LENGTH = 300;
const MOST_LINES = 2000;
/** Where the name that is credited ends. */
const NAME_END = /[.,;:()|–—\n]|\s(?:on|am|le|el|il|under|and)\s(?=\p{L}|\d)/u;
/** News agencies by the names that stand in bylines. */
const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bassociated press\b|(?:^|[\s(,])AP(?:$|[\s),])/i, 'Associated Press'],
  [/\breuters\b/i, 'Reuters'],
  [/\bagence france-presse\b|\bAFP\b/, 'Agence France-Presse'],
  [/\bdpa\b/, 'dpa'],
  [/\bANSA\b/, 'ANSA'],
  [/\bEFE\b/, 'EFE'],
  [/\byonhap\b|연합뉴스/i, 'Yonhap'],
];
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
  const seen = attribute(document, 'meta[property="og:url"]', 'content');
  const canonical = isHttpUrl(page.canonicalUrl ?? '') ? (page.canonicalUrl ?? '') : '';
  const isElsewhere = isHttpUrl(seen) && canonical !== '' && hostOf(seen) !== hostOf(canonical);
  const url = isElsewhere ? seen : canonical;
  const publisher = [page.publisher ?? '', hostOf(url)].find(isSayable) ?? '';
  if (publisher === '') return { editions: [] };
  const source = creditOf(document, page, isElsewhere ? canonical : '');
  const headline = page.paragraphs[0]?.text.slice(0, 300) ?? '';
  const published = /^\d{4}-\d{2}-\d{2}/.exec(page.published ?? '')?.[0] ?? 'undated';
  const ids = new Set<string>();
  const own: Edition = {
    id: idFor(hostOf(url) || publisher, ids),
    kind: source ? 'syndication' : 'original',
    publisher,
    authors: authorsIn(page.byline ?? ''),
    headline,
    published,
    url,
    phrases: [],
  };
  const first = source && {
    ...own,
    id: idFor(hostOf(source.url) || source.publisher, ids),
    kind: 'original' as const,
    publisher: source.publisher,
    authors: [],
    published: 'undated',
    url: source.url,
  };
  const others = alternates(document, page).map(({ lang, href }) => ({
    ...own,
    id: idFor(`${own.id}-${lang}`, ids),
    kind: 'syndication' as const,
    authors: [],
    url: href,
  }));
  return { editions: [...(first ? [first] : []), own, ...others], own: own.id };
}

/** Who had the article first, by what the page says; null where it says nothing of it. */
function creditOf(
  document: Document,
  { byline, publisher }: PageArticle,
  canonical: string,
): { readonly publisher: string; readonly url: string } | null {
  const named = ['syndication-source', 'original-source']
    .map((name) => attribute(document, `meta[name="${name}"]`, 'content'))
    .find(isHttpUrl);
  const url = named ?? canonical;
  const agency = AGENCIES.find(([pattern]) => pattern.test(byline ?? ''))?.[1];
  const credited = Array.from(document.querySelectorAll(LINES))
    .slice(0, MOST_LINES)
    .map((element) => element.textContent?.trim() ?? '')
    .filter((text) => text.length <= LINE_LENGTH)
    .flatMap((text) => CREDITS.map((pattern) => pattern.exec(text)?.[1]))
    .find((name) => name !== undefined);
  const name = credited?.split(NAME_END)[0]?.trim() || agency || hostOf(url);
  return name === '' || name === publisher || !isSayable(name) ? null : { publisher: name, url };
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

function authorsIn(byline: string): string[] {
  const names = byline.split(/\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)\s*/);
  return names.filter(
    (name) => isSayable(name) && !AGENCIES.some(([pattern]) => pattern.test(name)),
  );
}

function attribute(document: Document, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

/** Whether a record may hold it as a name. */
const isSayable = (name: string): boolean => name.length <= LONGEST.text && isPlain(name);

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
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
