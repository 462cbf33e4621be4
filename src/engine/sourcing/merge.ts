/** Findings of one sentence by several rules: which of those that touch stays. */
import type { Finding } from './finding';
import type { Sentence } from './words';

/** "No faltan quienes": many who are there, where a word of theirs was read for somebody. */
export function withThere(found: Finding[], there: readonly Finding[]): void {
  for (const one of there) {
    const within = found.findIndex((other) => other.start < one.end && one.start < other.end);
    if (within >= 0) found.splice(within, 1);
  }
  withCrowds(found, there);
}

/** Takes into `found` what touches nothing there. */
export function withCrowds(found: Finding[], crowds: readonly Finding[]): void {
  for (const one of crowds)
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  found.sort((a, b) => a.start - b.start);
}

/** Whether words of the finding stand in a quotation. */
export const isQuoted = ({ words }: Sentence, { start, end }: Finding) =>
  words.some((word) => word.quoted && word.start >= start && word.end <= end);
