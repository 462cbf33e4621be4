/**
 * Whether a sentence that has most of a quote says something else. Of a claim without cue terms its
 * record does not say which other words mean the same, so that only the quote's own ones count.
 */
import type { ClaimPlace } from '../article';
import type { QuoteMatch } from '../match/alignment';
import type { PageWords } from '../text/page-words';
import { stem } from '../text/stem';
import type { Found } from './evidence';
import { hasFigures } from './facets';
import { saysSomething, smallWords } from './small-words';

/** True where a number of the quote is not said, or another word stands in the place of one of its. */
export function saysOtherwise(
  page: PageWords,
  place: ClaimPlace,
  found: Found,
  language: string,
): boolean {
  const { quote } = found;
  if (!quote || quote.exact) return false;
  return !hasFigures(page, place, found, language) || exchanges(page, quote, found, language);
}

/** Whether a word that says something gave way to another, and is nowhere else in the sentence. */
function exchanges(
  page: PageWords,
  { pairs }: QuoteMatch,
  { sentence }: Found,
  language: string,
): boolean {
  const closed = smallWords(language);
  if (!closed) return false;
  const { from, to } = page.sentences[sentence] ?? { from: 0, to: 0 };
  const said = new Set(page.words.slice(from, to).map(({ form }) => stem(form)));
  return pairs.some(
    ({ quoted, found }) =>
      found !== null &&
      saysSomething(quoted.form, closed) &&
      saysSomething(found.form, closed) &&
      !said.has(stem(quoted.form)),
  );
}
