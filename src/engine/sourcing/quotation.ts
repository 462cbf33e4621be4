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
    const leans = odd && STRAIGHT.has(mark) ? leaning(text, index, index + mark.length) : null;
    if (open === null) open = opened(mark, index, leans);
    else {
      const end = endOf(text, open, mark, index, leans);
      if (end >= 0) found.push({ start: open.at, end });
      open = after(open, mark, index, end, leans);
    }
  }
  if (open && !open.single) found.push({ start: open.at, end: text.length });
  return found;
}

type Leaning = ReturnType<typeof leaning>;

const isSingle = (mark: string) => mark === '‘' || mark === '’';

/** The quotation that a mark opens where none is open; null for a mark that can only close. */
function opened(mark: string, at: number, leans: Leaning): Open | null {
  const closes = mark === '’' || mark === '”' || leans === 'closes';
  return closes ? null : { at, single: isSingle(mark) };
}

/** Where a mark ends the open quotation, or -1 where it does not. */
function endOf(text: string, open: Open, mark: string, at: number, leans: Leaning): number {
  if (leans === 'opens' && !open.single) return speechEnd(text, open.at, at);
  return open.single === isSingle(mark) && mark !== '‘' ? at + mark.length : -1;
}

/** What is open after a mark: another double quotation, the same one, or none. */
function after(open: Open, mark: string, at: number, end: number, leans: Leaning): Open | null {
  if (leans === 'opens' && !open.single) return { at, single: isSingle(mark) };
  if (end >= 0) return null;
  return open.single && !isSingle(mark) ? { at, single: false } : open;
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
