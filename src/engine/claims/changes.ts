/** Whether a page still says what a claim says, or has a detail of it otherwise. */

import type { Claim, ClaimDetail, ClaimPlace } from '../article';
import type { Change } from '../comparison';
import type { PageSentence, PageWords } from '../text/page-words';
import { tokenize } from '../text/tokenize';
import type { Span } from '../vocabulary';
import { DETAILS as C } from './constants';
import { type DetailReading, readDetail } from './details';
import type { Found } from './evidence';
import { findSwap } from './swapped';

/** How a copy stands to the known wording, as far as placing depends on it. */
export type Closeness = 'close' | 'reworded' | 'foreign';

export interface Reading {
  readonly closeness: Closeness;
  readonly language: string;
  /** Whether the words of the sentence are taken to be the claim's. */
  readonly sure: boolean;
}

/** Kinds of change, the most telling first. */
const ORDER = ['updated', 'altered', 'dropped'] as const;

/** The change to report at this place, or null when the page says what the article says. */
export function findChange(
  page: PageWords,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
  reading: Reading,
): Change | null {
  const { closeness, language, sure } = reading;
  const sentence = page.sentences[found.sentence];
  if (!sentence) return null;
  const report = (kind: Change['kind'], { start, end }: Span, expected: string): Change => ({
    claim: claim.id,
    kind,
    pageParagraph: sentence.paragraph,
    start,
    end,
    quote: page.textOf(sentence.paragraph).slice(start, end),
    expected,
  });

  const known = closeness === 'close' ? wordsOf(claim, place) : null;
  const read = claim.details.map((detail) => ({
    expected: detail.asserted[0] ?? place.quote,
    ...readNearby(page, detail, found.sentence, reading, known),
  }));
  // Half a sentence has half its details, and a headline has no full stop.
  const kinds = place.paragraph > 0 && isCut(page, sentence) ? (['updated'] as const) : ORDER;
  for (const kind of kinds) {
    const changed = read.find((detail) => detail.kind === kind);
    // In other words than the record knows, a detail that is not found may still be there.
    const counts =
      kind !== 'dropped' || closeness === 'close' || (closeness === 'reworded' && !sure);
    if (changed && counts) return report(kind, changed.span ?? sentence, changed.expected);
  }
  const { quote } = found;
  if (!quote || quote.exact) return null;
  const swap = findSwap(quote, place.quote, language, closeness === 'close');
  return swap && report('altered', swap.span, swap.expected);
}

/** A detail in the sentence itself, or as asserted in the one before or after it. */
function readNearby(
  page: PageWords,
  detail: ClaimDetail,
  number: number,
  { language }: Reading,
  known: ReadonlySet<string> | null,
): DetailReading {
  const here = readDetail(page, number, detail, language, known);
  if (here.kind !== 'dropped') return here;
  const paragraph = page.sentences[number]?.paragraph;
  const beside = [number - 1, number + 1].filter(
    (at) => page.sentences[at]?.paragraph === paragraph,
  );
  const elsewhere = beside.map((at) => readDetail(page, at, detail, language, known));
  return elsewhere.find(({ kind }) => kind === 'asserted') ?? here;
}

/** Folded words that the record has of a place, in the quote and in what the claim says. */
function wordsOf({ claim }: Claim, { quote }: ClaimPlace): ReadonlySet<string> {
  return new Set(tokenize(`${quote} ${claim}`).map(({ form }) => form));
}

/** Whether a line break, a list item or a paywall cut the sentence: it goes on in the next block. */
function isCut(page: PageWords, { paragraph, start, end }: PageSentence): boolean {
  const text = page.textOf(paragraph);
  const sentence = text.slice(start, end);
  if (end === text.trimEnd().length && isOpen(sentence)) return true;
  if (start > text.length - text.trimStart().length) return false;
  const before = page.textOf(paragraph - 1);
  return /^[^\p{L}]*\p{Ll}/u.test(sentence) || (before.length >= C.prose && isOpen(before));
}

function isOpen(text: string): boolean {
  return /[\p{L}\p{N},;:–—-]\s*$|(?:…|\.\.\.)\s*$/u.test(text);
}
