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
export function readTable(table: string): Conflation[] {
  return table
    .trim()
    .split(/\n(?=[!~] )/u)
    .map(readRow);
}

function readRow(row: string): Conflation {
  const [head = '', ...lines] = row.split('\n');
  const [, strength, rest = ''] = HEAD.exec(head) ?? [];
  const [terms = '', taken = '', wanted = ''] = rest.split('|').map((cell) => cell.trim());
  const cells = (mark: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${mark} `))
      .flatMap((line) => line.slice(2).split(' ; '))
      .map((cell) => cell.trim());
  const sources = cells(':');
  if (!strength || !taken || !wanted || sources.length === 0) {
    throw new Error(`not a row of a conflation table: ${row}`);
  }
  return {
    terms: terms.split(' = ').map(readTerm),
    taken,
    wanted,
    decisive: strength === '!',
    sources,
    examples: cells('+'),
    counterExamples: cells('-'),
  };
}

function readTerm(text: string): Term {
  const lang = PIVOTS.find((pivot) => text.startsWith(`${pivot} `));
  if (!lang) throw new Error(`names no pivot language: ${text}`);
  return { lang, term: text.slice(lang.length).trim() };
}
