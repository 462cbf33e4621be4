/** Marks that begin and end where phrases do: "mobile" goes on to "mobile phones". */
import type { PageSentence, PageWord, PageWords } from '../text/page-words';
import type { Span } from '../vocabulary';
import { MARKS as C } from './constants';
import { type SmallWords, smallWords } from './small-words';

/** A sentence's words, with what parts each from the one before it. */
interface Row {
  readonly words: readonly PageWord[];
  /** Whether something other than white space stands before this word. */
  readonly parted: (at: number) => boolean;
}

/** The mark widened on both sides to where its first and its last phrase begin and end. */
export function toPhrases(
  page: PageWords,
  sentence: PageSentence,
  mark: Span,
  language: string,
): Span {
  const closed = smallWords(language);
  const row = rowOf(page, sentence);
  const first = row.words.findIndex(({ end }) => end > mark.start);
  const after = row.words.findIndex(({ start }) => start >= mark.end);
  const last = (after < 0 ? row.words.length : after) - 1;
  if (!closed || first < 0 || last < first) return mark;
  const spanOf = (from: number, to: number): Span => ({
    start: row.words[from]?.start ?? mark.start,
    end: row.words[to]?.end ?? mark.end,
  });
  const from = startOf(row, first, closed);
  const to = endOf(row, last, closed);
  const widest = spanOf(clauseStart(row, from, closed), clauseEnd(row, to));
  if (widest.end - widest.start <= C.letters) return widest;
  return spanOf(from, to);
}

/** The mark without the small words at its end that begin another phrase: a quote may stop there. */
export function toPhraseEnd(
  page: PageWords,
  { from, to }: PageSentence,
  mark: Span,
  language: string,
): Span {
  const closed = smallWords(language);
  if (!closed) return mark;
  let last = to - 1;
  while (last > from && (page.words[last]?.end ?? 0) > mark.end) last -= 1;
  while (last > from && closed.opening.has(page.words[last]?.form ?? '')) last -= 1;
  return { start: mark.start, end: Math.max(mark.start, page.words[last]?.end ?? mark.end) };
}

function rowOf(page: PageWords, sentence: PageSentence): Row {
  const text = page.textOf(sentence.paragraph);
  const words = page.words.slice(sentence.from, sentence.to);
  const parted = (at: number) => {
    const before = words[at - 1];
    const here = words[at];
    return !before || !here || /[^\s'’“”"-]/u.test(text.slice(before.end, here.start));
  };
  return { words, parted };
}

function endOf(row: Row, last: number, closed: SmallWords): number {
  let at = last;
  while (at - last < C.growth && goesOn(row, at, closed)) at += 1;
  return at;
}

/** Whether the phrase that has this word has the next one too. */
function goesOn(row: Row, at: number, closed: SmallWords): boolean {
  const here = row.words[at]?.form ?? '';
  const next = row.words[at + 1]?.form;
  if (next === undefined || row.parted(at + 1)) return false;
  if (closed.opening.has(here)) return true;
  if (closed.pronoun.has(here)) return false;
  if (closed.pronoun.has(next) || closed.particle.has(next)) return true;
  if (closed.auxiliary.has(next)) return row.parted(at + 2);
  return !closed.opening.has(next);
}

function startOf(row: Row, first: number, closed: SmallWords): number {
  let at = first;
  while (first - at < C.growth && beganBefore(row, at, closed)) at -= 1;
  return at;
}

/** Whether the phrase that has this word began with the one before it or earlier. */
function beganBefore(row: Row, at: number, closed: SmallWords): boolean {
  const here = row.words[at]?.form ?? '';
  const before = row.words[at - 1]?.form;
  if (before === undefined || row.parted(at)) return false;
  if (here === 'to' || here === 'of' || closed.particle.has(here)) return true;
  if (here === 'not' || here === 'never') return closed.auxiliary.has(before);
  if (closed.opening.has(here) || closed.pronoun.has(here)) return false;
  return (
    closed.determiner.has(before) || !(closed.opening.has(before) || closed.pronoun.has(before))
  );
}

/** Where the clause begins, if that is near; else `from`. */
function clauseStart(row: Row, from: number, closed: SmallWords): number {
  let at = from;
  while (from - at <= C.toClause && !row.parted(at)) at -= 1;
  if (!row.parted(at)) return from;
  while (at < from && closed.joining.has(row.words[at]?.form ?? '')) at += 1;
  return at;
}

/** Where the clause ends, if that is near; else `to`. */
function clauseEnd(row: Row, to: number): number {
  let at = to;
  while (at - to <= C.toClause && !row.parted(at + 1)) at += 1;
  return row.parted(at + 1) ? at : to;
}
