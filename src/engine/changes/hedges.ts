/** Hedges of a sentence: words that say a statement is not settled. */
import { HEDGES } from '../rules/hedges';
import { matchPhrase, type PhraseBook, phraseBook } from '../sourcing/phrase';
import type { Word } from '../sourcing/words';
import type { Span } from '../vocabulary';

/** A hedge where it stands; `value` is its plain form in English, whatever the language. */
export interface HedgeRead extends Span {
  readonly value: string;
}

const BOOKS = new Map<string, readonly (readonly [string, PhraseBook])[]>();

function booksOf(language: string) {
  const known = BOOKS.get(language);
  if (known) return known;
  const made = (HEDGES[language] ?? []).map(
    ([value, patterns]) => [value, phraseBook(patterns)] as const,
  );
  BOOKS.set(language, made);
  return made;
}

/** Whether hedges of this language are known. */
export function hedgesKnown(language: string): boolean {
  return HEDGES[language] !== undefined;
}

/** The hedges among the words of one sentence, longest first where two begin at one word. */
export function readHedges(words: readonly Word[], language: string): HedgeRead[] {
  const books = booksOf(language);
  const found: HedgeRead[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let best = at;
    let value = '';
    for (const [name, book] of books) {
      const end = matchPhrase(book, words, at);
      if (end > best) [best, value] = [end, name];
    }
    const first = words[at];
    const last = words[best - 1];
    // "May" with a capital inside a sentence is a month or somebody's name.
    if (best === at || !first || !last || (first.form === 'may' && first.capital)) continue;
    found.push({ start: first.start, end: last.end, value });
    at = best - 1;
  }
  return found;
}
