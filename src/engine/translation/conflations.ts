/** Sense conflations of the pivot tables, found in English text. */

import { matchesAt, shelvedBook } from '../match/book';
import { COUNTED_PAGES } from '../rules/habit-counts';
import { onceFor } from '../text/once';
import type { PivotLanguage } from '../vocabulary';
import type { HabitHit } from './habits';
import { type Conflation, readHead } from './pivot-table';
import { SOURCE_TABLES, type Tables } from './tables';
import type { Word } from './words';

const LANGUAGE_NAMES: Readonly<Record<PivotLanguage, string>> = {
  it: 'Italian',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  ru: 'Russian',
  zh: 'Chinese',
};

/** One passage and every reading of it: several rows may see the same words. */
export interface ConflationHit {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Conflation[];
}

const bookIn = onceFor(({ conflations }: Tables) =>
  shelvedBook(() => {
    const { shelves, sources, rowOf, rows } = conflations();
    const read = new Map<number, Conflation>();
    const value = (number: number): Conflation => {
      const row = rowOf[number] ?? 0;
      const known = read.get(row) ?? readHead(rows[row] ?? '');
      read.set(row, known);
      return known;
    };
    return { ...shelves, sources, value };
  }),
);

/** Conflations among the words of one paragraph, in order, overlapping ones merged. */
export function findConflations(
  words: readonly Word[],
  tables: Tables = SOURCE_TABLES,
): ConflationHit[] {
  const book = bookIn(tables);
  const hits: ConflationHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { value, to } of matchesAt(book, words, at)) {
      const last = hits.at(-1);
      if (last && at < last.to) {
        hits[hits.length - 1] = merge(last, { from: at, to, readings: [value] });
      } else hits.push({ from: at, to, readings: [value] });
    }
  }
  return hits;
}

function merge(a: ConflationHit, b: ConflationHit): ConflationHit {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    readings: [...new Set([...a.readings, ...b.readings])],
  };
}

/**
 * What a reader is told of a passage with these readings; no stronger than that words of another
 * language may explain it.
 */
export function explain(readings: readonly Conflation[]): string {
  const [first] = readings;
  if (!first) return '';
  const terms = readings.flatMap((reading) =>
    reading.terms.map(({ lang, term }) => `${LANGUAGE_NAMES[lang]} “${term}”`),
  );
  return (
    `${[...new Set(terms)].join(', ')}: word for word “${first.taken}”, ` +
    `where English news would have “${first.wanted}”.`
  );
}

/** The same of a word that is good English, on a page that other signs hold to be of `lang`. */
export function explainCompany(lang: PivotLanguage): string {
  const name = LANGUAGE_NAMES[lang];
  return `Good English, which here may stand for a ${name} word of another sense: the page has other signs of ${name}.`;
}

/** The same of a wording that only its company makes a sign. */
export function explainHabit({ langs, seen }: HabitHit): string {
  const names = langs.map((lang) => LANGUAGE_NAMES[lang]);
  const last = names.pop() ?? '';
  const who = names.length > 0 ? `${names.join(', ')} or ${last}` : last;
  const pages = COUNTED_PAGES.toLocaleString('en');
  const rare = seen === 0 ? `none of ${pages}` : `${seen} of ${pages}`;
  return `Worded as ${who} would word it; ${rare} English news articles looked at ${seen > 1 ? 'have' : 'has'} it.`;
}
