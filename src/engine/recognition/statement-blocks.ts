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
  if (!paragraph || paragraph.text.length > C.longestLead) return [];
  const { sentences } = readParagraph(paragraph);
  const line = paragraph.text.slice(sentences.at(-1)?.start ?? 0).trimEnd();
  const announced = line.endsWith(':') && LEAD.test(line);
  if (announced || PLAIN_LEAD.test(line)) {
    const block = blockFrom(paragraphs, at + 1, announced);
    // A longer line tells something of its own.
    const names = paragraph.text.length <= C.longestAttribution;
    return block.length > 0 && names ? [at, ...block] : block;
  }
  const above = paragraphs[at - 1]?.text ?? '';
  const isClaimed = sentences.length === 1 && SAID_AFTER.test(line);
  return isClaimed && FIRST_PERSON.test(above) && !MARKED.test(above) ? [at - 1, at] : [];
}

/**
 * The block goes on while it speaks in the first person, for a few paragraphs at most; `announced`
 * takes the first one in whatever person.
 */
function blockFrom(
  paragraphs: readonly PageParagraph[],
  first: number,
  announced: boolean,
): readonly number[] {
  const block: number[] = [];
  for (let next = first; next < first + C.mostOfBlock; next += 1) {
    const text = paragraphs[next]?.text;
    if (text === undefined || MARKED.test(text)) break;
    if (!FIRST_PERSON.test(text) && !(announced && next === first)) break;
    block.push(next);
  }
  return block;
}
