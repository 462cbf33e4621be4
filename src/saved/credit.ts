/** Who had an article first, and who wrote it, by what a saved page says of itself. */
import { isHttpUrl, isPlain, LONGEST } from '../dataset/terms';
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

export interface Credit {
  readonly publisher: string;
  /** Empty where the page links none. */
  readonly url: string;
}

/**
 * Who had the article first; null where the page says nothing of it. `canonical` is the address
 * elsewhere that the page calls its own, or empty.
 */
export function creditOf(
  document: Document,
  { byline, publisher }: PageArticle,
  canonical: string,
): Credit | null {
  const url = namedSource(document) ?? canonical;
  const agency = AGENCIES.find(([pattern]) => pattern.test(byline ?? ''))?.[1];
  const name = creditedIn(document) || agency || hostOf(url);
  return name === '' || name === publisher || !isSayable(name) ? null : { publisher: name, url };
}

/** The source that the page's metadata names. */
function namedSource(document: Document): string | undefined {
  return ['syndication-source', 'original-source']
    .map((name) => attribute(document, `meta[name="${name}"]`, 'content'))
    .find(isHttpUrl);
}

/** The name that a line of the page credits; empty where none does. */
function creditedIn(document: Document): string {
  const credited = Array.from(document.querySelectorAll(LINES))
    .slice(0, MOST_LINES)
    .map((element) => element.textContent?.trim() ?? '')
    .filter((text) => text.length <= LINE_LENGTH)
    .flatMap((text) => CREDITS.map((pattern) => pattern.exec(text)?.[1]))
    .find((name) => name !== undefined);
  return credited?.split(NAME_END)[0]?.trim() ?? '';
}

/** The people a byline names, agencies left out. */
export function authorsIn(byline: string): string[] {
  const names = byline.split(/\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)\s*/);
  return names.filter(
    (name) => isSayable(name) && !AGENCIES.some(([pattern]) => pattern.test(name)),
  );
}

/** An attribute of the first element there is; empty where there is none. */
export function attribute(document: Document, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

/** Whether a record may hold it as a name. */
export const isSayable = (name: string): boolean => name.length <= LONGEST.text && isPlain(name);

/** Host of an address without its `www.`; empty where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
