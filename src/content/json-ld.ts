/** What a page says about its article in JSON-LD; anything malformed counts as absent. */
import { allWithin, textOf as contentOf } from './dom';

type Thing = { readonly [name: string]: unknown };

const ARTICLE = /(Article|BlogPosting|Report|Posting)$/;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Scripts read, UTF-16 units of one, and things in all; a page that says more says nothing of use. */
const MOST_SCRIPTS = 30;
const MOST_CHARS = 300_000;
const MOST_THINGS = 300;

/** Every thing the page's JSON-LD describes at the top or in a graph. */
function thingsOn(root: Element): readonly Thing[] {
  const things: Thing[] = [];
  const scripts = Array.from(allWithin(root, 'script[type="application/ld+json"]'));
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    try {
      const text = contentOf(script) ?? '';
      if (text.length > MOST_CHARS) continue;
      for (const top of listOf(JSON.parse(text))) {
        if (!isThing(top)) continue;
        things.push(top, ...listOf(top['@graph']).filter(isThing));
      }
    } catch {
      // A page's broken metadata is the page's own affair.
    }
  }
  return things.slice(0, MOST_THINGS);
}

/** Names of a person or organisation given as text, as a thing, as a reference or as a list. */
function namesOf(value: unknown, things: readonly Thing[]): string | null {
  const names = listOf(value)
    .slice(0, MOST_THINGS)
    .flatMap((item) => {
      if (typeof item === 'string') return [item];
      if (!isThing(item)) return [];
      if (typeof item['name'] === 'string') return [item['name']];
      const meant = things.find((thing) => thing['@id'] === item['@id'] && 'name' in thing);
      return typeof meant?.['name'] === 'string' ? [meant['name']] : [];
    });
  return (
    names
      .map((name) => name.trim())
      .filter(Boolean)
      .join(', ') || null
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** Corrections of one page, and UTF-16 units of one, that are read. */
const MOST_CORRECTIONS = 5;
const CORRECTION_CHARS = 1000;

/** Corrections given as text or as `CorrectionComment`; an address alone says nothing. */
function correctionsOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((item) => textOf(isThing(item) ? (item['text'] ?? item['description']) : item) ?? [])
    .filter((text) => !/^https?:\S+$/.test(text))
    .slice(0, MOST_CORRECTIONS)
    .map((text) => text.slice(0, CORRECTION_CHARS));
}

export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Texts of corrections it states, as schema.org has them. */
  readonly corrections: readonly string[];
}

/** The first article that the page's JSON-LD describes; all null where there is none. */
export function readLinkedData(root: Element): LinkedData {
  const things = thingsOn(root);
  const article = things.find((thing) =>
    listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
  return {
    headline: textOf(article?.['headline']),
    publisher: namesOf(article?.['publisher'], things),
    author: namesOf(article?.['author'], things),
    published: textOf(article?.['datePublished']),
    lang: textOf(article?.['inLanguage']),
    corrections: correctionsOf(article?.['correction']),
  };
}
