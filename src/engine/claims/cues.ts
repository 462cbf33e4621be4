/** Claims scored against sentences by the cue terms of their record. */

import type { Cues } from '../article';
import { findTerms, type Hit } from '../match/terms';
import type { PageSentence, PageWords } from '../text/page-words';
import type { Span } from '../vocabulary';
import { MARKS as C } from './constants';

/** One group of alternatives: where it stands and what meeting it says. */
export interface CueGroup {
  /** Bits; a group met in few sentences of the page says more. */
  readonly bits: number;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

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
  const met = groups
    .flatMap(({ bits, hits }, group) =>
      longest(hits.get(number) ?? []).map(({ start, end }) => ({ start, end, bits, group })),
    )
    .filter(({ end }) => end <= sentence.end)
    .sort((a, b) => a.end - b.end);
  // Further than all groups together are worth no stretch can reach.
  const reach = groups.reduce((sum, { bits }) => sum + bits, 0) / C.bitsPerLetter;
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (const { start } of [...met].sort((a, b) => a.start - b.start)) {
    while ((met[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    const found = worthiest(met, from, start, start + reach);
    if (found.worth > most) [best, most] = [{ start, end: found.end }, found.worth];
  }
  return best;
}

interface Met extends Span {
  readonly bits: number;
  readonly group: number;
}

/** The end that makes a stretch from `start` worth most; `met` by their ends, looked at from `from`. */
function worthiest(
  met: readonly Met[],
  from: number,
  start: number,
  furthest: number,
): { readonly end: number; readonly worth: number } {
  const inside = new Set<number>();
  let bits = 0;
  let best = { end: start, worth: Number.NEGATIVE_INFINITY };
  for (let at = from; (met[at]?.end ?? Number.POSITIVE_INFINITY) <= furthest; at += 1) {
    const hit = met[at];
    if (!hit || hit.start < start) continue;
    if (!inside.has(hit.group)) bits += hit.bits;
    inside.add(hit.group);
    const worth = bits - C.bitsPerLetter * (hit.end - start);
    if (worth > best.worth) best = { end: hit.end, worth };
  }
  return best;
}

/** Hits that no longer one of the same group covers. */
function longest(hits: readonly Hit[]): Hit[] {
  let reached = -1;
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const covered = end <= reached;
      reached = Math.max(reached, end);
      return !covered;
    });
}
