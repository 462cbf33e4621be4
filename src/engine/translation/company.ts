/** Words that are signs of a language only beside its other signs; see `rules/company.ts`. */

import { matchesAt, shelvedBook } from '../match/book';
import { onceFor } from '../text/once';
import type { PivotLanguage } from '../vocabulary';
import type { Term } from './pivot-table';
import type { Tables } from './tables';
import { companyBitsOf } from './weigh';
import type { Word } from './words';

/** One such passage, with the patterns that see it, by language. */
export interface CompanyHit {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
  readonly bits: number;
}

interface Value {
  readonly langs: readonly PivotLanguage[];
  readonly source: string;
  readonly bits: number;
}

const bookIn = onceFor(({ habits }: Tables) =>
  shelvedBook(() => {
    const { shelves, sources, langsOf, seen, unseen } = habits().company;
    const value = (number: number): Value => ({
      langs: langsOf[number] ?? [],
      source: sources[number] ?? '',
      bits: companyBitsOf((seen[number] ?? 0) + (unseen[number] ?? 0)),
    });
    return { ...shelves, sources, value };
  }),
);

/** Those of every language in one paragraph, in order; in one place the longest of each language. */
export function findCompany(words: readonly Word[], tables: Tables): CompanyHit[] {
  const book = bookIn(tables);
  return words.flatMap((_, from) => {
    const ends = new Map<number, Value[]>();
    for (const { value, to } of matchesAt(book, words, from)) {
      ends.set(to, [...(ends.get(to) ?? []), value]);
    }
    return [...ends].map(([to, values]) => hitOf(from, to, values));
  });
}

/** Cousins share words: one that several languages have weighs the same for each. */
function hitOf(from: number, to: number, values: readonly Value[]): CompanyHit {
  const terms = values.flatMap(({ langs, source }) =>
    langs.map((lang) => ({ lang, term: source })),
  );
  return { from, to, terms, bits: Math.min(...values.map(({ bits }) => bits)) };
}
