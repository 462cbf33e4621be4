/** From aligned passages to what a page is. Thresholds are measured: docs/methods.md. */
import type { Match } from './align';
import type { Passage } from './passages';

/** What the verdict looks at. */
export interface Weighed {
  /** Best score of one stretch of the page. */
  readonly run: number;
  /** Share of the page's on-topic words that are matched. */
  readonly density: number;
  readonly words: number;
  readonly evidence: number;
}

const DENSEST = 4;
const BREAK_EVEN = 1.5;
const QUOTE_DISCOUNT = 0.6;
const IN_ORDER = 4;
const OUT_OF_ORDER = -8;

/** Scores the matched passages of a page. */
export function weigh(passages: readonly Passage[], matches: readonly Match[]): Weighed {
  const matched = new Map(matches.map((match) => [match.passage, match]));
  let run = 0;
  let current = 0;
  let last = -1;
  let words = 0;
  let evidence = 0;
  let offered = 0;
  for (const passage of passages) {
    const match = matched.get(passage);
    if (!match) {
      current = Math.max(0, current - BREAK_EVEN * passage.words);
      if (current === 0) last = -1;
      offered += passage.words;
      continue;
    }
    const perWord = Math.min(DENSEST, match.evidence / passage.words);
    current += passage.words * (perWord - BREAK_EVEN) * (1 - QUOTE_DISCOUNT * passage.quoted);
    const step = match.paragraph - last;
    if (last >= 0) current += step === 0 || step === 1 ? IN_ORDER : OUT_OF_ORDER;
    last = match.paragraph;
    if (current <= 0) [current, last] = [0, -1];
    run = Math.max(run, current);
    words += passage.words;
    offered += passage.words;
    evidence += match.evidence;
  }
  return { run, density: words / Math.max(1, offered), words, evidence };
}
