/** What each case counts in the fit of the odds of reuse, and the fit itself. */
import { WEIGHING } from '../../src/engine/recognition/constants';
import { MEASURES } from '../../src/engine/recognition/verdict';
import type { Case } from './cases';
import { fitOdds, type Row } from './fit';
import { ENDLESS } from './statement-cases';
import type { StoryPair } from './stories';

/** The ridge on standardised measures. */
const RIDGE = 3;
/**
 * What a case counts in the fit. A page of another outlet called a copy costs more than a copy
 * missed, the more so beside an article as long as drafted records are; a story of many texts has
 * pairs in plenty, which count by the root of their number.
 */
const HONEST = 28;
const AS_LONG_AS_DRAFTS = 3;
const DRAFT_WORDS = 290;
const STRANGER = 0.5;
/** A page that shares a statement, in one way of printing it, and a lone paragraph of another outlet. */
const STATEMENT = 1;
const PARAGRAPH = 0.3;
const REUSED = 5;
/** A copy of each kind; there are many from one article. Little of much else bends nothing. */
const COPY = 1;
const PARTS: Readonly<Record<string, number>> = {
  thinned: 1.5,
  '1 of its paragraphs': 2,
  '3 of its paragraphs, in company': 1.5,
  '2 of its paragraphs, in company': 0.3,
  '1 of its paragraphs, in company': 0.2,
};

/** Drafted records' pages are among the pairs; free rewordings and exact copies bend no fit. */
const LEFT_OUT = ['own', 'exact', 'another outlet on the same story, drafted records', ENDLESS];

function weightOf(each: Case): number {
  const { kind, reuse } = each;
  if (reuse === null || LEFT_OUT.some((start) => kind.startsWith(start))) return 0;
  if (isPair(each)) {
    if (reuse) return REUSED;
    const length = each.words >= DRAFT_WORDS ? AS_LONG_AS_DRAFTS : 1;
    return (HONEST * length) / Math.sqrt(each.pairs);
  }
  if (reuse) return PARTS[kind.slice(kind.indexOf(', ') + 2)] ?? COPY;
  if (kind.startsWith('single paragraph')) return PARAGRAPH;
  return kind.startsWith('same statement') ? STATEMENT : STRANGER;
}

function isPair(each: Case): each is StoryPair {
  return 'pairs' in each;
}

/** Weights of `MEASURES`, the constant last, that tell reuse from the rest among these cases. */
export function weightsFor(cases: readonly Case[]): number[] {
  return fitOdds(rowsOf(cases), RIDGE);
}

function rowsOf(cases: readonly Case[]): Row[] {
  return cases
    .filter((each) => weightOf(each) > 0 && each.weighed.matched >= WEIGHING.leastWords)
    .map((each) => ({
      measures: MEASURES.map((measure) => measure(each.weighed)),
      is: each.reuse === true,
      weight: weightOf(each),
    }));
}
