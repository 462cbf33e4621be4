/** A short quote of the known article met again, word by word, in a sentence of the page. */

import { OPENING, type PageSentence, type PageWord, type PageWords } from '../text/page-words';
import { stem } from '../text/stem';
import { type Token, tokenize } from '../text/tokenize';
import type { Span } from '../vocabulary';

/** A word of a quote, the bits that meeting it says, and where the page has it. */
interface QuotedWord {
  readonly token: Token;
  readonly bits: number;
  /** How alike a word of the page is, 0 to 1, by its number; only those that are. */
  readonly alike: ReadonlyMap<number, number>;
}

/** A quote made ready to be looked for on one page. */
export interface Quote {
  readonly words: readonly QuotedWord[];
  readonly bits: number;
}

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
const LEAST_BITS = 0.3;

/** Looks up the words of a quote; rarer ones on the page say more. */
export function readQuote(page: PageWords, text: string): Quote {
  const count = page.sentences.length;
  const words = tokenize(text).map((token): QuotedWord => {
    const { form } = token;
    const alike = new Map<number, number>();
    const root = stem(form);
    if (form.length >= OPENING) {
      for (const at of page.beginning(form.slice(0, OPENING), form.slice(0, OPENING))) {
        if (stem(page.words[at]?.form ?? '') === root) alike.set(at, SAME_STEM);
      }
    }
    const same = page.places(form);
    for (const at of same) if (page.words[at]?.form === form) alike.set(at, 1);
    const bits = Math.max(LEAST_BITS, Math.log2((count + 2) / (Math.min(count, same.length) + 1)));
    return { token, bits, alike };
  });
  return { words, bits: words.reduce((sum, { bits }) => sum + bits, 0) };
}

const UP = 0;
const ALONG = 1;
const ACROSS = 2;

/**
 * The best stretch of the sentence for the quote (fitting alignment), or null where nothing of it
 * stands there.
 */
export function matchQuote(
  page: PageWords,
  sentence: PageSentence,
  { words: quote, bits: total }: Quote,
): QuoteMatch | null {
  if (standing(quote, sentence) < WORTHWHILE * total || total === 0) return null;
  const extra = (EXTRA * total) / quote.length;

  // Rows are words of the quote, columns words of the sentence; a start anywhere is free.
  const width = sentence.to - sentence.from + 1;
  const score = new Float64Array((quote.length + 1) * width);
  const step = new Uint8Array(score.length);
  quote.forEach(({ bits, alike }, above) => {
    for (let column = 0; column < width; column += 1) {
      const at = (above + 1) * width + column;
      let best = score[at - width] ?? 0;
      let move = UP;
      if (column > 0) {
        const gain = bits * (alike.get(sentence.from + column - 1) ?? 0);
        const along = (score[at - width - 1] ?? 0) + gain;
        if (along > best || (along === best && gain === 0)) [best, move] = [along, ALONG];
        const across = (score[at - 1] ?? 0) - extra;
        if (across > best) [best, move] = [across, ACROSS];
      }
      score[at] = best;
      step[at] = move;
    }
  });
  const last = quote.length * width;
  const end = bestColumn(score, last, width);
  return retrace(page, sentence, quote, step, end, (score[last + end] ?? 0) / total);
}

/** Bits of the quote's words that stand in the sentence, in whatever order. */
function standing(quote: readonly QuotedWord[], { from, to }: PageSentence): number {
  let sum = 0;
  for (const { bits, alike } of quote) {
    for (const at of alike.keys()) {
      if (at < from || at >= to) continue;
      sum += bits;
      break;
    }
  }
  return sum;
}

function bestColumn(score: Float64Array, from: number, width: number): number {
  // Of equals the last: a word that was exchanged at the end then has its partner.
  let best = 0;
  for (let column = 1; column < width; column += 1) {
    if ((score[from + column] ?? 0) >= (score[from + best] ?? 0)) best = column;
  }
  return best;
}

function retrace(
  page: PageWords,
  sentence: PageSentence,
  quote: readonly QuotedWord[],
  step: Uint8Array,
  end: number,
  share: number,
): QuoteMatch | null {
  const width = sentence.to - sentence.from + 1;
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
    const at = sentence.from + column - 1;
    const found = move === ALONG ? (page.words[at] ?? null) : null;
    if (quoted) pairs.unshift({ quoted: quoted.token, found });
    if (found && quoted?.alike.has(at)) met.unshift(found);
    if (move === ALONG) column -= 1;
  }
  const first = met[0];
  const last = met.at(-1);
  if (!first || !last) return null;
  const exact = !skipped && pairs.every(({ quoted, found }) => quoted.form === found?.form);
  return { start: first.start, end: last.end, share, exact, pairs };
}
