/** Where a paragraph quotes somebody. */
import type { Span } from '../vocabulary';

/** A pair of single marks is how typewriters and some newsrooms write one double mark. */
const MARK = /''|``|["“”„«»]|[‘’]/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** What may follow a closing mark, and stand before an opening one. */
const AFTER = /^(?:$|[\s.,;:!?…)\]—–-])/u;
const BEFORE = /(?:^|[\s([—–-])$/u;
/** Where speech can end, with the mark that was forgotten. */
const ENDS = /[.!?…](?=\s*$)|[.!?…,](?=\s)/gu;
const STRAIGHT = new Set(['"', "''", '``']);

interface Open {
  readonly at: number;
  readonly single: boolean;
}

/**
 * Spans between quotation marks, the marks included, in order. Straight marks take turns, as
 * machine-translated pages put spaces on the wrong side of them; where their number is odd, the
 * side a mark leans to decides, and speech that was not closed ends with its last sentence before
 * the next mark. A quotation that nothing closes runs to the end of the paragraph, as it does
 * where a speaker goes on in the next one.
 */
export function quotations(text: string): Span[] {
  const marks = [...text.matchAll(MARK)].filter(
    ({ 0: mark, index }) => !isApostrophe(text, mark, index),
  );
  const odd = marks.filter(({ 0: mark }) => STRAIGHT.has(mark)).length % 2 === 1;
  const found: Span[] = [];
  let open: Open | null = null;
  for (const { 0: mark, index } of marks) {
    const single = mark === '‘' || mark === '’';
    const end = index + mark.length;
    const leans = odd && STRAIGHT.has(mark) ? leaning(text, index, end) : null;
    if (open === null) {
      if (mark !== '’' && mark !== '”' && leans !== 'closes') open = { at: index, single };
    } else if (leans === 'opens' && !open.single) {
      found.push({ start: open.at, end: speechEnd(text, open.at, index) });
      open = { at: index, single };
    } else if (open.single === single && mark !== '‘') {
      found.push({ start: open.at, end });
      open = null;
    } else if (open.single && !single) {
      open = { at: index, single };
    }
  }
  if (open && !open.single) found.push({ start: open.at, end: text.length });
  return found;
}

function isApostrophe(text: string, mark: string, at: number): boolean {
  return mark === '’' && LETTER.test(text.charAt(at + 1));
}

/** The side a straight mark leans to, or null where it stands free or tight on both sides. */
function leaning(text: string, start: number, end: number): 'opens' | 'closes' | null {
  const before = BEFORE.test(text.slice(Math.max(0, start - 1), start));
  const after = AFTER.test(text.slice(end, end + 1));
  if (before === after) return null;
  return before ? 'opens' : 'closes';
}

/** Where the last sentence between an opening mark and the next one ends. */
function speechEnd(text: string, from: number, to: number): number {
  let end = to;
  for (const { index } of text.slice(from, to).matchAll(ENDS)) end = from + index + 1;
  return end;
}
