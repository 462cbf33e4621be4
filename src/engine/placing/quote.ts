/** A short quote of the known article met again, word by word, in a sentence of the page. */
import type { Span } from '../model';
import { stem } from '../stem';
import type { Token } from '../tokenize';
import type { PageSentence, PageWords } from './page-words';

/** One word of the quote and the word of the page it stands for; null where it has none. */
export interface Pair {
  readonly quoted: Token;
  readonly found: Token | null;
}

export interface QuoteMatch extends Span {
  /** Share of the quote's weight that was met, 0 to 1. */
  readonly share: number;
  readonly exact: boolean;
  /** Words of the quote with what stands for them, in order. */
  readonly pairs: readonly Pair[];
}

/** What a word of the page that the quote does not have costs, in shares of a mean word. */
const EXTRA = 0.12;
const SAME_STEM = 0.9;
const SUBSTITUTE = 0;

/**
 * The best stretch of the sentence for the quote (fitting alignment), or null where nothing of it
 * stands there. `weigh` gives the bits of a folded word.
 */
export function matchQuote(
  page: PageWords,
  sentence: PageSentence,
  quote: readonly Token[],
  weigh: (form: string) => number,
): QuoteMatch | null {
  const words = page.words.slice(sentence.from, sentence.to);
  const weights = quote.map(({ form }) => weigh(form));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || words.length === 0) return null;
  const extra = (EXTRA * total) / quote.length;

  // Rows are words of the quote, columns words of the sentence; a start anywhere is free.
  const width = words.length + 1;
  const score = new Float64Array((quote.length + 1) * width);
  const step = new Uint8Array(score.length);
  for (let row = 1; row <= quote.length; row += 1) {
    const quoted = quote[row - 1];
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      let best = score[at - width] ?? 0;
      let move = UP;
      const word = words[column - 1];
      if (word && quoted) {
        const met = (weights[row - 1] ?? 0) * likeness(quoted.form, word.form);
        const along = (score[at - width - 1] ?? 0) + met;
        if (along > best || (along === best && met === SUBSTITUTE)) [best, move] = [along, ALONG];
        const across = (score[at - 1] ?? 0) - extra;
        if (across > best) [best, move] = [across, ACROSS];
      }
      score[at] = best;
      step[at] = move;
    }
  }
  const end = bestColumn(score, quote.length * width, width);
  return read(quote, words, step, width, end, (score[quote.length * width + end] ?? 0) / total);
}

const UP = 0;
const ALONG = 1;
const ACROSS = 2;

function likeness(quoted: string, found: string): number {
  if (quoted === found) return 1;
  return stem(quoted) === stem(found) ? SAME_STEM : SUBSTITUTE;
}

function bestColumn(score: Float64Array, from: number, width: number): number {
  // Of equals the last: a word that was exchanged at the end then has its partner.
  let best = 0;
  for (let column = 1; column < width; column += 1) {
    if ((score[from + column] ?? 0) >= (score[from + best] ?? 0)) best = column;
  }
  return best;
}

function read(
  quote: readonly Token[],
  words: readonly Token[],
  step: Uint8Array,
  width: number,
  end: number,
  share: number,
): QuoteMatch | null {
  const pairs: Pair[] = [];
  let row = quote.length;
  let column = end;
  let skipped = false;
  while (row > 0) {
    const move = step[row * width + column];
    const quoted = quote[row - 1];
    if (move === ACROSS) {
      skipped = true;
      column -= 1;
      continue;
    }
    if (quoted) pairs.push({ quoted, found: move === ALONG ? (words[column - 1] ?? null) : null });
    row -= 1;
    if (move === ALONG) column -= 1;
  }
  pairs.reverse();
  const met = pairs.filter(({ quoted, found }) => found && likeness(quoted.form, found.form) > 0);
  const first = met[0]?.found;
  const last = met.at(-1)?.found;
  if (!first || !last) return null;
  const exact = !skipped && pairs.every(({ quoted, found }) => quoted.form === found?.form);
  return { start: first.start, end: last.end, share, exact, pairs };
}
