/** The sentence of a page that says what a claim's place in the known article says. */
import type { ClaimPlace } from '../model';
import { tokenize } from '../tokenize';
import { type CueGroup, scoreCues } from './cues';
import type { PageWords } from './page-words';
import { matchQuote, type QuoteMatch } from './quote';
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
};
const LEAST_WORD_BITS = 0.3;

/** Sentences of the candidates, the best for this place first. */
export function rank(
  page: PageWords,
  place: ClaimPlace,
  groups: readonly CueGroup[],
  candidates: readonly Candidate[],
  quotable: boolean,
): Found[] {
  const quote = quotable ? tokenize(place.quote) : [];
  const weigh = (form: string) => wordBits(page, form);
  const quoteBits = quote.reduce((sum, { form }) => sum + weigh(form), 0);
  const kinds = new Map(candidates.map((candidate) => [candidate.paragraph, candidate]));
  return page.sentences
    .flatMap((sentence, number): Found[] => {
      const candidate = kinds.get(sentence.paragraph);
      if (!candidate) return [];
      const cues = scoreCues(groups, number);
      const match = quote.length > 0 ? matchQuote(page, sentence, quote, weigh) : null;
      const off = Math.min(FURTHEST, Math.abs(sentence.index - place.sentence));
      const bits =
        cues.bits +
        (match ? match.share * quoteBits * QUOTE_WEIGHT + (match.exact ? EXACT : 0) : 0) -
        off * OFF_PLACE -
        PENALTY[candidate.kind];
      return [{ sentence: number, candidate, quote: match, cues: cues.share, bits }];
    })
    .sort((a, b) => b.bits - a.bits || a.sentence - b.sentence);
}

/** Bits of a folded word by how few sentences of the page have it. */
function wordBits(page: PageWords, form: string): number {
  const places = page.beginning(form, true);
  const having = new Set(places.map((at) => page.words[at]?.sentence)).size;
  return Math.max(LEAST_WORD_BITS, Math.log2((page.sentences.length + 2) / (having + 1)));
}
