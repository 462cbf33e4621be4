/** Ties that stand before a speaker: "according to", "seen by", `", said one diplomat`. */
import type { Link } from './link';
import { fits, matchPhrase, type PhraseBook } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { follows, verbBefore } from './told';
import type { Word } from './words';

/** Words of "according to at least" before a speaker. */
const BACK = 6;
/** Words of "described as reckless by critics" between the verb and its agent. */
const JUDGED = 4;
/** Adverbs between "told" and "by". */
const IDLE = 2;
/** Words of "a la agencia" between them where more may stand there. */
const TOLD = 5;

/** The tie before `speaker`, or null where none stands there. */
export function linkBefore(
  words: readonly Word[],
  speaker: Speaker,
  lexicon: Lexicon,
): Link | null {
  const { start, end } = speaker;
  const previous = words[start - 1];
  if (lexicon.postpositions.has(words[end]?.form ?? '') && words[end]?.gap === 'none')
    return { how: 'according', cue: end, start, end: end + 1, distant: false };
  if (!previous || words[start]?.gap !== 'none') return null;
  const from = phraseEndingAt(lexicon.accordingTo, words, start);
  if (from >= 0) return { how: 'according', cue: from, start: from, end, distant: false };
  if (lexicon.citing.has(previous.form))
    return { how: 'citing', cue: start - 1, start: start - 1, end, distant: false };
  if (lexicon.agents.has(previous.form)) return agent(words, speaker, lexicon);
  return inverted(words, speaker, lexicon);
}

/** "Provided to the agency by people familiar with it": whoever knows is no agent of a deed. */
const isInsider = (words: readonly Word[], { head, end }: Speaker, lexicon: Lexicon) =>
  head.kind === 'source' || matchPhrase(lexicon.familiar, words, end) > 0;

/** "Revelado a la agencia por": the participle a few words before its agent, or `at`. */
function participleBefore(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let here = at; here > at - TOLD && here >= 0; here -= 1) {
    if (lexicon.participles.has(words[here]?.form ?? '')) return here;
    if (words[here]?.gap !== 'none') return at;
  }
  return at;
}

/** "Told by two guards", "seen by some as": a participle before "by". */
function agent(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const { start, end } = speaker;
  const judged = judgedBy(words, speaker, lexicon);
  if (judged >= 0) return { how: 'agent', cue: judged, start: start - 1, end, distant: false };
  let at = start - 2;
  while (at > start - 2 - IDLE && lexicon.adverbs.has(words[at]?.form ?? '')) at -= 1;
  const knows = lexicon.inverts || isInsider(words, speaker, lexicon);
  if (knows) at = participleBefore(words, at, lexicon);
  const told = lexicon.participles.has(words[at]?.form ?? '');
  const denied = [1, 2, 3].some((back) => lexicon.negations.has(words[at - back]?.form ?? ''));
  return told && !denied ? { how: 'agent', cue: at, start: at, end, distant: false } : null;
}

/** "seen by some as a demotion": the word of judging before a group's "by", or -1. */
function judgedBy(words: readonly Word[], { start, head }: Speaker, lexicon: Lexicon): number {
  if (!(head.plural || lexicon.pronominal.has(head.lemma))) return -1;
  if (!lexicon.crowd.has(head.lemma)) return -1;
  for (let at = start - 2; at >= Math.max(0, start - 2 - JUDGED); at -= 1) {
    const gap = words[at + 1]?.gap;
    const form = words[at]?.form ?? '';
    if ((gap !== 'none' && gap !== 'quote') || lexicon.negations.has(form)) return -1;
    const near = at === start - 2 || words[at + 1]?.form === 'as';
    if (near && lexicon.judged.has(form)) return at;
  }
  return -1;
}

/** `", said one diplomat` and, where the language allows it, "aseguró una fuente". */
function inverted(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): Link | null {
  const at = verbBefore(words, speaker.start - 1, lexicon);
  const verb = words[at];
  if (!verb) return null;
  const open = follows(words, at, lexicon);
  const plain = lexicon.core.has(verb.form) || lexicon.speech.has(verb.form);
  if (!open && !(lexicon.inverts && plain)) return null;
  // "Lässt die Leiharbeiter außen vor": the verb of one, and many after it.
  const one = speaker.count === 1 || words[speaker.start]?.form === 'der';
  const several = speaker.head.plural && !one;
  if (lexicon.capitalNouns && several && /(?:t|te)$/u.test(verb.form)) return null;
  const next = words[speaker.end];
  const closed = next?.gap !== 'none' || lexicon.trailers.has(next.form);
  if (!closed && !lexicon.calendar.has(next.form) && !lexicon.inverts) return null;
  return { how: 'inverted', cue: at, start: at, end: speaker.end, distant: false };
}

/** Where a phrase of `book` begins that ends right before word `end`, or -1. */
function phraseEndingAt(book: PhraseBook, words: readonly Word[], end: number): number {
  for (let from = Math.max(0, end - BACK); from < end; from += 1)
    if (fits(book, words, from, end)) return from;
  return -1;
}
