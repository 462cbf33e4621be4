/**
 * Paragraphs of a translation against those of the article: what survives is the order, how long
 * each paragraph is beside the others, where somebody is quoted, and names and numbers.
 */

import { hashWord } from '../text/hash';
import { nameBits, possibleNames } from '../text/names';
import { quotedSpans } from '../text/quotes';
import type { PageParagraph } from '../vocabulary';
import { keyOf, STEM_KEYS_END } from './features';
import type { KnownText } from './fingerprint';
import type { Passage } from './passages';

/** A page paragraph as a translation is looked for. */
export interface Block {
  readonly chars: number;
  readonly quotes: number;
  /** Names, numbers and words that both languages share, with their bits. */
  readonly marks: ReadonlyMap<number, number>;
}

/** Most bits one name brings, and how many chances for an accident cost a bit. */
const MOST_NAME_BITS = 14;
const CHANCES = 3;
/** Paragraphs longer than this are not searched for names beyond it. UTF-16 units. */
const LONGEST = 4_000;
/** Page paragraphs compared. */
const MOST_BLOCKS = 1_000;

/** Blocks of a page, in step with its paragraphs, at most a thousand. */
export function blocksOf(
  paragraphs: readonly PageParagraph[],
  passages: readonly Passage[],
): Block[] {
  const marks = paragraphs.slice(0, MOST_BLOCKS).map(({ text }) => nameMarks(text));
  for (const { paragraph, keys, bits } of passages) {
    keys.forEach((key, at) => {
      if (key < STEM_KEYS_END) marks[paragraph]?.set(key, bits[at] ?? 0);
    });
  }
  return marks.map((found, at) => {
    const text = paragraphs[at]?.text ?? '';
    return { chars: text.length, quotes: quotedSpans(text).length, marks: found };
  });
}

/** Every look-alike is a chance to meet a name by accident; that much is taken off its bits. */
function nameMarks(text: string): Map<number, number> {
  const names = possibleNames(text.slice(0, LONGEST));
  const chance = Math.log2(1 + names.size / CHANCES);
  const marks = new Map<number, number>();
  for (const name of names) {
    const bits = Math.min(MOST_NAME_BITS, nameBits(name)) - chance;
    if (bits > 0) marks.set(keyOf('name', hashWord(name)), bits);
  }
  return marks;
}

/** How much less a mark says that stands in many paragraphs: the power its count is taken to. */
const COMMON_POWER = 0.75;

/** Bits of shared marks for each paragraph of the article. */
export function sharedMarks(block: Block, known: KnownText): Float64Array {
  const bits = new Float64Array(known.paragraphs.length);
  for (const [key, worth] of block.marks) {
    const places = known.places.get(key);
    if (!places) continue;
    const each = worth / places.length ** COMMON_POWER;
    for (const place of places) bits[place] = (bits[place] ?? 0) + each;
  }
  return bits;
}

/** A stretch of page or article, as far as its shape goes. */
export interface Shape {
  readonly chars: number;
  readonly quotes: number;
}

/** Spread of a paragraph's length around its share after translation (natural log). */
const LENGTH_SPREAD = 0.22;
const BEST_LENGTH = 1.9;
const WORST_LENGTH = -4;
const BOTH_QUOTE = 1;
const NEITHER_QUOTES = 0.3;
const ONE_QUOTES = -1.2;
/** Keeps very short lines from being told apart by a letter or two. */
const SMOOTH_CHARS = 8;

/** Bits for and against one being a translation of the other; `scale` is page chars per article char. */
export function shapeBits(page: Shape, article: Shape, scale: number): number {
  const ratio = Math.log((page.chars + SMOOTH_CHARS) / (article.chars * scale + SMOOTH_CHARS));
  const deviation = ratio / LENGTH_SPREAD;
  const length = Math.max(WORST_LENGTH, BEST_LENGTH - 0.65 * deviation * deviation);
  if (page.quotes > 0 !== article.quotes > 0) return length + ONE_QUOTES;
  return length + (page.quotes > 0 ? BOTH_QUOTE : NEITHER_QUOTES);
}
