/** Beliefs told as nouns: "concerns that", "the perception that", where nobody is said to hold them. */
import type { Line } from './crowds/words';
import type { Word } from './words';

/** Adjectives between a determiner and the noun. */
const DESCRIBED = 3;
const GENITIVE = /['’]s?$/u;
const PLURAL = /[^s]s$/u;

/** Index after "concerns that" where the noun stands at `at` and nobody owns it, or -1. */
export function beliefAt(line: Line, at: number): number {
  const { words, lexicon, crowds } = line;
  if (!crowds.beliefs.has(words[at]?.form ?? '')) return -1;
  const that = words[at + 1];
  if (!that || !lexicon.conjunctions.has(that.form) || that.gap === 'stop') return -1;
  // "The conventional wisdom, that", but not "a line of criticism, that".
  if (that.gap !== 'none' && !crowds.sayings.has(words[at]?.form ?? '')) return -1;
  const next = words[at + 2];
  if (next?.gap !== 'none' || !opensClause(line, next)) return -1;
  return isLoose(line, at) ? at + 2 : -1;
}

/** "that he", "that voters": not "that are", which only describes. */
function opensClause({ lexicon, crowds }: Line, { form, capital }: Word): boolean {
  if (crowds.openers.has(form) || capital || lexicon.determiners.has(form)) return true;
  if (lexicon.heads.has(form)) return true;
  return PLURAL.test(form) && !lexicon.stops.has(form) && !crowds.verbs.has(form);
}

/** Whether nothing before the noun says whose it is: "her", "Ohm's", "he voiced". */
function isLoose(line: Line, at: number): boolean {
  const { words, lexicon, crowds } = line;
  let from = at;
  while (from > at - DESCRIBED && isAdjective(line, from)) from -= 1;
  const before = words[from - 1];
  if (!before || words[from]?.gap !== 'none') return true;
  const kind = lexicon.determiners.get(before.form)?.kind;
  if (!kind) return isMet(line, before);
  if (kind === 'possessive' || kind === 'own' || kind === 'none') return false;
  return before.gap !== 'none' || !crowds.utters.has(words[from - 2]?.form ?? '');
}

/** A word that only describes the noun behind it. */
function isAdjective({ words, lexicon, crowds }: Line, at: number): boolean {
  const word = words[at - 1];
  if (!word || word.capital || words[at]?.gap !== 'none' || GENITIVE.test(word.form)) return false;
  const small = lexicon.stops.has(word.form) || lexicon.prepositions.has(word.form);
  const verb = crowds.meets.has(word.form) || crowds.utters.has(word.form);
  return !(small || verb || lexicon.determiners.has(word.form));
}

/** "about concerns", "dismissed suggestions", "there are fears": others are met with them. */
function isMet({ lexicon, crowds }: Line, { form, capital }: Word): boolean {
  if (crowds.utters.has(form) || capital) return false;
  if (crowds.meets.has(form) || lexicon.prepositions.has(form)) return true;
  return lexicon.passives.has(form) || lexicon.joiners.has(form);
}
