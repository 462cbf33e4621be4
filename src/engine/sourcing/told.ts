/** A verb of saying before its subject: "«…», resume", "lo confirma", "explica por teléfono". */
import { isPersonal, nameLike } from './name';
import type { Lexicon } from './prepare';
import { isWhole } from './verb';
import type { Word } from './words';

/** Words of "a este diario en privado" between the verb and who speaks. */
const ADJUNCT = 6;
/** Letters of a describing word. */
const LONG = 5;
/** Words of a name. */
const NAME = 6;
/** Adverbs between them. */
const ADVERBS = 2;

/**
 * The verb of saying that ends at word `at`, or before adverbs and an adjunct that end there, where
 * what is said stands before it; -1 where none does.
 */
export function verbBefore(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let verb = at;
  while (at - verb < ADVERBS && isAdverb(words, verb, lexicon)) verb -= 1;
  if (tells(words, verb, lexicon)) return verb;
  return lexicon.inverts ? beforeAdjunct(words, at, lexicon) : -1;
}

/** Whether somebody who speaks may stand after word `at`. */
export const tellsAfter = (words: readonly Word[], at: number, lexicon: Lexicon) => {
  const verb = verbBefore(words, at, lexicon);
  return verb >= 0 && follows(words, verb, lexicon);
};

/** The same with nothing but adverbs between the verb and who speaks. */
export function tellsRightBefore(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let verb = at;
  while (at - verb < ADVERBS && isAdverb(words, verb, lexicon)) verb -= 1;
  return tells(words, verb, lexicon) && follows(words, verb, lexicon);
}

/** An adverb, or a day with its article ("informaron el miércoles fuentes …"). */
function isAdverb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  if (words[at + 1]?.gap !== 'none') return false;
  if (lexicon.adverbs.has(form) || (lexicon.inverts && lexicon.adverbEndings.test(form)))
    return true;
  // "Recuerda todavía temblorosa una de las pasajeras".
  const mood = lexicon.participleEndings.test(form) || lexicon.adjectiveEndings.test(form);
  if (lexicon.inverts && mood && isMood(words, at, lexicon)) return true;
  const day = lexicon.inverts && lexicon.calendar.has(words[at + 1]?.form ?? '');
  return day && lexicon.determiners.has(form);
}

/** A describing word in small letters between a verb of saying and who speaks. */
function isMood(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { form, capital, gap } = words[at] ?? { form: '', capital: true, gap: 'stop' };
  if (capital || gap !== 'none' || form.length < LONG || lexicon.heads.has(form)) return false;
  const small = lexicon.stops.has(form) || lexicon.determiners.has(form);
  const before = words[at - 1]?.form ?? '';
  const led = lexicon.determiners.has(before) || lexicon.prepositions.has(before);
  return !small && !led && !mayInvert(form, lexicon);
}

/** "explica por teléfono": a phrase with a preposition between the verb and who speaks. */
function beforeAdjunct(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (closesNothing(words[at], lexicon)) return -1;
  for (let here = at; here > at - ADJUNCT; here -= 1) {
    const word = words[here];
    if (word?.gap !== 'none' || word.quoted) return -1;
    const verb = pastReflexive(words, here - 1, lexicon);
    if (!lexicon.prepositions.has(word.form) || !tells(words, verb, lexicon)) continue;
    // "Propone di chiudere tre scuole": what is said follows.
    if (lexicon.frames?.infinitive.test(words[here + 1]?.form ?? '')) return -1;
    return follows(words, verb, lexicon) ? verb : -1;
  }
  return -1;
}

/** "Erinnert sich am Tresen ein Feldwebel": the verb before "sich". */
const pastReflexive = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  lexicon.capitalNouns && lexicon.reflexive.has(words[at]?.form ?? '') ? at - 1 : at;

/** A preposition or an article governs what follows it. */
const closesNothing = (word: Word | undefined, lexicon: Lexicon) =>
  word === undefined || lexicon.prepositions.has(word.form) || lexicon.determiners.has(word.form);

const tells = (words: readonly Word[], at: number, lexicon: Lexicon) => {
  const word = words[at];
  if (word === undefined || word.quoted || !mayInvert(word.form, lexicon)) return false;
  return isWhole(words, at, lexicon);
};

/** Whether what is said stands before the verb: a mark, "lo", or "se" after a mark. */
export function follows(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const word = words[verb];
  if (word?.gap === 'comma') return !closesName(words, verb, lexicon);
  if (word?.gap === 'quote') return true;
  const before = words[verb - 1];
  if (!before) return false;
  const plain = lexicon.core.has(word?.form ?? '') || lexicon.speech.has(word?.form ?? '');
  if (plain && lexicon.clitics.has(before.form) && word?.gap === 'none') return true;
  if (isAsTold(words, verb, lexicon)) return true;
  const leads = lexicon.reflexive.has(before.form) || lexicon.adverbs.has(before.form);
  return lexicon.inverts && leads && follows(words, verb - 1, lexicon);
}

/** "Le secrétaire du syndicat, Yann Ohm, dénonce …": the comma closes a name, and its bearer speaks. */
export function closesName(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.inverts) return false;
  let first = verb - 1;
  while (first > verb - NAME && words[first]?.gap === 'none') first -= 1;
  if (words[first]?.gap !== 'comma' || verb - first < 2) return false;
  const name = words.slice(first, verb);
  const small = name.filter((word) => !nameLike(word, lexicon));
  const plain = small.every(({ form }) => lexicon.particles.has(form));
  return plain && name.length - small.length > 1 && isPersonal(name, lexicon);
}

/** "Según han confirmado a este diario fuentes …", "à ce que racontent …", "según lo que cuentan …". */
function isAsTold(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const before = words[verb - 1]?.form ?? '';
  if (words[verb]?.gap !== 'none') return false;
  if (lexicon.asTold.has(before)) return true;
  return lexicon.relatives.has(before) && lexicon.clitics.has(words[verb - 2]?.form ?? '');
}

/** "said a clerk", but never "told a clerk" or "mocked a clerk", whose clerk is the object. */
export function mayInvert(form: string, lexicon: Lexicon): boolean {
  if (lexicon.inverting.has(form)) return true;
  if (lexicon.inverts)
    return lexicon.core.has(form) || lexicon.speech.has(form) || lexicon.belief.has(form);
  return lexicon.core.has(form) && !lexicon.telling.has(form);
}
