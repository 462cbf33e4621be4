/** Tables of sense conflations: one word there, two meanings in English. */

import { PIVOTS, type PivotLanguage } from '../vocabulary';

/** A word or phrase of a pivot language. */
export interface Term {
  readonly lang: PivotLanguage;
  readonly term: string;
}

export interface Conflation {
  /** One a language that has such a word. */
  readonly terms: readonly Term[];
  /** The sense that stands in the English text. */
  readonly taken: string;
  /** The sense that the sentence wants. */
  readonly wanted: string;
  /**
   * A decisive one is not English in this place and may be shown by itself; another is merely
   * unusual and is shown only beside others.
   */
  readonly decisive: boolean;
}

/** A row as it is written. */
interface Row extends Conflation {
  /** Its patterns (`match/pattern.ts`), one by one. */
  readonly sources: readonly string[];
  /** Sentences in which it must be found, and sentences in which it must not. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const HEAD = /^([!~]) (.+)$/u;

/**
 * Read a table. A row has four lines:
 * `! it term = es term | taken | wanted` with `!` for decisive and `~` for supporting;
 * `: pattern ; pattern`; `+ example ; example`; `- counter-example ; counter-example`.
 * Throws, naming the row, when one is not of that form.
 */
export function readTable(table: string): Row[] {
  return rowsOf(table).map(readRow);
}

/** The rows of a table, each as it is written. */
export function rowsOf(table: string): string[] {
  return table.trim().split(/\n(?=[!~] )/u);
}

function readRow(row: string): Row {
  const [head = '', ...lines] = row.split('\n');
  const cells = (mark: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${mark} `))
      .flatMap((line) => line.slice(2).split(' ; '))
      .map((cell) => cell.trim());
  const sources = cells(':');
  if (sources.length === 0) throw new Error(`a row without a pattern: ${row}`);
  return { ...readHead(head), sources, examples: cells('+'), counterExamples: cells('-') };
}

/** Read the first line of a row. Throws, naming it, when it is not of that form. */
export function readHead(line: string): Conflation {
  const [, strength, rest = ''] = HEAD.exec(line) ?? [];
  const [terms = '', taken = '', wanted = ''] = rest.split('|').map((cell) => cell.trim());
  if (!strength || !taken || !wanted) {
    throw new Error(`not a row of a conflation table: ${line}`);
  }
  return { terms: terms.split(' = ').map(readTerm), taken, wanted, decisive: strength === '!' };
}

function readTerm(text: string): Term {
  const lang = PIVOTS.find((pivot) => text.startsWith(`${pivot} `));
  if (!lang) throw new Error(`names no pivot language: ${text}`);
  return { lang, term: text.slice(lang.length).trim() };
}
