/** Where a paragraph quotes somebody. */
import type { Span } from '../vocabulary';

const MARK = /["“”„«»]|[‘’]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Spans between quotation marks, the marks included, in order. Straight marks take turns, as
 * machine-translated pages put spaces on the wrong side of them; a quotation that is not closed
 * runs to the end of the paragraph, as it does where a speaker goes on in the next one.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let open: { at: number; single: boolean } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const single = mark === '‘' || mark === '’';
    if (single && mark === '’' && LETTER.test(text.charAt(index + 1))) continue;
    if (open === null) {
      if (mark !== '’' && mark !== '”') open = { at: index, single };
    } else if (open.single === single && mark !== '‘') {
      found.push({ start: open.at, end: index + 1 });
      open = null;
    } else if (open.single && !single) {
      open = { at: index, single };
    }
  }
  if (open && !open.single) found.push({ start: open.at, end: text.length });
  return found;
}
