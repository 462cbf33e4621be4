/**
 * Statements printed as paragraphs of their own without marks: after a line that announces them, or
 * before one that says whose they were.
 */
import { readParagraph } from '../text/page-text';
import type { PageParagraph } from '../vocabulary';
import { SPOKEN as C } from './constants';

/** Words that announce somebody else's words, in English and the languages next most read. */
export const ANNOUNCING =
  'said|says|wrote|writes|tweeted|posted|responded|replied|reads?|statement|letter|memo|e-?mail|post|transcript|full text|remarks|report|article|story|passage|excerpt|paragraph|dijo|comunicado|declaración|communiqué|déclaré|erklärte|erklärung|dichiarato|comunicato';
const PAPER = 'statement|letter|memo|message|remarks|speech';
/** Few lines name one; the others are not looked through for the ways to. */
const NAMES_PAPER = new RegExp(PAPER, 'i');
/** They and a colon that ends the line. */
const LEAD = new RegExp(`\\b(?:${ANNOUNCING})\\b.{0,120}:\\s*$`, 'iu');
/** Lines that announce a statement without one: "issued the following letter.", "Statement of the club". */
const PLAIN_LEAD = new RegExp(
  `\\b(?:following|full|entire) (?:${PAPER})\\b.{0,80}$|^\\s*(?:the |full |read the )?(?:${PAPER}) (?:of|by|from|issued by)\\b.{0,120}$`,
  'iu',
);
/** A line that only says who said the paragraph above it, and on what paper. */
const SAID_AFTER = new RegExp(
  `^.{0,120}\\b(?:said|wrote|stated|announced)\\b.{0,60}\\b(?:${PAPER})\\b.{0,60}$`,
  'iu',
);
/** A statement speaks in the first person and marks no speech of its own. */
const FIRST_PERSON = /\b(?:we|We|our|Our|ours|us|I|my|My|me|I'm|we're|we've|we'll)\b/;
const MARKED = /["“”«»„]/;
/**
 * Numbers of the paragraphs that the line at `at` announces, or claims for somebody, as a statement,
 * a short line with them: who spoke, and what as, every outlet has to say.
 */
export function statementAt(paragraphs: readonly PageParagraph[], at: number): readonly number[] {
  const paragraph = paragraphs[at];
  const lead = leadOf(paragraph);
  if (!paragraph || !lead) return [];
  if (lead.kind !== 'none') {
    // It goes on while it speaks in the first person; a colon takes the first paragraph in any.
    const spoken = (text: string, past: number) =>
      FIRST_PERSON.test(text) || (lead.kind === 'colon' && past === 0);
    const block = blockFrom(paragraphs, at + 1, spoken);
    // A longer line tells something of its own.
    const names = paragraph.text.length <= C.longestAttribution;
    return block.length > 0 && names ? [at, ...block] : block;
  }
  const above = paragraphs[at - 1]?.text ?? '';
  const isClaimed =
    readParagraph(paragraph).sentences.length === 1 &&
    NAMES_PAPER.test(lead.line) &&
    SAID_AFTER.test(lead.line);
  return isClaimed && FIRST_PERSON.test(above) && !MARKED.test(above) ? [at - 1, at] : [];
}

/**
 * Numbers of the paragraphs that may go on with what the line at `at` announces, in whatever person
 * they speak: nothing on the page says where such a statement ends.
 */
export function announcedAt(paragraphs: readonly PageParagraph[], at: number): readonly number[] {
  const lead = leadOf(paragraphs[at]);
  return lead && lead.kind !== 'none' ? blockFrom(paragraphs, at + 1, () => true) : [];
}

interface Lead {
  /** Its last sentence. */
  readonly line: string;
  /** Whether it announces a statement, and how. */
  readonly kind: 'colon' | 'plain' | 'none';
}

/** A paragraph as a line that may announce something; null where it is too long for one. */
function leadOf(paragraph: PageParagraph | undefined): Lead | null {
  if (!paragraph || paragraph.text.length > C.longestLead) return null;
  const { sentences } = readParagraph(paragraph);
  const line = paragraph.text.slice(sentences.at(-1)?.start ?? 0).trimEnd();
  if (line.endsWith(':') && LEAD.test(line)) return { line, kind: 'colon' };
  return { line, kind: NAMES_PAPER.test(line) && PLAIN_LEAD.test(line) ? 'plain' : 'none' };
}

/** Unmarked paragraphs in a row of which `isSpoken` holds, a few at most. */
function blockFrom(
  paragraphs: readonly PageParagraph[],
  first: number,
  isSpoken: (text: string, past: number) => boolean,
): readonly number[] {
  const block: number[] = [];
  for (let past = 0; past < C.mostOfBlock; past += 1) {
    const text = paragraphs[first + past]?.text;
    if (text === undefined || MARKED.test(text) || !isSpoken(text, past)) break;
    block.push(first + past);
  }
  return block;
}
