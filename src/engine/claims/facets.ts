/**
 * Whether a sentence of the page has what makes a claim this claim and no other: its numbers, its
 * names, its objects. What is said to be corroborated must have all of them.
 */
import type { Claim, ClaimPlace } from '../article';
import { findTerms } from '../match/terms';
import { type PageWords, readWords } from '../text/page-words';
import { stem } from '../text/stem';
import { readDetail } from './details';
import type { Found } from './evidence';
import { QUOTE_SURE } from './flag';

/** Letters from which a word of a quote is taken for one that says something. */
const TELLING_LETTERS = 5;

/** Cue groups that words of the record meet, by claim, and by language and words. */
const OWN = new WeakMap<Claim, Map<string, readonly (readonly string[])[]>>();

/**
 * Whether the page has every facet that the claim itself names: what its quote says in the sentence,
 * what its other words say there or in the sentence before or after it, every detail as asserted,
 * and no word of the quote exchanged for one of another meaning.
 */
export function hasAllFacets(
  page: PageWords,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
  language: string,
): boolean {
  if (!meetsQuote(page, claim, place, found, language)) return false;
  const paragraph = page.sentences[found.sentence]?.paragraph;
  const near = (sentence: number) =>
    Math.abs(sentence - found.sentence) <= 1 && page.sentences[sentence]?.paragraph === paragraph;
  const named = ownGroups(claim, claim.claim, language);
  if (!named.every((terms) => findTerms(page, terms).some(({ sentence }) => near(sentence)))) {
    return false;
  }
  const asserted = claim.details.every(
    (detail) => readDetail(page, found.sentence, detail, language, null).kind === 'asserted',
  );
  return (
    asserted &&
    !exchangesAWord(claim, found, language) &&
    !saysLess(page, claim, place, found, language)
  );
}

/** Whether the sentence meets every cue group that the place's own quote meets. */
export function meetsQuote(
  page: PageWords,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
  language: string,
): boolean {
  return ownGroups(claim, place.quote, language).every((terms) =>
    findTerms(page, terms).some(({ sentence }) => sentence === found.sentence),
  );
}

/** Cue groups of the claim that a text of its record meets. */
function ownGroups(claim: Claim, text: string, language: string): readonly (readonly string[])[] {
  const known = OWN.get(claim) ?? new Map<string, readonly (readonly string[])[]>();
  OWN.set(claim, known);
  const name = `${language} ${text}`;
  let groups = known.get(name);
  if (!groups) {
    const words = readWords([{ text, role: 'body' }], [0]);
    groups = (claim.cues[language] ?? []).filter((terms) => findTerms(words, terms).length > 0);
    known.set(name, groups);
  }
  return groups;
}

/** Whether a telling word of the quote gave way to one that stands in no cue group with it. */
function exchangesAWord(claim: Claim, { quote }: Found, language: string): boolean {
  if (!quote || quote.exact || quote.share < QUOTE_SURE) return false;
  return quote.pairs.some(({ quoted, found }) => {
    if (!found || quoted.form.length < TELLING_LETTERS || found.form.length < TELLING_LETTERS) {
      return false;
    }
    if (stem(quoted.form) === stem(found.form)) return false;
    return !(claim.cues[language] ?? []).some(
      (terms) => begins(quoted.form, terms) && begins(found.form, terms),
    );
  });
}

/** Whether the quote has more words of a cue group than the sentence: "nearby road", "road". */
function saysLess(
  page: PageWords,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
  language: string,
): boolean {
  const quote = readWords([{ text: place.quote, role: 'body' }], [0]);
  const count = (words: PageWords, terms: readonly string[], number: number) =>
    new Set(
      findTerms(words, terms)
        .filter(({ sentence }) => sentence === number)
        .map(({ start }) => start),
    ).size;
  return ownGroups(claim, place.quote, language).some(
    (terms) => count(page, terms, found.sentence) < count(quote, terms, 0),
  );
}

function begins(form: string, terms: readonly string[]): boolean {
  return terms.some((term) => term.split(' ').some((word) => form.startsWith(word)));
}
