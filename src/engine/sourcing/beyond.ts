/** A verb of saying that stands behind words about its speaker: "officials at the port who had been told said". */
import { isTitleCase, nameEnd, nameLike } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { type Speaker, speakersOf } from './speaker';
import { isObject } from './subject';
import { mayInvert } from './told';
import { agrees, isWhole, leadsClause, leadsTo, pastSmall, saysNothing, verbFrom } from './verb';
import type { Word } from './words';

/** Words between a speaker and its verb. */
const REACH = 36;
/** Words of "at the brewery" between a speaker and a verb of belief. */
const THINKS = 4;
/** The same where adjectives stand behind the noun: "fuentes jurídicas consultadas por este diario". */
const TOLD = 13;
/** Words from which a word behind an article is taken for a noun. */
const FAR = 4;
/** German articles of an object. */
const ACCUSATIVE = /e[nm]$/u;
/** Letters of "se", which is no verb. */
const SMALL = 3;
/** Words of "emergency services" between a comma and their verb. */
const SHORT = 3;
/** The verb behind the words that tell about the speaker, or -1. */
export function beyond(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): number {
  const limit = Math.min(words.length, speaker.end + REACH);
  for (let at = speaker.end + 1; at < limit; at += 1) {
    const verb = verbAt(words, speaker, at, lexicon);
    if (verb === 'none') return -1;
    if (verb !== 'on') return verb;
  }
  return -1;
}

/** Whether the words after the speaker tell about it ("at the port", "who …", ", working …"). */
export function tellsMore(
  words: readonly Word[],
  { start, end, head }: Speaker,
  lexicon: Lexicon,
): boolean {
  const first = words[end];
  if (!first) return false;
  const acts =
    lexicon.trailing.test(first.form) && (first.gap === 'comma' || /ing$/u.test(first.form));
  // "Muchos padres, hartos de esperar, se quejan": after a comma too, where they are many.
  const near = first.gap === 'none' || (first.gap === 'comma' && head.plural);
  // "People I have spoken with", "an official she spoke to".
  const met = first.gap === 'none' && lexicon.persons?.meets.has(first.form) === true;
  const told = isAdjective(first, head.plural, lexicon) || isDone(words, end, lexicon);
  const knows = matchPhrase(lexicon.acquainted, words, end) > 0;
  const described = lexicon.inverts && near && (told || knows);
  if (!(lexicon.trailers.has(first.form) || acts || described || met)) return false;
  // "Eine Pflegerin der Nachtschicht", ", die das Haus kennt": what is "der" in German opens more.
  const whose = !lexicon.capitalNouns && lexicon.relatives.has(first.form);
  if (whose && !knows && isOthers(words[end + 1], lexicon)) return false;
  return !isObject(words, start, lexicon);
}

/** "Un ingénieur passé par le bureau": a participle behind its noun, and what belongs to it. */
const isDone = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  lexicon.participleEndings.test(words[at]?.form ?? '') &&
  words[at + 1]?.gap === 'none' &&
  lexicon.prepositions.has(words[at + 1]?.form ?? '');

/** "Diplomáticos europeos": an adjective behind its noun. */
function isAdjective({ form, capital }: Word, plural: boolean, lexicon: Lexicon): boolean {
  if (capital || lexicon.core.has(form) || lexicon.stops.has(form)) return false;
  return lexicon.adjectiveEndings.test(form) || (plural && lexicon.pluralEndings.test(form));
}

/** The verb of a speaker before `at`; 'on' where it may still come, 'none' where it cannot. */
function verbAt(
  words: readonly Word[],
  speaker: Speaker,
  at: number,
  lexicon: Lexicon,
): number | 'on' | 'none' {
  const word = words[at];
  if (!word || word.gap === 'stop' || word.quoted) return 'none';
  const relative = at === speaker.end + 1 && lexicon.relatives.has(words[at - 1]?.form ?? '');
  const opened = opensVerb(words, at, relative, lexicon);
  if (opened !== 'on') return opened;
  const away = at - Math.max(speaker.end, matchPhrase(lexicon.familiar, words, speaker.end));
  const second = lexicon.capitalNouns && lexicon.joiners.has(words[at - 1]?.form ?? '');
  if ((second || away <= THINKS) && leadsClause(words, at, lexicon))
    return pastSmall(words, at, lexicon);
  if (isFarVerb(words, speaker, at, lexicon)) return pastSmall(words, at, lexicon);
  const whole = wholeVerb(words, speaker, at, lexicon);
  if (whole >= 0) return whole;
  if (!mayBeVerb(words, at, away, lexicon)) return 'on';
  return isItsOwn(words, speaker, at, relative, lexicon) ? at : 'none';
}

/** "Un investigador que sigue el caso … calcula que": in the speaker's number, and a clause follows. */
function isFarVerb(
  words: readonly Word[],
  speaker: Speaker,
  at: number,
  lexicon: Lexicon,
): boolean {
  const form = words[at]?.form ?? '';
  const told = lexicon.belief.has(form) || lexicon.speech.has(form) || lexicon.inverting.has(form);
  if (!lexicon.inverts || !told || form.length <= SMALL || words[at]?.capital) return false;
  const quotes = leadsQuote(words, at);
  if (!(quotes || leadsTo(words, at, lexicon)) || !agrees(words, at, speaker.head.plural, lexicon))
    return false;
  const previous = words[at - 1]?.form ?? '';
  const noun = lexicon.prepositions.has(previous) || lexicon.determiners.has(previous);
  if (noun && !quotes) return false;
  return !lexicon.relatives.has(previous) && !isAnothers(words, speaker, at, lexicon);
}

/** "La resumió así: «…»". */
const leadsQuote = (words: readonly Word[], verb: number) =>
  [1, 2, 3].some((on) => words[verb + on]?.quoted && words[verb + on]?.gap === 'quote');

/** The last word of "made clear" behind "officials involved in it have", or -1. */
function wholeVerb(words: readonly Word[], speaker: Speaker, at: number, lexicon: Lexicon): number {
  const previous = words[at - 1]?.form ?? '';
  const end = matchPhrase(lexicon.phrasal, words, at);
  const other = [
    lexicon.infinitives,
    lexicon.passives,
    lexicon.relatives,
    lexicon.determiners,
    lexicon.prepositions,
  ];
  if (end < 0 || other.some((list) => list.has(previous))) return -1;
  return isAnothers(words, speaker, at, lexicon) ? -1 : end - 1;
}

const isNear = (away: number, lexicon: Lexicon) => away <= (lexicon.inverts ? TOLD : THINKS);

/** Whether the verb at `at` is the speaker's, and says something. */
function isItsOwn(
  words: readonly Word[],
  speaker: Speaker,
  at: number,
  relative: boolean,
  lexicon: Lexicon,
): boolean {
  if (isAnothers(words, speaker, at, lexicon)) return false;
  if (lexicon.relatives.has(words[at - 1]?.form ?? '')) return relative;
  return !saysNothing(words, at, lexicon);
}

/** The verb that begins at `at`, after a pause or right after "who". */
function opensVerb(
  words: readonly Word[],
  at: number,
  relative: boolean,
  lexicon: Lexicon,
): number | 'on' | 'none' {
  const paused = words[at]?.gap === 'comma';
  if (!relative && !paused) return 'on';
  const verb = verbFrom(words, at, lexicon);
  const told = typeof verb === 'number' && lexicon.inverts ? verb : at;
  if (verb === 'denied' || isInverted(words, told, lexicon)) return paused ? 'none' : 'on';
  const plain = verb !== null && lexicon.core.has(words[verb]?.form ?? '');
  return verb !== null && (plain || !relative) ? verb : 'on';
}

/** "…, said Ada Rhys, who runs it": the name after the verb is who speaks. */
function isInverted(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const end = nameEnd(words, at + 1, lexicon);
  const named = end > at + 1 && words[at + 1]?.gap === 'none' && words[end]?.gap !== 'none';
  // "Ha avvertito i carabinieri".
  const office =
    lexicon.inverts &&
    lexicon.determiners.has(words[at + 1]?.form ?? '') &&
    lexicon.institutions.has(words[at + 2]?.form ?? '');
  return (
    (named || office || isOfPeople(words, at, lexicon)) && mayInvert(words[at]?.form ?? '', lexicon)
  );
}

/** "…, font valoir les opposants": where the verb may come first, other people right behind it. */
const isOfPeople = (words: readonly Word[], verb: number, lexicon: Lexicon) =>
  lexicon.inverts &&
  words[verb + 1]?.gap === 'none' &&
  !(lexicon.capitalNouns && ACCUSATIVE.test(words[verb + 1]?.form ?? '')) &&
  speakersOf(words, lexicon).some(
    (one) =>
      one?.start === verb + 1 &&
      // "Descrivono un ambiente": what is described, and nobody.
      (lexicon.capitalNouns ||
        one.head.kind !== 'source' ||
        agrees(words, verb, one.head.plural, lexicon)),
  );

/** "Cumplía condena por un atraco": in Romance languages a noun may look like a verb. */
function isNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.inverts || lexicon.capitalNouns || words[at + 1]?.gap !== 'none') return false;
  const next = words[at + 1]?.form ?? '';
  return lexicon.partOf.has(next) || lexicon.agents.has(next);
}

/** A verb of saying or belief that nothing before it makes a noun or another's. */
function isHeld(words: readonly Word[], at: number, away: number, lexicon: Lexicon): boolean {
  const { form, capital } = words[at] ?? { form: '', capital: true };
  const previous = words[at - 1]?.form ?? '';
  const small = !capital || isTitleCase(words);
  if (!small || !(lexicon.belief.has(form) || lexicon.speech.has(form))) return false;
  // "Han elogiado": an auxiliary is in the way in English alone.
  const aided = lexicon.inverts && lexicon.adverbs.has(previous);
  // "Those around him fear": the verb right behind what they know.
  const free = away === 0 || aided || !lexicon.stops.has(previous);
  const led = away > FAR && lexicon.inverts && lexicon.determiners.has(previous);
  return free && !led && !isNoun(words, at, lexicon);
}

/** A verb of saying, or near the speaker one of belief, that is no infinitive and no participle. */
function mayBeVerb(words: readonly Word[], at: number, away: number, lexicon: Lexicon): boolean {
  const word = words[at];
  const previous = words[at - 1]?.form ?? '';
  if (!word || !isWhole(words, at, lexicon)) return false;
  const thinks = isNear(away, lexicon) && isHeld(words, at, away, lexicon);
  const sure = lexicon.convinced.has(word.form) && lexicon.passives.has(previous);
  if (sure) return true;
  if (!(lexicon.core.has(word.form) || thinks)) return false;
  if (lexicon.infinitives.has(previous) || lexicon.passives.has(previous)) return false;
  return !lexicon.tacked.has(word.form) || word.gap === 'comma';
}

/** Whether the verb at `at` has another subject, or says that nothing was said. */
function isAnothers(
  words: readonly Word[],
  speaker: Speaker,
  at: number,
  lexicon: Lexicon,
): boolean {
  const previous = words[at - 1]?.form ?? '';
  // "Met survivors and relatives of the dead and said": who met them says so.
  const joined = lexicon.joiners.has(previous) && words[at]?.gap === 'none';
  if (joined && lexicon.joiners.has(words[speaker.start - 1]?.form ?? '')) return true;
  // "…, según declaró el grupo".
  if (isSubject(words, at - 1, lexicon) || lexicon.asTold.has(previous)) return true;
  // "Un homme a ouvert la porte et leur a dit": told somebody of the story.
  if ([1, 2].some((back) => lexicon.listeners.has(words[at - back]?.form ?? ''))) return true;
  if (words[at]?.gap !== 'comma' && anotherSpeaks(words, speaker.end, at, lexicon)) return true;
  if (lexicon.institutions.has(previous) && !inPlace(words, at - 1, lexicon)) return true;
  return lexicon.modals.has(previous) || lexicon.negations.has(previous);
}

/** A pronoun that speaks itself: not the one of "briefed on it". */
function isSubject(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  if (!lexicon.pronouns.has(form) || lexicon.relatives.has(form)) return false;
  // "Who prays there said": a place.
  if (lexicon.adverbs.has(form)) return false;
  return !lexicon.prepositions.has(words[at - 1]?.form ?? '');
}

/** "a member who the Post said was killed": the clause about the speaker has a subject of its own. */
function isOthers(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && (lexicon.determiners.has(word.form) || nameLike(word, lexicon));
}

/** "Members were killed, a group said", "the lift fell, Ohm said": after the comma another speaks. */
function anotherSpeaks(
  words: readonly Word[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): boolean {
  let first = verb - 1;
  while (first > from && words[first]?.gap !== 'comma') first -= 1;
  const form = words[first]?.form ?? '';
  if (first <= from || lexicon.trailers.has(form)) return false;
  if (lexicon.pronouns.has(form) && !lexicon.relatives.has(form)) return true;
  if (lexicon.determiners.has(form) || lexicon.heads.has(words[verb - 1]?.form ?? '')) return true;
  const named = lexicon.stops.has(form) && nameLike(words[verb - 1], lexicon);
  if (named || nameEnd(words, first, lexicon) === verb) return true;
  const idle = lexicon.adverbs.has(form) || lexicon.joiners.has(form) || lexicon.stops.has(form);
  return !idle && !lexicon.prepositions.has(form) && verb - first <= SHORT;
}

/** Whether the word at `at` only says where: "officials at the ministry said". */
function inPlace(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let here = at - 1; here >= at - 4; here -= 1) {
    if (words[here + 1]?.gap !== 'none') return false;
    if (lexicon.prepositions.has(words[here]?.form ?? '')) return true;
  }
  return false;
}
