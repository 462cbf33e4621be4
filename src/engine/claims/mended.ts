/** Words of a translated edition that a copy gave back as they were before. */
import type { Claim, ClaimPlace, SourceArticle } from '../article';
import type { Change } from '../comparison';
import { findExact } from '../match/quote';
import type { PageWords } from '../text/page-words';
import { tokenize } from '../text/tokenize';
import type { Found } from './evidence';

/**
 * The change to report where the words that a translation altered are gone and the original's
 * stand in their place, as the record's artifacts give them; null where they do not.
 */
export function findMended(
  page: PageWords,
  { artifacts }: SourceArticle,
  claim: Claim,
  place: ClaimPlace,
  found: Found,
): Change | null {
  const sentence = page.sentences[found.sentence];
  if (!sentence) return null;
  for (const { paragraph, quote, original } of artifacts) {
    if (paragraph !== place.paragraph || !original || !sharesWords(quote, place.quote)) continue;
    const again = findExact(
      page,
      original,
      [sentence.paragraph],
      (match) => match.sentence === found.sentence,
    );
    if (!again) continue;
    const { start, end } = again;
    return {
      claim: claim.id,
      kind: 'altered',
      pageParagraph: sentence.paragraph,
      start,
      end,
      quote: page.textOf(sentence.paragraph).slice(start, end),
      expected: quote,
    };
  }
  return null;
}

/** Whether the one stands in the other, word for word. */
function sharesWords(one: string, other: string): boolean {
  const forms = (text: string) =>
    ` ${tokenize(text)
      .map(({ form }) => form)
      .join(' ')} `;
  const [a, b] = [forms(one), forms(other)];
  return a.includes(b) || b.includes(a);
}
