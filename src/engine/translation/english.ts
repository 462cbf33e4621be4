/** Whether a passage is English prose: the rules of this room know no other language. */
import { commonShare } from '../text/language';
import type { Word } from './words';

/**
 * The commonest words take about a sixth of English news. Three quarters of that is above other
 * languages, lists and code (at .11 a handbook's commands were read as prose), and every sign of the
 * labelled texts is still found.
 */
const SHARE = 0.13;
/** Words from which a paragraph tells its own language. */
const ENOUGH_WORDS = 25;

/**
 * Which of a page's paragraphs are English prose. A short paragraph goes with the page.
 * One answer per paragraph, in order.
 */
export function englishParagraphs(paragraphs: readonly (readonly Word[])[]): boolean[] {
  const page = commonShare(paragraphs.flat(), 'en') >= SHARE;
  return paragraphs.map((words) =>
    words.length < ENOUGH_WORDS ? page : commonShare(words, 'en') >= SHARE,
  );
}
