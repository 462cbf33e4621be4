/**
 * A check where records stand elsewhere: first which of them it needs, by an index of records of
 * which only id, language and fingerprint are at hand; then the same check among these alone.
 */
import type { SourceArticle } from '../article';
import type { PageText } from '../text/page-text';
import { GROWN } from '../text/page-words';
import type { Index } from './candidates';
import { compare } from './recognise';

/**
 * The articles whose records decide what is said of this page, by their places in
 * `index.articles`: those it has something in common with, and those whose cue terms may tell
 * more. Five at most, mostly none.
 */
export function neededFor(page: PageText, index: Index): number[] {
  const grown = page.paragraphs.some(({ text }) => GROWN.test(text));
  return compare(page, index)
    .compared.filter(({ kind, translated }) => kind !== 'none' || (translated !== null && grown))
    .map(({ article }) => index.articles.indexOf(article));
}

/** An index of these articles alone, which stand at `places` in `index.articles`. */
export function among(
  index: Index,
  places: readonly number[],
  articles: readonly SourceArticle[],
): Index {
  const { date, read } = index;
  return { date, articles, read, known: (at) => index.known(places[at] ?? -1), postings: [] };
}
