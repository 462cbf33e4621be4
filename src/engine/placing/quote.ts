/** A short quote of the known article met again, word by word, in a sentence of the page. */
import type { Span } from '../model';
import type { Token } from '../tokenize';
import type { PageSentence, PageWord, PageWords } from './page-words';

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
/** Below this share of the weight standing anywhere in the sentence there is nothing to align. */
const WORTHWHILE = 0.15;
const SUBSTITUTE = 0;

/** A word to be met, with the bits that meeting it says. */
export interface Weighed {
  readonly token: Token;
  readonly stem: string;
  readonly bits: number;
}

/**
 * The best stretch of the sentence for the quote (fitting alignment), or null where nothing of it
 * stands there.
 */
export function matchQuote(
  page: PageWords,
  sentence: PageSentence,
  quote: readonly Weighed[],
): QuoteMatch | null {
  const words = page.words.slice(sentence.from, sentence.to);
  const total = quote.reduce((sum, { bits }) => sum + bits, 0);
  const met = quote.filter((quoted) => words.some((word) => likeness(quoted, word) > SUBSTITUTE));
  if (met.reduce((sum, { bits }) => sum + bits, 0) < WORTHWHILE * total) return null;
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
        const gain = quoted.bits * likeness(quoted, word);
        const along = (score[at - width - 1] ?? 0) + gain;
        if (along > best || (along === best && gain === SUBSTITUTE)) [best, move] = [along, ALONG];
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

function likeness(quoted: Weighed, found: PageWord): number {
  if (quoted.token.form === found.form) return 1;
  return quoted.stem === found.stem ? SAME_STEM : SUBSTITUTE;
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
  quote: readonly Weighed[],
  words: readonly PageWord[],
  step: Uint8Array,
  width: number,
  end: number,
  share: number,
): QuoteMatch | null {
  const pairs: Pair[] = [];
  const met: PageWord[] = [];
  let row = quote.length;
  let column = end;
  let skipped = false;
  while (row > 0) {
    const move = step[row * width + column];
    if (move === ACROSS) {
      skipped = true;
      column -= 1;
      continue;
    }
    row -= 1;
    const quoted = quote[row];
    const found = move === ALONG ? (words[column - 1] ?? null) : null;
    if (quoted) pairs.unshift({ quoted: quoted.token, found });
    if (quoted && found && likeness(quoted, found) > SUBSTITUTE) met.unshift(found);
    if (move === ALONG) column -= 1;
  }
  const first = met[0];
  const last = met.at(-1);
  if (!first || !last) return null;
  const exact = !skipped && pairs.every(({ quoted, found }) => quoted.form === found?.form);
  return { start: first.start, end: last.end, share, exact, pairs };
}
