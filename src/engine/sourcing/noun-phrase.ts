/** The words before a noun that describe, count and determine it: "current and former senior". */
import type { Determiner, DeterminerKind, Head } from './lexicon';
import type { Lexicon } from './prepare';
import type { Word } from './words';

const LONGEST = 8;
/** Unknown words that may stand between a determiner and its head. */
const UNKNOWN = 3;
/** What is known of a phrase while it is read from its head to the left. */
export interface Phrase {
  /** Words known to belong to it begin here, words that may belong to it at `tentative`. */
  start: number;
  tentative: number;
  determiner: DeterminerKind | 'bare';
  count: number | null;
  unknown: number;
}

/** The words before the head at `at` that describe, count and determine it. */
export function phraseBefore(
  words: readonly Word[],
  at: number,
  { plural }: Head,
  lexicon: Lexicon,
): Phrase {
  // "The notice led some to": a word that stands for speakers by itself takes no description.
  const alone = lexicon.pronominal.has(words[at]?.form ?? '');
  const phrase: Phrase = { start: at, tentative: at, determiner: 'bare', count: null, unknown: 0 };
  while (
    phrase.tentative > 0 &&
    at - phrase.tentative < LONGEST &&
    words[phrase.tentative]?.gap === 'none' &&
    !(plural && opensClause(words[phrase.tentative - 1], lexicon)) &&
    !(plural && phrase.unknown > 0 && isSingular(words[phrase.tentative - 1], lexicon)) &&
    grows(words, phrase, alone, lexicon)
  );
  return phrase;
}

/** "He says that guards": before a plural it is no "that guard". */
const opensClause = (word: Word | undefined, lexicon: Lexicon) =>
  word !== undefined && lexicon.conjunctions.has(word.form);

/** "A este periódico fuentes de la sala": the article of another noun. */
function isSingular(word: Word | undefined, lexicon: Lexicon): boolean {
  if (!word || !lexicon.inverts || lexicon.capitalNouns) return false;
  return lexicon.determiners.get(word.form)?.kind === 'definite' && !lexicon.plurals.has(word.form);
}

/** Takes in the word before the phrase, or two; false where the phrase begins. */
function grows(words: readonly Word[], phrase: Phrase, alone: boolean, lexicon: Lexicon): boolean {
  const word = words[phrase.tentative - 1];
  if (!word || word.quoted) return false;
  const known = lexicon.determiners.get(word.form);
  if (known && word.form !== 'others')
    return litotes(words, phrase, known, lexicon) || determined(phrase, known);
  if (word.number && !/^[12]\d{3}$|-/u.test(word.form)) return counted(phrase, word);
  if (isYear(words, phrase.tentative - 1, lexicon)) {
    phrase.tentative -= 1;
    return true;
  }
  return describing(words, phrase, alone, lexicon);
}

/** "A 2008 campaign veteran". */
function isYear(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!lexicon.persons || word?.gap !== 'none' || !/^[12]\d{3}$/u.test(word.form)) return false;
  return lexicon.determiners.has(words[at - 1]?.form ?? '');
}

/** Takes in a word that describes, or that may. */
function describing(
  words: readonly Word[],
  phrase: Phrase,
  alone: boolean,
  lexicon: Lexicon,
): boolean {
  const word = words[phrase.tentative - 1];
  if (!word) return false;
  if (lexicon.most.has(word.form)) {
    phrase.start = phrase.tentative -= 1;
    return true;
  }
  if (joinsDescriptions(words, phrase.tentative, phrase.start, lexicon)) {
    phrase.start = phrase.tentative -= 2;
    return true;
  }
  if (endsPhrase(word, phrase.tentative, lexicon)) return false;
  if (/['’]s?$/u.test(word.form)) return owned(words, phrase, lexicon);
  if (describes(word, lexicon) && phrase.unknown === 0) {
    phrase.start = phrase.tentative -= 1;
    return true;
  }
  return !alone && mayDescribe(word, phrase, lexicon);
}

/** How German adjectives end before their noun. */
const ADJECTIVE = /e[mnrs]?$/u;

/** A word of no list, which belongs to the phrase where a determiner stands before it. */
function mayDescribe(word: Word, phrase: Phrase, lexicon: Lexicon): boolean {
  // "What some call officers": a verb parts the two.
  if (!lexicon.inverts && isVerb(word, lexicon)) return false;
  // "Die Abstimmung gilt Beobachtern": where nouns have a capital, another noun or no adjective.
  if (lexicon.capitalNouns && !word.acronym && (word.capital || !ADJECTIVE.test(word.form)))
    return false;
  phrase.unknown += 1;
  if (phrase.determiner !== 'bare' || phrase.unknown > UNKNOWN) return false;
  phrase.tentative -= 1;
  return true;
}

/** A word that no phrase goes past; "However officials": a capital that only opens the sentence. */
function endsPhrase({ form, number }: Word, at: number, lexicon: Lexicon): boolean {
  if (number || lexicon.stops.has(form) || lexicon.calendar.has(form)) return true;
  return at === 1 && (lexicon.asides.has(form) || lexicon.adverbs.has(form));
}

const isVerb = ({ form }: Word, lexicon: Lexicon) =>
  lexicon.core.has(form) || lexicon.belief.has(form) || lexicon.passives.has(form);

/** "No pocos", "nicht wenige": few denied are many. */
function litotes(
  words: readonly Word[],
  phrase: Phrase,
  { kind }: Determiner,
  lexicon: Lexicon,
): boolean {
  const denied = lexicon.negations.has(words[phrase.tentative - 2]?.form ?? '');
  if (kind !== 'none' || !denied || words[phrase.tentative - 1]?.gap !== 'none') return false;
  phrase.start = phrase.tentative -= 2;
  phrase.determiner = 'quantity';
  return true;
}

/** "the", "two": an article ends the phrase, a quantity may have one before it. */
function determined(phrase: Phrase, { kind, count }: Determiner): boolean {
  phrase.start = phrase.tentative -= 1;
  if (phrase.determiner === 'bare' || kind !== 'quantity') phrase.determiner = kind;
  if (count !== null && (phrase.count === null || kind === 'quantity')) phrase.count = count;
  return kind === 'quantity';
}

/** "12". */
function counted(phrase: Phrase, { form }: Word): boolean {
  phrase.start = phrase.tentative -= 1;
  phrase.determiner = 'quantity';
  phrase.count = Number(form) || null;
  return true;
}

/** "the mayor's": whose they are begins the phrase. */
function owned(words: readonly Word[], phrase: Phrase, lexicon: Lexicon): boolean {
  phrase.start = phrase.tentative -= 1;
  phrase.determiner = 'possessive';
  const article = lexicon.determiners.get(words[phrase.start - 1]?.form ?? '');
  if (words[phrase.start]?.gap === 'none' && article?.kind === 'definite') phrase.start -= 1;
  return false;
}

/** "current and former" before the phrase. */
function joinsDescriptions(
  words: readonly Word[],
  at: number,
  start: number,
  lexicon: Lexicon,
): boolean {
  const first = words[at - 2];
  if (at !== start || !first || words[at - 1]?.gap !== 'none') return false;
  const here = words[at]?.form ?? '';
  // "Four current and two former": but "the campaign and two experts" are not one.
  const count = (form: string | undefined) => lexicon.determiners.get(form ?? '')?.count ?? null;
  const counted = count(here) !== null && count(words[at - 3]?.form) !== null;
  const both = lexicon.modifiers.has(first.form) && (counted || lexicon.modifiers.has(here));
  return both && lexicon.joiners.has(words[at - 1]?.form ?? '');
}

/** "Berliner Anwälte": where nouns have a capital, and in Romance languages, few others tell of a noun behind them. */
const OF_TOWN = /er$/u;

function describes(word: Word, lexicon: Lexicon): boolean {
  const named = !lexicon.inverts || (lexicon.capitalNouns && OF_TOWN.test(word.form));
  return (
    (word.capital && named) ||
    lexicon.modifiers.has(word.form) ||
    (!lexicon.inverts && lexicon.adjectiveEndings.test(word.form))
  );
}
