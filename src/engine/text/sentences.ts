/**
 * Sentence boundaries by rule: small, the same in every browser, and tolerant of the stray full
 * stops that machine translation leaves behind (a stop before a lower-case word ends nothing).
 */
import type { Span } from '../vocabulary';
import { ENDS_NO_SENTENCE } from './abbreviations';

/** A whole row of stops and what closes behind it; taken whole, so that no row is read twice. */
const STOPS = /[.!?…。！？।]+["'”’»)\]」』）]*/gu;
const AT_SPACE = /^(?:\s|$)/u;
/** Stops of scripts that put no space behind them. */
const SPACELESS = /[。！？]/u;
const OPENS = /[\s"'“‘«([—–-]*/uy;

/** Spans of the sentences of `text`, without surrounding white space, in order. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    const parted = AT_SPACE.test(text.slice(end, end + 1)) || SPACELESS.test(match[0]);
    if (!parted || !closes(text, match.index, match[0], end)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

/** Whether the stop at `at` ends a sentence, judged by what stands before and after it. */
function closes(text: string, at: number, stop: string, end: number): boolean {
  if (!stop.startsWith('.')) return !startsLower(text, end);
  const before = text.slice(Math.max(0, at - 12), at + 1);
  if (ENDS_NO_SENTENCE.test(before)) return false;
  return !startsLower(text, end);
}

function startsLower(text: string, from: number): boolean {
  OPENS.lastIndex = from;
  const skipped = OPENS.exec(text)?.[0].length ?? 0;
  return /^\p{Ll}/u.test(text.slice(from + skipped, from + skipped + 2));
}

function push(found: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = to - (raw.length - raw.trimEnd().length);
  if (end > start) found.push({ start, end });
}
