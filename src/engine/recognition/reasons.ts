/** What was measured of a page, in words and numbers that a person can ask about. */
import type { Reason } from '../report';
import { WEIGHING as C } from './constants';
import type { Translation } from './foreign';
import { reuseOdds } from './verdict';
import type { Weighed } from './weigh';

/** The measures of the comparison that decided, in the order the rules ask for them. */
export function reasonsOf(weighed: Weighed, translated: Translation | null): Reason[] {
  const own = [
    asked('own words matched', weighed.matched, C.leastWords),
    asked('odds of reuse (natural log)', reuseOdds(weighed), 0),
    plain('share of ordinary words found', weighed.ordinaryShare),
    plain('share of names and numbers found', weighed.particularShare),
    plain('share of word pairs found', weighed.pairShare),
    plain('share of its own words matched', weighed.saidShare),
    plain('lengths apart from the article’s, natural log', weighed.lengthError),
    plain('share of steps forward', weighed.onwardShare),
    plain("share of the page's words on the subject that it makes up", weighed.concentration),
    asked('share of the article told in order', weighed.order.share, C.retoldShare),
    asked('paragraphs in order', weighed.order.paragraphs, C.retoldParagraphs),
    plain('best stretch, bits', weighed.stretch),
    plain('evidence of the whole page, bits', weighed.evidence),
    plain('shared by quoted words, bits: statements', weighed.statement),
    plain("shared by quoted words, bits: the article's prose", weighed.cited),
  ];
  if (!translated || translated.pairs.length === 0) return own;
  const { fidelity, odds } = translated;
  return [
    ...own,
    plain('followed in another language, bits', fidelity.score),
    plain('paragraphs so followed', fidelity.segments),
    plain('of them with marks of their own', fidelity.marked),
    plain('marks where they should stand, share', fidelity.agreement),
    plain('names met where they should stand, share', fidelity.names),
    plain('numbers met where they should stand, share', fidelity.numbers),
    plain('article followed, share', fidelity.covered),
    ...(Number.isFinite(odds) ? [plain('odds of a translation, natural logarithm', odds)] : []),
  ];
}

function asked(measure: string, value: number, needed: number): Reason {
  return { measure, value, needed, met: value >= needed };
}

function plain(measure: string, value: number): Reason {
  return { measure, value, needed: null, met: true };
}
