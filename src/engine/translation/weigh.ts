/**
 * Weak signs weighed together: what a page's wordings say of one language, in bits, against how
 * often clean English news has them. Each weighs the logarithm of a likelihood ratio; longer pages
 * must show more, as both a translation and a clean page have more of everything.
 */

import { COUNTED_PAGES } from '../rules/habit-counts';
import type { PivotLanguage } from '../vocabulary';
import type { Sign } from './pivot';

/** A translated page has a given wording of its language about so often: one page in sixty. */
const IN_TRANSLATION = 1 / 60;
/** Rows of the tables, which were chosen by hand and not counted: a sense that no clean page has. */
export const TABLE_BITS = { decisive: 6, supporting: 3 } as const;
/** What a hundred words more ask for: the bits by which clean news exceeds itself by chance. */
const BITS_PER_100_WORDS = 0.6;
/** Bits over that from which a page is held to be worded by another language. */
const ENOUGH = 13;
/** Bits by which a language must lead every other to be named. */
const LEAD = 9;
/** The same of what it alone has: one telling wording at least. */
const OWN_LEAD = 4;

/** What a pattern weighs that stands in `seen` of the counted clean pages. Half a page more for chance. */
export function bitsOf(seen: number): number {
  return Math.max(0, Math.log2((IN_TRANSLATION * (COUNTED_PAGES + 1)) / (seen + 0.5)));
}

export type Weights = ReadonlyMap<PivotLanguage, number>;

/** Bits for each language, every word and pattern counted once however often it stands. */
export function weigh(signs: readonly Sign[]): Weights {
  const weights = new Map<PivotLanguage, number>();
  const known = new Set<string>();
  for (const { bits, terms } of [...signs].sort((a, b) => b.bits - a.bits)) {
    for (const lang of new Set(terms.map((term) => term.lang))) {
      const fresh = terms.find((term) => term.lang === lang && !known.has(keyOf(term)));
      if (!fresh) continue;
      known.add(keyOf(fresh));
      weights.set(lang, (weights.get(lang) ?? 0) + bits);
    }
  }
  return weights;
}

const keyOf = ({ lang, term }: Sign['terms'][number]): string => `${lang} ${term}`;

/** The languages whose signs together are more than clean news of so many words would show. */
export function languagesWithEnough(weights: Weights, words: number): ReadonlySet<PivotLanguage> {
  const least = ENOUGH + (BITS_PER_100_WORDS * words) / 100;
  return new Set([...weights].flatMap(([lang, bits]) => (bits >= least ? [lang] : [])));
}

/**
 * The language that leads every other by enough to be named, among those that have enough; by
 * wordings too that no other language shares, which alone tell cousins and mixtures apart.
 */
export function leader(
  signs: readonly Sign[],
  among: ReadonlySet<PivotLanguage>,
): PivotLanguage | null {
  const lang = firstBy(weigh(signs), LEAD);
  const own = signs.filter(({ terms }) => new Set(terms.map((term) => term.lang)).size === 1);
  return lang && among.has(lang) && firstBy(weigh(own), OWN_LEAD) === lang ? lang : null;
}

/** The heaviest language that is heavier by `lead` than every other. */
function firstBy(weights: Weights, lead: number): PivotLanguage | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] - (second?.[1] ?? 0) >= lead ? first[0] : null;
}
