/** A paragraph as the sourcing grammar reads it: sentences of words, with what stands between. */

import type { Gap, PatternWord } from '../match/pattern';
import { TITLE_FORMS } from '../text/abbreviations';
import type { ReadParagraph } from '../text/page-text';
import type { Token } from '../text/tokenize';
import type { Span } from '../vocabulary';
import { quotations } from './quotation';

export interface Word extends Span, PatternWord {
  /** Written in capitals throughout (CIA, U.S.). */
  readonly acronym: boolean;
  readonly quoted: boolean;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** Quotations that touch it, in characters of the paragraph. */
  readonly quotations: readonly Span[];
}

export interface Prose {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const QUOTE_MARK = /["“”„«»]|''|``/u;
const STOP_MARK = /[.;:!?…]/u;
const COMMA_MARK = /[,()[\]–—]|\s-\s/u;
const INITIALISM = /(?:^|[^\p{L}])(?:\p{Lu}\.){2,}$/u;

const SHORTENED = /^\.\)?,/u;
const SHARE = /^\s?%/u;

/** A longer run of words is read in pieces, so that a page without stops costs no more. */
const LONGEST = 240;
const NONE: ReadonlySet<string> = new Set();

/** The paragraph in sentences of words, `elisions` apart from theirs; offsets in its text. */
export function readProse(paragraph: ReadParagraph, elisions: ReadonlySet<string> = NONE): Prose {
  const { text } = paragraph;
  const quotes = quotations(text);
  const words = readWords(paragraph, quotes, elisions);
  const read: Piece[] = [];
  let next = 0;
  for (const span of rejoin(text, paragraph.sentences)) {
    const from = next;
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
    read.push(...pieces(span, words.slice(from, next)));
  }
  return { text, sentences: withQuotations(read, quotes) };
}

type Piece = Omit<Sentence, 'quotations'>;

/** A sentence of at most `LONGEST` words, or a longer run in pieces of so many. */
function pieces(span: Span, words: readonly Word[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < words.length; at += LONGEST) {
    const piece = words.slice(at, at + LONGEST);
    const start = at === 0 ? span.start : (piece[0]?.start ?? span.start);
    const end = at + LONGEST < words.length ? (piece.at(-1)?.end ?? span.end) : span.end;
    found.push({ start, end, words: piece });
  }
  return found;
}

/** Each piece with the quotations that touch it; both are in order. */
function withQuotations(read: readonly Piece[], quotes: readonly Span[]): Sentence[] {
  let first = 0;
  return read.map((piece) => {
    while ((quotes[first]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) first += 1;
    let last = first;
    while ((quotes[last]?.start ?? Number.POSITIVE_INFINITY) < piece.end) last += 1;
    return { ...piece, quotations: quotes.slice(first, last) };
  });
}

/** A sentence does not end on an initialism such as "U.S." when a name follows it. */
function rejoin(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && INITIALISM.test(text.slice(Math.max(last.start, last.end - 8), last.end)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** What is known of the token before. */
interface Behind {
  readonly end: number;
  readonly form: string;
  readonly initials: boolean;
}

function readWords(
  { text, tokens }: ReadParagraph,
  quotes: readonly Span[],
  elisions: ReadonlySet<string>,
): Word[] {
  const words: Word[] = [];
  let quote = 0;
  let behind: Behind | null = null;
  const whole =
    elisions.size > 0 ? tokens.flatMap((token) => parts(text, token, elisions)) : tokens;
  for (const token of whole) {
    const last = words.at(-1);
    const initials = token.end - token.start === 1 && token.capital;
    if (last && behind && initials && continues(text, behind, token)) {
      const form = `${last.form}.${token.form}`;
      words[words.length - 1] = { ...last, end: token.end, form, acronym: true };
      behind = { end: token.end, form, initials };
      continue;
    }
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quote += 1;
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    const gap = behind ? gapOf(text.slice(behind.end, token.start), behind.form) : 'stop';
    words.push(wordOf(text, token, gap, quoted));
    behind = { end: token.end, form: token.form, initials };
  }
  return words;
}

/** "U.S": a letter that goes on an initialism. */
const continues = (text: string, behind: Behind, { start }: Token) =>
  behind.initials && start === behind.end + 1 && text[behind.end] === '.';

function wordOf(text: string, token: Token, gap: Gap, quoted: boolean): Word {
  const { start, end, form, capital, number } = token;
  const raw = text.slice(start, end);
  // A share is told from a number: "12 %" counts opinions, "12" people.
  const share = number && SHARE.test(text.slice(end, end + 2));
  return {
    start,
    end,
    form: share ? `${form}%` : form,
    capital,
    number,
    acronym: capital && raw.length > 1 && raw === raw.toUpperCase(),
    gap,
    quoted,
  };
}

/** "dell'ambasciata" as two tokens, where the language elides. */
function parts(text: string, token: Token, elisions: ReadonlySet<string>): Token[] {
  const cut = token.form.indexOf("'");
  if (cut < 0 || !elisions.has(token.form.slice(0, cut))) return [token];
  const at = token.start + text.slice(token.start, token.end).search(/['’]/u) + 1;
  return [
    { ...token, end: at, form: token.form.slice(0, cut) },
    {
      start: at,
      end: token.end,
      form: token.form.slice(cut + 1),
      capital: /^\p{Lu}/u.test(text.slice(at, token.end)),
      number: false,
    },
  ];
}

function gapOf(between: string, before: string): Gap {
  if (between === ' ' || between === '') return 'none';
  if (QUOTE_MARK.test(between)) return 'quote';
  // "(R-Tex.), a senator", "Lund, Mo., who": a comma right behind a stop shows an abbreviation.
  const abbreviated =
    TITLE_FORMS.has(before) ||
    before.length === 1 ||
    before.includes('.') ||
    SHORTENED.test(between);
  const marks = abbreviated ? between.replace(/^\./u, '') : between;
  if (STOP_MARK.test(marks)) return 'stop';
  return COMMA_MARK.test(marks) ? 'comma' : 'none';
}
