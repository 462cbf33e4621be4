/** The tie between an unnamed speaker and the words that report what was said. */
import { isTitleCase, nameLike } from './naming';
import { matchPhrase, type PhraseBook } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { canBeSubject, isObject } from './subject';
import type { Word } from './words';

export interface Link {
  readonly how: 'subject' | 'inverted' | 'according' | 'agent' | 'citing';
  /** Word that carries the attribution: the verb, or the first of "according to". */
  readonly cue: number;
  /** Words of the whole attribution, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Words between the head and the verb that tell about the speaker. */
  readonly distant: boolean;
}

const REACH = 36;
const BACK = 6;
/** Words of "at the brewery" between a speaker and a verb of belief. */
const THINKS = 4;
/** Words up to the second verb of a speaker. */
const JOINED = 6;
/** Words of "emergency services" between a comma and their verb. */
const SHORT = 3;
/** Words of "described as reckless by critics" between the verb and its agent. */
const JUDGED = 4;
/** Words of a deed before ", saying". */
const DEED = 18;
/** Adverbs between "told" and "by". */
const IDLE = 2;

/** What was read of a speaker last: features, candidates and grammar ask for the same. */
const READ = new WeakMap<Speaker, Link | null>();

/** How `speaker` is cited in its sentence, or null when it is not. */
export function linkOf(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const known = READ.get(speaker);
  if (known !== undefined) return known;
  const link = readLink(words, speaker, lexicon);
  READ.set(speaker, link);
  return link;
}

function readLink(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  return before(words, speaker, lexicon) ?? after(words, speaker, lexicon);
}

function before(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end } = speaker;
  const previous = words[start - 1];
  if (!previous || words[start]?.gap !== 'none') return null;
  const from = phraseEndingAt(lexicon.accordingTo, words, start);
  if (from >= 0) return { how: 'according', cue: from, start: from, end, distant: false };
  if (lexicon.citing.has(previous.form))
    return { how: 'citing', cue: start - 1, start: start - 1, end, distant: false };
  if (lexicon.agents.has(previous.form)) {
    let at = start - 2;
    while (at > start - 2 - IDLE && lexicon.adverbs.has(words[at]?.form ?? '')) at -= 1;
    const judged = judgedBy(words, speaker, lexicon);
    if (judged >= 0) return { how: 'agent', cue: judged, start: start - 1, end, distant: false };
    const told = lexicon.participles.has(words[at]?.form ?? '');
    const denied = [1, 2, 3].some((back) => lexicon.negations.has(words[at - back]?.form ?? ''));
    return told && !denied ? { how: 'agent', cue: at, start: at, end, distant: false } : null;
  }
  return inverted(words, speaker, lexicon);
}

/** "seen by some as a demotion": the word of judging before a group's "by", or -1. */
function judgedBy(words: readonly Word[], { start, head }: Speaker, lexicon: Lexicon): number {
  if (!(head.plural || lexicon.pronominal.has(head.lemma))) return -1;
  if (!lexicon.crowd.has(head.lemma)) return -1;
  for (let at = start - 2; at >= Math.max(0, start - 2 - JUDGED); at -= 1) {
    if (words[at + 1]?.gap !== 'none' || lexicon.negations.has(words[at]?.form ?? '')) return -1;
    const near = at === start - 2 || words[at + 1]?.form === 'as';
    if (near && lexicon.judged.has(words[at]?.form ?? '')) return at;
  }
  return -1;
}

/** `", said one diplomat` and, where the language allows it, "aseguró una fuente". */
function inverted(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  let at = speaker.start - 1;
  if (lexicon.adverbs.has(words[at]?.form ?? '') && words[at + 1]?.gap === 'none') at -= 1;
  const verb = words[at];
  if (!verb || verb.quoted || !mayInvert(verb.form, lexicon)) return null;
  const open = verb.gap === 'quote' || verb.gap === 'comma';
  if (!open && !lexicon.inverts) return null;
  const next = words[speaker.end];
  const closed = next?.gap !== 'none' || lexicon.trailers.has(next.form);
  if (!closed && !lexicon.calendar.has(next.form) && !lexicon.inverts) return null;
  return { how: 'inverted', cue: at, start: at, end: speaker.end, distant: false };
}

/** "said a clerk", but never "told a clerk" or "mocked a clerk", whose clerk is the object. */
function mayInvert(form: string, lexicon: Lexicon): boolean {
  if (lexicon.inverts) return lexicon.core.has(form) || lexicon.speech.has(form);
  return lexicon.inverting.has(form) || (lexicon.core.has(form) && !lexicon.telling.has(form));
}

function after(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const told = whoSaid(words, speaker, lexicon);
  if (told >= 0) return found(speaker, told, true);
  if (!canBeSubject(words, speaker, lexicon)) return null;
  const direct = verbFrom(words, speaker.end, lexicon);
  if (direct === 'denied') return null;
  // "Its allies, said" closes an apposition: the verb is another's.
  const parted = words[speaker.end]?.gap !== 'none';
  if (direct !== null && !parted) {
    // "Passed a guard posted at the door": only a verb that does nothing but say follows an object.
    const plain = lexicon.core.has(words[direct]?.form ?? '');
    return !plain && isObject(words, speaker.start, lexicon) ? null : found(speaker, direct, false);
  }
  const second = joinedVerb(words, speaker, lexicon);
  if (second >= 0) return found(speaker, second, true);
  const first = words[speaker.end];
  if (!first || first.gap === 'stop' || first.gap === 'quote') return null;
  if (first.gap === 'comma' && lexicon.asides.has(first.form)) {
    const verb = verbFrom(words, speaker.end + 1, lexicon);
    return typeof verb === 'number' ? found(speaker, verb, false) : null;
  }
  const tacked = tackedOn(words, speaker, lexicon);
  if (tacked >= 0) return found(speaker, tacked, true);
  const acts =
    lexicon.trailing.test(first.form) && (first.gap === 'comma' || /ing$/u.test(first.form));
  if (!(lexicon.trailers.has(first.form) || acts)) return null;
  if (lexicon.relatives.has(first.form) && isOthers(words[speaker.end + 1], lexicon)) return null;
  if (isObject(words, speaker.start, lexicon)) return null;
  const limit = Math.min(words.length, speaker.end + REACH);
  for (let at = speaker.end + 1; at < limit; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.quoted) return null;
    const previous = words[at - 1]?.form ?? '';
    const paused = word.gap === 'comma';
    const near = at - speaker.end;
    const relative = at === speaker.end + 1 && lexicon.relatives.has(previous);
    if (relative || paused) {
      const verb = verbFrom(words, at, lexicon);
      if (verb === 'denied' && paused) return null;
      const plain = typeof verb === 'number' && lexicon.core.has(words[verb]?.form ?? '');
      if (typeof verb === 'number' && (plain || !relative)) return found(speaker, verb, true);
    }
    const small = !word.capital || isTitleCase(words);
    const held = small && (lexicon.belief.has(word.form) || lexicon.speech.has(word.form));
    const thinks = near <= THINKS && held && !lexicon.stops.has(previous);
    if (!(lexicon.core.has(word.form) || thinks) || lexicon.infinitives.has(previous)) continue;
    if (lexicon.passives.has(previous)) continue;
    if (lexicon.tacked.has(word.form) && !paused) continue;
    if (isSubject(words, at - 1, lexicon)) return null;
    if (!paused && anotherSpeaks(words, speaker.end, at, lexicon)) return null;
    if (lexicon.institutions.has(previous) && !inPlace(words, at - 1, lexicon)) return null;
    if (lexicon.modals.has(previous) || lexicon.negations.has(previous)) return null;
    if (lexicon.relatives.has(previous)) return relative ? found(speaker, at, true) : null;
    return saysNothing(words, at, lexicon) ? null : found(speaker, at, true);
  }
  return null;
}

function found(speaker: Speaker, verb: number, distant: boolean): Link {
  return { how: 'subject', cue: verb, start: speaker.start, end: verb + 1, distant };
}

/**
 * The verb of saying at `at`, adverbs and auxiliaries skipped; null when something else stands
 * there, 'denied' when the words say that nothing was said.
 */
function verbFrom(words: readonly Word[], at: number, lexicon: Lexicon): number | 'denied' | null {
  let passive = false;
  for (let here = at; here < at + 5; here += 1) {
    const word = words[here];
    if (!word || word.quoted || word.gap === 'stop') return null;
    if (word.capital && !isTitleCase(words)) return null;
    if (here > at && word.gap !== 'none') return null;
    if (lexicon.negations.has(word.form) || lexicon.modals.has(word.form)) return 'denied';
    const says =
      lexicon.core.has(word.form) || lexicon.speech.has(word.form) || lexicon.belief.has(word.form);
    if (passive && lexicon.convinced.has(word.form)) return here;
    if (says && passive && !word.form.endsWith('ing')) return 'denied';
    if (says) return saysNothing(words, here, lexicon) ? 'denied' : here;
    passive ||= lexicon.passives.has(word.form);
    if (!lexicon.adverbs.has(word.form) && !lexicon.adverbEndings.test(word.form)) return null;
  }
  return null;
}

/** "residents who said": the verb of a relative clause right after the head, or -1. */
function whoSaid(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): number {
  const next = words[speaker.end];
  if (!next || next.gap === 'stop' || !lexicon.relatives.has(next.form)) return -1;
  if (lexicon.passives.has(words[speaker.start - 1]?.form ?? '')) return -1;
  const verb = verbFrom(words, speaker.end + 1, lexicon);
  if (typeof verb !== 'number') return -1;
  const form = words[verb]?.form ?? '';
  // "Those who believe": they are brought in for what they hold.
  const holds = speaker.head.lemma === 'anyone' && lexicon.belief.has(form) && form !== 'see';
  return lexicon.core.has(form) || holds ? verb : -1;
}

/** "one official shrugged and said": the verb of saying is the second one; -1 where there is none. */
function joinedVerb(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): number {
  if (speaker.determiner !== 'indefinite' && speaker.determiner !== 'quantity') return -1;
  for (let at = speaker.end; at < speaker.end + JOINED; at += 1) {
    const word = words[at];
    if (word?.gap !== 'none' || lexicon.prepositions.has(words[speaker.end]?.form ?? '')) return -1;
    const verb = words[at + 1];
    if (!lexicon.joiners.has(word.form) || verb?.gap !== 'none') continue;
    return lexicon.core.has(verb.form) ? at + 1 : -1;
  }
  return -1;
}

/** "an official walked it back, saying": the participle after a deed of the speaker's, or -1. */
function tackedOn(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): number {
  const first = words[speaker.end];
  const opens = speaker.start === 0 || words[speaker.start]?.gap !== 'none';
  const led = lexicon.stops.has(words[speaker.start - 1]?.form ?? '');
  if (!opens && !led) return -1;
  if (first?.gap !== 'none' || lexicon.prepositions.has(first.form)) return -1;
  for (let at = speaker.end + 1; at < speaker.end + DEED; at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.gap === 'stop' || word.gap === 'quote') return -1;
    if (lexicon.core.has(word.form) && !lexicon.tacked.has(word.form)) return -1;
    if (word.gap !== 'comma') continue;
    return lexicon.tacked.has(word.form) ? at : -1;
  }
  return -1;
}

/** "said to be", "called for", and orders: "told the crew to leave". */
function saysNothing(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const next = words[verb + 1];
  if (next?.gap !== 'none') return false;
  if (matchPhrase(lexicon.actions, words, verb) > 0) return true;
  if (lexicon.infinitives.has(next.form) && lexicon.telling.has(words[verb]?.form ?? ''))
    return true;
  if (lexicon.infinitives.has(next.form))
    return lexicon.passiveInfinitives.has(words[verb + 2]?.form ?? '');
  if (!lexicon.telling.has(words[verb]?.form ?? '')) return false;
  for (let at = verb + 2; at <= verb + 4; at += 1) {
    if (words[at]?.gap !== 'none') return false;
    if (lexicon.infinitives.has(words[at]?.form ?? '')) return true;
    if (lexicon.conjunctions.has(words[at]?.form ?? '')) return false;
  }
  return false;
}

/** A pronoun that speaks itself: not the one of "briefed on it". */
function isSubject(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  if (!lexicon.pronouns.has(form) || lexicon.relatives.has(form)) return false;
  return !lexicon.prepositions.has(words[at - 1]?.form ?? '');
}

/** "a member who the Post said was killed": the clause about the speaker has a subject of its own. */
function isOthers(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && (lexicon.determiners.has(word.form) || nameLike(word, lexicon));
}

/**
 * "Members were killed, a group that watches the war said", "the lift fell, Ohm said": between the
 * comma and the verb stands somebody else, whose verb it is.
 */
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
  if (lexicon.stops.has(form) && nameLike(words[verb - 1], lexicon)) return true;
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

/** Where a phrase of `book` begins that ends right before word `end`, or -1. */
function phraseEndingAt(book: PhraseBook, words: readonly Word[], end: number): number {
  for (let from = Math.max(0, end - BACK); from < end; from += 1)
    if (matchPhrase(book, words, from) === end) return from;
  return -1;
}
