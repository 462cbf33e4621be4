/** Counting: what was found, what was missed, how well paragraphs were paired. */
import type { AlignedParagraph } from '../../src/engine/report';
import type { Measure } from './floors';

/** Counts cases that should succeed. */
export interface Tally {
  add(name: string, ok: boolean): void;
  /** Share that succeeded, in per cent. */
  share(measure: string): Measure;
  /** Number that did not. */
  count(measure: string): Measure;
}

/** A tally at zero. */
export function tally(): Tally {
  let cases = 0;
  const failing: string[] = [];
  return {
    add(name, ok) {
      cases += 1;
      if (!ok) failing.push(name);
    },
    share: (name) => ({
      name,
      value: cases === 0 ? 0 : (100 * (cases - failing.length)) / cases,
      better: 'higher',
      unit: '%',
      cases,
      failing,
    }),
    count: (name) => ({
      name,
      value: failing.length,
      better: 'lower',
      unit: 'pages',
      cases,
      failing,
    }),
  };
}

/** Counts pairs of page paragraph and article paragraph, found against true. */
export interface Pairing {
  add(
    name: string,
    found: readonly AlignedParagraph[],
    truth: readonly (readonly number[])[],
  ): void;
  /** F1 over all pairs, in per cent; `failing` names the pages below 80 %, worst first. */
  f1(measure: string): Measure;
}

const POOR = 0.8;

/** A pairing at zero. `truth` lists for each page paragraph its article paragraphs. */
export function pairing(): Pairing {
  let right = 0;
  let found = 0;
  let wanted = 0;
  const pages: { name: string; f1: number }[] = [];
  return {
    add(name, alignment, truth) {
      const pairs = new Set(
        alignment.map((pair) => `${pair.pageParagraph} ${pair.articleParagraph}`),
      );
      const true_ = truth.flatMap((from, at) => from.map((paragraph) => `${at} ${paragraph}`));
      const hits = true_.filter((pair) => pairs.has(pair)).length;
      right += hits;
      found += pairs.size;
      wanted += true_.length;
      pages.push({ name, f1: (2 * hits) / Math.max(1, pairs.size + true_.length) });
    },
    f1: (name) => ({
      name,
      value: found + wanted === 0 ? 0 : (200 * right) / (found + wanted),
      better: 'higher',
      unit: '%',
      cases: pages.length,
      failing: pages
        .filter(({ f1 }) => f1 < POOR)
        .sort((a, b) => a.f1 - b.f1)
        .map((page) => `${page.name} ${Math.round(100 * page.f1)}`),
    }),
  };
}
