/** Named people who speak, where a verb may stand before its subject and the office before the name. */
import { OUTLET_WORDS } from '../rules/outlets';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Word } from './words';

/** Words before a name in which its office may begin ("the minister of foreign affairs of …"). */
const OFFICE = 8;
/** Words of "according to". */
const LEAD = 4;
/** Words between a name and a verb behind what is said about it. */
const ASIDE = 24;
/** What stands between a name and the participle it speaks by, or before that and the name. */
const AUXILIARIES = new Set(
  'ha han a ont hat haben habe habia avait aveva hatte s se si est'.split(' '),
);

/** Words of a name, `[start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is made of a name. */
export interface Presented {
  readonly speaks: boolean;
  /** Whether it is a person's name. */
  readonly sure: boolean;
}

/** How German nouns for one person end that no list holds. */
const PERSON_ENDINGS = /.{4}(?:in|er|ent|ist|oge|eur)$/u;

/** The name that a run of capitals ends on: offices and ministries written with capitals are left out. */
export function withoutOffice(
  words: readonly Word[],
  { start, end }: Span,
  lexicon: Lexicon,
): Span {
  for (let at = end - 2; at >= start; at -= 1) {
    const form = words[at]?.form ?? '';
    if (lexicon.givenNames.has(form)) continue;
    const noun = lexicon.capitalNouns && PERSON_ENDINGS.test(form);
    const led = noun && lexicon.givenNames.has(words[at + 1]?.form ?? '');
    if (led || lexicon.portfolios.has(form) || isListed(form, lexicon))
      return { start: at + 1, end };
  }
  // "Laut Anna Ohm", "Nach Angaben Anna Ohms".
  for (const from of [start, Math.max(0, start - 1)]) {
    const led = matchPhrase(lexicon.accordingTo, words, from);
    if (led > start && led < end - 1) return { start: led, end };
  }
  return { start, end };
}

/** Whether the name of several words speaks, and is a person's; `quotes`: whether somebody is quoted beside it. */
export function presented(
  words: readonly Word[],
  name: Span,
  quotes: boolean,
  lexicon: Lexicon,
): Presented {
  const run = words.slice(name.start, name.end);
  const first = run[0]?.form ?? '';
  const last = run.at(-1)?.form ?? '';
  const noPerson = run.some(({ form }) => lexicon.bodies.has(form) || OUTLET_WORDS.has(form));
  // "Kiews Bürgermeister": an office and nobody's name.
  if (lexicon.placeStarts.has(first) || isListed(last, lexicon) || noPerson)
    return { speaks: false, sure: false };
  const from = officeBefore(words, name, lexicon);
  const given = lexicon.givenNames.has(first);
  const described = from < name.start || isDescribed(words, name.end, lexicon);
  return {
    speaks:
      saidBefore(words, from, lexicon) ||
      toldBy(words, from, name, lexicon) ||
      saysAfter(words, from, name, lexicon),
    // Where every noun has a capital, "Kiews Rathaus" beside a quotation is no name yet.
    sure: given || described || (quotes && !lexicon.capitalNouns),
  };
}

/** Whether it is a run of capitals with a common first name before its other words. */
export const isGiven = (run: readonly Word[], lexicon: Lexicon) =>
  lexicon.givenNames.has(run[0]?.form ?? '');

/** Nouns for one person, also by their endings. */
function isOffice(form: string, lexicon: Lexicon): boolean {
  if (isListed(form, lexicon)) return true;
  if (lexicon.capitalNouns) return PERSON_ENDINGS.test(form);
  return lexicon.agentEndings.test(form) && !lexicon.things.has(form);
}

/** Nouns for one person that a list holds; German joins them to others ("Außenminister"). */
function isListed(form: string, lexicon: Lexicon): boolean {
  if (lexicon.titles.has(form) || lexicon.heads.get(form)?.plural === false) return true;
  if (!lexicon.capitalNouns) return false;
  return [...lexicon.titles].some((title) => title.length > 4 && form.endsWith(title));
}

/** Where the phrase for the name's office begins, with its article; the name's start where there is none. */
function officeBefore(words: readonly Word[], { start }: Span, lexicon: Lexicon): number {
  const pause = words[start]?.gap;
  if (pause !== 'none' && pause !== 'comma') return start;
  const at = officeAt(words, start, pause === 'comma', lexicon);
  const near = at === start - 1 || bindsTo(words, start, lexicon);
  if (at < 0 || !near) return start;
  return hasArticle(words, at, lexicon) ? at - 1 : at;
}

/** The noun for an office in the words up to `start`, or -1; `whole`: only one with its article. */
function officeAt(words: readonly Word[], start: number, whole: boolean, lexicon: Lexicon): number {
  for (let at = start - 1; at >= Math.max(0, start - OFFICE); at -= 1) {
    const word = words[at];
    if (!word || word.quoted || lexicon.core.has(word.form)) return -1;
    // "El secretario general del partido, Jan Ohm": before a pause the whole phrase is asked for.
    const fits = !whole || hasArticle(words, at, lexicon);
    if (fits && isOffice(word.form, lexicon)) return at;
    if (word.gap !== 'none') return -1;
  }
  return -1;
}

const hasArticle = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  words[at]?.gap === 'none' && lexicon.determiners.has(words[at - 1]?.form ?? '');

/** A pause, an adjective or a ministry before the name, but no "of" that makes it the office's place. */
function bindsTo(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const last = words[start - 1];
  if (!last || words[start]?.gap === 'comma') return last !== undefined;
  const joins =
    lexicon.partOf.has(last.form) ||
    lexicon.prepositions.has(last.form) ||
    lexicon.determiners.has(last.form);
  return !joins && !lexicon.conjunctions.has(last.form) && !lexicon.joiners.has(last.form);
}

/** ", a teacher", ", 43," behind the name. */
function isDescribed(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  if (words[end]?.gap !== 'comma') return false;
  const bare = !lexicon.capitalNouns && isOffice(words[end]?.form ?? '', lexicon);
  const near = words.slice(end, end + 3).some(({ form }) => isListed(form, lexicon));
  return bare || near || words[end]?.number === true;
}

const says = ({ form }: Word, lexicon: Lexicon) =>
  lexicon.core.has(form) || lexicon.speech.has(form);

/** `…», ha dicho Ohm`, "lo confirmó Ohm", "como explicó Ohm". */
function saidBefore(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  let at = from - 1;
  const verb = words[at];
  if (!verb || verb.quoted || words[from]?.gap !== 'none') return false;
  if (lexicon.capitalNouns && verb.form === 'so') return verb.gap === 'quote';
  const quoted = () => words[at]?.gap === 'quote' && lexicon.inverting.has(verb.form);
  while (words[at]?.gap === 'none' && AUXILIARIES.has(words[at - 1]?.form ?? '')) at -= 1;
  if (quoted()) return true;
  if (!says(verb, lexicon)) return false;
  const before = words[at - 1]?.form ?? '';
  if (words[at]?.gap === 'quote' || words[at]?.gap === 'comma') return true;
  return lexicon.asTold.has(before) || lexicon.clitics.has(before);
}

/** "Según Ohm", "der Ministerin Ohm zufolge". */
function toldBy(words: readonly Word[], from: number, name: Span, lexicon: Lexicon): boolean {
  if (words[name.end]?.gap === 'none' && lexicon.postpositions.has(words[name.end]?.form ?? ''))
    return true;
  for (let back = 1; back <= Math.min(LEAD, from); back += 1) {
    const end = matchPhrase(lexicon.accordingTo, words, from - back);
    // "In" and "aus" lead to circles and papers, not to persons.
    const alone = back === 1 || end === from - back + 1;
    const cue = words[from - back];
    if (alone && cue && (lexicon.places.has(cue.form) || cue.form === 'so')) continue;
    // "A detta del ministro Ohm": the article may be part of the phrase.
    if (words[from]?.gap === 'none' && (end === from || (end > from && end <= name.start)))
      return true;
  }
  return false;
}

/** "Ohm ha dicho", "Ohm, profesor de historia, señaló". */
function saysAfter(words: readonly Word[], from: number, name: Span, lexicon: Lexicon): boolean {
  const lead = words[from]?.gap === 'none' ? words[from - 1] : undefined;
  if (lead && !opensClause(lead.form, lexicon)) return false;
  if (words[name.end]?.gap === 'none') return saysAt(words, name.end, lexicon);
  for (let at = name.end; at < Math.min(words.length, name.end + ASIDE); at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (word.gap === 'comma' && saysAt(words, at, lexicon)) return true;
  }
  return false;
}

const opensClause = (form: string, lexicon: Lexicon) =>
  lexicon.conjunctions.has(form) ||
  lexicon.clauses.has(form) ||
  (lexicon.stops.has(form) && !lexicon.prepositions.has(form));

/** A verb of saying from `from` on, past auxiliaries and adverbs. */
function saysAt(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  const passes = (form: string) => AUXILIARIES.has(form) || lexicon.adverbs.has(form);
  while (at < from + 3 && passes(words[at]?.form ?? '') && words[at + 1]?.gap === 'none') at += 1;
  const verb = words[at];
  if (!verb) return false;
  // "Ha recordado que": verbs of other meanings too say something before "that".
  const that =
    lexicon.inverting.has(verb.form) && lexicon.conjunctions.has(words[at + 1]?.form ?? '');
  return that || says(verb, lexicon);
}
