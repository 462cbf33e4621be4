/** One person, two kinships: Italian nipote is nephew, niece and grandchild. */

import { sentences } from '../text/sentences';
import type { Span } from '../vocabulary';
import type { Conflation } from './pivot-table';
import { type Word, wordFrom } from './words';

const TWINS: ReadonlyMap<string, string> = new Map([
  ['nephew', 'grandson'],
  ['grandson', 'nephew'],
  ['niece', 'granddaughter'],
  ['granddaughter', 'niece'],
]);

export const KINSHIP: Conflation = {
  lang: 'it',
  term: 'nipote',
  taken: 'grandchild',
  wanted: 'nephew or niece',
  strong: true,
  patterns: [],
};

/**
 * A sentence that opens with "The grandson" where the sentence before speaks of a nephew and
 * nothing before speaks of a grandson, or the other way about: the same person under two names.
 * `seen` are the words of kinship on the page before this paragraph; those in it are added.
 */
export function findKinshipFlip(
  text: string,
  words: readonly Word[],
  seen: Set<string>,
): Span | null {
  if (!words.some((word) => TWINS.has(word.form))) return null;
  let flip: Span | null = null;
  let previous: readonly Word[] = [];
  for (const span of sentences(text)) {
    const sentence = words.slice(wordFrom(words, span.start), wordFrom(words, span.end));
    const [article, kin] = sentence;
    const twin = kin && TWINS.get(kin.form);
    if (article?.form === 'the' && twin && previous.some((word) => word.form === twin)) {
      if (!seen.has(kin.form)) flip ??= { start: article.start, end: kin.end };
    }
    for (const word of sentence) if (TWINS.has(word.form)) seen.add(word.form);
    previous = sentence;
  }
  return flip;
}
