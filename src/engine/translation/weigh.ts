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
/** What a word of good English may weigh at most, beside other signs of its language. */
const COMPANY_BITS = 3;
/**
 * Signs that weigh less tell nothing, whatever stands beside them: one wording at least must be there
 * that clean news seldom has.
 */
const SUSPECT = 2.5;
/** What a hundred words more ask for: the bits by which clean news exceeds itself by chance. */
const BITS_PER_100_WORDS = 1;
/** Bits over that from which a page is held to be worded by another language. */
const ENOUGH = 8;
/**
 * Bits from which words in company may name a language too, and what a hundred words more ask for: an
 * imitated translation shows ten and more in a hundred words, the news of 2,032 that shows most (a report
 * from Mexico) not three.
 */
const CROWD = 4;
const CROWD_PER_100_WORDS = 4;
/** Bits by which a language must lead every other to be named. */
const LEAD = 4;
/** What each bit of signs that cannot be of it adds to that; cousins word many things alike. */
const CONTRADICTION = 0.75;

/** What a pattern weighs that stands in `seen` of the counted clean pages. Half a page more for chance. */
export function bitsOf(seen: number): number {
  return Math.max(0, Math.log2((IN_TRANSLATION * (COUNTED_PAGES + 1)) / (seen + 0.5)));
}

/** The same of a word that is a sign only in company. */
export const companyBitsOf = (seen: number): number => Math.min(COMPANY_BITS, bitsOf(seen));

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

/** The languages that some telling wording points to; without one no other sign is looked for. */
export function suspected(weights: Weights): ReadonlySet<PivotLanguage> {
  return new Set([...weights].flatMap(([lang, bits]) => (bits >= SUSPECT ? [lang] : [])));
}

/** The languages whose signs together are more than clean news of so many words would show. */
export function languagesWithEnough(weights: Weights, words: number): ReadonlySet<PivotLanguage> {
  const least = ENOUGH + (BITS_PER_100_WORDS * words) / 100;
  return new Set([...weights].flatMap(([lang, bits]) => (bits >= least ? [lang] : [])));
}

/** The same of languages that words in company too may name: a page as dense with them as clean news never is. */
export function languagesCrowding(weights: Weights, words: number): ReadonlySet<PivotLanguage> {
  const least = CROWD + (CROWD_PER_100_WORDS * words) / 100;
  return new Set([...weights].flatMap(([lang, bits]) => (bits >= least ? [lang] : [])));
}

/** The heaviest of the languages in `among`, or null. */
export function heaviest(
  weights: Weights,
  among: ReadonlySet<PivotLanguage>,
): PivotLanguage | null {
  const [first] = [...weights].filter(([lang]) => among.has(lang)).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/**
 * The language among those that have enough which leads every other by enough to be named, in signs
 * that clean news hardly has: by more where some of them speak of other languages alone, as in a text
 * out of several hands.
 */
export function leader(
  telling: readonly Sign[],
  among: ReadonlySet<PivotLanguage>,
): PivotLanguage | null {
  const weights = weigh(telling);
  const lang = heaviest(weights, among);
  if (lang === null) return null;
  const against = telling.filter(({ terms }) => !terms.some((term) => term.lang === lang));
  const lead = LEAD + CONTRADICTION * against.reduce((sum, { bits }) => sum + bits, 0);
  const rival = Math.max(0, ...[...weights].map(([each, bits]) => (each === lang ? 0 : bits)));
  return (weights.get(lang) ?? 0) - rival >= lead ? lang : null;
}
