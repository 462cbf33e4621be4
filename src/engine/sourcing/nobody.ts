/** Phrases that look like somebody who speaks: shares of a poll, words that count others, outlets. */
import { isTitleCase } from './name';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** "voters say by 55 to 41", "one in three said": a count of opinions, nobody's word. */
export function isPolled(
  words: readonly Word[],
  { head, start, end }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (words[end]?.form === 'in' && words[end + 1]?.number) return true;
  // "By 6 in 10 voters who say".
  const share = words[start]?.number === true && words[start - 2]?.number === true;
  if (share && words[start - 1]?.form === 'in') return true;
  if (!lexicon.crowd.has(head.lemma)) return false;
  if (words[end]?.form === 'in' && lexicon.determiners.has(words[end + 1]?.form ?? ''))
    return false;
  return words.some(
    ({ form, number }) =>
      (lexicon.polled.has(form) && !lexicon.heads.has(form)) ||
      (number && form.includes('%')) ||
      form === 'percent',
  );
}

/** "many recent studies", "one index": the word that could stand alone counts the next one. */
export function describesNext(
  words: readonly Word[],
  { end, head }: Speaker,
  lexicon: Lexicon,
): boolean {
  const next = words[end];
  if (!lexicon.pronominal.has(head.lemma) || next?.gap !== 'none') return false;
  const { form } = next;
  const verb = lexicon.core.has(form) || lexicon.speech.has(form) || lexicon.belief.has(form);
  const small =
    lexicon.stops.has(form) || lexicon.prepositions.has(form) || lexicon.adverbs.has(form);
  return !(verb || small || lexicon.trailers.has(form) || lexicon.adverbEndings.test(form));
}

/** "Business Insider wrote": a capital inside a sentence makes the noun part of a name. */
export function isOutlet(words: readonly Word[], { at, head }: Speaker, lexicon: Lexicon): boolean {
  if (at === 0 || !words[at]?.capital || lexicon.modifiers.has(head.lemma)) return false;
  if (lexicon.capitalNouns) return false;
  const first = words[at - 1];
  if (!first?.capital || lexicon.determiners.has(first.form)) return false;
  return words[at]?.gap === 'none' && !isTitleCase(words);
}
