/** Tables of habits: wordings of another language that English news hardly ever has. */

import { PIVOTS, type PivotLanguage } from '../vocabulary';

export interface Habit {
  /** The languages that word it so. */
  readonly langs: readonly PivotLanguage[];
  /** What English has in such a place, for whoever reads the table. */
  readonly about: string;
  /** Its patterns (`match/pattern.ts`), one by one. */
  readonly sources: readonly string[];
  /** Sentences in which it must be found, and sentences in which it must not. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Cells of a row. */
const CELLS = 5;

/**
 * Read a table of habits, a row a line of five cells parted by ` | `: languages (`es,it`), what
 * English says, patterns, examples, counter-examples; several in a cell are parted by ` ; `.
 * Throws, naming the row, when one is not of that form.
 */
export function readHabits(table: string): Habit[] {
  return table.trim().split('\n').map(readHabit);
}

function readHabit(row: string): Habit {
  const [codes = '', about = '', ...lists] = row.split(' | ').map((cell) => cell.trim());
  const [sources = [], examples = [], counterExamples = []] = lists.map((list) =>
    list.split(' ; ').map((cell) => cell.trim()),
  );
  const langs = codes.split(',').flatMap((code) => PIVOTS.filter((lang) => lang === code));
  const known = langs.length > 0 && langs.length === codes.split(',').length;
  if (lists.length !== CELLS - 2 || !known || about === '' || sources.includes('')) {
    throw new Error(`not a row of a table of habits: ${row}`);
  }
  return { langs, about, sources, examples, counterExamples };
}
