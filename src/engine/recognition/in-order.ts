/** How much of an article a page tells in the article's own order. */
import type { KnownParagraph } from './fingerprint';

/** A chain of article paragraphs met one after the other. */
export interface InOrder {
  /** Share of the article, by weight, that the chain covers. */
  readonly share: number;
  /** Paragraphs of the chain. */
  readonly paragraphs: number;
}

/** Share of the steps from one paragraph met to the next that go forward, `size` of them at a half. */
export function onwardShare(met: readonly number[], size: number): number {
  const steps = adjacentOnce(met);
  const onward = steps.filter((paragraph, at) => at > 0 && paragraph > (steps[at - 1] ?? 0)).length;
  return (onward + size / 2) / (Math.max(0, steps.length - 1) + size);
}

/** The heaviest ascending chain among the paragraphs met, each counted once. */
export function inOrder(met: readonly number[], known: readonly KnownParagraph[]): InOrder {
  const weights = new Float64Array(known.length);
  const counts = new Uint32Array(known.length);
  let top = -1;
  for (const paragraph of adjacentOnce(met)) {
    const before = heaviestBefore(weights, paragraph);
    const weight = (weights[before] ?? 0) + (known[paragraph]?.weight ?? 0);
    if (weight > (weights[paragraph] ?? 0)) {
      weights[paragraph] = weight;
      counts[paragraph] = (counts[before] ?? 0) + 1;
    }
    if (top < 0 || (weights[paragraph] ?? 0) > (weights[top] ?? 0)) top = paragraph;
  }
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return {
    share: (weights[top] ?? 0) / Math.max(1, total),
    paragraphs: counts[top] ?? 0,
  };
}

function adjacentOnce(met: readonly number[]): number[] {
  return met.filter((paragraph, at) => paragraph !== met[at - 1]);
}

/** The first of the heaviest chains that end before a paragraph; -1 where none does. */
function heaviestBefore(weights: Float64Array, paragraph: number): number {
  let best = -1;
  for (let before = 0; before < paragraph; before += 1) {
    if ((weights[before] ?? 0) > (weights[best] ?? 0)) best = before;
  }
  return best;
}
