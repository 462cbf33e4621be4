/** Where a copy says what the claims of the known article say. */

import type { Claim, ClaimPlace, SourceArticle } from '../article';
import type { Change } from '../comparison';
import { QUOTE } from '../match/constants';
import type { FlagDraft, Recognition } from '../report';
import { languageOf } from '../text/language';
import { onceFor } from '../text/once';
import { type PageWords, wordsOfPage } from '../text/page-words';
import type { PageArticle } from '../vocabulary';
import { anchorsOf } from './anchors';
import { type Closeness, findChange } from './changes';
import { type CueGroup, lookUp } from './cues';
import { type Found, rank } from './evidence';
import { hasAllFacets, meetsQuote } from './facets';
import { makeFlag } from './flag';
import { findMended } from './mended';
import { gainsNegation, lostNegation } from './negation';
import { saysOtherwise } from './otherwise';
import type { PlacedClaims, Placement, Told, Untold } from './placement';
import { isInPlace, isLikely, isSure } from './sure';
import { whereToLook } from './where';

/** The claims of an article on a page, each looked for when it is first asked about. */
export interface Placing {
  /** Flags of the claims that are wanted, the same as among all. */
  readonly flagsOf: (wanted: (claim: Claim) => boolean) => readonly FlagDraft[];
  readonly all: () => PlacedClaims;
}

/**
 * Flags of every claim of the recognised article at each of its places that this page has, and
 * the details that the page gives otherwise. Pure; without an article there are none.
 */
export function placeClaims(page: PageArticle, recognition: Recognition): PlacedClaims {
  return placing(page, recognition).all();
}

/** `placeClaims`, for some claims first. */
export function placing(page: PageArticle, recognition: Recognition): Placing {
  const { article, alignment } = recognition;
  if (!article || alignment.length === 0) {
    return { flagsOf: () => [], all: () => ({ flags: [], changes: [], placements: [] }) };
  }
  const resultsOf = placer(page, recognition, article);
  const flagsAmong = (results: readonly Result[]) =>
    distinct(results.flatMap(({ flag }) => flag ?? []));
  const { sentences } = wordsOfPage(page);
  return {
    flagsOf: (wanted) => flagsAmong(article.claims.filter(wanted).flatMap(resultsOf)),
    all() {
      const results = article.claims.flatMap(resultsOf);
      return {
        flags: flagsAmong(results),
        changes: distinct(results.flatMap(({ change }) => change ?? [])),
        placements: results.map(({ claim, place, best, outcome }) => ({
          claim: claim.id,
          articleParagraph: place.paragraph,
          pageParagraph: sentences[best?.sentence ?? -1]?.paragraph ?? null,
          outcome,
        })),
      };
    },
  };
}

/** What becomes of a claim at each of its places. */
interface Result extends Outcome {
  readonly claim: Claim;
  readonly place: ClaimPlace;
  readonly best: Found | null;
}

/** Places one claim after the other; others of its paragraphs are read only where it alone does not tell. */
function placer(
  page: PageArticle,
  recognition: Recognition,
  article: SourceArticle,
): (claim: Claim) => readonly Result[] {
  const { paragraphs, where } = whereToLook(recognition);
  const words = wordsOfPage(page);
  const language = languageFor(page, paragraphs, article);
  const foreign = language !== primary(article.lang);
  const { wording } = recognition.verdict;
  const kept = wording === 'verbatim' || wording === 'edited';
  const closeness: Closeness = foreign ? 'foreign' : kept ? 'close' : 'reworded';

  const rankedOf = onceFor((claim: Claim) => {
    const groups = lookUp(words, claim.cues, language);
    return claim.places.map((place) => {
      const ranked = rank(words, place, groups, where(place.paragraph), !foreign);
      return { groups, place, ranked };
    });
  });
  const mayBeIn = (paragraph: number | undefined) => (place: ClaimPlace) =>
    where(place.paragraph).some((candidate) => candidate.paragraph === paragraph);
  const among = (sentence: number) => {
    const isThere = mayBeIn(words.sentences[sentence]?.paragraph);
    return article.claims.filter(({ places }) => places.some(isThere)).flatMap(rankedOf);
  };
  const anchors = anchorsOf(among, closeness === 'close');

  const setting = { words, article, language, closeness, foreign };
  return onceFor((claim: Claim) =>
    rankedOf(claim).map(({ groups, place, ranked }): Result => {
      const best = ranked.find((found) => found.quote?.exact || !anchors.refute(place, found));
      if (!best) return { claim, place, best: null, ...nothing(whyNone(ranked)) };
      const whole = meetsQuote({ claim, place, groups }, best, language);
      const sure = isSure(best, closeness, whole);
      const confirmed = () => anchors.confirm(place, best);
      const judge = claim.status === 'mistranslated' ? altered : said;
      const outcome = judge(setting, { claim, groups, place, best, sure, whole, confirmed });
      return { claim, place, best, ...outcome };
    }),
  );
}

interface Setting {
  readonly words: PageWords;
  readonly article: SourceArticle;
  readonly language: string;
  readonly closeness: Closeness;
  readonly foreign: boolean;
}

interface Placed {
  readonly claim: Claim;
  readonly groups: readonly CueGroup[];
  readonly place: ClaimPlace;
  readonly best: Found;
  readonly sure: boolean;
  /** Whether the sentence meets every group of cue terms that the quote meets. */
  readonly whole: boolean;
  /** Whether other quotes say that the sentence is the right one. */
  readonly confirmed: () => boolean;
}

interface Outcome {
  readonly flag: FlagDraft | null;
  readonly change: Change | null;
  readonly outcome: Placement['outcome'];
}

const nothing = (outcome: Untold): Outcome => ({ flag: null, change: null, outcome });

const whyNone = (ranked: readonly Found[]): Untold =>
  ranked.length === 0 ? 'no paragraph' : 'another sentence';

/** By what the sentence was told to be the claim's. */
function toldBy({ quote }: Found, sure: boolean, foreign: boolean): Told {
  if (quote?.exact) return 'exact';
  if (foreign) return 'translated';
  if (!sure) return 'paragraph only';
  return quote && quote.share >= QUOTE.sure ? 'near' : 'cues';
}

/**
 * What a translation altered is there only in its own words: other words may come from a text that
 * never had the fault.
 */
function altered(setting: Setting, { claim, groups, place, best, sure }: Placed): Outcome {
  const { words, article, language, foreign } = setting;
  if (best.quote?.exact) {
    const flag = makeFlag(words, claim, best, groups, true, language);
    return { flag, change: null, outcome: 'exact' };
  }
  const change = sure && !foreign ? findMended(words, article, claim, place, best) : null;
  return { flag: null, change, outcome: change ? 'mended' : 'not word for word' };
}

/** What the page makes of a claim in this sentence: said, changed, or not there. */
function said(
  setting: Setting,
  { claim, groups, place, best, sure, whole, confirmed }: Placed,
): Outcome {
  const { words, language, closeness, foreign } = setting;
  const known = sure || isLikely(best, closeness, whole);
  const stands = known || (groups.length === 0 && isInPlace(words, place, best, closeness));
  if (!stands && !confirmed()) return nothing('sentence gone');
  const change = findChange(words, claim, place, best, { closeness, language, sure });
  if (change) return { flag: null, change, outcome: change.kind };
  if (!stands) return nothing('sentence gone');
  if (lostNegation(words, best.sentence, place.quote, language)) return nothing('not denied');
  if (isDenied(setting, best, place, groups)) return nothing('denied');
  if (groups.length === 0 && !foreign && saysOtherwise(words, place, best, language)) {
    return nothing('not all of it');
  }
  const asked = claim.status === 'corroborated' && !foreign;
  if (asked && !hasAllFacets(words, { claim, place, groups }, best, language)) {
    return nothing('not all of it');
  }
  const flag = makeFlag(words, claim, best, groups, sure && !foreign, language);
  return { flag, change: null, outcome: toldBy(best, sure, foreign) };
}

/**
 * Whether words of the quote are denied here. Where hardly more than cue terms is met, "no earlier
 * one is known" may say "the first known" again.
 */
function isDenied(
  { words, language }: Setting,
  { quote }: Found,
  place: ClaimPlace,
  groups: readonly CueGroup[],
): boolean {
  if (!quote || (groups.length > 0 && quote.share < QUOTE.sure)) return false;
  return gainsNegation(words, quote, place.quote, language);
}

/** Two places of one claim that this page says in one stretch count once. */
function distinct<T extends { claim: string | null; pageParagraph: number; start: number }>(
  found: readonly T[],
): T[] {
  const seen = new Set<string>();
  return found.filter(({ claim, pageParagraph, start }) => {
    const name = `${claim} ${pageParagraph} ${start}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** The language whose cue terms fit: as the text reads, else as the page or the record says. */
function languageFor(
  page: PageArticle,
  paragraphs: readonly number[],
  article: SourceArticle,
): string {
  const text = paragraphs.map((at) => page.paragraphs[at]?.text ?? '').join('\n');
  return languageOf(text) ?? primary(page.lang ?? article.lang);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
