/**
 * A short quote of the known article found again on the page: word for word where it stands so,
 * else in the sentence that has most of it. The one finder of claims, passages and artifacts; what
 * may have changed in a quote, each of them says for itself.
 */
import { OPENING, type PageWords } from '../text/page-words';
import { stem } from '../text/stem';
import { type Token, tokenize } from '../text/tokenize';
import { alignQuote, firstFrom, type QuoteMatch } from './alignment';
import { QUOTE as C } from './constants';

/** A word of a quote, the bits that meeting it says, and where the page has it. */
interface QuotedWord {
  readonly token: Token;
  readonly bits: number;
  /** How alike a word of the page is, 0 to 1, by its number; only those that are. */
  readonly alike: ReadonlyMap<number, number>;
  /** The numbers of those, ascending. */
  readonly places: readonly number[];
}

/** A quote made ready to be looked for on one page. */
export interface Quote {
  readonly words: readonly QuotedWord[];
  readonly bits: number;
}

/** Looks up the words of a quote; rarer ones on the page say more. */
export function readQuote(page: PageWords, text: string): Quote {
  const count = page.sentences.length;
  const words = tokenize(text).map((token): QuotedWord => {
    const { form } = token;
    const alike = new Map<number, number>();
    const root = stem(form);
    if (form.length >= OPENING) {
      for (const at of page.beginning(form.slice(0, OPENING), form.slice(0, OPENING))) {
        if (stem(page.words[at]?.form ?? '') === root) alike.set(at, C.sameStem);
      }
    }
    const same = page.places(form);
    for (const at of same) if (page.words[at]?.form === form) alike.set(at, 1);
    const bits = Math.max(C.leastBits, Math.log2((count + 2) / (Math.min(count, same.length) + 1)));
    return { token, bits, alike, places: [...alike.keys()].sort((a, b) => a - b) };
  });
  return { words, bits: words.reduce((sum, { bits }) => sum + bits, 0) };
}

/** What else a stretch has to be; its marks, for one. */
export type Condition = (match: QuoteMatch) => boolean;

const ANY: Condition = () => true;

/** The quote in these paragraphs, word for word, else nearly; null where it is not. */
export function findQuote(
  page: PageWords,
  text: string,
  paragraphs: readonly number[],
): QuoteMatch | null {
  return findExact(page, text, paragraphs) ?? findNear(page, text, paragraphs);
}

/** The first place of these paragraphs that has the quote word for word; marks do not count. */
export function findExact(
  page: PageWords,
  text: string,
  paragraphs: readonly number[],
  condition: Condition = ANY,
): QuoteMatch | null {
  const tokens = tokenize(text);
  const rarest = rarestOf(page, tokens);
  const places = page.places(tokens[rarest]?.form ?? '');
  for (const paragraph of paragraphs) {
    const { from, to } = page.rangeOf(paragraph);
    for (let at = firstFrom(places, from + rarest); at < places.length; at += 1) {
      const first = (places[at] ?? 0) - rarest;
      if (first + tokens.length > to) break;
      const match = exactAt(page, tokens, first);
      if (match && condition(match)) return match;
    }
  }
  return null;
}

/** The stretch of one sentence of these paragraphs that has most of the quote, but not all. */
export function findNear(
  page: PageWords,
  text: string,
  paragraphs: readonly number[],
  condition: Condition = ({ share }) => share >= C.sure,
): QuoteMatch | null {
  const quote = readQuote(page, text);
  let best: QuoteMatch | null = null;
  for (const number of paragraphs.flatMap(page.sentencesOf)) {
    const sentence = page.sentences[number];
    const match = sentence && alignQuote(page, sentence, quote);
    if (!match || match.exact || match.share <= (best?.share ?? 0)) continue;
    if (condition(match)) best = match;
  }
  return best;
}

/** Index of the word that the page has least often. */
function rarestOf(page: PageWords, tokens: readonly Token[]): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  tokens.forEach(({ form }, at) => {
    const count = page.places(form).length;
    if (count < least) [rarest, least] = [at, count];
  });
  return rarest;
}

function exactAt(page: PageWords, tokens: readonly Token[], from: number): QuoteMatch | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (page.words[from + at]?.form !== tokens[at]?.form) return null;
  }
  const first = page.words[from];
  const last = page.words[from + tokens.length - 1];
  if (!first || !last) return null;
  const pairs = tokens.map((quoted, at) => ({ quoted, found: page.words[from + at] ?? null }));
  const { start, sentence } = first;
  return { start, end: last.end, sentence, share: 1, exact: true, pairs, added: [] };
}
