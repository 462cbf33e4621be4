/**
 * From what was weighed to what a page is. Reuse of text has odds, fitted on real news: pages of
 * other outlets on the same story, and copies made by translation programs (docs/methods.md). All
 * else is at most related, with the reason.
 */
import type { Relation } from '../vocabulary';
import { REUSE } from './coefficients';
import { WEIGHING as C } from './constants';
import type { Weighed } from './weigh';

/** Keeps the logarithm of a share finite. */
const LEAST_CONCENTRATION = 0.01;

/** The measures in the order of `REUSE`. */
export const MEASURES: readonly ((weighed: Weighed) => number)[] = [
  ({ ordinaryShare }) => ordinaryShare,
  ({ particularShare }) => particularShare,
  ({ pairShare }) => pairShare,
  ({ saidShare }) => saidShare,
  ({ lengthError }) => lengthError,
  ({ onwardShare }) => onwardShare,
  ({ concentration }) => Math.log(Math.max(LEAST_CONCENTRATION, concentration)),
];

const WEIGHTS: readonly number[] = [
  REUSE.ordinaryShare,
  REUSE.particularShare,
  REUSE.pairShare,
  REUSE.saidShare,
  REUSE.lengthError,
  REUSE.onwardShare,
  REUSE.lnConcentration,
];

/** Natural-log odds that the best stretch of a page reuses the article's text; above 0 it does. */
export function reuseOdds(weighed: Weighed): number {
  return MEASURES.reduce(
    (sum, measure, at) => sum + (WEIGHTS[at] ?? 0) * measure(weighed),
    Number(REUSE.bias),
  );
}

/** By what a page was found to say an article again: its odds, or one of two side doors. */
export type ReuseRule = 'odds of reuse' | 'word for word' | 'whole, retold in order';

/** By what a page in the article's language says the article, or a part of it, again; null if it does not. */
export function reuseRule(weighed: Weighed): ReuseRule | null {
  if (weighed.matched < C.leastWords) return null;
  if (reuseOdds(weighed) > 0) return 'odds of reuse';
  if (isExact(weighed)) return 'word for word';
  return isRetold(weighed) ? 'whole, retold in order' : null;
}

/** Whether a page in the article's language says the article, or a part of it, again. */
export function saysAgain(weighed: Weighed): boolean {
  return reuseRule(weighed) !== null;
}

/**
 * Whether some own words of the page, few as they may be, are paragraphs of the article word for
 * word: exact ones between others, whose company would lower its odds. A sentence out of one is
 * none: outlets share those of their agencies.
 */
export function isExact({ exact }: Weighed): boolean {
  if (exact.whole < C.leastWords) return false;
  return exact.pairShare >= C.exactPairShare;
}

/**
 * Whether a page tells a whole article again from its beginning to its end, in whatever words.
 * No outlet that tells the same events by itself was seen to come near this.
 */
export function isRetold({ order }: Weighed): boolean {
  return order.paragraphs >= C.retoldParagraphs && order.share >= C.retoldShare;
}

/** Whether a page that is no copy is at least about the same matter, or quotes the article. */
export function isRelated(weighed: Weighed): boolean {
  const { evidence, onSubject, pageWords, stretch, statement, cited } = weighed;
  if (evidence < C.relatedBits) return false;
  if (statement >= C.statementBits || cited >= C.statementBits) return true;
  if (stretch >= C.relatedStretch) return true;
  return stretch >= C.subjectStretch && onSubject >= C.subjectShare * pageWords;
}

/** What a related page has to do with the article, the most telling reason first. */
export function relationOf(weighed: Weighed): Relation {
  const { statement, cited, stretch } = weighed;
  if (cited >= C.statementBits && cited >= statement) return 'about-article';
  if (statement >= C.statementBits) return 'same-statement';
  return stretch >= C.storyStretch ? 'same-story' : 'same-subject';
}
