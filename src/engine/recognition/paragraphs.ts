/** From matched passages to the list of page paragraphs and the article paragraphs they repeat. */

import type { AlignedParagraph } from '../report';
import { evidenceRow, type Match } from './align';
import { PARAGRAPHS as C } from './constants';
import type { KnownText } from './fingerprint';
import type { Passage } from './passages';

/** Per page paragraph the article paragraphs its passages say again, the best one first. */
export function alignedParagraphs(matches: readonly Match[]): AlignedParagraph[] {
  const found = new Map<number, Map<number, number>>();
  for (const { passage, paragraph, evidence } of matches) {
    const pairs = found.get(passage.paragraph) ?? new Map<number, number>();
    found.set(passage.paragraph, pairs.set(paragraph, (pairs.get(paragraph) ?? 0) + evidence));
  }
  return [...found].flatMap(([pageParagraph, pairs]) => {
    const least = Math.min(C.besideBits, C.beside * Math.max(...pairs.values()));
    return [...pairs]
      .filter(([, evidence]) => evidence >= least)
      .sort((a, b) => b[1] - a[1])
      .map(([articleParagraph, evidence]) => ({ pageParagraph, articleParagraph, evidence }));
  });
}

/** An excerpt's matches without the weak ones where it begins and ends on the page. */
export function withoutLooseEnds(matches: readonly Match[]): Match[] {
  const strengths = new Map<number, { bits: number; words: number }>();
  for (const { passage, evidence } of matches) {
    const strength = strengths.get(passage.paragraph) ?? { bits: 0, words: 0 };
    strength.bits += evidence;
    strength.words += passage.words;
    strengths.set(passage.paragraph, strength);
  }
  const isLoose = (paragraph: number) => {
    const strength = strengths.get(paragraph);
    return strength !== undefined && strength.bits < C.loose * strength.words;
  };
  const order = [...strengths.keys()];
  for (const [from, step] of [
    [order, 1],
    [[...order].reverse(), -1],
  ] as const) {
    for (const paragraph of from) {
      if (!strengths.has(paragraph - step) && isLoose(paragraph)) strengths.delete(paragraph);
    }
  }
  return matches.filter(({ passage }) => strengths.has(passage.paragraph));
}

/**
 * A copy's paragraph between two that follow each other in the article with one left out is that
 * one, reworded past recognition: it is added where it shares a little and nothing else claims it.
 */
export function withGapsFilled(
  pairs: readonly AlignedParagraph[],
  passages: readonly Passage[],
  known: KnownText,
): AlignedParagraph[] {
  const taken = new Set(pairs.map(({ articleParagraph }) => articleParagraph));
  const filled = pairs.flatMap((pair, at): AlignedParagraph[] => {
    const next = pairs[at + 1];
    const between = { page: pair.pageParagraph + 1, article: pair.articleParagraph + 1 };
    if (next?.pageParagraph !== between.page + 1) return [pair];
    if (next.articleParagraph !== between.article + 1 || taken.has(between.article)) return [pair];
    const evidence = passages
      .filter(({ paragraph }) => paragraph === between.page)
      .reduce((sum, passage) => sum + (evidenceRow(passage, known)[between.article] ?? 0), 0);
    if (evidence < C.leastBetween) return [pair];
    return [pair, { pageParagraph: between.page, articleParagraph: between.article, evidence }];
  });
  return filled;
}
