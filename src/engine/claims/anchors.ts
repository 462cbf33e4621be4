/**
 * Which sentence of the known article a sentence of the page is, as far as quotes tell. In a copy
 * that kept the wording, one sentence does not stand for another; in a reworded one a sentence that
 * is known is not taken for one of another paragraph.
 */
import type { ClaimPlace } from '../article';
import { ANCHORS as C } from './constants';
import type { Found } from './evidence';
import { isElsewhere } from './where';

export interface Anchors {
  /** Whether quotes say that this sentence is the one the place names. */
  readonly confirm: (place: ClaimPlace, found: Found) => boolean;
  /** Whether quotes say that it is another one, and not that one too. */
  readonly refute: (place: ClaimPlace, found: Found) => boolean;
}

/** Anchors from the best sentence of each place; `close`: the copy kept the wording. */
export function anchorsOf(
  placed: readonly { readonly place: ClaimPlace; readonly ranked: readonly Found[] }[],
  close: boolean,
): Anchors {
  const known = new Map<number, Set<string>>();
  for (const { place, ranked } of placed) {
    const [best] = ranked;
    if (!best || !tells(best, close)) continue;
    const names = known.get(best.sentence) ?? new Set();
    known.set(best.sentence, names.add(nameOf(place)));
  }
  return {
    confirm: (place, { sentence }) => close && (known.get(sentence)?.has(nameOf(place)) ?? false),
    refute: (place, found) => {
      const names = known.get(found.sentence);
      if (names === undefined || names.has(nameOf(place))) return false;
      return close || isElsewhere(found.candidate);
    },
  };
}

function tells({ quote, candidate }: Found, close: boolean): boolean {
  if (!quote) return false;
  return close ? quote.exact : quote.share >= C.alike && !isElsewhere(candidate);
}

function nameOf({ paragraph, sentence }: ClaimPlace): string {
  return `${paragraph}.${sentence}`;
}
