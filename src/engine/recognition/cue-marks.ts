/**
 * A record's cue terms as marks of a translation, for scripts in which names alone say little:
 * short Korean or Chinese names leave hardly a consonant to be told by.
 */

import type { SourceArticle } from '../article';
import { lookUp, scoreCues } from '../claims/cues';
import { GROWN, readWords } from '../text/page-words';
import type { PageParagraph } from '../vocabulary';
import { CUE_MARKS as C } from './constants';

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
      const best = Math.max(0, ...scores.map(({ bits, share }) => (share >= C.share ? bits : 0)));
      if (!row || best === 0) return;
      const worth = Math.min(C.mostPerClaim, best * C.weight) / places.length;
      for (const { paragraph } of places) {
        row[paragraph] = Math.min(C.mostPerPair, (row[paragraph] ?? 0) + worth);
      }
    });
  }
  return marks;
}
