/** Who speaks behind the verb: "…, reveló más tarde a esta redacción un miembro del jurado". */
import { closesName, mayInvert } from '../told';
import { agrees } from '../verb';
import type { Word } from '../words';
import { isSaid, leads } from './complement';
import { type Frame, isSmall, runsOn, SMALL } from './frame';
import { isPlain, type Line, type Phrase, phraseAt } from './phrase';

/** Words from a verb to who speaks behind it. */
const BEHIND = 12;
/** Words of "los apicultores" before an aside that tells of them. */
const SUBJECT = 8;

/** "…, reveló más tarde a esta redacción un miembro del jurado". */
export function invertedAt(line: Line, verb: number): Frame | null {
  const { words, lexicon } = line;
  const { form, quoted } = words[verb] ?? { form: '', quoted: true };
  if (quoted || lexicon.reflexive.has(form)) return null;
  const from = isSaid(line, verb) ? toldFrom(line, verb) : -1;
  const speaker = from < 0 || leadsAtOnce(line, verb) ? null : behind(line, verb + 1);
  if (!speaker || speaker.whoever) return null;
  // "Cuenta una vecina que": what is said follows, where no "lo" stands for it.
  const first = words[from]?.gap === 'stop' && !isIt(line, from);
  if (first ? !leads(line, speaker.at) : leads(line, verb)) return null;
  const { end, collective, head } = speaker;
  if (!(collective || agrees(words, verb, head.plural, lexicon))) return null;
  const link = { how: 'inverted', cue: verb, start: from, end, distant: false } as const;
  return { speaker, link: { ...link, framed: true } };
}

/** "Cuenta que una vecina …": somebody else tells it. */
const leadsAtOnce = ({ words, lexicon }: Line, verb: number) =>
  lexicon.conjunctions.has(words[verb + 1]?.form ?? '');

/** Where a verb of saying, or of giving an account, begins with its small words; else -1. */
function toldFrom(line: Line, verb: number): number {
  const form = line.words[verb]?.form ?? '';
  const from = statedBefore(line, verb);
  const account = line.frames.accounts.has(line.words[from - 1]?.form ?? '');
  return mayInvert(form, line.lexicon) || (account && line.frames.gives.has(form)) ? from : -1;
}

/** Where the verb and its small words begin, if what is said stands before them; else -1. */
function statedBefore(line: Line, verb: number): number {
  const { words, lexicon } = line;
  let at = verb;
  while (at > verb - SMALL && words[at]?.gap === 'none' && isAuxiliary(line, at - 1)) at -= 1;
  const { gap } = words[at] as Word;
  if (gap !== 'none') {
    return gap === 'comma' && hasSubject(line, at, verb) ? -1 : at;
  }
  // "Según han confirmado", "l'ha spiegato".
  const plain = isIt(line, at - 1) && isPlain(words[verb]?.form ?? '', lexicon);
  const told = lexicon.asTold.has(words[at - 1]?.form ?? '') || isAccount(line, at - 1);
  return plain || told ? at - 1 : -1;
}

/** "La versión que". */
const isAccount = ({ words, frames }: Line, at: number) =>
  frames.relatives.has(words[at]?.form ?? '') && frames.accounts.has(words[at - 1]?.form ?? '');

/** "Los apicultores, que …, trasladan": the comma closes an aside, and whoever stands before it acts. */
function hasSubject(line: Line, at: number, verb: number): boolean {
  const { words, lexicon, frames } = line;
  if (closesName(words, at, lexicon)) return true;
  let aside = at - 1;
  while (aside > 0 && words[aside]?.gap === 'none') aside -= 1;
  let first = aside - 1;
  while (first > 0 && words[first]?.gap === 'none') first -= 1;
  if (words[aside]?.gap !== 'comma' || aside - first > SUBJECT) return false;
  const before = words.slice(first, aside);
  if (before.some(({ form }) => isPlain(form, lexicon) || frames.perfect.has(form))) return false;
  const form = before[0]?.form ?? '';
  const determined = lexicon.determiners.has(form) || before[0]?.capital === true;
  return determined && agrees(words, verb, lexicon.plurals.has(form), lexicon);
}

/** "Lo", "l'" stand for what is said. */
function isIt({ words, lexicon }: Line, at: number): boolean {
  const form = words[at]?.form ?? '';
  return lexicon.clitics.has(form) || form === 'l';
}

/** A small word before a verb; "lo" stands for what is said. */
function isAuxiliary(line: Line, at: number): boolean {
  const form = line.words[at]?.form ?? '';
  return isSmall(line, form) && !line.lexicon.clitics.has(form);
}

/** Who speaks behind a verb, past when, where and to whom it was said; null where nobody does. */
function behind(line: Line, from: number): Phrase | null {
  const { words, lexicon } = line;
  let aside = false;
  for (let at = from; at < from + BEHIND && runsOn(words[at]); at += 1) {
    const { form, gap } = words[at] as Word;
    if (lexicon.conjunctions.has(form)) return null;
    if (gap === 'comma') aside = !aside;
    if (aside || (at > from && isLed(line, at))) continue;
    const speaker = phraseAt(line, at);
    if (speaker || endsSearch(line, at)) return speaker;
  }
  return null;
}

/** A name, or an article of somebody else. */
const endsSearch = ({ words, lexicon }: Line, at: number) => {
  const { form, capital } = words[at] as Word;
  return capital || (lexicon.determiners.has(form) && !lexicon.most.has(form));
};

/** A preposition or an article governs word `at`, or it is that of a day ("el miércoles"). */
function isLed({ words, lexicon }: Line, at: number): boolean {
  if (lexicon.calendar.has(words[at + 1]?.form ?? '')) return true;
  const before = words[at - 1]?.form ?? '';
  const governs = lexicon.prepositions.has(before) || lexicon.determiners.has(before);
  return governs && words[at]?.gap === 'none';
}
