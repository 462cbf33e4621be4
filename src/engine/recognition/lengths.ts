/** How far what a page says of each paragraph is from that paragraph's own length. */
import type { KnownText } from './fingerprint';
import type { Shared } from './shared';

/**
 * Mean distance, by words of the page, of the logarithm of its words for a paragraph over that
 * paragraph's; 0 where nothing is matched. A translation there and back keeps lengths to a tenth or
 * so, and another outlet has no reason to.
 */
export function lengthError(parts: readonly Shared[], known: KnownText): number {
  const said = new Map<number, number>();
  for (const { match } of parts) {
    said.set(match.paragraph, (said.get(match.paragraph) ?? 0) + match.passage.words);
  }
  let error = 0;
  let all = 0;
  for (const [paragraph, words] of said) {
    const ratio = words / Math.max(1, known.paragraphs[paragraph]?.words ?? 0);
    error += words * Math.abs(Math.log(ratio));
    all += words;
  }
  return error / Math.max(1, all);
}
