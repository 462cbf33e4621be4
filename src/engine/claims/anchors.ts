/**
 * Which sentence of the known article a sentence of the page is, as far as exact quotes tell.
 * In a copy that kept the wording, one sentence does not stand for another.
 */
import type { ClaimPlace } from '../article';
import type { Found } from './evidence';

export interface Anchors {
  /** Whether quotes say that this sentence is the one the place names. */
  readonly confirm: (place: ClaimPlace, found: Found) => boolean;
  /** Whether quotes say that it is another one, and not that one too. */
  readonly refute: (place: ClaimPlace, found: Found) => boolean;
}

/** Words a quote must have to tell a sentence. */
const TELLING = 3;

/** Anchors from the best sentence of each place. */
export function anchorsOf(
  placed: readonly { readonly place: ClaimPlace; readonly ranked: readonly Found[] }[],
): Anchors {
  const known = new Map<number, Set<string>>();
  for (const { place, ranked } of placed) {
    const [best] = ranked;
    if (!best?.quote?.exact || best.quote.pairs.length < TELLING) continue;
    const names = known.get(best.sentence) ?? new Set();
    known.set(best.sentence, names.add(nameOf(place)));
  }
  return {
    confirm: (place, { sentence }) => known.get(sentence)?.has(nameOf(place)) ?? false,
    refute: (place, { sentence }) => {
      const names = known.get(sentence);
      return names !== undefined && !names.has(nameOf(place));
    },
  };
}

function nameOf({ paragraph, sentence }: ClaimPlace): string {
  return `${paragraph}.${sentence}`;
}
