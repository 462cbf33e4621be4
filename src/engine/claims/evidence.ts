/** The sentence of a page that says what a claim's place in the known article says. */
import type { ClaimPlace } from '../article';
import { alignQuote, type QuoteMatch } from '../match/alignment';
import { type Quote, readQuote } from '../match/quote';
import type { PageSentence, PageWords } from '../text/page-words';
import { type CueGroup, scoreCues } from './cues';
import type { Candidate } from './where';

export interface Found {
  /** Number of the sentence in `PageWords.sentences`. */
  readonly sentence: number;
  readonly candidate: Candidate;
  readonly quote: QuoteMatch | null;
  /** Share of the cue groups' bits that the sentence has, 0 to 1. */
  readonly cues: number;
  /** Bits, with what speaks against the place taken off. */
  readonly bits: number;
}

/** Bits that an exact quote is worth beyond its words, and what its words count against cues. */
const EXACT = 20;
const QUOTE_WEIGHT = 1.5;
/** Bits off for each sentence further from where the article has it, and where that ends. */
const OFF_PLACE = 0.8;
const FURTHEST = 3;
/** Bits off where the paragraph is another one's, or nobody's. */
const PENALTY: Readonly<Record<Candidate['kind'], number>> = {
  own: 0,
  between: 0,
  partly: 4,
  gap: 2,
  astray: 4,
};

/** Words from which an exact quote where it belongs leaves no other sentence to ask. */
const TELLING = 3;

/** Sentences of the candidates, the best for this place first. */
export function rank(
  page: PageWords,
  place: ClaimPlace,
  groups: readonly CueGroup[],
  candidates: readonly Candidate[],
  quotable: boolean,
): Found[] {
  const quote = quotable ? readQuote(page, place.quote) : null;
  const found: Found[] = [];
  for (const candidate of candidates) {
    for (const number of page.sentencesOf(candidate.paragraph)) {
      const sentence = page.sentences[number];
      if (!sentence) continue;
      const one = weigh(page, place, groups, candidate, sentence, number, quote);
      if (isSettled(one, sentence, place)) return [one];
      found.push(one);
    }
  }
  return found.sort((a, b) => b.bits - a.bits || a.sentence - b.sentence);
}

function isSettled(
  { quote, candidate }: Found,
  { index }: PageSentence,
  place: ClaimPlace,
): boolean {
  if (!quote?.exact || quote.pairs.length < TELLING) return false;
  return candidate.kind === 'own' && index === place.sentence;
}

function weigh(
  page: PageWords,
  place: ClaimPlace,
  groups: readonly CueGroup[],
  candidate: Candidate,
  sentence: PageSentence,
  number: number,
  quote: Quote | null,
): Found {
  const cues = scoreCues(groups, number);
  const match = quote && alignQuote(page, sentence, quote);
  const off = Math.min(FURTHEST, Math.abs(sentence.index - place.sentence));
  const bits =
    cues.bits +
    (match && quote ? match.share * quote.bits * QUOTE_WEIGHT + (match.exact ? EXACT : 0) : 0) -
    off * OFF_PLACE -
    PENALTY[candidate.kind];
  return { sentence: number, candidate, quote: match, cues: cues.share, bits };
}
