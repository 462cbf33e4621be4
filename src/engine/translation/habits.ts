/** Wordings that another language has as a matter of course and English news hardly ever. */

import { matchesAt, shelvedBook } from '../match/book';
import { onceFor } from '../text/once';
import type { PivotLanguage } from '../vocabulary';
import { SOURCE_TABLES, type Tables } from './tables';
import { bitsOf } from './weigh';
import type { Word } from './words';

/** One passage that is worded by habit of another language. */
export interface HabitHit {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
  readonly langs: readonly PivotLanguage[];
  /** The pattern that found it. */
  readonly source: string;
  /** In how many of the counted articles of clean English news it stands. */
  readonly seen: number;
  readonly bits: number;
}

const bookIn = onceFor(({ habits }: Tables) =>
  shelvedBook(() => {
    const { shelves, sources, langsOf, seen: counts, unseen } = habits();
    const value = (number: number) => {
      const seen = counts[number] ?? 0;
      const source = sources[number] ?? '';
      return {
        langs: langsOf[number] ?? [],
        source,
        seen,
        bits: bitsOf(seen + (unseen[number] ?? 0)),
      };
    };
    return { ...shelves, sources, value };
  }),
);

/** Habits among the words of one paragraph, in order; of several in one place the most telling. */
export function findHabits(words: readonly Word[], tables: Tables = SOURCE_TABLES): HabitHit[] {
  const book = bookIn(tables);
  const all: HabitHit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const { value, to } of matchesAt(book, words, from)) all.push({ ...value, from, to });
  }
  const kept: HabitHit[] = [];
  for (const hit of all.sort((a, b) => b.bits - a.bits || a.langs.length - b.langs.length)) {
    if (!kept.some((other) => other.from < hit.to && hit.from < other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
