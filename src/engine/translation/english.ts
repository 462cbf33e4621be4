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

/** Share of the most common English words among `words`, 0 to 1; 0 without words. */
function commonShare(words: readonly Word[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => COMMON.has(word.form)).length / words.length;
}

/**
 * Which of a page's paragraphs are English prose. A short paragraph goes with the page.
 * One answer per paragraph, in order.
 */
export function englishParagraphs(paragraphs: readonly (readonly Word[])[]): boolean[] {
  const page = commonShare(paragraphs.flat()) >= SHARE;
  return paragraphs.map((words) =>
    words.length < ENOUGH_WORDS ? page : commonShare(words) >= SHARE,
  );
}
