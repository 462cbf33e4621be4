/** What a crowd is told to say, think or judge, from the words after it. */
import { matchPhrase } from '../phrase';
import { saysNothing, tellsOne } from '../verb';
import type { Word } from '../words';
import type { Form, Frame, Line } from './words';

/** Words between a subject and its verb ("have long been"). */
const LONGEST = 6;
/** Frames that an "-ing" after "are" tells as said. */
const ONGOING = new Set<Frame>(['says', 'asks', 'names']);
/** Modals with which a crowd is told to say something. */
const MILD = new Set(['would', 'will', 'might', 'may']);
/** Words after a verb of seeing in which its "as" stands. */
const AS = 14;

/** Who speaks, and the word that fronts it ("what critics see as"); empty where none does. */
export interface Subject {
  readonly plural: boolean;
  readonly partisan: boolean;
  readonly fronted: string;
}

/** What the words before a verb ask of it: "have" a participle, "are" an "-ing", "to" its base. */
interface Chain {
  readonly needs: 'finite' | 'participle' | 'going' | 'base';
  readonly denied: boolean;
  /** After a modal, which leaves only verbs of saying and wondering. */
  readonly mild: boolean;
}

/** Index after the words by which a subject that ends at `from` says something, or -1. */
export function saidFrom(line: Line, from: number, subject: Subject): number {
  const { words } = line;
  let chain: Chain | null = { needs: 'finite', denied: false, mild: false };
  for (let at = from; chain && at < from + LONGEST; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || (at > from && !isClose(word))) return -1;
    // "The members," Ohm said: out of the quotation another speaks.
    if (words[from - 1]?.quoted && !word.quoted) return -1;
    const end = saidAt(line, at, chain, subject);
    if (end >= 0) return end;
    chain = chained(line, at, from, chain);
  }
  return -1;
}

const isClose = ({ gap }: Word) => gap === 'none' || gap === 'quote';

/** Index after the verb, turn or state at `at` that fits the words before it, or -1. */
function saidAt(line: Line, at: number, chain: Chain, subject: Subject): number {
  const { words, crowds } = line;
  const going = chain.needs === 'going';
  const turn = chain.denied || chain.mild ? -1 : matchPhrase(crowds.expressions, words, at);
  if (turn > 0 && going === /ing$/u.test(words[at]?.form ?? '')) return turn;
  if (going && crowds.states.has(words[at]?.form ?? '')) return isStated(line, at) ? at + 1 : -1;
  if (chain.mild && !isRemark(line, at)) return -1;
  const form = crowds.verbs.get(words[at]?.form ?? '');
  return form && fits(form, chain, subject) && goesOn(line, at, form.frame, subject) ? at + 1 : -1;
}

/** "Say", "argue", "wonder", "call": the verbs that a modal leaves a remark; "will charge" is a deed. */
const isRemark = ({ words, lexicon }: Line, at: number) =>
  lexicon.wondering.has(words[at]?.form ?? '') || lexicon.core.has(words[at]?.form ?? '');

/** Whether the form agrees with its subject and with the words before it. */
function fits(
  form: Form,
  { needs, denied }: Chain,
  { plural, partisan, fronted }: Subject,
): boolean {
  if (form.frame === 'spars' && !partisan) return false;
  // "Did not say" tells nothing, "do not think" does.
  if (denied) return form.base && form.frame === 'holds';
  // "Are feeling", "were attacking" tell a scene; "are asking", "are calling it" tell what is said.
  if (needs === 'going') return form.going && (fronted !== '' || ONGOING.has(form.frame));
  if (needs === 'finite') return plural ? form.plural : form.singular;
  return form[needs];
}

/** The chain after one more word, or null where the word cannot stand in it. */
function chained(line: Line, at: number, from: number, chain: Chain): Chain | null {
  const { words, lexicon, crowds } = line;
  const form = words[at]?.form ?? '';
  if (crowds.denials.has(form) || (form === 'not' && chain.needs === 'base'))
    return { ...chain, needs: 'base', denied: true };
  if (lexicon.modals.has(form)) return mildly(line, at, from);
  // "Few would have imagined": nobody did.
  if (lexicon.negations.has(form) || (chain.mild && crowds.perfect.has(form))) return null;
  if (lexicon.infinitives.has(form))
    return at > from && isLead(line, at - 1) ? { ...chain, needs: 'base' } : null;
  const needs = NEEDS.find(([list]) => crowds[list].has(form))?.[1];
  if (needs) return { ...chain, needs };
  return isLead(line, at) || isIdle(line, form) ? chain : null;
}

const isLead = ({ words, crowds }: Line, at: number) => crowds.leads.has(words[at]?.form ?? '');

/** "Detractors would say", of those whose stand is known; "voters might say" tells nobody's word. */
function mildly({ words, crowds }: Line, at: number, from: number): Chain | null {
  const mild = at === from && MILD.has(words[at]?.form ?? '');
  const stands = crowds.stances.has(words[from - 1]?.form ?? '');
  return mild && stands ? { needs: 'base', denied: false, mild } : null;
}

/** Lists of words, and the form of the verb that they ask for. */
const NEEDS = [
  ['perfect', 'participle'],
  ['links', 'going'],
  ['starts', 'going'],
  ['does', 'base'],
] as const;

const isIdle = ({ lexicon }: Line, form: string) =>
  lexicon.adverbs.has(form) || lexicon.adverbEndings.test(form) || lexicon.asides.has(form);

/** "are convinced that", "remain wary of": a feeling about somebody tells nothing. */
function isStated({ words, crowds }: Line, at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== 'none') return false;
  const about = crowds.wary.has(words[at]?.form ?? '') && crowds.topics.has(next.form);
  return about || crowds.openers.has(next.form);
}

/** Whether what follows the verb is what its frame asks for. */
function goesOn(line: Line, at: number, frame: Frame, subject: Subject): boolean {
  const { words, lexicon, crowds } = line;
  const next = words[at + 1];
  const close = next?.gap === 'none' ? next.form : '';
  if (lexicon.agents.has(close) || asksAfter(line, at, close, subject)) return false;
  if (frame === 'says') return tells(line, at, close);
  if (frame === 'asks') return close !== '' && !crowds.unasked.has(close);
  if (crowds.fronts.has(subject.fronted)) return true;
  if (subject.fronted === 'as' && frame === 'holds' && close === '') return true;
  return next !== undefined && isClose(next) && takes(line, at, frame, next);
}

/** "find out what people think of it": a question about them. */
function asksAfter(
  { words, lexicon, crowds }: Line,
  verb: number,
  close: string,
  { fronted }: Subject,
): boolean {
  if (fronted !== 'what') return false;
  const next = words[verb + 1];
  if (close === '') return next === undefined || next.gap === 'stop';
  // "What many believe to be a trap".
  const tobe = lexicon.passiveInfinitives.has(words[verb + 2]?.form ?? '');
  if (lexicon.infinitives.has(close) && tobe) return false;
  return crowds.untold.has(close) || (close !== 'as' && lexicon.prepositions.has(close));
}

/** A statement follows, not "to", "a lot", "nothing". */
function tells({ words, lexicon, crowds }: Line, at: number, close: string): boolean {
  const asks = close === 'if' && /^wonder/u.test(words[at]?.form ?? '');
  if (saysNothing(words, at, lexicon) || (crowds.untold.has(close) && !asks)) return false;
  if (tellsOne(words, at, lexicon)) return false;
  return !(close === 'a' && words[at + 2]?.form === 'lot');
}

/** Whether `next`, right after the verb, begins what the frame takes. */
function takes(line: Line, at: number, frame: Frame, next: Word): boolean {
  const { words, lexicon } = line;
  if (frame === 'judges' || frame === 'spars') return isObject(line, next);
  if (saysNothing(words, at, lexicon)) return false;
  if (frame === 'holds') return opensClause(line, next);
  if (frame === 'views') return hasAs(words, at);
  // "Other hikers found him": a deed.
  if (words[at]?.form === 'found' && lexicon.personal.has(next.form)) return false;
  const second = words[at + 2];
  if (!second || !isClose(second) || lexicon.prepositions.has(second.form)) return false;
  return isObject(line, next);
}

const opensClause = ({ lexicon, crowds }: Line, { form, capital }: Word) =>
  crowds.openers.has(form) || capital || lexicon.heads.has(form) || lexicon.determiners.has(form);

function hasAs(words: readonly Word[], at: number): boolean {
  for (let here = at + 2; here < at + AS; here += 1) {
    const word = words[here];
    if (!word || word.gap === 'stop') return false;
    if (word.form === 'as') return true;
  }
  return false;
}

/** "the bill", "him", "Ohm": what is judged follows at once. */
function isObject({ lexicon, crowds }: Line, { form, gap, capital }: Word): boolean {
  if (gap === 'quote' || capital) return true;
  return !(lexicon.prepositions.has(form) || crowds.bounds.has(form));
}
