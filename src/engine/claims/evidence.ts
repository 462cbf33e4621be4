/** The sentence of a page that says what a claim's place in the known article says. */
import type { ClaimPlace } from '../article';
import { alignQuote, type QuoteMatch } from '../match/alignment';
import { type Quote, readQuote } from '../match/quote';
import type { PageSentence, PageWords } from '../text/page-words';
import { EVIDENCE as C } from './constants';
import { type CueGroup, scoreCues } from './cues';
import { type Candidate, isElsewhere } from './where';

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

/** Whether nothing else need be looked at: the quote stands word for word where it belongs. */
function isSettled(
  { quote, candidate }: Found,
  { index }: PageSentence,
  place: ClaimPlace,
): boolean {
  return quote?.exact === true && candidate.kind === 'own' && index === place.sentence;
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
  const off = Math.abs(sentence.index - place.sentence);
  const bits =
    cues.bits +
    (match && quote ? match.share * quote.bits * C.quoteWeight : 0) -
    off * C.offPlace -
    (isElsewhere(candidate) ? C.elsewhere : 0);
  return { sentence: number, candidate, quote: match, cues: cues.share, bits };
}
