/**
 * A quote laid along a stretch of the page word by word (fitting alignment): where it stands best,
 * which of its words were kept, exchanged or left out, and which the page put in.
 */
import type { PageSentence, PageWord, PageWords } from '../text/page-words';
import type { Token } from '../text/tokenize';
import type { Span } from '../vocabulary';
import { QUOTE as C } from './constants';
import type { Quote } from './quote';

/** One word of the quote and the word of the page it stands for; null where it has none. */
export interface Pair {
  readonly quoted: Token;
  readonly found: Token | null;
}

export interface QuoteMatch extends Span {
  /** Number of the sentence it begins in, in `PageWords.sentences`. */
  readonly sentence: number;
  /** Share of the quote's weight that was met, 0 to 1. */
  readonly share: number;
  readonly exact: boolean;
  /** Words of the quote with what stands for them, in order. */
  readonly pairs: readonly Pair[];
  /** Words of the page between them that the quote does not have, in order. */
  readonly added: readonly Token[];
}

const UP = 0;
const ALONG = 1;
const ACROSS = 2;

/** The best stretch of the sentence for the quote, or null where nothing of it stands there. */
export function alignQuote(
  page: PageWords,
  sentence: PageSentence,
  { words: quote, bits: total }: Quote,
): QuoteMatch | null {
  if (standing(quote, sentence) < C.worthwhile * total || total === 0) return null;
  const extra = (C.extra * total) / quote.length;

  // Rows are words of the quote, columns words of the sentence; a start anywhere is free.
  const width = sentence.to - sentence.from + 1;
  const score = new Float64Array((quote.length + 1) * width);
  const step = new Uint8Array(score.length);
  quote.forEach(({ bits, alike }, above) => {
    const row = (above + 1) * width;
    score[row] = score[row - width] ?? 0;
    for (let column = 1; column < width; column += 1) {
      const at = row + column;
      const gain = bits * (alike.get(sentence.from + column - 1) ?? 0);
      const along = (score[at - width - 1] ?? 0) + gain;
      let best = score[at - width] ?? 0;
      let move = UP;
      if (along > best || (along === best && gain === 0)) [best, move] = [along, ALONG];
      const across = (score[at - 1] ?? 0) - extra;
      if (across > best) [best, move] = [across, ACROSS];
      score[at] = best;
      step[at] = move;
    }
  });
  const last = quote.length * width;
  const end = bestColumn(score, last, width);
  return retrace(page, sentence, quote, step, end, (score[last + end] ?? 0) / total);
}

/** Bits of the quote's words that stand in the sentence, in whatever order. */
function standing(quote: Quote['words'], { from, to }: PageSentence): number {
  let sum = 0;
  for (const { bits, places } of quote) {
    if ((places[firstFrom(places, from)] ?? to) < to) sum += bits;
  }
  return sum;
}

/** Index of the first of ascending numbers that is `least` or more. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
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
  quote: Quote['words'],
  step: Uint8Array,
  end: number,
  share: number,
): QuoteMatch | null {
  const { pairs, met, added } = walk(page, sentence, quote, step, end);
  const first = met[0];
  const last = met.at(-1);
  if (!first || !last) return null;
  const same = pairs.every(({ quoted, found }) => quoted.form === found?.form);
  const exact = added.length === 0 && same;
  return {
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    share,
    exact,
    pairs,
    added,
  };
}

/** The steps back from the end, in reading order; `met` are the words that were kept. */
function walk(
  page: PageWords,
  sentence: PageSentence,
  quote: Quote['words'],
  step: Uint8Array,
  end: number,
): { readonly pairs: Pair[]; readonly met: PageWord[]; readonly added: PageWord[] } {
  const width = sentence.to - sentence.from + 1;
  const pairs: Pair[] = [];
  const met: PageWord[] = [];
  const added: PageWord[] = [];
  const pair = (
    quoted: Quote['words'][number] | undefined,
    found: PageWord | undefined,
    at: number,
  ) => {
    if (!quoted) return;
    pairs.push({ quoted: quoted.token, found: found ?? null });
    if (found && quoted.alike.has(at)) met.push(found);
  };
  let row = quote.length;
  let column = end;
  while (row > 0) {
    const move = step[row * width + column];
    const at = sentence.from + column - 1;
    const word = page.words[at];
    if (move !== UP) column -= 1;
    if (move === ACROSS) {
      if (word) added.push(word);
      continue;
    }
    row -= 1;
    pair(quote[row], move === ALONG ? word : undefined, at);
  }
  for (const backwards of [pairs, met, added]) backwards.reverse();
  return { pairs, met, added };
}
