/** Which language a text reads as if it came through, from independent signs. */

import type { FlagDraft } from '../report';
import type { PivotLanguage } from '../vocabulary';

/** One sign: a flag, and the words that explain it in the languages that have such a word. */
export interface Sign {
  readonly flag: FlagDraft;
  readonly decisive: boolean;
  /** What it weighs for each of its languages; see `weigh.ts`. */
  readonly bits: number;
  /** A wording that tells nothing by itself. */
  readonly weak: boolean;
  readonly terms: readonly { readonly lang: PivotLanguage; readonly term: string }[];
}

export interface NamedPivot {
  readonly lang: PivotLanguage;
  readonly flags: FlagDraft[];
}

/** A pivot is named on this many decisive signs by different words, or on none. */
const DECISIVE_WORDS = 2;

interface Tally {
  readonly lang: PivotLanguage;
  /** Different decisive words that this language has. */
  readonly words: Set<string>;
  /** Those among them that no other language has: they alone tell cousins apart. */
  readonly own: Set<string>;
}

/**
 * The language that at least two different decisive words point to, ahead of every other, or
 * null. A word that several languages share counts for each and separates none, so the one named
 * must lead in words of its own too. A supporting sign is listed among the reasons and decides
 * nothing.
 */
export function namePivot(signs: readonly Sign[]): NamedPivot | null {
  const [first, ...others] = [...tally(signs)].sort((a, b) => b.words.size - a.words.size);
  if (!first || first.words.size < DECISIVE_WORDS) return null;
  const second = Math.max(0, ...others.map(({ words }) => words.size));
  const rival = Math.max(0, ...others.map(({ own }) => own.size));
  if (first.words.size <= second || first.own.size <= rival) return null;
  const { lang } = first;
  const points = signs.filter((sign) => sign.terms.some((term) => term.lang === lang));
  return { lang, flags: points.map((sign) => sign.flag) };
}

function tally(signs: readonly Sign[]): readonly Tally[] {
  const tallies = new Map<PivotLanguage, Tally>();
  for (const { terms, decisive } of signs) {
    if (!decisive) continue;
    const langs = new Set(terms.map((term) => term.lang));
    for (const lang of langs) {
      const known = tallies.get(lang) ?? { lang, words: new Set(), own: new Set() };
      tallies.set(lang, known);
      // One place is one sign, however many words would explain it.
      const fresh = terms.find((term) => term.lang === lang && !known.words.has(term.term));
      if (!fresh) continue;
      known.words.add(fresh.term);
      if (langs.size === 1) known.own.add(fresh.term);
    }
  }
  return [...tallies.values()];
}
