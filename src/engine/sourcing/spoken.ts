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
/** Verbs whose object hears or bears it. */
const TELLS = new Set(
  'told tells tell telling charged denied asked called urged accused'.split(' '),
);
/** "Saying Ohm was late": a verb that no speaker stands behind. */
const ONGOING = /ing$/u;
export const GENITIVE = /['’]s?$/u;

/** Whether the name carries a verb of saying, or "according to". */
export function speaks(words: readonly Word[], name: Name, lexicon: Lexicon): boolean {
  const titled = name.titled ? name.start - 1 : name.start;
  const article = name.titled && lexicon.determiners.has(words[titled - 1]?.form ?? '');
  const from = article ? titled - 1 : titled;
  const before = words[from]?.gap === 'none' ? words[from - 1] : undefined;
  if (before && ledIn(words, from, before, lexicon)) return !opensClause(words, name, lexicon);
  if (saysAfter(words, name.end, lexicon)) return !isGoverned(words, from, lexicon);
  if (closes(words, name, lexicon)) return true;
  return (
    name.apposed &&
    verbAfterComma(words, name.end, lexicon) &&
    (lexicon.inverts || !isGoverned(words, from, lexicon))
  );
}

/** "Told Ohm", "Ohm's plan", "Ohm is said to": who hears, whose something is, of whom others think. */
export function hears(words: readonly Word[], { start, end }: Name, lexicon: Lexicon): boolean {
  if (lexicon.inverts) return false;
  const told = words[start]?.gap === 'none' && TELLS.has(words[start - 1]?.form ?? '');
  return told || GENITIVE.test(words[end - 1]?.form ?? '') || isJudged(words, end, lexicon);
}

/** "Ohm is widely expected to", "Ohm has been criticised for": what others hold of somebody. */
function isJudged(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  if (words[end]?.gap !== 'none') return false;
  return [end, end + 1].some(
    (at) =>
      matchPhrase(lexicon.agentless, words, at) > 0 ||
      matchPhrase(lexicon.unattributed, words, at) > 0,
  );
}

/**
 * "A win over Ida Holm", "in Terra Haute", "leads Ida Holm": whether what stands right before the name
 * governs it. "From" and "by" cite, a noun for people is the name's office, and a conjunction leads to a clause.
 */
export function isSpokenOf(words: readonly Word[], { start }: Name, lexicon: Lexicon): boolean {
  const at = officeAt(words, start);
  const before = words[at - 1];
  if (!before || lexicon.inverts || words[at]?.gap !== 'none' || before.capital) return false;
  if (lexicon.prepositions.has(before.form)) return !lexicon.crowds?.from.has(before.form);
  return ![
    lexicon.stops,
    lexicon.heads,
    lexicon.titles,
    lexicon.core,
    lexicon.speech,
    lexicon.conjunctions,
    lexicon.determiners,
  ].some((list) => list.has(before.form));
}

/** "Supporters of Republican Ida Holm say": a preposition governs the name and the capitals before it. */
function isGoverned(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const at = officeAt(words, from);
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined;
  return before !== undefined && lexicon.prepositions.has(before.form);
}

/** Where the capitals that touch the name begin before it: its office, its party. */
function officeAt(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.gap === 'none' && words[at - 1]?.capital && at > from - OFFICES && at > 1)
    at -= 1;
  return at;
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

/**
 * "Her aide, Jan Ohm, said Lee had failed", "said Lee's plan", "said Lee Mills chemist Ann Fox": the name only
 * opens what is said, or who says it.
 */
function opensClause(words: readonly Word[], { end }: Name, lexicon: Lexicon): boolean {
  if (lexicon.inverts) return false;
  const next = words[end];
  const form = next?.form ?? '';
  const acts = [lexicon.passives, lexicon.modals, lexicon.heads].some((list) => list.has(form));
  return GENITIVE.test(words[end - 1]?.form ?? '') || (next?.gap === 'none' && acts);
}

/** `…," said Lee`, "according to Lee": what stands right before the phrase at `from`. */
function ledIn(words: readonly Word[], from: number, before: Word, lexicon: Lexicon): boolean {
  const pause = before.gap === 'quote' || before.gap === 'comma';
  const inverts = lexicon.inverts || !(TELLS.has(before.form) || ONGOING.test(before.form));
  if (pause && inverts && lexicon.core.has(before.form)) return true;
  return [2, 3].some(
    (back) => from >= back && matchPhrase(lexicon.accordingTo, words, from - back) === from,
  );
}

/** "Lee said", "Lee also said". */
function saysAfter(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  const verb = next && lexicon.adverbs.has(next.form) ? words[end + 1] : next;
  // "Lee is accused of".
  const borne = verb !== next && lexicon.passives.has(next?.form ?? '');
  if (borne && !lexicon.inverts && !ONGOING.test(verb?.form ?? '')) return false;
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
