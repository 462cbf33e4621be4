/**
 * Words of a page that are somebody’s though no pair of marks says so: the lines of a dialogue, what
 * follows a mark that nothing closes, and sentences that hand on what was said. Another outlet may
 * have them in quotation marks; beside a paragraph that quotes they are not the page's own.
 */
import { once } from '../text/once';
import { readParagraph } from '../text/page-text';
import type { PageParagraph, Span } from '../vocabulary';
import { UNMARKED as C } from './constants';
import { announcedAt } from './statement-blocks';

/** A speaker's name or letter, a colon, and what is said. */
const linePattern = once(
  () =>
    /^\s*((?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|of|the|de|van|von|host)(?: [\p{L}\p{M}\p{N}.’'-]+){0,4})\s?:\s+\S/u,
);
/** Words of a speaker's name there. */
const MOST_WORDS = 5;
/** What words are handed on from. */
const PAPER = 'statement|letter|memo|release|e-?mail|post|tweet|filing';
const NAMES_PAPER = new RegExp(PAPER, 'i');
/** Who hands on what, and how: "said in a statement that", "according to the ministry's letter". */
const HANDED_ON = new RegExp(
  `\\b(?:said|says|stated|announced|confirmed|added|wrote|told|according to)\\b[^.!?;:]{0,60}\\b(?:${PAPER})\\b|` +
    `\\b(?:${PAPER})\\b[^.!?;:]{0,40}\\b(?:said|says|stated|added|read|reads|went on|continued)\\b`,
  'i',
);

/** Per paragraph the spans of such words, in order. */
export function unmarkedSpans(paragraphs: readonly PageParagraph[]): Span[][] {
  const lines = new Set([
    ...dialogueLines(paragraphs),
    ...paragraphs.flatMap((_, at) => announcedAt(paragraphs, at)),
  ]);
  return paragraphs.map((paragraph, at) => {
    const whole = { start: 0, end: paragraph.text.length };
    if (lines.has(at)) return [whole];
    const open = unclosed(paragraph.text);
    const handed = handedOn(paragraph);
    if (open < 0) return [...handed];
    return [...handed.filter(({ end }) => end <= open), { start: open, end: whole.end }];
  });
}

function handedOn(paragraph: PageParagraph): readonly Span[] {
  // Few paragraphs name a paper at all; the others are not looked through sentence by sentence.
  if (!NAMES_PAPER.test(paragraph.text)) return [];
  return readParagraph(paragraph).sentences.filter(({ start, end }) =>
    HANDED_ON.test(paragraph.text.slice(start, end)),
  );
}

/** Where a curly mark opens that nothing closes, or -1. */
export function unclosed(text: string): number {
  const open = text.lastIndexOf('“');
  return open >= 0 && text.indexOf('”', open) < 0 ? open : -1;
}

/** Numbers of the paragraphs that are lines of a dialogue. */
/** Whether a colon stands behind five words at most; few texts have one, and the pattern is dear. */
function isShortLead(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && text.slice(0, colon).trim().split(' ').length <= MOST_WORDS;
}

function dialogueLines(paragraphs: readonly PageParagraph[]): ReadonlySet<number> {
  const bySpeaker = new Map<string, number[]>();
  paragraphs.forEach(({ text }, at) => {
    const speaker = isShortLead(text) ? linePattern().exec(text)?.[1]?.toLowerCase() : undefined;
    if (speaker === undefined) return;
    const known = bySpeaker.get(speaker);
    if (known) known.push(at);
    else bySpeaker.set(speaker, [at]);
  });
  const lines = [...bySpeaker.values()];
  const all = lines.flat();
  const isDialogue =
    all.length >= C.leastLines &&
    lines.length >= C.leastSpeakers &&
    lines.some(({ length }) => length > 1);
  return new Set(isDialogue ? all : []);
}
