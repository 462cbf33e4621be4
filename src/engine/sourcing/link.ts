/** The tie between an unnamed speaker and the words that report what was said. */
import { linkBefore } from './before';
import { beyond, tellsMore } from './beyond';
import { saidAfterDeed } from './deed';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { type Speaker, speakersOf } from './speaker';
import { canBeSubject, isFronted, isObject } from './subject';
import { leadsTo, verbFrom } from './verb';
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
  /** What the verb leads to shows that it reports, whatever it means elsewhere. */
  readonly framed?: boolean;
}

/** Words up to the second verb of a speaker. */
const JOINED = 6;
/** Words of an aside between a speaker and its verb. */
const ASIDE = 18;
/** Words of "kalt" before a verb that closes its clause. */
const JUDGED = 5;
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
  const judged = judgesThat(words, speaker, lexicon);
  if (judged >= 0) return found(speaker, judged, true);
  const told = whoSaid(words, speaker, lexicon);
  if (told >= 0) return found(speaker, told, true);
  const whom = accordingToWhom(words, speaker, lexicon);
  if (whom) return whom;
  if (!canBeSubject(words, speaker, lexicon)) return null;
  const direct = verbFrom(words, speaker.end, lexicon) ?? namedAs(words, speaker, lexicon);
  if (direct === 'denied') return null;
  // "Its allies, said" closes an apposition: the verb is another's.
  if (direct !== null && words[speaker.end]?.gap === 'none')
    return isSaidBy(words, speaker, direct, lexicon) ? found(speaker, direct, false) : null;
  const second = joinedVerb(words, speaker, lexicon);
  if (second >= 0) return found(speaker, second, true);
  const deed = saidAfterDeed(words, speaker, lexicon);
  return later(words, speaker, lexicon) ?? (deed >= 0 ? found(speaker, deed, true) : null);
}

/** "Which friends described as miserable": with "which" before it, the verb is no participle; or null. */
function namedAs(words: readonly Word[], { start, end }: Speaker, lexicon: Lexicon): number | null {
  if (!isFronted(words, start, lexicon) || words[end]?.gap !== 'none') return null;
  const { form } = words[end];
  const says = lexicon.core.has(form) || lexicon.speech.has(form) || lexicon.belief.has(form);
  return says && words[end + 1]?.form === 'as' ? end : null;
}

/** Whether the verb right after the phrase reports what it says. */
function isSaidBy(
  words: readonly Word[],
  speaker: Speaker,
  verb: number,
  lexicon: Lexicon,
): boolean {
  const { start } = speaker;
  const form = words[verb]?.form ?? '';
  if (/ing$/u.test(form) && !standsAlone(words, speaker, verb, lexicon)) return false;
  // "It found that guards had told him": an event, and nobody's word to the paper.
  const narrated = [1, 2].some((back) => lexicon.conjunctions.has(words[start - back]?.form ?? ''));
  if (narrated && lexicon.telling.has(form)) return false;
  // "Passed a guard posted at the door": only a verb that does nothing but say follows an object.
  if (lexicon.core.has(form) || !isObject(words, start, lexicon)) return true;
  // "Causing some worry".
  if (/ing$/u.test(words[start - 1]?.form ?? '')) return false;
  return !lexicon.inverts && isCounted(speaker, verb, form, lexicon);
}

/** "For decades some critics have predicted": a number or "some" before a finite verb is no object. */
function isCounted(
  { end, head, determiner }: Speaker,
  verb: number,
  form: string,
  lexicon: Lexicon,
): boolean {
  const finite = verb > end || !form.endsWith('ed');
  return finite && (determiner === 'quantity' || lexicon.pronominal.has(head.lemma));
}

/** Whether a form in -ing is a verb of its own: with "be" before it, or after "with". */
function standsAlone(
  words: readonly Word[],
  { start, head }: Speaker,
  verb: number,
  lexicon: Lexicon,
): boolean {
  // "A student is claiming" leads in to somebody whom the next lines name.
  if (lexicon.passives.has(words[verb - 1]?.form ?? '')) return head.plural;
  // "No problem with candidates criticizing judges" only describes them.
  return lexicon.inverts || lexicon.absolute.has(words[start - 1]?.form ?? '');
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
  const past = pastAside(words, speaker, lexicon);
  if (past >= 0) return found(speaker, past, true);
  const verb = tellsMore(words, speaker, lexicon) ? beyond(words, speaker, lexicon) : -1;
  return verb >= 0 ? found(speaker, verb, true) : null;
}

/** "El escudo, que muchos encuentran frío", "das viele Fans kalt finden": what they judge stands before, or -1. */
function judgesThat(
  words: readonly Word[],
  { start, end, head }: Speaker,
  lexicon: Lexicon,
): number {
  const { form } = words[start - 1] ?? { form: '' };
  const fronted = lexicon.relatives.has(form) || lexicon.conjunctions.has(form);
  if (!(lexicon.inverts && fronted && head.plural) || words[start]?.gap !== 'none') return -1;
  for (let at = end; at < end + JUDGED && words[at]?.gap === 'none'; at += 1) {
    const verb = lexicon.deeming.has(words[at]?.form ?? '');
    if (verb) return at;
    if (!lexicon.capitalNouns) return -1;
  }
  return -1;
}

/** "Un camarero, ya jubilado, según el cual …": words about a speaker, and then what is cited. */
function accordingToWhom(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  if (!lexicon.inverts) return null;
  const { start, end } = speaker;
  for (let at = end; at < end + ASIDE && words[at] && words[at]?.gap !== 'stop'; at += 1) {
    if (words[at]?.gap !== 'comma') continue;
    const last = matchPhrase(lexicon.accordingToWhom, words, at);
    if (last > 0) return { how: 'according', cue: at, start, end: last, distant: true };
  }
  return null;
}

/** "Gli scettici, e non sono pochi neppure qui, fanno notare che": the verb behind an aside, or -1. */
function pastAside(
  words: readonly Word[],
  { start, end, head, determiner, count }: Speaker,
  lexicon: Lexicon,
): number {
  const opens = start === 0 || words[start]?.gap !== 'none';
  const some = head.plural || determiner === 'quantity' || determiner === 'indefinite';
  if (!(lexicon.inverts && opens && some) || words[end]?.gap !== 'comma') return -1;
  let at = end + 1;
  while (at < end + ASIDE && words[at]?.gap === 'none' && !words[at]?.quoted) at += 1;
  if (words[at]?.gap !== 'comma' || words[at]?.quoted) return -1;
  const verb = verbFrom(words, at, lexicon);
  if (typeof verb !== 'number' || !tellsThere(words, verb, lexicon)) return -1;
  const aided = [at, verb].some((one) => lexicon.severalVerb.test(words[one]?.form ?? ''));
  return aided === (head.plural && count !== 1) ? verb : -1;
}

/** Whether a clause follows the verb, or it needs none to tell something ("décrit une mare de sang"). */
function tellsThere(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const form = words[verb]?.form ?? '';
  const plain = lexicon.core.has(form) || lexicon.speech.has(form);
  return (lexicon.anyNoun && plain) || leadsTo(words, verb, lexicon);
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
  // "Uniting evangelicals and conservatives behind him, arguing": the second of two objects.
  if (
    !opens &&
    lexicon.joiners.has(words[start - 1]?.form ?? '') &&
    words[start - 1]?.gap === 'none'
  )
    return false;
  return opens || lexicon.stops.has(words[start - 1]?.form ?? '');
}

/** A stop, a quotation, or a verb of saying before any comma. */
function endsDeed({ form, gap, quoted }: Word, lexicon: Lexicon): boolean {
  if (quoted || gap === 'stop' || gap === 'quote') return true;
  return lexicon.core.has(form) && !lexicon.tacked.has(form);
}
