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

/** A place of a claim and the sentences it may stand in, the best first. */
export interface Ranked {
  readonly place: ClaimPlace;
  readonly ranked: readonly Found[];
}

/**
 * Anchors from the best sentence of each place; `close`: the copy kept the wording. `among` gives all
 * places that a sentence of the page may be, so that no others are looked for.
 */
export function anchorsOf(among: (sentence: number) => readonly Ranked[], close: boolean): Anchors {
  const known = new Map<number, ReadonlySet<string>>();
  const namesIn = (sentence: number): ReadonlySet<string> => {
    const before = known.get(sentence);
    if (before) return before;
    const names = among(sentence).flatMap(({ place, ranked: [best] }) =>
      best?.sentence === sentence && tells(best, close) ? nameOf(place) : [],
    );
    const made = new Set(names);
    known.set(sentence, made);
    return made;
  };
  return {
    confirm: (place, { sentence }) => close && namesIn(sentence).has(nameOf(place)),
    refute: (place, found) => {
      if (!close && !isElsewhere(found.candidate)) return false;
      const names = namesIn(found.sentence);
      return names.size > 0 && !names.has(nameOf(place));
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
