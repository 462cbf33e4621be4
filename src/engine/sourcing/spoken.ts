/** Whether somebody named speaks by the grammar: a verb of saying, "according to". */
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Word } from './words';

export interface Name {
  /** Words of the name, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly apposed: boolean;
}

/** Words of an office between a pause and a name. */
const OFFICES = 6;

/** Whether the name carries a verb of saying, or "according to". */
export function speaks(words: readonly Word[], name: Name, lexicon: Lexicon): boolean {
  const titled = name.titled ? name.start - 1 : name.start;
  const article = name.titled && lexicon.determiners.has(words[titled - 1]?.form ?? '');
  const from = article ? titled - 1 : titled;
  const before = words[from]?.gap === 'none' ? words[from - 1] : undefined;
  if (before && ledIn(words, from, before, lexicon)) return true;
  if (saysAfter(words, name.end, lexicon)) return !isGoverned(words, from, lexicon);
  if (closes(words, name, lexicon)) return true;
  return name.apposed && verbAfterComma(words, name.end, lexicon);
}

/** "Supporters of Republican Ida Holm say": a preposition governs the name and the capitals before it. */
function isGoverned(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (words[at]?.gap === 'none' && words[at - 1]?.capital && at > from - OFFICES && at > 1)
    at -= 1;
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined;
  return before !== undefined && lexicon.prepositions.has(before.form);
}

/** "The harbour's master, Ida Holm, said": a name set off before its verb, and governed by nothing. */
function closes(words: readonly Word[], { start, end }: Name, lexicon: Lexicon): boolean {
  const verb = words[end];
  if (lexicon.inverts || verb?.gap !== 'comma' || !lexicon.core.has(verb.form)) return false;
  const speaker = words[end + 1];
  // "Met Ida Holm, said a cook".
  const other = speaker && (lexicon.determiners.has(speaker.form) || speaker.capital);
  return end - start > 1 && !other && isSetOff(words, start, lexicon);
}

/** Whether a pause stands before the name, with none but its offices between. */
function isSetOff(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  for (let at = start; at > start - OFFICES; at -= 1) {
    const word = words[at];
    if (
      !word ||
      (at < start && (lexicon.prepositions.has(word.form) || lexicon.stops.has(word.form)))
    )
      return false;
    if (word.gap !== 'none') return word.gap === 'comma';
  }
  return false;
}

/** `…," said Lee`, "according to Lee": what stands right before the phrase at `from`. */
function ledIn(words: readonly Word[], from: number, before: Word, lexicon: Lexicon): boolean {
  const pause = before.gap === 'quote' || before.gap === 'comma';
  if (pause && lexicon.core.has(before.form)) return true;
  return [2, 3].some(
    (back) => from >= back && matchPhrase(lexicon.accordingTo, words, from - back) === from,
  );
}

/** "Lee said", "Lee also said". */
function saysAfter(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  const verb = next && lexicon.adverbs.has(next.form) ? words[end + 1] : next;
  return verb?.gap === 'none' && (lexicon.core.has(verb.form) || lexicon.speech.has(verb.form));
}

function verbAfterComma(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 24); at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (word.gap === 'comma' && lexicon.core.has(word.form)) return true;
  }
  return false;
}
