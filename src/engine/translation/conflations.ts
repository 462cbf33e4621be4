/** Sense conflations of the pivot tables, found in English text. */

import { bookOf, matchesAt } from '../match/book';
import { GERMAN } from '../rules/conflations-de';
import { SPANISH } from '../rules/conflations-es';
import { FRENCH } from '../rules/conflations-fr';
import { ITALIAN } from '../rules/conflations-it';
import { PORTUGUESE } from '../rules/conflations-pt';
import { ROMANCE } from '../rules/conflations-romance';
import { RUSSIAN } from '../rules/conflations-ru';
import { CHINESE } from '../rules/conflations-zh';
import { FALSE_FRIENDS } from '../rules/false-friends';
import { GOVERNMENT } from '../rules/government';
import { GERMAN_ORDER } from '../rules/order-de';
import { SPANISH_PRESS } from '../rules/press-es';
import { FRENCH_PRESS } from '../rules/press-fr';
import { ITALIAN_PRESS } from '../rules/press-it';
import { PORTUGUESE_PRESS } from '../rules/press-pt';
import type { PivotLanguage } from '../vocabulary';
import { type Conflation, readTable } from './pivot-table';
import type { Word } from './words';

const TABLES = [
  ROMANCE,
  ITALIAN,
  SPANISH,
  FRENCH,
  GERMAN,
  PORTUGUESE,
  RUSSIAN,
  CHINESE,
  GOVERNMENT,
  GERMAN_ORDER,
  SPANISH_PRESS,
  ITALIAN_PRESS,
  FRENCH_PRESS,
  PORTUGUESE_PRESS,
  FALSE_FRIENDS,
];

let rows: readonly Conflation[] | null = null;

/** Every row of the tables, which are read when somebody first asks. */
export function conflations(): readonly Conflation[] {
  rows ??= TABLES.flatMap(readTable);
  return rows;
}

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

const BOOK = bookOf(() =>
  conflations().flatMap((value) => value.sources.map((source) => ({ source, value }))),
);

/** Conflations among the words of one paragraph, in order, overlapping ones merged. */
export function findConflations(words: readonly Word[]): ConflationHit[] {
  const hits: ConflationHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { value, to } of matchesAt(BOOK, words, at)) {
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
