/** Lines of patterns (`match/pattern.ts`), of which the longest that fits is asked for. */
import { type Book, bookOf, matchAt } from '../match/book';
import type { Word } from './words';

/** Phrases by the forms they can begin with. */
export type PhraseBook = Book<string>;

/** Phrases written one a line. */
export function phraseBook(lines: readonly string[]): PhraseBook {
  return bookOf(() => lines.map((source) => ({ source, value: source })));
}

/** Index after the longest phrase of `book` that begins at word `at`, or -1. */
export function matchPhrase(book: PhraseBook, words: readonly Word[], at: number): number {
  const word = words[at];
  let best = -1;
  if (word)
    for (const { pattern } of book.beginning(word))
      best = Math.max(best, matchAt(pattern, words, at));
  return best;
}
