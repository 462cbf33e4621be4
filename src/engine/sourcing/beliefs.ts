/** Beliefs told as nouns: "concerns that", "the perception that", where nobody is said to hold them. */
import type { Line } from './crowds/words';
import type { Word } from './words';

/** Adjectives between a determiner and the noun. */
const DESCRIBED = 3;
/** Words of an aside between the noun and "that" ("concerns, even at home, that"), with it. */
const ASIDE = 8;
/** Words before the noun in which its owner may stand. */
const OWNED = 4;
const WITH = 'with';
/** "Ohm's", "voters'", but neither "she's" nor "there's". */
export const OWNER = /(?<!^(?:s?he|it|that|who|what|there|here))['’]s?$/u;
const GENITIVE = /['’]s?$/u;
const PLURAL = /[^s]s$/u;

/** Index after "concerns that" where the noun stands at `at` and nobody owns it, or -1. */
export function beliefAt(line: Line, at: number): number {
  const { words, crowds } = line;
  if (!crowds.beliefs.has(words[at]?.form ?? '')) return -1;
  const that = clauseAt(line, at);
  const next = words[that + 1];
  if (that < 0 || next?.gap !== 'none' || !opensClause(line, next)) return -1;
  if (!isLoose(line, at)) return -1;
  return that === at + 1 ? at + 2 : at + 1;
}

/** The word "that" of the noun at `at`, which an aside may part from it, or -1. */
function clauseAt(line: Line, at: number): number {
  const { words, crowds } = line;
  // "A myth out there that".
  const after = words[at + 1]?.form === 'out' && words[at + 2]?.form === 'there' ? at + 3 : at + 1;
  const next = words[after];
  if (!isThat(line, next)) return next?.gap === 'comma' ? behindAside(line, after) : -1;
  // "The conventional wisdom, that", but not "a line of criticism, that".
  const said = next?.gap === 'comma' && crowds.sayings.has(words[at]?.form ?? '');
  return next?.gap === 'none' || said ? after : -1;
}

/** "Concerns, even at home, that": the "that" behind an aside that begins at `from`, or -1. */
function behindAside(line: Line, from: number): number {
  for (let at = from + 1; at < from + ASIDE; at += 1) {
    const word = line.words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return -1;
    if (word.gap === 'comma' && isThat(line, word)) return at;
  }
  return -1;
}

const isThat = ({ lexicon }: Line, word: Word | undefined) =>
  lexicon.conjunctions.has(word?.form ?? '');

/** "that he", "that voters": not "that are", which only describes. */
function opensClause({ lexicon, crowds }: Line, { form, capital }: Word): boolean {
  if (crowds.openers.has(form) || capital || lexicon.determiners.has(form)) return true;
  if (lexicon.heads.has(form)) return true;
  return PLURAL.test(form) && !lexicon.stops.has(form) && !crowds.verbs.has(form);
}

/** Whether nothing before the noun says whose it is: "her", "Ohm's", "he voiced". */
function isLoose(line: Line, at: number): boolean {
  const { words, lexicon, crowds } = line;
  if (words.slice(Math.max(0, at - OWNED), at).some(({ form }) => OWNER.test(form))) return false;
  let from = at;
  while (from > at - DESCRIBED && isAdjective(line, from)) from -= 1;
  if (crowds.twofold.has(words[at]?.form ?? '') && isVerb(line, from, at)) return false;
  const before = words[from - 1];
  if (!before || words[from]?.gap !== 'none') return true;
  const kind = lexicon.determiners.get(before.form)?.kind;
  if (!kind) return isMet(line, before);
  if (kind === 'possessive' || kind === 'own' || kind === 'none') return false;
  const leads = before.gap === 'none' ? words[from - 2] : undefined;
  return !leads || !utters(line, leads, kind === 'definite');
}

/** "The tale claims that", "dates to May and claims that", "despite government claims": whose it is, or a verb. */
function isVerb(line: Line, from: number, at: number): boolean {
  const { words, lexicon } = line;
  const [first, before, leads] = [words[from], words[from - 1], words[from - 2]];
  if (!before) return false;
  // "A report that claims that".
  if (lexicon.conjunctions.has(before.form) || lexicon.relatives.has(before.form)) return true;
  const whose = lexicon.heads.has(first?.form ?? '') || lexicon.institutions.has(first?.form ?? '');
  if (whose || first?.gap !== 'none' || lexicon.joiners.has(before.form)) return true;
  if (!lexicon.determiners.has(before.form)) return false;
  if (from === at) return leads !== undefined && lexicon.determiners.has(leads.form);
  return before.gap !== 'none' || !leads || !isMet(line, leads);
}

/** "Voiced the fear", "left with a suggestion"; "with the suggestion" is a known one. */
const utters = ({ crowds }: Line, { form }: Word, definite: boolean) =>
  crowds.utters.has(form) && !(definite && form === WITH);

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
