/** Whether the best sentence of a place is the claim's, and whether its words are. */
import type { ClaimPlace } from '../article';
import { QUOTE } from '../match/constants';
import type { PageWords } from '../text/page-words';
import type { Closeness } from './changes';
import { SURE as C } from './constants';
import type { Found } from './evidence';
import { isElsewhere } from './where';

/**
 * Whether the words of the sentence are the claim's. `whole`: it meets every group of cue terms that
 * the quote meets.
 */
export function isSure(
  { quote, cues, candidate }: Found,
  closeness: Closeness,
  whole: boolean,
): boolean {
  if (quote?.exact) return true;
  if (candidate.kind === 'astray') return false;
  // Words much like the quote's in another paragraph are likely another sentence's own.
  if (quote && quote.share >= QUOTE.sure) return !isElsewhere(candidate) || cues >= C.strict;
  if (!whole) return cues >= C.inPart;
  return cues >= (closeness === 'close' || isElsewhere(candidate) ? C.strict : C.cues);
}

/**
 * Whether the sentence stands for the claim although its words do not tell. A translation is read by
 * its paragraphs; elsewhere a sentence next to the one that is gone must not be taken for it.
 */
export function isLikely(found: Found, closeness: Closeness, whole: boolean): boolean {
  if (isElsewhere(found.candidate)) return false;
  if (closeness === 'foreign') return true;
  if (closeness === 'close') return false;
  return (whole && found.cues >= C.cuesLikely) || (found.quote?.share ?? 0) >= C.quoteLikely;
}

/** A place without quote and cues has only its number: it is believed where the wording was kept. */
export function isInPlace(
  words: PageWords,
  { quote, sentence }: ClaimPlace,
  { candidate, sentence: number }: Found,
  closeness: Closeness,
): boolean {
  const same = words.sentences[number]?.index === sentence;
  return quote === '' && closeness === 'close' && candidate.kind === 'own' && same;
}
