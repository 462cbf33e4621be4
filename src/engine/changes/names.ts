/** Names of a text as runs of capitals. */
import type { ReadParagraph } from '../text/page-text';
import type { Token } from '../text/tokenize';
import type { Span } from '../vocabulary';
import { bareForm, NO_NAMES, PARTICLES } from './name-forms';

/** A name where it stands, as written, without a possessive ending. */
export interface NameRead extends Span {
  readonly value: string;
}

/** Behind these an "and" may be part of one name ("Center for Science and Law"). */
const LISTS = new Set(['of', 'for']);
/** Words of a name that is stored: more are a title or a heading. */
const LONGEST = 6;
/** Bits from which a capital that opens a sentence is taken for a name. */
const OPENING_BITS = 9;
const OPENS = /(?:^|[.!?…:;•*|]["”’')\]]*\s+|["“«‘([—–-]\s*|\s'+)$/u;
const JOINED = /^(?: |-|\.|\. |’|'|& | & )$/;

/**
 * Every name of the text. `bitsAt` gives how rare the word that begins at an offset is: capitals
 * that open a sentence are names only where they are rare or stand inside a sentence too
 * (`known`, folded). `taken` are tokens of dates.
 */
export function readNames(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  bitsAt: (start: number) => number,
  known: ReadonlySet<string>,
): NameRead[] {
  const found: NameRead[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = endOf(text, tokens, at, taken);
    if (to > at) {
      const name = trimmed(text, tokens, at, to, bitsAt, known);
      if (name) found.push(name);
    }
    at = Math.max(at + 1, to);
  }
  return found;
}

/** Folded words that stand capitalised inside a sentence of one of the texts. */
export function knownNames(paragraphs: readonly ReadParagraph[]): Set<string> {
  const known = new Set<string>();
  for (const { text, tokens } of paragraphs) {
    for (const token of tokens) {
      const isName = token.capital && !NO_NAMES.has(token.form) && isCapital(text, token);
      if (isName && !opensSentence(text, token)) known.add(bareForm(token.form));
    }
  }
  return known;
}

function opensSentence(text: string, { start }: Token): boolean {
  return OPENS.test(text.slice(Math.max(0, start - 6), start));
}

/** The token behind the last of the run of capitals that begins at `from`; `from` where none does. */
function endOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  taken: ReadonlySet<number>,
): number {
  let to = from;
  for (let at = from; at < tokens.length && !taken.has(at); at += 1) {
    const token = tokens[at];
    if (!token || (at > from && !isJoined(text, tokens[at - 1], token))) break;
    if (isCapital(text, token)) {
      to = at + 1;
      if (/['’]s$/.test(text.slice(token.start, token.end))) break;
    } else if (at === from || !goesOn(token.form, tokens.slice(from, at))) break;
  }
  return to;
}

/** Whether nothing but what joins the words of a name stands between the two. */
function isJoined(text: string, before: Token | undefined, { start }: Token): boolean {
  if (!before || !JOINED.test(text.slice(before.end, start))) return false;
  // A full stop joins initials and titles only.
  return text.charAt(before.end) !== '.' || before.form.length <= 3;
}

/** Whether a name may go on behind this small word. */
function goesOn(form: string, before: readonly Token[]): boolean {
  return PARTICLES.has(form) && (form !== 'and' || before.some((token) => LISTS.has(token.form)));
}

function isCapital(text: string, { start, end, number }: Token): boolean {
  return !number && /^\p{Lu}/u.test(text.slice(start, end));
}

/** The run without what opens a sentence and names nobody; null where nothing is left. */
function trimmed(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  bitsAt: (start: number) => number,
  known: ReadonlySet<string>,
): NameRead | null {
  const isNone = (token: Token) => {
    if (NO_NAMES.has(token.form) || PARTICLES.has(token.form)) return true;
    if (!opensSentence(text, token) || known.has(bareForm(token.form))) return false;
    return bitsAt(token.start) < OPENING_BITS || /.ly$/.test(token.form);
  };
  const skipped = tokens.slice(from, to).findIndex((token) => !isNone(token));
  if (skipped < 0) return null;
  // Of a longer one the end is kept: what stands before are titles.
  const head = tokens[Math.max(from + skipped, to - LONGEST)];
  const tail = tokens[to - 1];
  if (!head || !tail) return null;
  if (from + skipped === to - 1 && head.end - head.start < 2) return null;
  const value = text.slice(head.start, tail.end).replace(/['’]s?$/u, '');
  return { start: head.start, end: head.start + value.length, value };
}
