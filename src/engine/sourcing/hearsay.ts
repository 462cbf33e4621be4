/** Statements taken from other outlets, and beliefs that nobody is named for. */
import { attributed } from './attributed';
import { beliefAt, OWNER } from './beliefs';
import { conditional, reportedAt, supposes } from './conditional';
import { contentOf } from './content';
import type { Finding } from './finding';
import type { Frames } from './frames/words';
import { isTitleCase } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { reducedAt } from './reduced';
import { relayedAt } from './relays/find';
import { namesRelay } from './relays/phrase';
import type { Prose, Sentence, Word } from './words';

/** "according to local reports", "Spanish media said". */
export function findSecondHand(prose: Prose, lexicon: Lexicon): Finding[] {
  const { relays } = lexicon;
  const speaking = prose.sentences.filter(({ words }) => relays && namesRelay(words, relays));
  const lines = new Set(speaking.map(({ words }) => words));
  return scan(prose, lexicon, (words, at) => {
    if (words[at]?.quoted) return -1;
    const end = matchPhrase(lexicon.secondHand, words, at);
    if (end >= 0) {
      const named = isOutletName(words, at, end, lexicon) || byName(words, end, lexicon);
      // "There have been no reports of".
      const none = words.slice(at, end).some(({ form }) => isNone(form, lexicon));
      return none || named || isAddressed(words, at, end, lexicon) ? -1 : end;
    }
    return lines.has(words) ? passedOn(words, at, lexicon) : -1;
  }).map((found): Finding => ({ ...found, kind: 'second-hand' }));
}

/** "according to local media", "several papers reported": end of what unnamed media tell, or -1. */
function passedOn(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const { relays } = lexicon;
  if (!relays) return -1;
  const cited = matchPhrase(lexicon.accordingTo, words, at);
  return relayedAt({ words, lexicon, relays }, Math.max(at, cited));
}

/**
 * "reportedly", "is believed to": only where nobody in the sentence is named for it. Inside a
 * quotation somebody named passes it on, and only what is told as held by others counts.
 */
export function findUnattributed(prose: Prose, lexicon: Lexicon): Finding[] {
  return scan(prose, lexicon, (words, at) => {
    const held = heldAt(words, at, lexicon);
    return held >= 0 || words[at]?.quoted ? held : heardAt(words, at, lexicon);
  }).map((found): Finding => {
    const stated = found.content !== null && found.content.start > found.end;
    return { ...found, kind: 'unattributed', content: stated ? found.content : null };
  });
}

/** End of "concerns that", "is seen as": a belief of nobody in particular, or -1. */
function heldAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const { crowds } = lexicon;
  const told = crowds ? beliefAt({ words, lexicon, crowds }, at) : -1;
  if (told >= 0 || (words[at]?.quoted && !crowds)) return told;
  const reduced = crowds ? reducedAt({ words, lexicon, crowds }, at) : -1;
  if (reduced >= 0) return hasAgent(words, reduced, lexicon, true) ? -1 : reduced;
  const seen = matchPhrase(lexicon.agentless, words, at);
  if (seen < 0 || words.slice(at, seen).some(({ form }) => isNone(form, lexicon))) return -1;
  return isNobodys(words, at, seen, lexicon) ? seen : -1;
}

/** "there is no sense that" */
const isNone = (form: string, { determiners }: Lexicon) => determiners.get(form)?.kind === 'none';

/** End of "rumours that", "is believed to": what was heard, or -1. */
function heardAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const rumour = matchPhrase(lexicon.rumours, words, at);
  if (rumour >= 0) return rumour;
  const end = Math.max(
    matchPhrase(lexicon.unattributed, words, at),
    conditional(words, at, lexicon),
    reportedAt(words, at, lexicon),
  );
  if (end < 0 || supposes(words, at, lexicon)) return -1;
  const judged = lexicon.inverts && lexicon.passives.has(words[at]?.form ?? '');
  if (judged && hasAgent(words, lexicon.capitalNouns ? at : end, lexicon)) return -1;
  if (ownBelief(words, at, lexicon) || isDenied(words, at, end, lexicon)) return -1;
  if (lexicon.frames && isOthers(words, at, lexicon, lexicon.frames)) return -1;
  return attributed(words, at, end, lexicon) ? -1 : end;
}

/** "Los médicos dicen que", "no parece que": somebody says it, or nobody does. */
function isOthers(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  { openers, relatives }: Frames,
): boolean {
  const word = words[at];
  const before = words[at - 1]?.form ?? '';
  const says = word !== undefined && lexicon.core.has(word.form);
  // "«…», dicen": they go on speaking who spoke before.
  if (word?.gap !== 'none') return says && word.gap === 'quote';
  if (lexicon.negations.has(before)) return true;
  if (!(says && lexicon.manyVerbs.test(word.form))) return false;
  return ![openers, relatives, lexicon.adverbs, lexicon.reflexive].some((list) => list.has(before));
}

const OUTLETS_OWN = new Set(['by', 'from', 'del', 'della', 'di', 'de', 'por', 'da']);
/** Words after a passive in which its agent may stand. */
const CLAUSE = 14;

const MANNER = /^.{3,}(?:ing|ly)$/u;

type Found = Omit<Finding, 'kind'>;

function scan(
  prose: Prose,
  lexicon: Lexicon,
  match: (words: readonly Word[], at: number) => number,
): Found[] {
  const all: Found[] = [];
  for (const sentence of prose.sentences) {
    for (let at = 0; at < sentence.words.length; at += 1) {
      const end = match(sentence.words, at);
      if (end < 0) continue;
      const found = foundAt(prose, sentence, at, end, lexicon);
      if (found) all.push(found);
      at = end - 1;
    }
  }
  return all;
}

function foundAt(
  prose: Prose,
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
): Found | null {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const says = lexicon.core.has(last.form) || lexicon.speech.has(last.form);
  const how = says || lexicon.conjunctions.has(last.form) ? 'subject' : 'according';
  const link = { how, cue: from, start: from, end: to, distant: false } as const;
  return {
    ...span,
    content: contentOf(prose, sentence, link, span, lexicon),
    count: null,
    who: null,
    again: false,
    vague: false,
    sentence,
  };
}

/** "the Evening Press": capitals inside a sentence make a name of it. */
function isOutletName(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  // "KJP News reports that".
  const run = words[from]?.capital && words[from - 1]?.capital && words[from]?.gap === 'none';
  if (run && !lexicon.capitalNouns) return true;
  const named = words
    .slice(Math.max(from, 1), to)
    .some((word) => word.capital && lexicon.outlets.has(word.form));
  return named && !isTitleCase(words);
}

/** "which they regarded as": a participle that nothing sets off is somebody's own verb. */
function isActive(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return lexicon.judged.has(words[at]?.form ?? '') && words[at]?.gap !== 'comma';
}

/** Whether a judgement in the passive has no owner, no subject and no agent. */
function isNobodys(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (hasOwner(words, from, to) || isActive(words, from, lexicon)) return false;
  const belief = words.slice(from, to).some(({ form }) => lexicon.crowds?.beliefs.has(form));
  if (belief && isFromSomebody(words, from, to)) return false;
  return !hasAgent(words, to, lexicon);
}

/** "amid Ohm's accusations that": whose they are is said. */
function hasOwner(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from - 2), to).some(({ form }) => OWNER.test(form));
}

/** "Republican criticism that", "criticism for the sale from two guards". */
function isFromSomebody(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.capital && words[from]?.gap === 'none' && from > 1) return true;
  const end = words.findIndex(({ gap }, at) => at > to && gap !== 'none');
  return words.slice(to, end < 0 ? words.length : end).some(({ form }) => form === 'from');
}

/** "was accused of theft by two guards": somebody in the same clause does it. */
function hasAgent(words: readonly Word[], from: number, lexicon: Lexicon, aside = false): boolean {
  for (let at = from; at < Math.min(words.length, from + CLAUSE); at += 1) {
    if (words[at]?.gap === 'stop' || (aside && words[at]?.gap === 'comma')) return false;
    // "By abruptly blocking": how, not who.
    if (lexicon.agents.has(words[at]?.form ?? '')) return !MANNER.test(words[at + 1]?.form ?? '');
  }
  return false;
}

/** "Refused to talk to the press, said": whom somebody speaks to. */
function isAddressed(words: readonly Word[], at: number, end: number, lexicon: Lexicon): boolean {
  const phrase = words.slice(at, end);
  const said = lexicon.core.has(phrase.at(-1)?.form ?? '');
  // "In a report in the Herald that claims": who reports stands inside.
  if (phrase.some(({ form }) => lexicon.prepositions.has(form))) return false;
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined;
  return said && before !== undefined && lexicon.prepositions.has(before.form);
}

/** "a new report by the Daily Pilot": whose report it is, is said. */
function byName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.prepositions.has(words[at]?.form ?? '') || words[at]?.gap !== 'none') return false;
  const next = lexicon.determiners.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  return words[next]?.capital === true && OUTLETS_OWN.has(words[at]?.form ?? '');
}

/** "I thought to be home": the subject's own belief. */
function ownBelief(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { form, gap } = words[at] ?? { form: '', gap: 'stop' };
  const fronts = lexicon.crowds?.fronts;
  // "He said to be careful".
  const says = fronts !== undefined && lexicon.core.has(form);
  if (!(lexicon.belief.has(form) || says) || gap !== 'none') return false;
  // "What many people believed to be".
  if (fronts && words.slice(Math.max(0, at - 3), at).some(({ form }) => fronts.has(form)))
    return true;
  const before = words[at - 1];
  return lexicon.pronouns.has(before?.form ?? '') || (says && before?.capital === true);
}

/** "it has not said that", "it was not reported": a subject, or news that nobody had. */
function isDenied(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (!lexicon.pronouns.has(words[from]?.form ?? '')) return false;
  return words.slice(from, to).some(({ form }) => lexicon.negations.has(form));
}
