/** Noun phrases that stand for somebody without a name: "two senior officials", "one of her aides". */
import { citedNoun } from './cited';
import type { Determiner, DeterminerKind, Head } from './lexicon';
import { approximate, partitive, partOf } from './parts';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Word } from './words';

export interface Speaker {
  /** Index of the head word. */
  readonly at: number;
  /** Words of the phrase, `[start, end)`; what follows the head is not in it. */
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly determiner: DeterminerKind | 'bare';
  readonly count: number | null;
  readonly modifiers: readonly string[];
}

const LONGEST = 8;
/** Unknown words that may stand between a determiner and its head. */
const UNKNOWN = 3;
/** Letters of the parts of a compound. */
const FIRST_PART = 3;
const LAST_PART = 5;

/** What was read last of a sentence's words: the grammar and the reader ask for the same. */
const READ = new WeakMap<
  readonly Word[],
  { readonly lexicon: Lexicon; readonly speakers: readonly (Speaker | null)[] }
>();

/** `speakerAt` of every word. */
export function speakersOf(words: readonly Word[], lexicon: Lexicon): readonly (Speaker | null)[] {
  const known = READ.get(words);
  if (known?.lexicon === lexicon) return known.speakers;
  const speakers = apart(
    words.map((_, at) => speakerAt(words, at, lexicon)),
    lexicon,
  );
  READ.set(words, { lexicon, speakers });
  return speakers;
}

/** "many guards": a word that could stand alone, but determines another, is nobody. */
function apart(
  speakers: readonly (Speaker | null)[],
  lexicon: Lexicon,
): readonly (Speaker | null)[] {
  const kept = [...speakers];
  for (const speaker of speakers)
    for (let at = speaker?.start ?? 0; at < (speaker?.at ?? 0); at += 1)
      if (lexicon.pronominal.has(kept[at]?.head.lemma ?? '')) kept[at] = null;
  return kept;
}

/** The phrase whose head is word `at`, or null where that word names nobody of the kind. */
export function speakerAt(words: readonly Word[], at: number, lexicon: Lexicon): Speaker | null {
  const word = words[at];
  if (!word || word.quoted) return null;
  const noun = headAt(words, at, lexicon);
  if (!noun) return null;
  const knowing = prenominal(words, at, lexicon);
  const from = knowing < 0 ? at : knowing;
  const phrase = phraseBefore(words, from, noun, lexicon);
  const { start, determiner, count } = phrase;
  const head = numbered(noun, phrase, words, at, lexicon);
  const whole = partOf(words, start, lexicon) ?? partitive(words, start, head, lexicon);
  // "A staff report": the plural describes what follows.
  if (head.plural && determiner === 'indefinite' && count === 1 && !whole) return null;
  const modifiers = words.slice(start, at).map((word) => word.form);
  if (isAdjective(modifiers, lexicon)) return null;
  return {
    at,
    start: approximate(words, whole?.start ?? start, at, lexicon),
    end: at + 1,
    head,
    determiner: whole?.determiner ?? determiner,
    count: whole ? whole.count : (count ?? (head.plural || determiner === 'bare' ? null : 1)),
    modifiers,
  };
}

/** "Un diario conservador": the noun before it is a thing or a house. */
function isAdjective(modifiers: readonly string[], lexicon: Lexicon): boolean {
  if (!lexicon.inverts || lexicon.capitalNouns) return false;
  return modifiers.some((form) => lexicon.things.has(form) || lexicon.organisations.has(form));
}

/** The noun at `at` that stands for people: listed, made by its ending, or cited where it stands. */
function headAt(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word) return null;
  const listed = lexicon.heads.get(word.form);
  // "Die bekannte Autorin": a small letter makes no noun of it where nouns have a capital.
  const noun = !lexicon.capitalNouns || word.capital || lexicon.pronominal.has(word.form);
  if (listed) return noun ? listed : null;
  if (lexicon.capitalNouns) return compound(word, lexicon) ?? citedNoun(words, at, lexicon);
  return agent(word, lexicon) ?? citedNoun(words, at, lexicon);
}

/** "Regierungsvertreter": the last part of a compound says who they are; a "Einnahmequelle" is no source. */
function compound({ form, capital }: Word, lexicon: Lexicon): Head | null {
  if (!capital) return null;
  for (let at = FIRST_PART; form.length - at >= LAST_PART; at += 1) {
    const head = lexicon.heads.get(form.slice(at));
    if (head) return head.kind === 'source' ? null : head;
  }
  return null;
}

/** The noun in the number that its determiner has: "eines Zeugen" is one, "viele Anwohner" are many. */
function numbered(
  head: Head,
  { determiner, count, start }: Phrase,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Head {
  if (!lexicon.inverts) return head;
  // "Seine Widersacher": the article of a plural, or of a woman, who is no "-er".
  const same = lexicon.sameEndings.test(words[at]?.form ?? '');
  if (same && lexicon.manyOf.has(words[start]?.form ?? '')) return { ...head, plural: true };
  if (determiner === 'indefinite') return { ...head, plural: false };
  // A bare noun is a plural where no form shows it: "Berater glauben".
  const many =
    determiner === 'quantity' ? count !== 1 : determiner === 'bare' && lexicon.capitalNouns;
  return many ? { ...head, plural: true } : head;
}

/** Where "mit der Sache vertrauten" begins right before word `at`, or -1. */
function prenominal(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let from = Math.max(0, at - LONGEST); from < at; from += 1)
    if (matchPhrase(lexicon.prenominal, words, from) === at) return from;
  return -1;
}

/** What is known of a phrase while it is read from its head to the left. */
interface Phrase {
  /** Words known to belong to it begin here, words that may belong to it at `tentative`. */
  start: number;
  tentative: number;
  determiner: Speaker['determiner'];
  count: number | null;
  unknown: number;
}

/** The words before the head at `at` that describe, count and determine it. */
function phraseBefore(
  words: readonly Word[],
  at: number,
  { plural }: Head,
  lexicon: Lexicon,
): Phrase {
  const phrase: Phrase = { start: at, tentative: at, determiner: 'bare', count: null, unknown: 0 };
  while (
    phrase.tentative > 0 &&
    at - phrase.tentative < LONGEST &&
    words[phrase.tentative]?.gap === 'none' &&
    !(plural && opensClause(words[phrase.tentative - 1], lexicon)) &&
    !(plural && phrase.unknown > 0 && isSingular(words[phrase.tentative - 1], lexicon)) &&
    grows(words, phrase, lexicon)
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
function grows(words: readonly Word[], phrase: Phrase, lexicon: Lexicon): boolean {
  const word = words[phrase.tentative - 1];
  if (!word || word.quoted) return false;
  const known = lexicon.determiners.get(word.form);
  if (known && word.form !== 'others')
    return litotes(words, phrase, known, lexicon) || determined(phrase, known);
  if (word.number && !/^[12]\d{3}$|-/u.test(word.form)) return counted(phrase, word);
  return describing(words, phrase, word, lexicon);
}

/** Takes in a word that describes, or that may. */
function describing(words: readonly Word[], phrase: Phrase, word: Word, lexicon: Lexicon): boolean {
  if (lexicon.most.has(word.form)) {
    phrase.start = phrase.tentative -= 1;
    return true;
  }
  if (joinsDescriptions(words, phrase.tentative, phrase.start, lexicon)) {
    phrase.start = phrase.tentative -= 2;
    return true;
  }
  if (word.number || lexicon.stops.has(word.form) || lexicon.calendar.has(word.form)) return false;
  if (/['’]s?$/u.test(word.form)) return owned(words, phrase, lexicon);
  if (describes(word, lexicon) && phrase.unknown === 0) {
    phrase.start = phrase.tentative -= 1;
    return true;
  }
  phrase.unknown += 1;
  if (phrase.determiner !== 'bare' || phrase.unknown > UNKNOWN) return false;
  phrase.tentative -= 1;
  return true;
}

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

/** A noun that by its ending names somebody ("one capitalist"); no more than a plain person. */
function agent({ form, capital }: Word, lexicon: Lexicon): Head | null {
  if (lexicon.inverts || capital || !lexicon.agentEndings.test(form)) return null;
  const plural = form.endsWith('s');
  const lemma = plural ? form.slice(0, -1) : form;
  const known = lexicon.things.has(lemma) || lexicon.stops.has(form) || lexicon.modifiers.has(form);
  const verb = lexicon.core.has(form) || lexicon.negations.has(form);
  return known || verb ? null : { kind: 'person', plural, lemma };
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

function describes(word: Word, lexicon: Lexicon): boolean {
  return (
    word.capital ||
    lexicon.modifiers.has(word.form) ||
    (!lexicon.inverts && lexicon.adjectiveEndings.test(word.form))
  );
}
