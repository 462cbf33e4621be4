/** Claims scored against sentences by the cue terms of their record. */

import type { Cues } from '../article';
import { findTerms, type Hit } from '../match/terms';
import type { PageSentence, PageWords } from '../text/page-words';
import type { Span } from '../vocabulary';

/** One group of alternatives: where it stands and what meeting it says. */
export interface CueGroup {
  /** Bits; a group met in few sentences of the page says more. */
  readonly bits: number;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

/** What a word of a mark costs, in bits: groups far off are left outside the mark. */
const BITS_PER_LETTER = 0.025;

/** The cue groups of `cues` in `language`, looked up on the page; none where it has none. */
export function lookUp(page: PageWords, cues: Cues, language: string): CueGroup[] {
  const count = page.sentences.length;
  return (cues[language] ?? []).map((terms) => {
    const hits = new Map<number, Hit[]>();
    for (const hit of findTerms(page, terms)) {
      const known = hits.get(hit.sentence);
      if (known) known.push(hit);
      else hits.set(hit.sentence, [hit]);
    }
    return { hits, bits: Math.log2((count + 2) / (hits.size + 1)) };
  });
}

/** Bits of the groups met in a sentence, and their share of all groups' bits. */
export function scoreCues(
  groups: readonly CueGroup[],
  sentence: number,
): { bits: number; share: number } {
  let bits = 0;
  let total = 0;
  for (const group of groups) {
    total += group.bits;
    if (group.hits.has(sentence)) bits += group.bits;
  }
  return { bits, share: total === 0 ? 0 : bits / total };
}

/**
 * The stretch of a sentence that carries most of the cue groups in the fewest letters; null where
 * no group is met.
 */
export function tightest(
  groups: readonly CueGroup[],
  number: number,
  sentence: PageSentence,
): Span | null {
  const met = groups.flatMap(({ bits, hits }, group) =>
    longest(hits.get(number) ?? []).map((hit) => ({ ...hit, bits, group })),
  );
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { start } of met) {
    for (const { end } of met) {
      if (end <= start || end > sentence.end) continue;
      const inside = new Map<number, number>();
      for (const hit of met) {
        if (hit.start >= start && hit.end <= end) inside.set(hit.group, hit.bits);
      }
      let worth = -BITS_PER_LETTER * (end - start);
      for (const bits of inside.values()) worth += bits;
      if (worth > most) [best, most] = [{ start, end }, worth];
    }
  }
  return best;
}

/** Hits that no longer one of the same group covers. */
function longest(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.end - other.start > hit.end - hit.start,
      ),
  );
}
