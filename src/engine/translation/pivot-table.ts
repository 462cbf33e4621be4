/** Tables of sense conflations: one word there, two meanings in English. */

import { type Pattern, parsePattern } from '../match/pattern';
import type { PivotLanguage } from '../vocabulary';

export interface Conflation {
  readonly lang: PivotLanguage;
  /** The word or phrase of the pivot language. */
  readonly term: string;
  /** The sense that stands in the English text. */
  readonly taken: string;
  /** The sense that the sentence wants. */
  readonly wanted: string;
  /**
   * A strong one is not English in this place and may be shown by itself; a weak one is merely
   * unusual and counts only beside others.
   */
  readonly strong: boolean;
  readonly patterns: readonly Pattern[];
}

/**
 * Read a table, one conflation a line: `! term | taken | wanted | pattern ; pattern`, with `!` for
 * strong and `~` for weak. Throws, naming the line, when one is not of that form.
 */
export function readTable(lang: PivotLanguage, table: string): Conflation[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', taken = '', wanted = '', patterns = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const strength = head[0] ?? '';
      if (!'!~'.includes(strength) || !taken || !wanted || !patterns) {
        throw new Error(`not a line of a conflation table: ${line}`);
      }
      return {
        lang,
        term: head.slice(1).trim(),
        taken,
        wanted,
        strong: strength === '!',
        patterns: patterns.split(';').map(parsePattern),
      };
    });
}
