/**
 * Which words of a page are somebody else's: quotations in marks of any kind, quotations that run
 * over several paragraphs, and statements printed as a block after a line that announces them.
 * Whoever quotes the same speaker shares these words with every other outlet that does.
 */
import { readParagraph } from '../text/page-text';
import type { PageParagraph, Span } from '../vocabulary';
import { SPOKEN as C } from './constants';
import { ANNOUNCING, statementAt } from './statement-blocks';
import { unclosed } from './unmarked';

/** They and a colon after them in the same sentence; plain, for a woken worker compiles it first. */
const INLINE = new RegExp(`\\b(?:${ANNOUNCING})\\b[^.!?:]{0,120}:\\s+`, 'gi');

/** Per paragraph the spans that are speech, in order; they do not overlap. */
export function spokenSpans(paragraphs: readonly PageParagraph[]): Span[][] {
  const spans = paragraphs.map(markedSpans);
  paragraphs.forEach(({ text }, at) => {
    const inline = inlineFrom(text);
    if (inline >= 0) {
      const before = (spans[at] ?? []).filter(({ end }) => end <= inline);
      spans[at] = [...before, { start: inline, end: text.length }];
    }
    const open = unclosed(text);
    const next = paragraphs[at + 1]?.text ?? '';
    if (open >= 0 && /^\s*["“]/.test(next)) {
      const before = (spans[at] ?? []).filter(({ end }) => end <= open);
      spans[at] = [...before, { start: open, end: text.length }];
    }
    for (const block of statementAt(paragraphs, at)) {
      spans[block] = [{ start: 0, end: paragraphs[block]?.text.length ?? 0 }];
    }
  });
  return spans;
}

/** Words by which a page says that it speaks of somebody's reporting. */
const REPORTING =
  /\b(?:article|report|story|newspaper|paper|column|piece|reporting|coverage|scoop|dispatch|reporters?|journalists?)\b/i;

/** Whether a paragraph's own words, or a lead-in before it, speak of somebody's reporting. */
export function citesReporting(
  paragraphs: readonly PageParagraph[],
  spans: readonly (readonly Span[])[],
): boolean[] {
  const own = paragraphs.map(({ text }, at) => {
    let from = 0;
    let outside = '';
    for (const { start, end } of spans[at] ?? []) {
      outside += `${text.slice(from, start)} `;
      from = end;
    }
    return outside + text.slice(from);
  });
  return own.map((text, at) => {
    const before = own[at - 1]?.trimEnd() ?? '';
    return REPORTING.test(text) || (before.endsWith(':') && REPORTING.test(before));
  });
}

/** Quotations of one paragraph: double marks where there are any, else single ones. */
function markedSpans(paragraph: PageParagraph): Span[] {
  const double = readParagraph(paragraph).quoted;
  return double.length > 0 ? [...double] : singleSpans(paragraph.text);
}

/** Where a paragraph passes into words that it has announced without marks, or -1. */
function inlineFrom(text: string): number {
  if (!text.includes(':')) return -1;
  for (const { 0: lead, index } of text.matchAll(INLINE)) {
    const from = index + lead.length;
    const first = text.charAt(from);
    const letter = /["“‘']/.test(first) ? text.charAt(from + 1) : first;
    // Whatever has no capitals begins no sentence that could be told from a list.
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    return /\p{Lu}/u.test(first) && text.length - from <= C.longestInline ? from : -1;
  }
  return -1;
}

const EDGE = /[‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
/** "the officials' report": a possessive, not the end of a quotation. */
const POSSESSIVE = /^s[’']\s\p{Ll}/u;

/** ‘…’ and '…', told from apostrophes by what stands beside them. One pass. */
function singleSpans(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(EDGE)) {
    if (open < 0) {
      if (opens(text, mark, index)) open = index;
    } else if (closes(text, mark, index)) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return found;
}

function opens(text: string, mark: string, at: number): boolean {
  if (mark === '’' || LETTER.test(text.charAt(at - 1))) return false;
  return LETTER.test(text.charAt(at + 1));
}

function closes(text: string, mark: string, at: number): boolean {
  if (mark === '‘' || LETTER.test(text.charAt(at + 1))) return false;
  return !POSSESSIVE.test(text.slice(at - 1, at + 3));
}
