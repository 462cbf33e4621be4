/**
 * Who speaks, told by the frame of a sentence: a verb that reports, what it leads to, and the noun
 * phrase in the place of its subject, whatever its noun. For languages in which the verb may come
 * first and a clause or a quotation shows that it reports.
 */
import { accordingFrom } from '../cited';
import { agrees } from '../verb';
import type { Word } from '../words';
import { reportsAt } from './complement';
import { type Frame, isSmall, runsOn, SMALL } from './frame';
import { invertedAt } from './inverted';
import { isPlain, type Line, type Phrase, phraseAt } from './phrase';
import { masculineOf } from './words';

/** Words from who speaks to the verb, a clause about them included. */
const REACH = 30;
/** Words of a relative clause that can have no verb of its own yet. */
const RELATIVE = 2;
/** Words of an outlet's name behind its noun. */
const NAME = 4;

/** The frames of a sentence, in the order of their speakers. */
export const framesOf = (line: Line): Frame[] =>
  line.words.flatMap((_, at) => {
    for (const read of FRAMES) {
      const frame = read(line, at);
      if (frame) return frame;
    }
    return [];
  });

const FRAMES = [subjectAt, invertedAt, accordingAt, agentAt, struckAt];

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
  // "Anche se molti credono": granted, and not supposed.
  if (frames.granting.has(words[start - 2]?.form ?? '')) return true;
  if (form === undefined || gap === 'stop' || gap === 'quote') return true;
  if (frames.supposing.has(form)) return false;
  if (gap === 'comma') return true;
  const small = lexicon.adverbs.has(form) || lexicon.adverbEndings.test(form);
  // "Due à une cigogne": folded, a preposition looks like an auxiliary.
  const other = lexicon.determiners.has(form) || frames.perfect.has(form);
  return frames.openers.has(form) || (small && !other);
}

/** The verb of saying that `speaker` is the subject of, past what is told of them; -1 where none is. */
function verbAfter(line: Line, speaker: Phrase): number {
  const { collective, head } = speaker;
  let deed = false;
  for (const { at, told } of spine(line, speaker)) {
    const agreed = () => collective || agrees(line.words, at, head.plural, line.lexicon);
    if (reportsAt(line, at) && agreed()) return !deed || isSecond(line, at) ? at : -1;
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

/** "Según un guardabosques", "para los detractores del plan". */
function accordingAt(line: Line, start: number): Frame | null {
  const { words, lexicon } = line;
  if (words[start]?.gap !== 'none' || !mayBeCited(line, start)) return null;
  const told = accordingFrom(words, start, lexicon);
  const from = told < 0 && opensEyes(line, start - 1) ? start - 1 : told;
  const speaker = from < 0 ? null : phraseAt(line, start);
  if (!speaker) return null;
  const { determiner, medium, end } = speaker;
  // "Según el calendario": who is known is somebody, or a thing of which there is one.
  const some = medium || determiner === 'indefinite' || determiner === 'quantity';
  const held = holds(line, speaker) || isView(line, start, speaker);
  if (told < 0 ? !held : !some) return null;
  // "Para una jueza jubilada": one of those who hold an office, and no court.
  const { head } = speaker;
  const kind = told < 0 && head.kind === 'voice' ? 'public' : head.kind;
  return {
    speaker: { ...speaker, head: { ...head, kind } },
    link: { how: 'according', cue: from, start: from, end, distant: false },
  };
}

/** An article, a number or a noun for media. */
function mayBeCited({ words, lexicon, frames }: Line, at: number): boolean {
  const { form, number } = words[at] as Word;
  return number || lexicon.determiners.has(form) || frames.media.has(form);
}

/** "Para" at the head of a clause, or behind what somebody or something is. */
function opensEyes({ words, frames }: Line, at: number): boolean {
  if (!frames.eyes.has(words[at]?.form ?? '')) return false;
  if (at === 0 || words[at]?.gap !== 'none') return true;
  return [1, 2].some((back) => frames.copulas.has(words[at - back]?.form ?? ''));
}

/** "Es para muchos una farsa": of many whom nobody counts. */
const isView = ({ words }: Line, start: number, { determiner, count, head }: Phrase) =>
  words[start - 1]?.gap === 'none' && determiner === 'quantity' && count === null && head.plural;

/** "Para un portero, el problema es «…»", "para los detractores del plan": words or a side are told. */
function holds({ words, lexicon, frames }: Line, { head, determiner }: Phrase): boolean {
  if (frames.sides.has(head.lemma)) return true;
  const said = words.some(({ quoted, form }) => !quoted && lexicon.core.has(form));
  const one = determiner === 'indefinite' && !head.plural && !said;
  return one && words.some(({ quoted }) => quoted);
}

/** "Una versión relatada por dos camareros": the participle and whoever told it. */
function agentAt(line: Line, start: number): Frame | null {
  const { words, lexicon } = line;
  if (words[start]?.gap !== 'none' || !lexicon.agents.has(words[start - 1]?.form ?? ''))
    return null;
  const cue = toldBefore(line, start - 2);
  const speaker = cue < 0 ? null : phraseAt(line, start);
  if (!speaker) return null;
  const { end } = speaker;
  return { speaker, link: { how: 'agent', cue, start: cue, end, distant: false } };
}

/** "Relatadas a este diario por": the participle, or -1. */
function toldBefore({ words, frames }: Line, last: number): number {
  for (let at = last; at >= 0 && at > last - SMALL; at -= 1) {
    const { form, gap } = words[at] as Word;
    if (frames.told.has(masculineOf(form))) return at;
    if (gap !== 'none') return -1;
  }
  return -1;
}

/** "A los vecinos les preocupa que": whom something strikes, at the head of a clause. */
function struckAt(line: Line, start: number): Frame | null {
  const { words, frames } = line;
  if (!frames.towards.has(words[start - 1]?.form ?? '') || !opens(line, start - 1)) return null;
  const speaker = words[start]?.gap === 'none' ? phraseAt(line, start) : null;
  const cue = speaker && spine(line, speaker).find(({ at }) => isStrike(line, at))?.at;
  if (!speaker || !cue) return null;
  const link = { how: 'subject', cue, start: start - 1, end: cue + 1, distant: false } as const;
  return { speaker, link: { ...link, framed: true } };
}

/** "Les preocupa", "non piace": the verb, behind whom it strikes or a denial. */
const isStrike = ({ words, lexicon, frames }: Line, at: number) => {
  const before = words[at - 1]?.form ?? '';
  const small = frames.listeners.has(before) || lexicon.negations.has(before);
  return small && frames.strikes.has(words[at]?.form ?? '');
};
