/**
 * A check where records stand elsewhere: first which of them it needs, by an index of records of
 * which only id, language and fingerprint are at hand; then the same check among these alone.
 */
import type { SourceArticle } from '../article';
import type { PageText } from '../text/page-text';
import { GROWN } from '../text/page-words';
import { isCopy } from '../vocabulary';
import type { Index } from './candidates';
import { type Comparison, compare, likely, surest } from './recognise';

/** Articles by their places in `index.articles`; five at most, mostly none. */
export interface Needed {
  /** Those whose records decide what is said of a page. */
  readonly first: readonly number[];
  /** Those whose records are asked for only where one of the first cannot be had. */
  readonly spare: readonly number[];
}

/**
 * Whose records are needed: the articles that a page has something in common with, and those whose
 * cue terms may tell more. Beside a copy one that is only related is never spoken of, and no record
 * can make it more: what a comparison comes to depends on records by their cue terms alone
 * (`foreign.ts`), so that it is the same with the record as without.
 */
export function neededFor(page: PageText, index: Index): Needed {
  const grown = page.paragraphs.some(({ text }) => GROWN.test(text));
  const isOpen = ({ translated }: Comparison) => translated !== null && grown;
  const { compared } = compare(page, index);
  const found = compared.filter((each) => each.kind !== 'none' || isOpen(each));
  const [best] = compared;
  const settled = best !== undefined && isCopy(best.kind) && !isOpen(best);
  const isSpare = (each: Comparison) => settled && !isOpen(each) && !isCopy(each.kind);
  const placeOf = ({ article }: Comparison) => index.articles.indexOf(article);
  return {
    first: found.filter((each) => !isSpare(each)).map(placeOf),
    spare: found.filter(isSpare).map(placeOf),
  };
}

/** The place of the article that a page shares most with, before it is laid beside any; null where there is none. */
export function likeliest(page: PageText, index: Index): number | null {
  return likely(page)(index).places[0] ?? null;
}

/** The place of the one article that decides what is sure of a page at once; null where it is not one alone. */
export function surelyNeeded(page: PageText, index: Index): number | null {
  const sure = surest(page, index);
  return sure && index.articles.indexOf(sure.article);
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
