/** Names of a text as runs of capitals, and whether two of them may be one. */
import type { ReadParagraph } from '../text/page-text';
import type { Token } from '../text/tokenize';
import { fold, tokenize } from '../text/tokenize';
import { romanise, skeleton } from '../text/transliterate';
import type { Span } from '../vocabulary';

/** A name where it stands, as written, without a possessive ending. */
export interface NameRead extends Span {
  readonly value: string;
}

/** Small words inside names. */
const PARTICLES = new Set(
  'of de del la della di da dos von van der den bin ibn al el bint the for and &'.split(' '),
);
/** Behind these an "and" may be part of one name ("Center for Science and Law"). */
const LISTS = new Set(['of', 'for']);
/** Capitals that name nobody. */
const NO_NAMES = new Set(
  `i i'm i'd i've i'll mr mrs ms dr a an the but and or in on at by for from he she it they we you his
   her its their this that these those there here when while where who what why how if as after before
   since until not no yes also however meanwhile then so to with without under over according asked
   still even just one two three four five six seven eight nine ten some many most all both each`.split(
    /\s+/,
  ),
);
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
    for (const { start, end, form, capital, number } of tokens) {
      if (
        number ||
        !capital ||
        NO_NAMES.has(form) ||
        OPENS.test(text.slice(Math.max(0, start - 6), start))
      )
        continue;
      if (/^\p{Lu}/u.test(text.slice(start, end))) known.add(bare(form));
    }
  }
  return known;
}

function endOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  taken: ReadonlySet<number>,
): number {
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || taken.has(at)) break;
    if (at > from && !JOINED.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) break;
    // A full stop joins initials and titles only.
    const stopped = at > from && text.charAt(tokens[at - 1]?.end ?? 0) === '.';
    if (stopped && (tokens[at - 1]?.form.length ?? 0) > 3) break;
    if (isCapital(text, token)) {
      to = at + 1;
      if (/['’]s$/.test(text.slice(token.start, token.end))) break;
    } else if (at === from || !PARTICLES.has(token.form)) break;
    else if (token.form === 'and' && !tokens.slice(from, at).some(({ form }) => LISTS.has(form)))
      break;
  }
  return to;
}

function isCapital(text: string, { start, end, number }: Token): boolean {
  return !number && /^\p{Lu}/u.test(text.slice(start, end));
}

function trimmed(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  bitsAt: (start: number) => number,
  known: ReadonlySet<string>,
): NameRead | null {
  let first = from;
  while (first < to) {
    const token = tokens[first];
    if (!token) return null;
    const opens = OPENS.test(text.slice(Math.max(0, token.start - 6), token.start));
    const common = bitsAt(token.start) < OPENING_BITS || /.ly$/.test(token.form);
    const doubtful = opens && !known.has(bare(token.form)) && common;
    if (!NO_NAMES.has(token.form) && !PARTICLES.has(token.form) && !doubtful) break;
    first += 1;
  }
  // Of a longer one the end is kept: what stands before are titles.
  const head = tokens[Math.max(first, to - LONGEST)];
  const tail = tokens[to - 1];
  if (first >= to || !head || !tail) return null;
  if (to - first === 1 && head.end - head.start < 2) return null;
  const value = text.slice(head.start, tail.end).replace(/['’]s?$/u, '');
  return { start: head.start, end: head.start + value.length, value };
}

/** Without a possessive ending, or what a translator made of one; "O'Brien" has none. */
function bare(form: string): string {
  return form.replace(/(?<=.{3})'.*$/, '').replace(/'s?$/, '');
}

/** Folded words of a name that tell it from another. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .map(({ form }) => bare(form))
    .filter((form) => !PARTICLES.has(form) && !NO_NAMES.has(form));
}

/** House styles for one thing: words of the same row name the same. */
const ALIASES: readonly (readonly string[])[] = [
  'us u usa america american americans united states washington',
  'uk u britain british great kingdom united england english',
  'eu e european union europe brussels',
  'un u united nations',
  'russia russian russians moscow kremlin',
  'china chinese beijing',
  'isis isil daesh islamic state is',
  'gop republican republicans',
  'france french paris',
  'netherlands dutch holland',
  'germany german berlin',
  'greece greek',
].map((row) => row.split(' '));

/** Letters that two forms of one name begin with, and the most letters that spelling changes. */
const SHARED = 4;
const SPELT = 2;

/** Whether two words of names may be one in another spelling or form. */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  if (
    one.length >= SHARED &&
    other.startsWith(one.slice(0, SHARED)) &&
    Math.abs(one.length - other.length) <= 4
  )
    return true;
  const sound = skeleton(romanise(one));
  if (sound.length > 1 && sound === skeleton(romanise(other))) return true;
  if (Math.min(one.length, other.length) >= 5 && distance(one, other) <= SPELT) return true;
  return ALIASES.some((row) => row.includes(one) && row.includes(other));
}

/** Whether one is the other's initials ("CIA", "Central Intelligence Agency"). */
function initials(short: string, long: readonly string[]): boolean {
  return (
    long.length > 1 &&
    fold(short).replace(/[^\p{L}]/gu, '') === long.map((word) => word.charAt(0)).join('')
  );
}

/**
 * Whether the names are two, beyond spelling, short forms, initials and house style: each has a word
 * that the other has nothing like, and where both are of several words their last words differ.
 */
export function namesDiffer(known: string, here: string): boolean {
  const [ours, theirs] = [nameWords(known), nameWords(here)];
  if (ours.length === 0 || theirs.length === 0) return false;
  if (initials(known, theirs) || initials(here, ours)) return false;
  const odd = ours.filter((word) => !theirs.some((other) => alike(word, other)));
  const new_ = theirs.filter((word) => !ours.some((other) => alike(word, other)));
  if (odd.length === 0 || new_.length === 0) return false;
  if (odd.length === ours.length && new_.length === theirs.length) return true;
  // A title or a first name before the same last word is no other name; an institution's kind is.
  if (/ of /.test(known) && / of /.test(here)) return true;
  return !alike(ours.at(-1) ?? '', theirs.at(-1) ?? '');
}

/** Letters to change to make one word of the other, counted up to the most that matter. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
