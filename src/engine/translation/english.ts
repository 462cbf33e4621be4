/** Whether a passage is English prose: the rules of this room know no other language. */
import type { Word } from './words';

const COMMON = new Set(
  `the of and to in a is that for it was on with as be at by this he from are had his not have they
  which but her has an were she we been their will would who said after more about when its one new`.split(
    /\s+/,
  ),
);
/** Common words take about two fifths of English news; a fifth is below any paragraph of it. */
const SHARE = 0.2;
const ENOUGH_WORDS = 25;

/** How many of `words` are among the most common English ones. */
function countCommon(words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (COMMON.has(word.form)) count++;
  return count;
}

/**
 * Which of a page's paragraphs are English prose. A short paragraph goes with the page.
 * One answer per paragraph, in order.
 */
export function englishParagraphs(paragraphs: readonly (readonly Word[])[]): boolean[] {
  const counts = paragraphs.map(countCommon);
  const all = paragraphs.reduce((sum, words) => sum + words.length, 0);
  const page = counts.reduce((sum, count) => sum + count, 0) >= SHARE * all;
  return paragraphs.map((words, index) =>
    words.length < ENOUGH_WORDS ? page : (counts[index] ?? 0) >= SHARE * words.length,
  );
}
