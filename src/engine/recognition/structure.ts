/**
 * A page as a translation is looked for: stretches of about a sentence with the names, numbers and
 * words in them that survive translation, and how well their length suits a known paragraph.
 */

import { hashWord } from '../text/hash';
import { nameBits, possibleNames } from '../text/names';
import { beginningOf, type ReadParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import type { PageParagraph, Span } from '../vocabulary';
import { BLOCKS, SHAPE } from './constants';
import { keyOf } from './features';
import type { KnownText } from './fingerprint';

/** A stretch of a page of about a sentence. */
export interface Block {
  /** Paragraph of the page. */
  readonly paragraph: number;
  readonly text: string;
  readonly chars: number;
  readonly quotes: number;
  /** Whether its paragraph begins with it, and ends with it. */
  readonly first: boolean;
  readonly last: boolean;
  /** Names, numbers and words that both languages share, with their bits. */
  readonly marks: ReadonlyMap<number, number>;
  /** Numbers of two digits and more, as keys. */
  readonly numbers: readonly number[];
}

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Blocks of a page in reading order, of its first thousand paragraphs at most. */
export function blocksOf(paragraphs: readonly PageParagraph[], read: WordReader): Block[] {
  const found: Block[] = [];
  let left: number = BLOCKS.chars;
  paragraphs.slice(0, BLOCKS.paragraphs).forEach((whole, paragraph) => {
    const given = beginningOf(whole, left);
    const { text, quoted: quotes } = given;
    left -= text.length;
    const spans = stretches(given);
    let quote = 0;
    spans.forEach(({ start, end }, at) => {
      const from = quote;
      while ((quotes[quote]?.start ?? Number.POSITIVE_INFINITY) < end) quote += 1;
      const piece = text.slice(start, end);
      found.push({
        paragraph,
        text: piece,
        chars: piece.length,
        quotes: quote - from,
        first: at === 0,
        last: at === spans.length - 1,
        ...marksOf(piece, read),
      });
    });
  });
  return found;
}

/** Spans of about a sentence each. */
function stretches({ text, sentences }: ReadParagraph): Span[] {
  const scale = DENSE.test(text) ? BLOCKS.dense : 1;
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (const sentence of sentences) {
    if (start < 0) start = sentence.start;
    while (sentence.end - start > BLOCKS.longest / scale) {
      const end = spaceAfter(text, start + BLOCKS.cut / scale, sentence.end);
      if (end < 0) break;
      found.push({ start, end });
      start = end + 1;
    }
    if (sentence.end - start < BLOCKS.shortest / scale) continue;
    found.push({ start, end: sentence.end });
    start = -1;
  }
  const end = text.trimEnd().length;
  const last = found.at(-1);
  if (start >= 0 && last) last.end = end;
  else if (start >= 0) found.push({ start, end });
  return found;
}

function spaceAfter(text: string, from: number, to: number): number {
  const at = text.indexOf(' ', Math.floor(from));
  return at < 0 || at >= to - 1 ? -1 : at;
}

const DIGITS = /^\p{N}{2}/u;

/** Every look-alike is a chance to meet a name by accident; that much is taken off its bits. */
function marksOf(text: string, read: WordReader): Pick<Block, 'marks' | 'numbers'> {
  const names = possibleNames(text);
  const chance = Math.log2(1 + names.size / BLOCKS.chances);
  const marks = new Map<number, number>();
  const numbers: number[] = [];
  for (const name of names) {
    const bits = nameBits(name) - chance;
    if (bits > 0) marks.set(keyOf('name', hashWord(name)), bits);
  }
  for (const { stem, bits, content, start, end } of read(text)) {
    const key = keyOf('stem', stem);
    if (content) marks.set(key, bits);
    if (DIGITS.test(text.slice(start, end).replace(/[.,:]/g, ''))) numbers.push(key);
  }
  return { marks, numbers };
}

/** Bits of shared marks for each paragraph of the article. */
export function sharedMarks(block: Block, known: KnownText): Float64Array {
  const bits = new Float64Array(known.paragraphs.length);
  for (const [key, worth] of block.marks) {
    const places = known.places.get(key);
    if (!places) continue;
    const each = worth / places.length ** BLOCKS.commonPower;
    for (const place of places) bits[place] = (bits[place] ?? 0) + each;
  }
  return bits;
}

/** Bits for and against a stretch being the translation of a paragraph; `chars` as translated. */
export function shapeBits(
  page: { readonly chars: number; readonly quotes: number },
  article: { readonly chars: number; readonly quotes: number },
): number {
  const ratio = Math.log((page.chars + SHAPE.smooth) / (article.chars + SHAPE.smooth));
  const deviation = ratio / SHAPE.spread;
  const length = Math.max(SHAPE.worst, SHAPE.best - 0.65 * deviation * deviation);
  if (page.quotes > 0 !== article.quotes > 0) return length + SHAPE.oneQuotes;
  return length + (page.quotes > 0 ? SHAPE.bothQuote : SHAPE.neitherQuotes);
}
