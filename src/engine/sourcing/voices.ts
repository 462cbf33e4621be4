/** People whom a text quotes or cites by name. */

import type { Span } from '../vocabulary';
import { isTitleCase, nameLike } from './name';
import type { Lexicon } from './prepare';
import { isGiven, presented, withoutOffice } from './presented';
import type { Voice } from './reading/reader';
import { GENITIVE, hears, isSpokenOf, type Name, speaks } from './spoken';
import type { Prose, Sentence, Word } from './words';

/** A name of two words that speaks this likely is a person's. */
const CERTAIN = 0.8;
const JUNIOR = new Set(['jr', 'sr', 'iii']);
/** "R-Utah", "Cuban-Americans": a party's tag, and people. */
const PARTY = /^[rd]$/u;
const PEOPLE = 'americans';
/** "J.M": first letters, save those that make a state. */
const INITIALS = /^[a-z](?:\.[a-z])?$/u;
const STATES = new Set(['u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'l.a']);
const NONE: ReadonlyMap<Sentence, readonly Voice[]> = new Map();

/**
 * Distinct named speakers in order of appearance, and where they speak. A surname is told apart from an organisation by
 * a fuller name elsewhere in the text, a title, or a description beside it; what stays doubtful is
 * left out.
 */
export function namedVoices(
  paragraphs: readonly Prose[],
  lexicon: Lexicon,
  read: ReadonlyMap<Sentence, readonly Voice[]> = NONE,
): { readonly names: string[]; readonly sentences: NamedSentence[] } {
  const full = new Map<string, string>();
  const heard: Heard[] = [];
  const said: NamedSentence[] = [];
  const sentences = paragraphs.flatMap((prose, paragraph) =>
    prose.sentences.map((sentence) => ({ prose, paragraph, sentence })),
  );
  for (const { prose, paragraph, sentence } of sentences) {
    for (const one of namedIn(prose, sentence, lexicon, read.get(sentence) ?? [])) {
      if (one.long && !full.has(one.last)) full.set(one.last, one.whole);
      if (!one.speaks) continue;
      heard.push(one);
      if (said.at(-1)?.sentence !== sentence) said.push({ paragraph, sentence });
    }
  }
  return { names: distinct(heard, full), sentences: said };
}

/** The names of one sentence; a line in title case has none that can be told. */
function namedIn(
  prose: Prose,
  { words }: Sentence,
  lexicon: Lexicon,
  voices: readonly Voice[],
): Heard[] {
  if (!lexicon.capitalNouns && isTitleCase(words)) return [];
  return namesIn(words, lexicon).map((name) => hear(prose, words, name, lexicon, voices));
}

/** One name a speaker, the fuller one where the text has it. */
function distinct(heard: readonly Heard[], full: ReadonlyMap<string, string>): string[] {
  const voices = new Map<string, string>();
  for (const { last, whole, sure } of heard) {
    const known = full.get(last);
    const isShort = !whole.includes(' ') && !whole.includes('-');
    if (sure) voices.set(last, known ?? whole);
    else if (isShort && known && !voices.has(last)) voices.set(last, known);
  }
  return [...voices.values()];
}

/** A sentence in which somebody named speaks. */
export interface NamedSentence {
  readonly paragraph: number;
  readonly sentence: Sentence;
}

interface Heard {
  readonly last: string;
  readonly whole: string;
  readonly long: boolean;
  readonly speaks: boolean;
  /** Whether it is a person's name, and not a firm's. */
  readonly sure: boolean;
}

function hear(
  prose: Prose,
  words: readonly Word[],
  name: Name,
  lexicon: Lexicon,
  voices: readonly Voice[],
): Heard {
  const long = name.end - name.start > 1;
  const said = speaks(words, name, lexicon);
  const other = hears(words, name, lexicon) || (!said && isSpokenOf(words, name, lexicon));
  const voice = other ? undefined : voices.find((one) => names(one, name, words));
  const sure = long ? personal(words, name, prose, lexicon) : name.titled;
  const quotes = lexicon.inverts && beside(words, prose, lexicon);
  const shown = lexicon.inverts && long ? presented(words, name, quotes, lexicon) : null;
  return {
    last: lastName(words, name),
    whole: written(prose.text, words, name),
    long,
    speaks: shown?.speaks ?? (voice !== undefined || said),
    sure: shown?.sure ?? (sure || (long && voice !== undefined && voice.likely >= CERTAIN)),
  };
}

/** The family name, without a "Jr." or a genitive behind it. */
function lastName(words: readonly Word[], { start, end }: Name): string {
  let at = end - 1;
  while (at > start && JUNIOR.has(words[at]?.form ?? '')) at -= 1;
  return words[at]?.form.replace(GENITIVE, '') ?? '';
}

/** Whether the phrase that speaks is the name, and not somebody described by it. */
function names({ start, end, head }: Voice, name: Name, words: readonly Word[]): boolean {
  if (start >= name.end || name.start >= end) return false;
  const closed = name.end >= end || words[name.end]?.gap !== 'none';
  return (head >= name.start && head < name.end) || (closed && start >= name.start);
}

function namesIn(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { start, end } = runFrom(words, at, lexicon);
    if (end === start || words[start]?.quoted) continue;
    const first = lexicon.inverts
      ? withoutOffice(words, { start, end }, lexicon).start
      : Math.max(start, lastTitle(words, start, end, lexicon) + 1);
    const none = isParty(words, first) || (first === at && isTitle(words, { start, end }, lexicon));
    if (!none && isPerson(words.slice(first, end), lexicon))
      names.push({ start: first, end, titled: first > at, apposed: apposed(words, end, lexicon) });
    at = end - 1;
  }
  return names;
}

/** "The Lund Informer", but not "the Informer's Ida Holm": an article before several capitals makes a thing's name. */
function isTitle(words: readonly Word[], { start, end }: Span, lexicon: Lexicon): boolean {
  if (lexicon.inverts || end - start < 2 || words[start]?.gap !== 'none') return false;
  if (words.slice(start, end - 1).some(({ form }) => GENITIVE.test(form))) return false;
  return lexicon.determiners.get(words[start - 1]?.form ?? '')?.kind === 'definite';
}

/** "Jan Ohm (R-Lund)": a letter in brackets, and a hyphen behind it. */
function isParty(words: readonly Word[], at: number): boolean {
  const [letter, place] = [words[at], words[at + 1]];
  if (letter?.gap !== 'comma' || letter.form.length > 1) return false;
  return place?.gap === 'none' && place.start === letter.end + 1;
}

/** The capitals that touch from `at` on, the titles before them left out; empty where there are none. */
function runFrom(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly start: number; readonly end: number } {
  let start = at;
  while (lexicon.titles.has(words[start]?.form ?? '') && words[start + 1]?.gap === 'none')
    start += 1;
  let end = start;
  while (isPart(words, end, lexicon) && (end === start || words[end]?.gap === 'none'))
    end = afterParticles(words, end + 1, lexicon);
  return { start, end };
}

const isPart = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  usable(words[at], lexicon) || isInitial(words, at, lexicon);

/** Not too long for a name, and neither several people nor a firm. */
function isPerson(run: readonly Word[], lexicon: Lexicon): boolean {
  const last = run.at(-1)?.form ?? '';
  const many = lexicon.heads.get(last)?.plural === true || last === PEOPLE;
  const [first, second] = run;
  if (first && second?.start === first.end + 1 && PARTY.test(first.form)) return false;
  // "Anna Maria della Croce": a first name makes a surname of "Cross".
  if (lexicon.inverts && isGiven(run, lexicon)) return run.length <= 6 && !many;
  return run.length <= 5 && !many && !run.some((word) => lexicon.organisations.has(word.form));
}

/** The last title in a run of capitals ("Tunisian Prime Minister Habib Essid"), or -1. */
function lastTitle(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  for (let at = end - 2; at >= start; at -= 1)
    if (lexicon.titles.has(words[at]?.form ?? '')) return at;
  return -1;
}

/** Past "de la" when another part of the name follows. */
function afterParticles(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let end = at;
  // "Sagte Anna Ohm der Zeitung".
  if (lexicon.capitalNouns && lexicon.determiners.has(words[at]?.form ?? '')) return at;
  while (words[end]?.gap === 'none' && lexicon.particles.has(words[end]?.form ?? '')) end += 1;
  return end > at && words[end]?.gap === 'none' && usable(words[end], lexicon) ? end : at;
}

/** "J.M." before a name, the "A." of "Anna A. Ohm", which is an article by its form. */
function isInitial(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word?.capital || lexicon.inverts || !INITIALS.test(word.form) || STATES.has(word.form))
    return false;
  const follows = next?.gap === 'none' && usable(next, lexicon);
  return follows && (word.form !== 'a' || (word.gap === 'none' && usable(before, lexicon)));
}

function usable(word: Word | undefined, lexicon: Lexicon): boolean {
  return (
    nameLike(word, lexicon) &&
    !word.acronym &&
    !lexicon.stops.has(word.form) &&
    !lexicon.determiners.has(word.form) &&
    !lexicon.modifiers.has(word.form)
  );
}

function apposed(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  if (next?.gap !== 'comma') return false;
  if (!lexicon.inverts && PARTY.test(next.form)) return true;
  return next.number || next.form === 'who' || lexicon.determiners.has(next.form) || !next.capital;
}

/** A title, a description or a direct quotation in the paragraph tells a person from a firm. */
function personal(words: readonly Word[], name: Name, prose: Prose, lexicon: Lexicon): boolean {
  if (name.titled || name.apposed) return true;
  const lead = words[name.start - 1];
  if (lead && words[name.start]?.gap === 'none' && lexicon.heads.has(lead.form)) return true;
  return beside(words, prose, lexicon);
}

/** One person's pronoun in the sentence, or a direct quotation in the paragraph. */
function beside(words: readonly Word[], prose: Prose, lexicon: Lexicon): boolean {
  // "Él" without its accent is an article.
  const near = words.some(
    ({ form }) => lexicon.personal.has(form) && !(lexicon.inverts && lexicon.determiners.has(form)),
  );
  return near || prose.sentences.some((sentence) => sentence.quotations.length > 0);
}

function written(text: string, words: readonly Word[], name: Name): string {
  const first = words[name.start];
  const last = words[name.end - 1];
  return first && last ? text.slice(first.start, last.end).replace(/['’]s$/u, '') : '';
}
