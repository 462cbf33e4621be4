/** One person, two kinships: Italian nipote is nephew, niece and grandchild. */
import type { Span } from '../model';
import { sentences } from '../sentences';
import type { Conflation } from './pivot-table';
import { type Word, wordFrom } from './words';

const TWINS: Readonly<Record<string, string>> = {
  nephew: 'grandson',
  grandson: 'nephew',
  niece: 'granddaughter',
  granddaughter: 'niece',
};

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
 * `earlier` are the words of the page before this paragraph.
 */
export function findKinshipFlip(
  text: string,
  words: readonly Word[],
  earlier: ReadonlySet<string>,
): Span | null {
  if (!words.some((word) => word.form in TWINS)) return null;
  const seen = new Set<string>();
  let previous: readonly Word[] = [];
  for (const span of sentences(text)) {
    const sentence = words.slice(wordFrom(words, span.start), wordFrom(words, span.end));
    const [article, kin] = sentence;
    const twin = kin && TWINS[kin.form];
    if (article?.form === 'the' && twin && previous.some((word) => word.form === twin)) {
      if (!earlier.has(kin.form) && !seen.has(kin.form)) {
        return { start: article.start, end: kin.end };
      }
    }
    for (const word of sentence) seen.add(word.form);
    previous = sentence;
  }
  return null;
}
