/** Whether a sentence says who holds what it tells as heard. */
import { isThing } from './cited';
import { linkOf } from './link';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { speakersOf } from './speaker';
import { mayInvert } from './told';
import type { Word } from './words';

/** "Hieß es in einer Mitteilung", "in der Urkunde heißt es": a paper that somebody put out. */
const isStatement = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  lexicon.inverts &&
  (matchPhrase(lexicon.statement, words, at) > 0 || isInPaper(words, at, lexicon));

function isInPaper(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { papers, capitalNouns } = lexicon;
  const lists = { things: papers, organisations: papers, capitalNouns };
  return (
    capitalNouns &&
    /^(?:im?|laut)n?$/u.test(words[at]?.form ?? '') &&
    words
      .slice(at + 1, at + 4)
      .some(({ form, capital }) => capital && (papers.has(form) || isThing(form, lists)))
  );
}

/** "According to"; but "nach dem Start" and "in" tell a place or a time, and cite somebody only if one follows. */
function isSource(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const told = matchPhrase(lexicon.accordingTo, words, at);
  const { form, gap } = words[at] ?? { form: '', gap: 'stop' };
  // "Del secondo piano".
  const before = words[at - 1]?.form ?? '';
  const led = lexicon.determiners.has(before) || lexicon.prepositions.has(before);
  if (lexicon.inverts && told === at + 1 && gap === 'none' && led) return false;
  const vague = told === at + 1 && (lexicon.places.has(form) || lexicon.adverbs.has(form));
  return vague ? citesAt(words, told, lexicon) : told > 0;
}

/** Whether somebody who is cited begins at word `at`. */
const citesAt = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  speakersOf(words, lexicon).some(
    (one) => one?.start === at && linkOf(words, one, lexicon)?.how === 'according',
  );

/** Words of `," Ohm said` between a quotation and its verb. */
const TAG = 3;

/** `"Nobody knows," Ohm added, referring to …`: the verb belongs to the quotation before it. */
function isOfQuotation(words: readonly Word[], at: number): boolean {
  for (let here = at; here > Math.max(0, at - TAG); here -= 1) {
    if (words[here]?.gap === 'quote' && words[here - 1]?.quoted) return true;
    if (words[here]?.gap !== 'none') return false;
  }
  return false;
}

/** "Una cuenta": a noun that looks like a verb of saying. */
function isNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const kind = lexicon.determiners.get(words[at - 1]?.form ?? '')?.kind;
  return lexicon.inverts && (kind === 'indefinite' || kind === 'possessive');
}

/** Whether the sentence says who holds it: "according to", or a verb of saying outside the phrase. */
export function attributed(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  return words.some(({ quoted }, at) => {
    // "Soll laut Anklage … überfallen haben": inside the turn as well.
    const inside = at >= from && at < to;
    if (quoted || (inside && !(lexicon.capitalNouns && at > from))) return false;
    if (isSource(words, at, lexicon) || isStatement(words, at, lexicon)) return true;
    return !inside && !isOfQuotation(words, at) && isSaidAt(words, at, from, to, lexicon);
  });
}

/** A verb of saying at `at`, outside the turn `[from, to)`. */
function isSaidAt(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const next = words[at + 1];
  // "…, supposent plusieurs enquêteurs": behind what is told, whoever supposes it.
  const told =
    lexicon.inverts &&
    words[at]?.gap !== 'none' &&
    next?.gap === 'none' &&
    (next.capital || lexicon.determiners.has(next.form)) &&
    mayInvert(words[at]?.form ?? '', lexicon);
  if (!(told || lexicon.core.has(words[at]?.form ?? '')) || isNoun(words, at, lexicon))
    return false;
  if (to - from === 1 && at >= to && at < to + 3) return false;
  if (isWithin(words, to, at, lexicon)) return false;
  const previous = words[at - 1]?.form ?? '';
  return (
    !lexicon.infinitives.has(previous) && !lexicon.passives.has(previous) && previous !== 'have'
  );
}

/** "Wird erwartet, dass der Verband ihn bestätigt": a verb of what is told. */
const isWithin = (words: readonly Word[], to: number, at: number, lexicon: Lexicon) =>
  lexicon.capitalNouns &&
  at > to &&
  lexicon.conjunctions.has(words[to]?.form ?? '') &&
  words.slice(to + 1, at + 1).every(({ gap }) => gap === 'none');
