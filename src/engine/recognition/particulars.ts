/**
 * Names and numbers of a text. Whoever tells the same matter has to give them, in a list of results
 * as in a report; the words between them are a writer's own, and what a copy keeps.
 */
import type { Word } from '../text/words';
import type { Span } from '../vocabulary';
import { PARTICULARS as C } from './constants';

const OPENING = /["“«‘'„(]/;

/**
 * For each word 1 where it is a name or a number. A capital says nothing where none of many words
 * goes without: in a text all in capitals, or in a title's.
 */
export function particularsOf(
  text: string,
  sentences: readonly Span[],
  words: readonly Word[],
): Uint8Array {
  const found = new Uint8Array(words.length);
  const tells = capitalsTell(words);
  let sentence = 0;
  words.forEach(({ start, initial, bits }, at) => {
    while ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) < start) sentence += 1;
    if (initial === 'digit') found[at] = 1;
    if (initial !== 'capital' || !tells) return;
    const opens = sentences[sentence]?.start === start || OPENING.test(text.charAt(start - 1));
    if (!opens || bits >= C.openingBits) found[at] = 1;
  });
  return found;
}

function capitalsTell(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const { content, initial } of words) {
    if (!content) continue;
    if (initial === 'other') return true;
    if (initial === 'capital') capitals += 1;
  }
  return capitals < C.allCapitals;
}
