/**
 * A record's cue terms as marks of a translation, for scripts in which names alone say little:
 * short Korean or Chinese names leave hardly a consonant to be told by.
 */

import type { Cues, SourceArticle } from '../article';
import { lookUp, scoreCues } from '../claims/cues';
import { hashWord } from '../text/hash';
import { GROWN, readWords } from '../text/page-words';
import type { PageParagraph } from '../vocabulary';
import { keyOf } from './features';

/** Most bits one claim lends to one paragraph, and all claims together to one pair. */
const MOST_PER_CLAIM = 5;
const MOST_PER_PAIR = 12;
/** Share of a claim's cues that one sentence has to hold. */
const SHARE = 0.6;
const BITS_WEIGHT = 0.6;

/**
 * Bits for each page paragraph (outer) and paragraph of the article (inner, `count` of them);
 * null where the record has no cues in the page's language or its script needs none.
 */
export function cueMarks(
  paragraphs: readonly PageParagraph[],
  { claims }: SourceArticle,
  language: string,
  count: number,
): Float64Array[] | null {
  if (!paragraphs.some(({ text }) => GROWN.test(text))) return null;
  if (!claims.some(({ cues }) => language in cues)) return null;
  const words = readWords(
    paragraphs,
    paragraphs.map((_, at) => at),
  );
  const marks = paragraphs.map(() => new Float64Array(count));
  for (const { cues, places } of claims) {
    const groups = lookUp(words, cues, language);
    if (groups.length < 2) continue;
    paragraphs.forEach((_, at) => {
      const row = marks[at];
      const scores = words.sentencesOf(at).map((sentence) => scoreCues(groups, sentence));
      const best = Math.max(0, ...scores.map(({ bits, share }) => (share >= SHARE ? bits : 0)));
      if (!row || best === 0) return;
      const worth = Math.min(MOST_PER_CLAIM, best * BITS_WEIGHT) / places.length;
      for (const { paragraph } of places) {
        row[paragraph] = Math.min(MOST_PER_PAIR, (row[paragraph] ?? 0) + worth);
      }
    });
  }
  return marks;
}

/** Lengths, in UTF-16 units, of the cue terms that a filter holds. */
const LENGTHS = [2, 3, 4];
/** Distinct terms that a translation of so many characters holds at least: this times their root. */
const TERMS_PER_ROOT = 2;

/** Filter keys of the cue terms that are met anywhere in a text; far fewer bits than the terms. */
export function termKeys(all: readonly Cues[]): Set<number> {
  const keys = new Set<number>();
  for (const term of all.flatMap((cues) => Object.values(cues).flat(2))) {
    if (LENGTHS.includes(term.length) && GROWN.test(term)) keys.add(keyOf('stem', hashWord(term)));
  }
  return keys;
}

/**
 * Whether a text is as full of these terms as a translation is. On the first record translations
 * into Korean and Chinese hold 3.9 and 5.0 times the root of their length, other news at most 0.9.
 */
export function speaksOf(text: string, terms: ReadonlySet<number>): boolean {
  if (terms.size === 0 || !GROWN.test(text)) return false;
  const met = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    for (const length of LENGTHS) {
      const key = keyOf('stem', hashWord(text.slice(at, at + length)));
      if (terms.has(key)) met.add(key);
    }
  }
  return met.size >= TERMS_PER_ROOT * Math.sqrt(text.length);
}
