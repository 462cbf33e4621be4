/** Where a copy says what the claims of the known article say. */

import type { Claim, ClaimPlace, SourceArticle } from '../article';
import type { Change, FlagDraft, Recognition } from '../report';
import { languageOf } from '../text/language';
import { type PageWords, readWords } from '../text/page-words';
import type { PageArticle } from '../vocabulary';
import { anchorsOf } from './anchors';
import { type Closeness, findChange } from './changes';
import { lookUp } from './cues';
import { type Found, rank } from './evidence';
import { makeFlag, QUOTE_SURE } from './flag';
import { type Candidate, whereToLook } from './where';

/** Share of the cue groups from which the words that have them are taken to be the claim's. */
const CUES_SURE = 0.5;
/** The same where other words are likelier to be other statements. */
const CUES_STRICT = 0.6;
/** From here on the sentence is believed, though not the words. */
const QUOTE_LIKELY = 0.4;
const CUES_LIKELY = 0.25;

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
  const words = readWords(page.paragraphs, paragraphs);
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
  const anchors = anchorsOf(closeness === 'close' ? placed : []);

  const flags: FlagDraft[] = [];
  const changes: Change[] = [];
  for (const { claim, groups, place, ranked } of placed) {
    const best = ranked.find((found) => found.quote?.exact || !anchors.refute(place, found));
    if (!best) continue;
    const sure = isSure(best, closeness);
    const stands = sure || isLikely(best, closeness, words, leastSentences(article, place));
    if (!stands && !anchors.confirm(place, best)) continue;
    const change = findChange(words, claim, place, best, { closeness, language, sure });
    const told = sure && !foreign && showsClaim(claim, best, closeness);
    const flag = stands && !change ? makeFlag(words, claim, best, groups, told) : null;
    if (change) changes.push(change);
    if (flag) flags.push(flag);
  }
  return { flags: distinct(flags), changes: distinct(changes) };
}

function isSure({ quote, cues, candidate }: Found, closeness: Closeness): boolean {
  if (quote && (quote.exact || quote.share >= QUOTE_SURE)) return true;
  return cues >= (closeness === 'close' || isElsewhere(candidate) ? CUES_STRICT : CUES_SURE);
}

/**
 * Whether the page has what the claim is about. What a translation altered is there only in its own
 * words: other words may come from a text that never had the fault.
 */
function showsClaim({ status }: Claim, { quote }: Found, closeness: Closeness): boolean {
  return status !== 'mistranslated' || closeness === 'close' || (quote?.exact ?? false);
}

/** Whether the sentence stands for the claim although its words do not tell. */
function isLikely(found: Found, closeness: Closeness, words: PageWords, least: number): boolean {
  if (closeness === 'close' || isElsewhere(found.candidate)) return false;
  if (found.cues >= CUES_LIKELY || (found.quote?.share ?? 0) >= QUOTE_LIKELY) return true;
  const sentences = words.sentences[found.sentence]?.of ?? 0;
  return closeness === 'foreign' || (found.candidate.kind === 'own' && sentences >= least);
}

function isElsewhere({ kind }: Candidate): boolean {
  return kind === 'partly' || kind === 'gap';
}

/** Sentences that a paragraph of the article has at the least, by the places of its claims. */
function leastSentences(article: SourceArticle, { paragraph }: ClaimPlace): number {
  const places = article.claims.flatMap((claim) => claim.places);
  return Math.max(
    ...places.filter((place) => place.paragraph === paragraph).map(({ sentence }) => sentence + 1),
  );
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
