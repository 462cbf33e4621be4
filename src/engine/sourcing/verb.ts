/** The verb by which somebody says or believes something, and verbs that look like it. */
import { isTitleCase } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Word } from './words';

/** Adverbs, auxiliaries and the verb. */
const LONGEST = 5;
/** Words of "saw his remarks as" after the verb. */
const AS = 8;
/** Words of "er und seine Frau seien" behind a verb of saying. */
const RETOLD = 9;
/** Words of "hanno fatto" before a verb. */
const AIDED = 3;
/** Words of "der Nachrichtenagentur" between such a verb and its comma. */
const TOLD_WHOM = 5;
/** Words of "one of the guides told" after a quotation. */
const TOLD = 6;
/** Words of "dan por hecho que" between a verb and its clause. */
const CLAUSE = 3;

/**
 * The verb of saying at `at`, adverbs and auxiliaries skipped; null when something else stands
 * there, 'denied' when the words say that nothing was said.
 */
export function verbFrom(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): number | 'denied' | null {
  let passive = false;
  for (let here = at; here < at + LONGEST; here += 1) {
    const word = words[here];
    if (!word || (here > at && word.gap !== 'none') || isNoVerb(word, words)) return null;
    const verb = verbEnd(words, here, passive, lexicon);
    if (verb !== null) return verb;
    passive ||= lexicon.passives.has(word.form);
    if (!lexicon.adverbs.has(word.form) && !lexicon.adverbEndings.test(word.form)) return null;
  }
  return null;
}

/** The last word of what says something at `at`; 'denied' and null as for `verbFrom`. */
function verbEnd(
  words: readonly Word[],
  at: number,
  passive: boolean,
  lexicon: Lexicon,
): number | 'denied' | null {
  const whole = passive ? -1 : matchPhrase(lexicon.phrasal, words, at);
  if (whole > 0) return whole - 1;
  const verb = verbIs(words, at, passive, lexicon);
  if (verb !== null) return verb ? at : 'denied';
  return leadsClause(words, at, lexicon) ? pastSmall(words, at, lexicon) : null;
}

/** The verb itself behind "lo", "se", "lo han". */
export function pastSmall(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let verb = at;
  while (isSmall(words[verb], lexicon) && words[verb + 1]?.gap === 'none') verb += 1;
  return verb;
}

/** Letters of a pronoun or an auxiliary. */
const SMALL = 3;
const isSmall = (word: Word | undefined, { adverbs }: Lexicon) =>
  word !== undefined && (adverbs.has(word.form) || word.form.length <= SMALL);

/** Whether the word says something; false where it says that nothing was said, null for no verb. */
function verbIs(
  words: readonly Word[],
  at: number,
  passive: boolean,
  lexicon: Lexicon,
): boolean | null {
  const form = words[at]?.form ?? '';
  if (lexicon.negations.has(form) || lexicon.modals.has(form)) return false;
  if (passive && (lexicon.convinced.has(form) || isFeared(words, at, lexicon))) return true;
  const judges = lexicon.judging.has(form) && asSuch(words, at);
  if (!(judges || reports(form, lexicon)) || !isWhole(words, at, lexicon, true)) return null;
  if (passive && !form.endsWith('ing')) return false;
  if (lexicon.judging.has(form) && !asSuch(words, at)) return null;
  return !saysNothing(words, at, lexicon);
}

/** "Are worried that": a mood tells a belief where its clause follows. */
const isFeared = (words: readonly Word[], at: number, { inverts }: Lexicon) =>
  !inverts &&
  /^(?:worried|afraid|hopeful|fearful)$/u.test(words[at]?.form ?? '') &&
  words[at + 1]?.form === 'that';

/** "Se quejan de que", "coinciden en que": a deed or a tone reports where a clause follows. */
export function leadsClause(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.inverts) return false;
  if (matchPhrase(lexicon.predicates, words, at) > 0) return true;
  if (!lexicon.inverting.has(words[at]?.form ?? '')) return false;
  return leadsTo(words, at, lexicon);
}

/** "Beteuert, die drei seien gegangen": what somebody else says, without a conjunction. */
function retells(words: readonly Word[], verb: number, { subjunctive }: Lexicon): boolean {
  // "Sagte der Agentur, man habe".
  let first = verb + 1;
  while (first <= verb + TOLD_WHOM && words[first]?.gap === 'none') first += 1;
  if (words[first]?.gap !== 'comma') return false;
  for (let at = first; at <= first + RETOLD; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || (at > first && word.gap !== 'none')) return false;
    if (subjunctive.has(word.form)) return true;
  }
  return false;
}

/** Whether "que" or the like opens a clause right after the verb at `at`. */
export function leadsTo(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (retells(words, at, lexicon)) return true;
  for (let next = at + 1; next <= at + CLAUSE; next += 1) {
    const word = words[next];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (lexicon.conjunctions.has(word.form)) return true;
    // "Se contradijeron y que …": the clause is another verb's.
    if (word.gap !== 'none' || lexicon.joiners.has(word.form)) return false;
    if (next === at + 1 && matchPhrase(lexicon.own, words, next) > 0) return true;
  }
  return false;
}

/** Whether the verb at `at`, or its auxiliary, is in the number of its speaker. */
export function agrees(
  words: readonly Word[],
  at: number,
  plural: boolean,
  lexicon: Lexicon,
): boolean {
  let first = at;
  // "Hanno fatto sapere": the auxiliary stands before other small words.
  while (at - first < AIDED && lexicon.adverbs.has(words[first - 1]?.form ?? '')) first -= 1;
  const aided = words.slice(first, at).some(({ form }) => lexicon.severalVerb.test(form));
  return (aided || lexicon.severalVerb.test(words[at]?.form ?? '')) === plural;
}

/** "Gab … an": the prefix closes the clause, and without it nothing is said. */
export function isWhole(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  /** Whether what is said must follow: "räumen ein, dass", but not "räumen die Stühle ein". */
  followed = false,
): boolean {
  const form = words[at]?.form ?? '';
  if (!lexicon.separable.has(form)) return true;
  for (let next = at + 1; next < words.length && words[next]?.gap !== 'stop'; next += 1)
    if (lexicon.prefixes.has(`${form}-${words[next]?.form}`) && words[next + 1]?.gap !== 'none')
      return !followed || words[next + 1] !== undefined;
  return false;
}

function isNoVerb({ quoted, gap, capital }: Word, words: readonly Word[]): boolean {
  return quoted || gap === 'stop' || (capital && !isTitleCase(words));
}

const reports = (form: string, lexicon: Lexicon) =>
  lexicon.core.has(form) || lexicon.speech.has(form) || lexicon.belief.has(form);

/** "said to be", "called for", and orders: "told the crew to leave". */
export function saysNothing(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const next = words[verb + 1];
  if (next?.gap !== 'none') return false;
  if (isSuspect(words, verb, lexicon)) return true;
  const acted = matchPhrase(lexicon.actions, words, verb);
  // "Told them, “Go”": what was told follows.
  const quotes =
    lexicon.telling.has(words[verb]?.form ?? '') &&
    (words[acted]?.gap === 'quote' || quotedBefore(words, verb));
  if (acted > 0 && !quotes) return true;
  if (isOrder(words, verb, lexicon)) return true;
  if (isPlanOrMood(words[verb]?.form ?? '', next.form)) return true;
  return (
    lexicon.infinitives.has(next.form) &&
    lexicon.passiveInfinitives.has(words[verb + 2]?.form ?? '') &&
    !(words[verb + 2]?.form === 'have' && claimsOwn(words, verb, lexicon))
  );
}

/** "Many suspected militants", "alleged victims": before a bare plural it tells who they are. */
function isSuspect(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  if (lexicon.inverts || !/^(?:suspected|alleged)$/u.test(words[verb]?.form ?? '')) return false;
  const { form = '', capital } = words[verb + 1] ?? {};
  const bare = !capital && !lexicon.stops.has(form) && !lexicon.determiners.has(form);
  return bare && /[^su]s$|men$/u.test(form) && !lexicon.pronouns.has(form);
}

/** "Commanders claim to have": of themselves, and no "is claimed to have". */
const claimsOwn = (words: readonly Word[], verb: number, lexicon: Lexicon) =>
  /^claim(?:s|ed)?$/u.test(words[verb]?.form ?? '') &&
  !lexicon.passives.has(words[verb - 1]?.form ?? '');

/** "Considered leaving", "felt betrayed": a plan or a mood. */
const isPlanOrMood = (verb: string, next: string) =>
  /^consider/u.test(verb)
    ? /ing$/u.test(next)
    : /^fe(?:el|els|lt)$/u.test(verb) && /ed$/u.test(next);

/** "“Go home,” the guide told them". */
function quotedBefore(words: readonly Word[], verb: number): boolean {
  for (let at = verb; at > 0 && at > verb - TOLD; at -= 1)
    if (words[at]?.gap === 'quote' && !words[at]?.quoted) return true;
  return false;
}

/** "Told her": a verb of telling before one who is known. */
export const tellsOne = (words: readonly Word[], verb: number, lexicon: Lexicon) =>
  lexicon.telling.has(words[verb]?.form ?? '') &&
  /^(?:him|her|them)$/u.test(words[verb + 1]?.form ?? '');

/** "Saw it as a mistake": "as" within its clause. */
function asSuch(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + AS; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop') return false;
    if (word.form === 'as') return true;
  }
  return false;
}

/** "told to leave", "told the crew to leave". */
export function isOrder(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const next = words[verb + 1];
  if (next?.gap !== 'none' || !lexicon.telling.has(words[verb]?.form ?? '')) return false;
  return lexicon.infinitives.has(next.form) || orders(words, verb, lexicon);
}

/** "told the crew to leave": an infinitive a few words on, and no clause before it. */
function orders(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  for (let at = verb + 2; at <= verb + 4; at += 1) {
    if (words[at]?.gap !== 'none') return false;
    if (lexicon.infinitives.has(words[at]?.form ?? '')) return true;
    if (lexicon.conjunctions.has(words[at]?.form ?? '')) return false;
  }
  return false;
}
