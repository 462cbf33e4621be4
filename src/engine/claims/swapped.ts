/** One number, date or name of a quote that a copy exchanged for another. */

import type { Pair, QuoteMatch } from '../match/alignment';
import { timeOf } from '../text/calendar';
import { numberOf } from '../text/numerals';
import type { Token } from '../text/tokenize';
import { skeleton } from '../text/transliterate';
import type { Span } from '../vocabulary';

export interface Swap {
  readonly span: Span;
  /** The quote's own word. */
  readonly expected: string;
}

/**
 * The exchanged word, where everything else of the quote stands as it was; null otherwise. Names
 * count only when `names`: a reworded copy calls the same thing by other names.
 */
export function findSwap(
  match: QuoteMatch,
  quote: string,
  language: string,
  names: boolean,
): Swap | null {
  const changed = match.pairs.filter(({ quoted, found }) => owned(quoted) !== owned(found));
  const [only] = changed;
  if (changed.length !== 1 || !only?.found) return null;
  if (!differs(only, language, names)) return null;
  const { found, quoted } = only;
  return {
    span: { start: found.start, end: found.end },
    expected: quote.slice(quoted.start, quoted.end),
  };
}

/** The form without a possessive ending: a name is the same one with it. */
function owned(token: Token | null): string | undefined {
  return token?.form.replace(/'s?$/, '');
}

function differs({ quoted, found }: Pair, language: string, names: boolean): boolean {
  if (!found) return false;
  const count = numberOf(quoted.form, language);
  const counted = numberOf(found.form, language);
  if (count !== null && counted !== null) return count !== counted;
  const time = timeOf(quoted.form, quoted.capital, language);
  const told = timeOf(found.form, found.capital, language);
  if (time && told) return time.scale === told.scale && time.value !== told.value;
  if (time || told || !names || !quoted.capital || !found.capital) return false;
  return skeleton(quoted.form) !== skeleton(found.form);
}
