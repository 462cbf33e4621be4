/** What was measured of a page, in words and numbers that a person can ask about. */
import type { Reason } from '../report';
import type { Translation } from './foreign';
import type { Weighed } from './verdict';

/** The measures of the comparison that decided, in the order the rules ask for them. */
export function reasonsOf(weighed: Weighed, translated: Translation | null): Reason[] {
  const own = [
    plain('best stretch, bits', weighed.stretch),
    plain('the same without its two best exact sentences, bits', weighed.unquoted),
    plain('exact sentences', weighed.exact),
    plain('matched words', weighed.matched),
    plain('words on the subject', weighed.onSubject),
    plain('distinct evidence, bits', weighed.distinct),
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

function plain(measure: string, value: number): Reason {
  return { measure, value, needed: null, met: true };
}
