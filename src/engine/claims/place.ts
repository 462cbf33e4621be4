/** Where a copy says what the claims of the known article say. */

import type { Claim, ClaimPlace, SourceArticle } from '../article';
import { QUOTE_SURE } from '../match/quote';
import type { Change, FlagDraft, Recognition } from '../report';
import { languageOf } from '../text/language';
import { type PageWords, wordsOfPage } from '../text/page-words';
import type { PageArticle } from '../vocabulary';
import { anchorsOf } from './anchors';
import { type Closeness, findChange } from './changes';
import { type CueGroup, lookUp } from './cues';
import { type Found, rank } from './evidence';
import { hasAllFacets, meetsQuote } from './facets';
import { makeFlag } from './flag';
import { findMended } from './mended';
import { lostNegation } from './negation';
import { isElsewhere, whereToLook } from './where';

/** Share of the cue groups from which the words that have them are taken to be the claim's. */
const CUES_SURE = 0.5;
/** The same where other words are likelier to be other statements. */
const CUES_STRICT = 0.6;
/** The same where a part of what the quote says is not met. */
const CUES_IN_PART = 0.65;
/** From here on the sentence is believed, though not the words. */
const QUOTE_LIKELY = 0.5;
const CUES_LIKELY = 0.4;

/**
 * Flags of every claim of the recognised article at each of its places that this page has, and
 * the details that the page gives otherwise. Pure; without an article there are none.
 */
export function placeClaims(
  page: PageArticle,
  recognition: Recognition,
): { flags: FlagDraft[]; changes: Change[] } {
  const { article, alignment, verdict } = recognition;
  if (!article || alignment.length === 0) return { flags: [], changes: [] };
  const { paragraphs, where } = whereToLook(recognition, page.paragraphs.length);
  const words = wordsOfPage(page);
  const language = languageFor(page, paragraphs, article);
  const foreign = language !== primary(article.lang);
  const kept = verdict.wording === 'verbatim' || verdict.wording === 'edited';
  const closeness: Closeness = foreign ? 'foreign' : kept ? 'close' : 'reworded';

  const placed = article.claims.flatMap((claim) => {
    const groups = lookUp(words, claim.cues, language);
    return claim.places.map((place) => {
      const ranked = rank(words, place, groups, where(place.paragraph), !foreign);
      return { claim, groups, place, ranked };
    });
  });
  const anchors = anchorsOf(placed, closeness === 'close');

  const flags: FlagDraft[] = [];
  const changes: Change[] = [];
  const setting = { words, article, language, closeness, foreign };
  for (const { claim, groups, place, ranked } of placed) {
    const best = ranked.find((found) => found.quote?.exact || !anchors.refute(place, found));
    if (!best) continue;
    const whole = meetsQuote({ claim, place, groups }, best, language);
    const sure = isSure(best, closeness, whole);
    const confirmed = anchors.confirm(place, best);
    const { flag, change } =
      claim.status === 'mistranslated'
        ? altered(setting, { claim, groups, place, best, sure, whole, confirmed })
        : said(setting, { claim, groups, place, best, sure, whole, confirmed });
    if (change) changes.push(change);
    if (flag) flags.push(flag);
  }
  return { flags: distinct(flags), changes: distinct(changes) };
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
  readonly confirmed: boolean;
}

interface Outcome {
  readonly flag: FlagDraft | null;
  readonly change: Change | null;
}

/**
 * What a translation altered is there only in its own words: other words may come from a text that
 * never had the fault.
 */
function altered(setting: Setting, { claim, groups, place, best, sure }: Placed): Outcome {
  const { words, article, language, foreign } = setting;
  if (best.quote?.exact) {
    return { flag: makeFlag(words, claim, best, groups, true, language), change: null };
  }
  return {
    flag: null,
    change: sure && !foreign ? findMended(words, article, claim, place, best) : null,
  };
}

/** What the page makes of a claim in this sentence: said, changed, or not there. */
function said(
  setting: Setting,
  { claim, groups, place, best, sure, whole, confirmed }: Placed,
): Outcome {
  const { words, language, closeness, foreign } = setting;
  const known = sure || isLikely(best, closeness, whole);
  const stands = known || (groups.length === 0 && isInPlace(words, place, best, closeness));
  if (!stands && !confirmed) return NOTHING;
  const change = findChange(words, claim, place, best, { closeness, language, sure });
  if (change) return { flag: null, change };
  const denied = lostNegation(words, best.sentence, place.quote, language);
  const missing =
    claim.status === 'corroborated' &&
    !foreign &&
    !hasAllFacets(words, { claim, place, groups }, best, language);
  if (!stands || denied || missing) return NOTHING;
  return { flag: makeFlag(words, claim, best, groups, sure && !foreign, language), change: null };
}

const NOTHING: Outcome = { flag: null, change: null };

function isSure({ quote, cues, candidate }: Found, closeness: Closeness, whole: boolean): boolean {
  if (quote?.exact) return true;
  if (candidate.kind === 'astray') return false;
  // Words much like the quote's in another paragraph are likely another sentence's own.
  if (quote && quote.share >= QUOTE_SURE) return !isElsewhere(candidate) || cues >= CUES_STRICT;
  if (!whole) return cues >= CUES_IN_PART;
  return cues >= (closeness === 'close' || isElsewhere(candidate) ? CUES_STRICT : CUES_SURE);
}

/**
 * Whether the sentence stands for the claim although its words do not tell. A translation is read by
 * its paragraphs; elsewhere a sentence next to the one that is gone must not be taken for it.
 */
function isLikely(found: Found, closeness: Closeness, whole: boolean): boolean {
  if (isElsewhere(found.candidate)) return false;
  if (closeness === 'foreign') return true;
  if (closeness === 'close') return false;
  return (whole && found.cues >= CUES_LIKELY) || (found.quote?.share ?? 0) >= QUOTE_LIKELY;
}

/** A place without quote and cues has only its number: it is believed where the wording was kept. */
function isInPlace(
  words: PageWords,
  { quote, sentence }: ClaimPlace,
  { candidate, sentence: number }: Found,
  closeness: Closeness,
): boolean {
  const same = words.sentences[number]?.index === sentence;
  return quote === '' && closeness === 'close' && candidate.kind === 'own' && same;
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
