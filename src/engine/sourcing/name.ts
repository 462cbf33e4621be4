/** What looks like somebody's name. */
import type { Lexicon } from './prepare';
import type { Word } from './words';

/** Whether nearly every longer word has a capital, so that capitals say nothing about names. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.end - word.start > 3);
  return long.length > 2 && long.filter((word) => word.capital).length > long.length * 0.75;
}

/** Whether `word` can be part of a person's name, judged by its capital and the calendar. */
export function nameLike(word: Word | undefined, lexicon: Lexicon): word is Word {
  if (word?.capital !== true || lexicon.core.has(word.form)) return false;
  if (lexicon.persons?.meets.has(word.form)) return false;
  // "Die Lieferungen, räumt ein Beamter ein": where nouns have capitals, an article begins no name.
  if (lexicon.capitalNouns && lexicon.determiners.has(word.form)) return false;
  // "Julio": where months have a small letter, a capital makes a name of one.
  return (lexicon.inverts && !lexicon.capitalNouns) || !lexicon.calendar.has(word.form);
}

/** End of the run of words that may be one name from `from` on. */
export function nameEnd(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let end = from;
  while (nameLike(words[end], lexicon) && (end === from || words[end]?.gap === 'none')) end += 1;
  return end;
}

/** Whether no word of a name makes it an office's, a firm's or an outlet's. */
export function isPersonal(name: readonly Word[], lexicon: Lexicon): boolean {
  return name.every(
    ({ form, acronym }) =>
      !(acronym && !form.includes('.')) &&
      !lexicon.organisations.has(form) &&
      !lexicon.institutions.has(form) &&
      !lexicon.places.has(form) &&
      (form.length === 1 || !lexicon.determiners.has(form)),
  );
}

/** A stop, a quotation or a verb of saying: what follows is no more about the speaker. */
export function endsPhrase({ form, gap }: Word, lexicon: Lexicon): boolean {
  return gap === 'stop' || gap === 'quote' || lexicon.core.has(form);
}
