/** Where a copy says what the claims of the known article say. */
import { languageOf } from './language';
import type {
  Change,
  Claim,
  ClaimPlace,
  FlagDraft,
  PageArticle,
  Recognition,
  SourceArticle,
  Span,
} from './model';
import { type CueGroup, lookUp, tightest } from './placing/cues';
import { type Found, rank } from './placing/evidence';
import { type PageWords, readWords } from './placing/page-words';
import { type Candidate, whereToLook } from './placing/where';

/** How a copy stands to the known wording, as far as placing depends on it. */
type Closeness = 'close' | 'reworded' | 'foreign';

/** Share of a quote, or of the cue groups, from which its words are taken to be the claim's. */
const QUOTE_SURE = 0.65;
const CUES_SURE = 0.5;
/** The same for a copy that kept the article's wording, where other words mean other statements. */
const CUES_CLOSE = 0.6;
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

  const flags: FlagDraft[] = [];
  const changes: Change[] = [];
  for (const claim of article.claims) {
    const groups = lookUp(words, claim.cues, language);
    for (const place of claim.places) {
      const ranked = rank(words, place, groups, where(place.paragraph), !foreign);
      const best = ranked[0];
      if (!best) continue;
      const sure = isSure(best, closeness);
      if (!sure && !isLikely(best, closeness, words, sentencesKnown(article, place))) continue;
      flags.push(flagAt(words, claim, best, groups, sure && !foreign));
    }
  }
  return { flags: distinct(flags), changes };
}

function isSure({ quote, cues, candidate }: Found, closeness: Closeness): boolean {
  if (quote?.exact) return true;
  if (quote && quote.share >= QUOTE_SURE) return true;
  return cues >= (closeness === 'close' || isElsewhere(candidate) ? CUES_CLOSE : CUES_SURE);
}

/** Whether the sentence stands for the claim although its words do not tell. */
function isLikely(found: Found, closeness: Closeness, words: PageWords, least: number): boolean {
  if (closeness === 'close' || isElsewhere(found.candidate)) return false;
  if (found.cues >= CUES_LIKELY || (found.quote?.share ?? 0) >= QUOTE_LIKELY) return true;
  return found.candidate.kind === 'own' && (words.sentences[found.sentence]?.of ?? 0) >= least;
}

function isElsewhere({ kind }: Candidate): boolean {
  return kind === 'partly' || kind === 'gap';
}

/** Sentences that a paragraph of the article has at the least, by the places of its claims. */
function sentencesKnown(article: SourceArticle, { paragraph }: ClaimPlace): number {
  const places = article.claims.flatMap((claim) => claim.places);
  return Math.max(
    ...places.filter((place) => place.paragraph === paragraph).map(({ sentence }) => sentence + 1),
  );
}

function flagAt(
  words: PageWords,
  claim: Claim,
  found: Found,
  groups: readonly CueGroup[],
  sure: boolean,
): FlagDraft {
  const sentence = words.sentences[found.sentence] ?? { paragraph: 0, start: 0, end: 0 };
  const span: Span = (sure && markOf(words, found, groups)) || sentence;
  const { status, reason, confidence, established, history, evidence } = claim;
  return {
    category: 'claim',
    kind: status,
    claim: claim.id,
    status,
    pageParagraph: sentence.paragraph,
    start: span.start,
    end: span.end,
    quote: words.textOf(sentence.paragraph).slice(span.start, span.end),
    approximate: !sure,
    note: {
      category: 'claim',
      claim: claim.claim,
      reason,
      confidence,
      established,
      history,
      evidence,
    },
  };
}

function markOf(words: PageWords, found: Found, groups: readonly CueGroup[]): Span | null {
  const sentence = words.sentences[found.sentence];
  if (!sentence) return null;
  if (found.quote && (found.quote.exact || found.quote.share >= QUOTE_SURE)) return found.quote;
  return tightest(groups, found.sentence, sentence);
}

/** Two places of one claim that this page says in one sentence are one flag. */
function distinct(flags: readonly FlagDraft[]): FlagDraft[] {
  const seen = new Set<string>();
  return flags.filter(({ claim, pageParagraph, start }) => {
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
