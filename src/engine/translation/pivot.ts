/** Which language a text reads as if it came through, from independent signs. */

import type { FlagDraft } from '../report';
import type { PivotLanguage } from '../vocabulary';

/** One sign: a flag, the word that explains it, and the languages that have such a word. */
export interface Sign {
  readonly flag: FlagDraft;
  readonly strong: boolean;
  readonly terms: readonly { readonly lang: PivotLanguage; readonly term: string }[];
}

const STRONG = 2;
const WEAK = 1;
/** Two signs, at least one of them strong. */
const ENOUGH = STRONG + WEAK;
/** A lead of one strong sign that the runner-up does not share. */
const LEAD = STRONG;

/** The language named by at least two different words and clearly ahead of others, or null. */
export function namePivot(
  signs: readonly Sign[],
): { readonly lang: PivotLanguage; readonly flags: FlagDraft[] } | null {
  const scores = new Map<PivotLanguage, Map<string, number>>();
  for (const { terms, strong } of signs) {
    for (const { lang, term } of terms) {
      const byTerm = scores.get(lang) ?? new Map<string, number>();
      byTerm.set(term, Math.max(byTerm.get(term) ?? 0, strong ? STRONG : WEAK));
      scores.set(lang, byTerm);
    }
  }
  const ranked = [...scores]
    .map(([lang, byTerm]) => ({
      lang,
      words: byTerm.size,
      strong: [...byTerm.values()].includes(STRONG),
      score: [...byTerm.values()].reduce((sum, value) => sum + value, 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.words < 2 || !first.strong || first.score < ENOUGH) return null;
  if (first.score - (second?.score ?? 0) < LEAD) return null;
  const points = signs.filter((sign) => sign.terms.some((term) => term.lang === first.lang));
  return { lang: first.lang, flags: points.map((sign) => sign.flag) };
}
