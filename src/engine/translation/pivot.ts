/** Which language a text reads as if it came through, from independent signs. */

import type { FlagDraft } from '../report';
import type { PivotLanguage } from '../vocabulary';

/** One sign: a flag, and the words that explain it in the languages that have such a word. */
export interface Sign {
  readonly flag: FlagDraft;
  readonly decisive: boolean;
  readonly terms: readonly { readonly lang: PivotLanguage; readonly term: string }[];
}

export interface NamedPivot {
  readonly lang: PivotLanguage;
  readonly flags: FlagDraft[];
}

/** A pivot is named on this many decisive signs by different words, or on none. */
const DECISIVE_WORDS = 2;
/** By so many decisive words must it lead every other language. */
const LEAD = 1;

/**
 * The language that at least two different decisive words point to, ahead of every other, or
 * null. A supporting sign is counted among the reasons and decides nothing.
 */
export function namePivot(signs: readonly Sign[]): NamedPivot | null {
  const words = new Map<PivotLanguage, Set<string>>();
  for (const { terms, decisive } of signs) {
    if (!decisive) continue;
    for (const { lang, term } of terms) {
      words.set(lang, (words.get(lang) ?? new Set()).add(term));
    }
  }
  const [first, second] = [...words].sort(([, a], [, b]) => b.size - a.size);
  if (!first) return null;
  const [lang, own] = first;
  if (own.size < DECISIVE_WORDS || own.size - (second?.[1].size ?? 0) < LEAD) return null;
  const points = signs.filter((sign) => sign.terms.some((term) => term.lang === lang));
  return { lang, flags: points.map((sign) => sign.flag) };
}
