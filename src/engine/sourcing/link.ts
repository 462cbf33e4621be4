/** The tie between an unnamed speaker and the words that report what was said. */
import { linkBefore, mayInvert } from './before';
import { isTitleCase, nameEnd, nameLike } from './name';
import type { Lexicon } from './prepare';
import { type Speaker, speakersOf } from './speaker';
import { canBeSubject, isObject } from './subject';
import { saysNothing, verbFrom } from './verb';
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

/** Words between a speaker and its verb. */
const REACH = 36;
/** Words of "at the brewery" between a speaker and a verb of belief. */
const THINKS = 4;
/** Words up to the second verb of a speaker. */
const JOINED = 6;
/** Words of "emergency services" between a comma and their verb. */
const SHORT = 3;
/** Words of a deed before ", saying". */
const DEED = 18;

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
  return (
    linkBefore(words, speaker, lexicon) ??
    after(words, speaker, lexicon) ??
    withAnother(words, speaker, lexicon)
  );
}

/** "Doctors and teachers said": the first of two speaks with the second, and is marked alone. */
function withAnother(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end } = speaker;
  if (words[end]?.gap !== 'none' || !lexicon.joiners.has(words[end].form)) return null;
  if (words[end + 1]?.gap !== 'none') return null;
  const other = speakersOf(words, lexicon).find((one) => one?.start === end + 1);
  if (!other || !canBeSubject(words, speaker, lexicon) || isObject(words, start, lexicon))
    return null;
  const link = linkOf(words, other, lexicon);
  return link?.how === 'subject' ? { ...link, start, end, distant: true } : null;
}

function after(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const told = whoSaid(words, speaker, lexicon);
  if (told >= 0) return found(speaker, told, true);
  if (!canBeSubject(words, speaker, lexicon)) return null;
  const direct = verbFrom(words, speaker.end, lexicon);
  if (direct === 'denied') return null;
  // "Its allies, said" closes an apposition: the verb is another's.
  if (direct !== null && words[speaker.end]?.gap === 'none')
    return isSaidBy(words, speaker, direct, lexicon) ? found(speaker, direct, false) : null;
  const second = joinedVerb(words, speaker, lexicon);
  return second >= 0 ? found(speaker, second, true) : later(words, speaker, lexicon);
}

/** Whether the verb right after the phrase reports what it says. */
function isSaidBy(
  words: readonly Word[],
  { start, head }: Speaker,
  verb: number,
  lexicon: Lexicon,
): boolean {
  const form = words[verb]?.form ?? '';
  // "A student is claiming" leads in to somebody whom the next lines name.
  const lasts = /ing$/u.test(form) && lexicon.passives.has(words[verb - 1]?.form ?? '');
  if (lasts && !head.plural) return false;
  // "It found that guards had told him": an event, and nobody's word to the paper.
  const narrated = [1, 2].some((back) => lexicon.conjunctions.has(words[start - back]?.form ?? ''));
  if (narrated && lexicon.telling.has(form)) return false;
  // "Passed a guard posted at the door": only a verb that does nothing but say follows an object.
  return lexicon.core.has(form) || !isObject(words, start, lexicon);
}

/** The verb that follows an aside, a deed, or words about the speaker. */
function later(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const first = words[speaker.end];
  if (!first || first.gap === 'stop' || first.gap === 'quote') return null;
  if (first.gap === 'comma' && lexicon.asides.has(first.form)) {
    const verb = verbFrom(words, speaker.end + 1, lexicon);
    return typeof verb === 'number' ? found(speaker, verb, false) : null;
  }
  const tacked = tackedOn(words, speaker, lexicon);
  if (tacked >= 0) return found(speaker, tacked, true);
  return tellsMore(words, speaker, lexicon) ? beyond(words, speaker, lexicon) : null;
}

/** The verb behind the words that tell about the speaker. */
function beyond(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const limit = Math.min(words.length, speaker.end + REACH);
  for (let at = speaker.end + 1; at < limit; at += 1) {
    const verb = verbAt(words, speaker, at, lexicon);
    if (verb === 'none') return null;
    if (verb !== 'on') return found(speaker, verb, true);
  }
  return null;
}

/** Whether the words after the speaker tell about it ("at the port", "who …", ", working …"). */
function tellsMore(words: readonly Word[], { start, end }: Speaker, lexicon: Lexicon): boolean {
  const first = words[end];
  if (!first) return false;
  const acts =
    lexicon.trailing.test(first.form) && (first.gap === 'comma' || /ing$/u.test(first.form));
  if (!(lexicon.trailers.has(first.form) || acts)) return false;
  if (lexicon.relatives.has(first.form) && isOthers(words[end + 1], lexicon)) return false;
  return !isObject(words, start, lexicon);
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
  if (!mayBeVerb(words, at, at - speaker.end <= THINKS, lexicon)) return 'on';
  if (isAnothers(words, speaker, at, lexicon)) return 'none';
  if (lexicon.relatives.has(words[at - 1]?.form ?? '')) return relative ? at : 'none';
  return saysNothing(words, at, lexicon) ? 'none' : at;
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
  if (verb === 'denied' || isInverted(words, at, lexicon)) return paused ? 'none' : 'on';
  const plain = verb !== null && lexicon.core.has(words[verb]?.form ?? '');
  return verb !== null && (plain || !relative) ? verb : 'on';
}

/** "…, said Ada Rhys, who runs it": the name after the verb is who speaks. */
function isInverted(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const end = nameEnd(words, at + 1, lexicon);
  const named = end > at + 1 && words[at + 1]?.gap === 'none' && words[end]?.gap !== 'none';
  return named && mayInvert(words[at]?.form ?? '', lexicon);
}

/** A verb of saying, or near the speaker one of belief, that is no infinitive and no participle. */
function mayBeVerb(words: readonly Word[], at: number, near: boolean, lexicon: Lexicon): boolean {
  const word = words[at];
  const previous = words[at - 1]?.form ?? '';
  if (!word) return false;
  const small = !word.capital || isTitleCase(words);
  const held = small && (lexicon.belief.has(word.form) || lexicon.speech.has(word.form));
  const thinks = near && held && !lexicon.stops.has(previous);
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
  if (isSubject(words, at - 1, lexicon)) return true;
  if (words[at]?.gap !== 'comma' && anotherSpeaks(words, speaker.end, at, lexicon)) return true;
  if (lexicon.institutions.has(previous) && !inPlace(words, at - 1, lexicon)) return true;
  return lexicon.modals.has(previous) || lexicon.negations.has(previous);
}

function found(speaker: Speaker, verb: number, distant: boolean): Link {
  return { how: 'subject', cue: verb, start: speaker.start, end: verb + 1, distant };
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
  const several = speaker.determiner === 'bare' && speaker.head.plural;
  if (!several && speaker.determiner !== 'indefinite' && speaker.determiner !== 'quantity')
    return -1;
  if (lexicon.prepositions.has(words[speaker.end]?.form ?? '')) return -1;
  const after = words.slice(speaker.end, speaker.end + JOINED + 1);
  const joiner = after.findIndex(({ form, gap }, at) =>
    gap !== 'none' ? true : lexicon.joiners.has(form) && after[at + 1]?.gap === 'none',
  );
  const verb = speaker.end + joiner + 1;
  if (joiner < 0 || joiner >= JOINED || after[joiner]?.gap !== 'none') return -1;
  const form = words[verb]?.form ?? '';
  // "Guards stopped him and told him": an event.
  return lexicon.core.has(form) && !(several && lexicon.telling.has(form)) ? verb : -1;
}

/** "an official walked it back, saying": the participle after a deed of the speaker's, or -1. */
function tackedOn(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): number {
  if (!opensClause(words, speaker.start, lexicon)) return -1;
  const first = words[speaker.end];
  if (first?.gap !== 'none') return -1;
  if (!speaker.head.plural && lexicon.prepositions.has(first.form)) return -1;
  for (let at = speaker.end + 1; at < speaker.end + DEED; at += 1) {
    const word = words[at];
    if (!word || endsDeed(word, lexicon)) return -1;
    if (word.gap === 'comma') return lexicon.tacked.has(word.form) ? at : -1;
  }
  return -1;
}

function opensClause(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const opens = start === 0 || words[start]?.gap !== 'none';
  // "It denied that guards had fled, saying": who denied it says so.
  if (lexicon.conjunctions.has(words[start - 1]?.form ?? '')) return false;
  return opens || lexicon.stops.has(words[start - 1]?.form ?? '');
}

/** A stop, a quotation, or a verb of saying before any comma. */
function endsDeed({ form, gap, quoted }: Word, lexicon: Lexicon): boolean {
  if (quoted || gap === 'stop' || gap === 'quote') return true;
  return lexicon.core.has(form) && !lexicon.tacked.has(form);
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
