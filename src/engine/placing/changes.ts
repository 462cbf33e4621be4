/** Whether a page still says what a claim says, or has its detail otherwise. */
import type { Change, Claim, ClaimPlace, Span } from '../model';
import { type DetailReading, readDetail } from './details';
import type { Found } from './evidence';
import type { PageWords } from './page-words';
import { findSwap } from './swapped';

/** How a copy stands to the known wording, as far as placing depends on it. */
export type Closeness = 'close' | 'reworded' | 'foreign';

/** The change to report at this place, or null when the page says what the article says. */
export function findChange(
  page: PageWords,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
  how: { readonly closeness: Closeness; readonly language: string; readonly sure: boolean },
): Change | null {
  const { closeness, language, sure } = how;
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

  const reading = readNearby(page, claim, found.sentence, language);
  const expected = claim.detail?.asserted[0] ?? place.quote;
  if (reading?.kind === 'updated' || reading?.kind === 'altered') {
    return report(reading.kind, reading.span ?? sentence, expected);
  }
  const { quote } = found;
  if (quote && !quote.exact) {
    const swap = findSwap(quote, place.quote, language, closeness === 'close');
    if (swap) return report('altered', swap.span, swap.expected);
  }
  // In other words than the record knows, a detail that is not found may still be there.
  const isGone = closeness === 'close' || (closeness === 'reworded' && !sure);
  return reading?.kind === 'dropped' && isGone ? report('dropped', sentence, expected) : null;
}

/** The detail in the sentence itself, or as asserted in the one before or after it. */
function readNearby(
  page: PageWords,
  { detail }: Claim,
  number: number,
  language: string,
): DetailReading | null {
  if (!detail) return null;
  const here = readDetail(page, number, detail, language);
  if (here.kind !== 'dropped') return here;
  const paragraph = page.sentences[number]?.paragraph;
  const isBeside = (at: number) => page.sentences[at]?.paragraph === paragraph;
  const beside = [number - 1, number + 1].filter(isBeside);
  const elsewhere = beside.map((at) => readDetail(page, at, detail, language));
  return elsewhere.find(({ kind }) => kind === 'asserted') ?? here;
}
