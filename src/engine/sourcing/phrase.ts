/** Lines of patterns (`match/pattern.ts`), of which the longest that fits is asked for. */
import { type Book, bookOf, longestAt, matchAt } from '../match/book';
import type { Word } from './words';

/** Phrases by the forms they can begin with. */
export type PhraseBook = Book<string>;

/** Phrases written one a line. */
export function phraseBook(lines: readonly string[]): PhraseBook {
  return bookOf(() => lines.map((source) => ({ source, value: source })));
}

/** Whether a phrase of `book` fits words `[from, end)`, though a longer one may fit too. */
export function fits(book: PhraseBook, words: readonly Word[], from: number, end: number): boolean {
  return book.fitting(words, from).some(({ pattern }) => matchAt(pattern, words, from) === end);
}

/** Index after the longest phrase of `book` that begins at word `at`, or -1. */
export function matchPhrase(book: PhraseBook, words: readonly Word[], at: number): number {
  return longestAt(book, words, at);
}
