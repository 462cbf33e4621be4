/** People whom a text quotes or cites by name. */
import { isTitleCase, nameLike } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { isGiven, presented, withoutOffice } from './presented';
import type { Voice } from './reading/reader';
import type { Prose, Sentence, Word } from './words';

/** A name of two words that speaks this likely is a person's. */
const CERTAIN = 0.8;
const NONE: ReadonlyMap<Sentence, readonly Voice[]> = new Map();

interface Name {
  /** Words of the name, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly apposed: boolean;
}

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
  const voice = voices.find((one) => names(one, name, words));
  const sure = long ? personal(words, name, prose, lexicon) : name.titled;
  const quotes = lexicon.inverts && beside(words, prose, lexicon);
  const shown = lexicon.inverts && long ? presented(words, name, quotes, lexicon) : null;
  return {
    last: words[name.end - 1]?.form.replace(/'s$/u, '') ?? '',
    whole: written(prose.text, words, name),
    long,
    speaks: shown?.speaks ?? (voice !== undefined || speaks(words, name, lexicon)),
    sure: shown?.sure ?? (sure || (long && voice !== undefined && voice.likely >= CERTAIN)),
  };
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
    if (!isParty(words, first) && isPerson(words.slice(first, end), lexicon))
      names.push({ start: first, end, titled: first > at, apposed: apposed(words, end, lexicon) });
    at = end - 1;
  }
  return names;
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
  while (usable(words[end], lexicon) && (end === start || words[end]?.gap === 'none'))
    end = afterParticles(words, end + 1, lexicon);
  return { start, end };
}

/** Not too long for a name, and neither several people nor a firm. */
function isPerson(run: readonly Word[], lexicon: Lexicon): boolean {
  const many = lexicon.heads.get(run.at(-1)?.form ?? '')?.plural === true;
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
  return next.number || next.form === 'who' || lexicon.determiners.has(next.form) || !next.capital;
}

/** Whether the name carries a verb of saying, or "according to". */
function speaks(words: readonly Word[], name: Name, lexicon: Lexicon): boolean {
  const titled = name.titled ? name.start - 1 : name.start;
  const article = name.titled && lexicon.determiners.has(words[titled - 1]?.form ?? '');
  const from = article ? titled - 1 : titled;
  const before = words[from]?.gap === 'none' ? words[from - 1] : undefined;
  if (before && ledIn(words, from, before, lexicon)) return true;
  if (saysAfter(words, name.end, lexicon)) return !before || !lexicon.prepositions.has(before.form);
  return name.apposed && verbAfterComma(words, name.end, lexicon);
}

/** `…," said Lee`, "according to Lee": what stands right before the phrase at `from`. */
function ledIn(words: readonly Word[], from: number, before: Word, lexicon: Lexicon): boolean {
  const pause = before.gap === 'quote' || before.gap === 'comma';
  if (pause && lexicon.core.has(before.form)) return true;
  return [2, 3].some(
    (back) => from >= back && matchPhrase(lexicon.accordingTo, words, from - back) === from,
  );
}

/** "Lee said", "Lee also said". */
function saysAfter(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  const verb = next && lexicon.adverbs.has(next.form) ? words[end + 1] : next;
  return verb?.gap === 'none' && (lexicon.core.has(verb.form) || lexicon.speech.has(verb.form));
}

function verbAfterComma(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 24); at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (word.gap === 'comma' && lexicon.core.has(word.form)) return true;
  }
  return false;
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
