/** Who speaks where nouns have capitals and any of them may be somebody: told by the frame, not by a list. */

import { reportsAt } from './frames/complement';
import { lineOf } from './frames/phrase';
import { type Link, linkOf } from './link';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words before a plural in which its auxiliary may stand ("haben am Montag Anwohner gesagt"). */
const AIDED = 4;

/** How `speaker` is cited, where the tie may make a speaker of the phrase. */
export function spokenLink(
  words: readonly Word[],
  speaker: Speaker,
  lexicon: Lexicon,
): Link | null {
  const link = linkOf(words, speaker, lexicon);
  if (!link || isDeed(words, link, lexicon)) return null;
  return maySpeak(words, speaker, link, lexicon) ? link : null;
}

/** "Trasladaron sus colmenas": a verb of two meanings with nothing that shows that it reports. */
function isDeed(words: readonly Word[], { how, cue }: Link, lexicon: Lexicon): boolean {
  const line = how === 'subject' ? lineOf(words, lexicon) : null;
  return line?.frames.double.has(words[cue]?.form ?? '') === true && !reportsAt(line, cue);
}

/**
 * Whether the tie makes a speaker of the phrase. A bare plural has a verb in its number; a noun of no list
 * opens its clause before its verb ("eine Orchidee beschrieben" has another subject); nobody speaks in
 * the case of an object, and "kaum ein Experte" is none.
 */
function maySpeak(words: readonly Word[], speaker: Speaker, link: Link, lexicon: Lexicon): boolean {
  const { start } = speaker;
  if (isToldOf(words, speaker, link, lexicon)) return false;
  if (!lexicon.capitalNouns) return isFree(words, speaker, link, lexicon);
  if (lexicon.negations.has(words[start - 1]?.form ?? '')) return false;
  if (link.how !== 'subject' && link.how !== 'inverted') return true;
  if (isAnothers(words, link, lexicon)) return false;
  if (!areMany(words, speaker, link, lexicon)) return false;
  if (link.how === 'inverted') return true;
  // "Von einem Lehrer, der behauptet": told of.
  if (link.distant && lexicon.oblique.has(words[start]?.form ?? '')) return false;
  return lexicon.heads.has(speaker.head.lemma) || opens(words, start, link, lexicon);
}

/** "Le livre parle d'un marin qui dit": told of, and no more than a part of what is told. */
const isToldOf = (
  words: readonly Word[],
  { start, end }: Speaker,
  { how, cue }: Link,
  { inverts, relatives, prepositions }: Lexicon,
) =>
  inverts &&
  how === 'subject' &&
  cue <= end + 1 &&
  relatives.has(words[end]?.form ?? '') &&
  words[start]?.gap === 'none' &&
  prepositions.has(words[start - 1]?.form ?? '');

/** Whether a noun of no list opens its clause, and has a verb that no article makes a noun. */
function isFree(
  words: readonly Word[],
  { start, head: { lemma } }: Speaker,
  link: Link,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.inverts || link.how !== 'subject') return true;
  if (lexicon.heads.has(lemma) || lexicon.agentEndings.test(lemma)) return true;
  const noun = link.distant && lexicon.determiners.has(words[link.cue - 1]?.form ?? '');
  return !noun && opens(words, start, link, lexicon);
}

/** "…, so heißt es", "…, der Patientin zu erklären": a verb with a subject behind it, or none. */
const isAnothers = (words: readonly Word[], { how, cue }: Link, { pronouns }: Lexicon) =>
  how === 'subject' && (isTold(words, cue, pronouns) || words[cue - 1]?.form === 'zu');

/** "Heißt es", "sagt er"; but "hält es für falsch". */
function isTold(words: readonly Word[], cue: number, pronouns: ReadonlySet<string>): boolean {
  const { form, gap } = words[cue + 1] ?? { form: '', gap: 'stop' };
  if (gap !== 'none' || !pronouns.has(form)) return false;
  return form !== 'es' || /^h(?:ei|ie)[sß]/u.test(words[cue]?.form ?? '');
}

/** Whether the verb, or its auxiliary, is that of many where no article shows how many they are. */
function areMany(
  words: readonly Word[],
  { start, end, head, determiner }: Speaker,
  { cue }: Link,
  lexicon: Lexicon,
): boolean {
  if (determiner !== 'bare' || head.kind === 'source' || lexicon.pronominal.has(head.lemma))
    return true;
  const verbs = words.filter(
    (_, at) => (at >= start - AIDED && at < start) || at === cue || (at >= end && at < cue),
  );
  return verbs.some(({ capital, form }) => !capital && lexicon.severalVerb.test(form));
}

/** Whether the phrase that begins at `start` opens its clause. */
function opens(
  words: readonly Word[],
  start: number,
  { distant }: Link,
  lexicon: Lexicon,
): boolean {
  const gap = words[start]?.gap;
  if (start === 0 || gap === 'stop') return true;
  if (gap === 'comma') return !distant;
  const previous = words[start - 1]?.form ?? '';
  return [lexicon.conjunctions, lexicon.joiners, lexicon.asTold].some((list) => list.has(previous));
}

/** "Mit der Sache vertraute Personen": the words before the noun tell that they know. */
export const knows = (words: readonly Word[], { start, at }: Speaker, lexicon: Lexicon) =>
  lexicon.capitalNouns &&
  words.slice(start, at).some((_, on) => matchPhrase(lexicon.prenominal, words, start + on) === at);
