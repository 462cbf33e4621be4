/** What was measured of a page, in words and numbers that a person can ask about. */
import type { Reason } from '../report';
import type { Translated } from './translated';
import type { Weighed } from './verdict';

/** The measures of the comparison that decided, in the order the rules ask for them. */
export function reasonsOf(weighed: Weighed, translated: Translated | null): Reason[] {
  const own = [
    plain('best stretch, bits', weighed.stretch),
    plain('the same without its two best exact sentences, bits', weighed.unquoted),
    plain('exact sentences', weighed.exact),
    plain('matched words', weighed.matched),
    plain('words on the subject', weighed.onSubject),
    plain('distinct evidence, bits', weighed.distinct),
  ];
  if (!translated || translated.pairs.length === 0) return own;
  return [
    ...own,
    plain('translated stretch, bits', translated.score),
    plain('pairs with marks of their own', translated.marked),
    plain('unbroken share', translated.unbroken),
    plain('marks where they should stand, share', translated.fidelity),
  ];
}

function plain(measure: string, value: number): Reason {
  return { measure, value, needed: null, met: true };
}
