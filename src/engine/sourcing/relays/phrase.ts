/** Unnamed media and their reports as noun phrases: "several Gulf news outlets", "unconfirmed reports". */
import { OUTLET_WORDS } from '../../rules/outlets';
import { isTitleCase } from '../name';
import type { Lexicon } from '../prepare';
import type { Word } from '../words';
import type { Relays } from './words';

/** A line of words and the lists it is read with. */
export interface Line {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly relays: Relays;
}

/** Words `[start, end)`. */
export interface Relay {
  readonly start: number;
  readonly end: number;
  readonly kind: 'outlet' | 'report';
  /** Whether a word of it says that the press is meant. */
  readonly press: boolean;
  /** Whether a word of it says that there are others or that they may be wrong. */
  readonly doubted: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Whether nothing stands before the noun. */
  readonly lone: boolean;
}

/** What the press alone puts out under that name; stories and accounts are anybody's. */
const SURE = new Set(['reports', 'report']);
const SOURCES = /^(?:source|service)s?$/u;
const NEWS = /^(?:news|media|press)$/u;
const MASS = new Set(['media', 'press']);
/** Words in which the name of an outlet may follow, and what leads to it. */
const NAMED = 4;
const FROM = new Set(['from', 'by', 'in', 'on']);
/** Words between the article and the noun. */
const DESCRIBED = 5;
/** "Turkish", "Spain's", "US": where media come from, and no name of theirs. */
const ORIGIN = /(?:an|ish|ese|ic|i|ch|ist|ek|tch|iss|ern|['’]s|\.)$/u;
const ORIGINS = new Set(['us', 'uk', 'eu', 'gulf', 'arab', 'hebrew', 'greek', 'south', 'north']);

/** Whether a word is a noun for media or their reports, without which no phrase of them begins. */
export const namesRelay = (words: readonly Word[], relays: Relays): boolean =>
  words.some(({ form }) => kindOf(relays, form) !== null);

/** The phrase that begins at `at`, or null. */
export function relayAt(line: Line, at: number): Relay | null {
  const { words, lexicon } = line;
  if (isInside(line, at)) return null;
  const article = lexicon.determiners.get(words[at]?.form ?? '')?.kind;
  if (article === 'possessive' || article === 'own' || article === 'none') return null;
  const first = counted(line, article ? at + 1 : at);
  let press = false;
  let odd = false;
  for (let here = first; here <= first + DESCRIBED; here += 1) {
    if (!words[here] || (here > at && words[here]?.gap !== 'none')) return null;
    const kind = headOf(line, here);
    if (kind) return made(line, { start: at, end: here + 1, kind, press, odd, first, article });
    const trait = traitOf(line, here, here > at);
    if (trait === null) return null;
    press ||= trait === 'press';
    odd ||= trait === 'odd';
  }
  return null;
}

/** What a word before the noun says of it: the press's, nothing, something no list holds; null for none such. */
function traitOf(line: Line, at: number, inside: boolean): 'press' | 'plain' | 'odd' | null {
  const { words, lexicon, relays } = line;
  const word = words[at];
  if (!word || isName(line, at)) return null;
  const { form } = word;
  if (relays.press.has(form) || relays.outlets.has(form)) return 'press';
  if (relays.plain.has(form) || (inside && form === 'of') || lexicon.determiners.has(form))
    return 'plain';
  if (word.capital && isOrigin(word)) return 'plain';
  return describes(line, word) ? 'odd' : null;
}

/** A capital that says no origin; the first word's, where another follows it. */
function isName({ words }: Line, at: number): boolean {
  const word = words[at];
  if (!word?.capital || isOrigin(word)) return false;
  return at > 0 || words[1]?.capital === true;
}

/** Whether the phrase began before word `at`: "no reports", "the inspector's reports", "Page Six reports". */
function isInside(line: Line, at: number): boolean {
  const { words, lexicon, relays } = line;
  const before = words[at - 1];
  if (!before || words[at]?.gap !== 'none') return false;
  if (lexicon.determiners.has(before.form)) return true;
  if (before.capital && !(at === 1 && isSmall(before.form, line))) return true;
  return /(?:^social|['’]s?$)/u.test(before.form) || relays.plain.has(before.form) || before.number;
}

const isSmall = (form: string, { lexicon, relays }: Line) =>
  [lexicon.stops, lexicon.prepositions, lexicon.adverbs, relays.cites, relays.bare].some((list) =>
    list.has(form),
  );

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: 'outlet' | 'channel' | 'report' | 'reports';
  readonly press: boolean;
  /** Whether a word describes it that no list holds. */
  readonly odd: boolean;
  readonly first: number;
  readonly article: string | undefined;
}

function made(line: Line, found: Found): Relay | null {
  const { words } = line;
  const { start, end, kind, article } = found;
  const form = words[end - 1]?.form ?? '';
  const plural = kind === 'reports' || form.endsWith('s') || MASS.has(form);
  const lone = end - start === 1;
  if (!plural && !isSingular(line, found)) return null;
  if (isNamed(line, found, plural) || (end > 1 && words[end - 1]?.capital)) return null;
  const isReport = kind === 'report' || kind === 'reports';
  const traits = traitsOf(line, found);
  const none = isReport
    ? isElse(found, form, found.press || printedIn(line, end))
    : kind === 'channel' && !traits.channel;
  if (none) return null;
  const { press, doubted } = traits;
  const definite = article === 'definite';
  return {
    start,
    end,
    kind: isReport ? 'report' : 'outlet',
    press,
    doubted,
    plural,
    definite,
    lone,
  };
}

/** "Inspection reports", and "the stories", which are the press's only where a word says so. */
const isElse = ({ odd }: Found, form: string, press: boolean) => !press && (odd || !SURE.has(form));

/** Whether the words before the noun make it the press's, say there are others, make an outlet of a channel. */
function traitsOf(line: Line, { start, first, end, kind, press, odd, article }: Found) {
  const { words, relays } = line;
  // "Accounts in the press", "an article in a weekly".
  const isPrinted = kind.startsWith('report') && printedIn(line, end);
  const origin = words.slice(first, end - 1).some((word) => word.capital && isOrigin(word));
  const doubted = words.slice(start, end - 1).some((word) => relays.doubted.has(word.form));
  const named = relays.outlets.has(words[end - 1]?.form ?? '');
  const counts = origin || article === 'quantity';
  // "Local sources" are people, "a local news source" is none.
  const loose = SOURCES.test(words[end - 1]?.form ?? '') && !NEWS.test(words[end - 2]?.form ?? '');
  return {
    press: press || origin || named || (doubted && kind !== 'channel') || isPrinted,
    doubted,
    channel: !loose && (press || (counts && !odd)),
  };
}

/** Whether "in the press", "in a weekly" follows. */
function printedIn({ words, relays }: Line, at: number): boolean {
  if (words[at]?.form !== 'in' && words[at]?.form !== 'from') return false;
  const near = words.slice(at + 1, at + 1 + NAMED);
  const last = near.findIndex(({ form }) => relays.outlets.has(form));
  return (
    last >= 0 && near.slice(0, last + 1).every((word) => word.gap === 'none' && !isForeign(word))
  );
}

/** "A report", "local television": one of them, not "the report". */
function isSingular(line: Line, { start, kind, article, odd, press }: Found): boolean {
  if (article === 'indefinite') return true;
  // "On heavy paper".
  if (odd && !press) return false;
  const may = kind === 'channel' || kind === 'outlet';
  return may && article !== 'definite' && (article !== undefined || opensPhrase(line, start));
}

/** Whether word `at` stands where a noun may do without an article: "…, local television reported". */
function opensPhrase({ words, lexicon, relays }: Line, at: number): boolean {
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined;
  return !before || lexicon.stops.has(before.form) || relays.cites.has(before.form);
}

/** The kind of the noun at `at` where it is the last of its phrase ("media" describes in "media outlets"). */
function headOf({ words, relays }: Line, at: number): Found['kind'] | null {
  const kind = kindOf(relays, words[at]?.form ?? '');
  const next = words[at + 1];
  if (kind === null || next?.gap !== 'none' || kindOf(relays, next.form) === null) return kind;
  const isNoun = relays.reports.has(next.form) || relays.report.has(next.form);
  const goesOn = !relays.told.has(next.form) || (isNoun && !isVerbal(words, at + 1, relays));
  return goesOn ? null : kind;
}

/** "Gulf media report that": a verb after the plural of media. */
function isVerbal(words: readonly Word[], at: number, relays: Relays): boolean {
  const { form } = words[at] ?? { form: '' };
  const before = words[at - 1]?.form ?? '';
  if (form !== 'report') return false;
  return before.endsWith('s') || before === 'media' || relays.channels.has(before);
}

function kindOf(relays: Relays, form: string): Found['kind'] | null {
  if (relays.reports.has(form)) return 'reports';
  if (relays.report.has(form)) return 'report';
  if (relays.outlets.has(form)) return 'outlet';
  return relays.channels.has(form) ? 'channel' : null;
}

/** After "number of" in "a number of sites". */
function counted({ words, relays }: Line, at: number): number {
  const of = relays.sizes.has(words[at]?.form ?? '') && words[at + 1]?.form === 'of';
  return of ? at + 2 : at;
}

const isForeign = (word: Word) => word.capital && !isOrigin(word);

const isOrigin = ({ form, acronym }: Word) =>
  ORIGINS.has(form) || (!acronym && !OUTLET_WORDS.has(form) && ORIGIN.test(form));

/** A word in small letters that is neither a verb nor a small word. */
function describes({ lexicon }: Line, { form, number }: Word): boolean {
  if (number || form.startsWith('social')) return false;
  return ![
    lexicon.stops,
    lexicon.prepositions,
    lexicon.core,
    lexicon.speech,
    lexicon.pronouns,
    lexicon.passives,
    lexicon.modals,
    lexicon.adverbs,
    lexicon.negations,
  ].some((list) => list.has(form));
}

/** "Local newspaper The Chief", "a daily, the Post": the name stands behind, or a capital before is its name. */
function isNamed({ words, lexicon }: Line, { end, kind }: Found, plural: boolean): boolean {
  const next = words[end];
  if (!next || isTitleCase(words)) return isTitleCase(words);
  if (next.gap === 'none' && FROM.has(next.form)) return isFromNamed(words, end + 1, plural);
  if (plural) return false;
  if (next.gap === 'none') return next.capital || lexicon.heads.has(next.form);
  let last = end;
  while (words[last]?.capital && (last === end || words[last]?.gap === 'none')) last += 1;
  const apposed = kind === 'outlet' && last > end && words[last]?.gap !== 'none';
  return next.gap === 'comma' && (apposed || isOutlet(words, end));
}

/** "Reports from Reuters", "a report from the Gazette". */
function isFromNamed(words: readonly Word[], at: number, plural: boolean): boolean {
  const other = words[words[at]?.form === 'the' ? at + 1 : at];
  return isOutlet(words, at) || (!plural && other !== undefined && isForeign(other));
}

/** Whether an outlet's name stands at `at` or a few words on. */
const isOutlet = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + NAMED)
    .some(
      ({ form, capital, acronym }) =>
        capital && (acronym || OUTLET_WORDS.has(form)) && !ORIGINS.has(form),
    );
