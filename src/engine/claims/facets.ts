/**
 * Whether a sentence of the page has what makes a claim this claim and no other: its numbers, its
 * names, its objects. What is said to be corroborated must have all of them.
 */
import type { Claim, ClaimPlace } from '../article';
import { QUOTE } from '../match/constants';
import { findTerms } from '../match/terms';
import { timeOf } from '../text/calendar';
import { numberOf } from '../text/numerals';
import { type PageWords, readWords } from '../text/page-words';
import { stem } from '../text/stem';
import { type Token, tokenize } from '../text/tokenize';
import { DETAILS as C } from './constants';
import type { CueGroup } from './cues';
import { readDetail } from './details';
import type { Found } from './evidence';

/** What is asked of a sentence: a place of a claim, and the claim's cue groups as looked up. */
export interface Asked {
  readonly claim: Claim;
  readonly place: ClaimPlace;
  readonly groups: readonly CueGroup[];
}

/**
 * Whether the page has every facet that the claim itself names: what its quote says in the sentence,
 * what its other words say there or in the sentence before or after it, every detail as asserted,
 * and no word of the quote exchanged for one of another meaning.
 */
export function hasAllFacets(
  page: PageWords,
  asked: Asked,
  found: Found,
  language: string,
): boolean {
  const { claim, groups } = asked;
  if (!meetsQuote(asked, found, language)) return false;
  const paragraph = page.sentences[found.sentence]?.paragraph;
  const near = [-1, 0, 1]
    .map((by) => found.sentence + by)
    .filter((number) => page.sentences[number]?.paragraph === paragraph);
  const own = ownGroups(claim, claim.claim, language);
  if (!own.every(({ group }) => near.some((number) => groups[group]?.hits.has(number))))
    return false;
  const asserted = claim.details.every(
    (detail) => readDetail(page, found.sentence, detail, language, null).kind === 'asserted',
  );
  return (
    asserted &&
    hasFigures(page, asked.place, found, language) &&
    !hasOtherFigures(page, asked, found, language) &&
    !exchangesAWord(claim, found, language) &&
    !saysLess(asked, found, language)
  );
}

/** Whether every number and time of the quote stands in the sentence; a word for one is hardly a number. */
export function hasFigures(
  page: PageWords,
  { quote }: ClaimPlace,
  { sentence }: Found,
  language: string,
): boolean {
  const { from, to } = page.sentences[sentence] ?? { from: 0, to: 0 };
  const said = new Set(page.words.slice(from, to).map((word) => figureOf(word, language)));
  return tokenize(quote).every((word) => {
    const figure = figureOf(word, language);
    const counts = figure !== null && (word.number || figure !== 'number 1');
    return !counts || said.has(figure);
  });
}

/**
 * Whether the sentence has a number in digits that neither quote nor claim has, where it lacks one
 * as long of the claim's own: "more than 25,000" beside a claim of 15,000.
 */
function hasOtherFigures(
  page: PageWords,
  { claim, place }: Asked,
  { sentence }: Found,
  language: string,
): boolean {
  const { from, to } = page.sentences[sentence] ?? { from: 0, to: 0 };
  const inDigits = (words: readonly Token[]) =>
    new Set(words.flatMap((word) => (word.number ? (numberOf(word.form, language) ?? []) : [])));
  const said = inDigits(page.words.slice(from, to));
  const claimed = inDigits(tokenize(claim.claim));
  const quoted = inDigits(tokenize(place.quote));
  const lengthOf = (number: number) => String(number).length;
  const missing = new Set([...claimed].filter((each) => !said.has(each)).map(lengthOf));
  return [...said].some(
    (each) => !claimed.has(each) && !quoted.has(each) && missing.has(lengthOf(each)),
  );
}

/** A word's number or time, so that two that say the same are equal; null where it is neither. */
function figureOf({ form, capital }: Token, language: string): string | null {
  const number = numberOf(form, language);
  if (number !== null) return `number ${number}`;
  const time = timeOf(form, capital, language);
  return time && time.scale !== 'unit' ? `${time.scale} ${time.value}` : null;
}

/** Whether the sentence meets every cue group that the place's own quote meets. */
export function meetsQuote(
  { claim, place, groups }: Asked,
  found: Found,
  language: string,
): boolean {
  return ownGroups(claim, place.quote, language).every(({ group }) =>
    groups[group]?.hits.has(found.sentence),
  );
}

/** A cue group, by its number, that words of the record meet, and in how many places. */
interface OwnGroup {
  readonly group: number;
  readonly places: number;
}

/** By claim, and by language and words of the record. */
const OWN = new WeakMap<Claim, Map<string, readonly OwnGroup[]>>();

/** Cue groups of the claim that a text of its record meets. */
function ownGroups(claim: Claim, text: string, language: string): readonly OwnGroup[] {
  const known = OWN.get(claim) ?? new Map<string, readonly OwnGroup[]>();
  OWN.set(claim, known);
  const name = `${language} ${text}`;
  let own = known.get(name);
  if (!own) {
    const words = readWords([{ text, role: 'body' }], [0]);
    own = (claim.cues[language] ?? []).flatMap((terms, group) => {
      const places = distinctStarts(findTerms(words, terms));
      return places > 0 ? [{ group, places }] : [];
    });
    known.set(name, own);
  }
  return own;
}

function distinctStarts(hits: readonly { readonly start: number }[]): number {
  return new Set(hits.map(({ start }) => start)).size;
}

/** Whether a telling word of the quote gave way to one that stands in no cue group with it. */
function exchangesAWord(claim: Claim, { quote }: Found, language: string): boolean {
  if (!quote || quote.exact || quote.share < QUOTE.sure) return false;
  return quote.pairs.some(({ quoted, found }) => {
    if (!found || quoted.form.length < C.tellingLetters || found.form.length < C.tellingLetters) {
      return false;
    }
    if (stem(quoted.form) === stem(found.form)) return false;
    return !(claim.cues[language] ?? []).some(
      (terms) => begins(quoted.form, terms) && begins(found.form, terms),
    );
  });
}

function begins(form: string, terms: readonly string[]): boolean {
  return terms.some((term) => term.split(' ').some((word) => form.startsWith(word)));
}

/** Whether the quote has more words of a cue group than the sentence: "nearby road", "road". */
function saysLess({ claim, place, groups }: Asked, found: Found, language: string): boolean {
  return ownGroups(claim, place.quote, language).some(
    ({ group, places }) => distinctStarts(groups[group]?.hits.get(found.sentence) ?? []) < places,
  );
}
