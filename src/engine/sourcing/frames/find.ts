/**
 * Who speaks, told by the frame of a sentence: a verb that reports, what it leads to, and the noun
 * phrase in the place of its subject, whatever its noun. For languages in which the verb may come
 * first and a clause or a quotation shows that it reports.
 */
import { accordingFrom } from '../cited';
import type { Link } from '../link';
import { closesName, mayInvert } from '../told';
import { agrees } from '../verb';
import type { Word } from '../words';
import { isSaid, leads, reportsAt } from './complement';
import { isPlain, type Line, type Phrase, phraseAt } from './phrase';

/** Somebody and the tie to what they say. */
export interface Frame {
  readonly speaker: Phrase;
  readonly link: Link;
}

/** Words from who speaks to the verb, a clause about them included. */
const REACH = 30;
/** Words of a relative clause that can have no verb of its own yet. */
const RELATIVE = 2;
/** Words from a verb to who speaks behind it. */
const BEHIND = 12;
/** Words of an outlet's name behind its noun. */
const NAME = 4;
/** Small words before a verb. */
const SMALL = 4;

/** The frames of a sentence, in the order of their speakers. */
export const framesOf = (line: Line): Frame[] =>
  line.words.flatMap(
    (_, at) => subjectAt(line, at) ?? invertedAt(line, at) ?? accordingAt(line, at) ?? [],
  );

/** Media without a name, whose word is second-hand. */
export function isMedium({ words }: Line, { speaker, link }: Frame): boolean {
  const { medium, head, start, end } = speaker;
  // "Un diario conservador afirma que": it speaks for itself.
  if (link.how === 'subject' && !head.plural && speaker.determiner !== 'definite') return false;
  const name = words.slice(Math.max(1, start), end + NAME);
  return medium && !name.some(({ capital }) => capital);
}

/** "Una joven que viajaba en el autobús explicó a los agentes que …". */
function subjectAt(line: Line, start: number): Frame | null {
  const speaker = opens(line, start) ? phraseAt(line, start) : null;
  const cue = speaker ? verbAfter(line, speaker) : -1;
  if (!speaker || cue < 0) return null;
  const distant = cue > speaker.end + SMALL;
  return { speaker, link: { how: 'subject', cue, start, end: cue + 1, distant, framed: true } };
}

/** Whether a subject may begin at `start`: a clause does, and nothing supposes it. */
function opens({ words, lexicon, frames }: Line, start: number): boolean {
  const { gap } = words[start] ?? { gap: 'stop' };
  const form = words[start - 1]?.form;
  if (form === undefined || gap === 'stop' || gap === 'quote') return true;
  if (frames.supposing.has(form)) return false;
  if (gap === 'comma') return true;
  const small = lexicon.adverbs.has(form) || lexicon.adverbEndings.test(form);
  return frames.openers.has(form) || (small && !lexicon.determiners.has(form));
}

/** The verb of saying that `speaker` is the subject of, past what is told of them; -1 where none is. */
function verbAfter(line: Line, speaker: Phrase): number {
  const { collective, head } = speaker;
  let deed = false;
  for (const { at, told } of spine(line, speaker)) {
    const agreed = collective || agrees(line.words, at, head.plural, line.lexicon);
    if (agreed && reportsAt(line, at)) return !deed || isSecond(line, at) ? at : -1;
    // Another verb, of which they are the subject too.
    deed ||= !told && isDeed(line, at);
  }
  return -1;
}

/** A word that may be the verb of a subject, and whether a clause about the subject may still run on. */
interface Place {
  readonly at: number;
  readonly told: boolean;
}

/** The words behind `speaker` but for asides and the beginning of clauses about them. */
function spine({ words, frames }: Line, speaker: Phrase): Place[] {
  const places: Place[] = [];
  let relative = speaker.whoever ? speaker.at : -1;
  let aside = false;
  for (let at = speaker.end; at < speaker.end + REACH && runsOn(words[at]); at += 1) {
    const { form, gap } = words[at] as Word;
    if (gap === 'comma') aside = !aside;
    if (aside) continue;
    if (gap === 'comma') relative = -1;
    if (frames.relatives.has(form)) relative = at;
    if (relative < 0 || at - relative > RELATIVE) places.push({ at, told: relative >= 0 });
  }
  return places;
}

const runsOn = (word: Word | undefined) =>
  word !== undefined && !word.quoted && word.gap !== 'stop' && word.gap !== 'quote';

function isDeed({ words, lexicon, frames }: Line, at: number): boolean {
  const form = words[at]?.form ?? '';
  if (frames.perfect.has(form)) return false;
  const done = frames.perfect.has(words[at - 1]?.form ?? '') && frames.participle.test(form);
  const listed = lexicon.passives.has(form) || frames.causes.has(form);
  return done || listed || frames.finite.test(form);
}

/** "… y dijo": the second of two verbs. */
function isSecond(line: Line, verb: number): boolean {
  const { words, lexicon } = line;
  let at = verb - 1;
  while (at > verb - SMALL && isSmall(line, words[at]?.form ?? '')) at -= 1;
  return lexicon.joiners.has(words[at]?.form ?? '') && isPlain(words[verb]?.form ?? '', lexicon);
}

/** What may stand between a subject and its verb. */
const isSmall = ({ lexicon, frames }: Line, form: string) =>
  frames.perfect.has(form) || lexicon.adverbs.has(form) || lexicon.reflexive.has(form);

/** "…, reveló más tarde a esta redacción un miembro del jurado". */
function invertedAt(line: Line, verb: number): Frame | null {
  const { words, lexicon } = line;
  const { form, quoted } = words[verb] ?? { form: '', quoted: true };
  if (quoted || lexicon.reflexive.has(form) || !mayInvert(form, lexicon)) return null;
  const from = isSaid(line, verb) && !leads(line, verb) ? statedBefore(line, verb) : -1;
  const speaker = from < 0 ? null : behind(line, verb + 1);
  if (!speaker || speaker.whoever) return null;
  const { end, collective, head } = speaker;
  if (!(collective || agrees(words, verb, head.plural, lexicon))) return null;
  const link = { how: 'inverted', cue: verb, start: from, end, distant: false } as const;
  return { speaker, link: { ...link, framed: true } };
}

/** Where the verb and its small words begin, if what is said stands before them; else -1. */
function statedBefore(line: Line, verb: number): number {
  const { words, lexicon } = line;
  let at = verb;
  while (at > verb - SMALL && words[at]?.gap === 'none' && isAuxiliary(line, at - 1)) at -= 1;
  const { gap } = words[at] as Word;
  if (gap !== 'none') {
    const stated = gap === 'quote' || (gap === 'comma' && !closesName(words, at, lexicon));
    return stated && at > 0 ? at : -1;
  }
  // "Según han confirmado", "l'ha spiegato".
  const before = words[at - 1]?.form ?? '';
  const object = lexicon.clitics.has(before) || before === 'l';
  const plain = object && isPlain(words[verb]?.form ?? '', lexicon);
  return plain || lexicon.asTold.has(before) ? at - 1 : -1;
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

/** "Según un guardabosques", "para los detractores del plan". */
function accordingAt(line: Line, start: number): Frame | null {
  const { words, lexicon } = line;
  if (words[start]?.gap !== 'none') return null;
  const told = accordingFrom(words, start, lexicon);
  const from = told < 0 && opensEyes(line, start - 1) ? start - 1 : told;
  const speaker = from < 0 ? null : phraseAt(line, start);
  if (!speaker) return null;
  const { determiner, medium, end } = speaker;
  // "Según el calendario": who is known is somebody, or a thing of which there is one.
  const some = medium || determiner === 'indefinite' || determiner === 'quantity';
  if (told < 0 ? !holds(line, speaker) : !some) return null;
  return { speaker, link: { how: 'according', cue: from, start: from, end, distant: false } };
}

/** "Para" at the head of a clause. */
const opensEyes = ({ words, frames }: Line, at: number) =>
  frames.eyes.has(words[at]?.form ?? '') && (at === 0 || words[at]?.gap !== 'none');

/** "Para un portero, el problema es «…»", "para los detractores del plan": words or a side are told. */
function holds({ words, lexicon, frames }: Line, { head, determiner }: Phrase): boolean {
  if (frames.sides.has(head.lemma)) return true;
  const said = words.some(({ quoted, form }) => !quoted && lexicon.core.has(form));
  const one = determiner === 'indefinite' && !head.plural && !said;
  return one && words.some(({ quoted }) => quoted);
}
