/**
 * Terms of a record found among a page's words.
 *
 * A term is one or more folded words. A word of four letters or more stands for all that begin
 * with it, unless it ends in "!"; a shorter one and a number stand for themselves. Up to two other
 * words may stand between the words of a term. In scripts without spaces between words, or with
 * words grown onto each other, a term is met anywhere in the text.
 */

import { GROWN, OPENING, type PageWords } from '../text/page-words';
import { fold } from '../text/tokenize';
import type { Span } from '../vocabulary';

/** Where a term stands: offsets in the text of the sentence's paragraph. */
export interface Hit extends Span {
  readonly sentence: number;
}

interface TermWord {
  readonly start: string;
  /** Its first letters, as words are grouped by. */
  readonly opening: string;
  readonly whole: boolean;
}

/** A term as it is looked for: `words` is null where it is met anywhere in the text. */
interface Term {
  readonly written: string;
  readonly words: readonly TermWord[] | null;
}

const BETWEEN = 2;

/** Terms once read; a record's own lists live as long as the record. */
const READ = new WeakMap<readonly string[], readonly Term[]>();

/** What was found on a page, by list; it lives as long as the page's words. */
const FOUND = new WeakMap<PageWords, Map<readonly string[], readonly Hit[]>>();

/** Every place of every term of the list. */
export function findTerms(page: PageWords, list: readonly string[]): readonly Hit[] {
  const found = FOUND.get(page) ?? new Map<readonly string[], readonly Hit[]>();
  FOUND.set(page, found);
  const known = found.get(list);
  if (known) return known;
  let terms = READ.get(list);
  if (!terms) {
    terms = list.map(readTerm);
    READ.set(list, terms);
  }
  const hits: Hit[] = [];
  for (const term of terms) find(page, term, hits);
  found.set(list, hits);
  return hits;
}

function readTerm(written: string): Term {
  if (GROWN.test(written)) return { written, words: null };
  return { written, words: written.split(' ').map(readWord) };
}

function readWord(written: string): TermWord {
  const start = fold(written.endsWith('!') ? written.slice(0, -1) : written);
  const whole = written.endsWith('!') || start.length < OPENING || /^\d/.test(start);
  return { start, opening: start.slice(0, OPENING), whole };
}

function find(page: PageWords, { written, words }: Term, hits: Hit[]): void {
  if (words === null) {
    if (page.grown) hits.push(...anywhere(page, written));
    return;
  }
  const [first] = words;
  if (!first) return;
  const { start, opening: letters, whole } = first;
  for (const at of whole ? page.places(start) : page.beginning(start, letters)) {
    const opening = page.words[at];
    const closing = page.words[words.length === 1 ? at : follow(page, at, words)];
    if (!opening || !closing) continue;
    hits.push({ sentence: opening.sentence, start: opening.start, end: closing.end });
  }
}

/** Number of the last word of the term, or -1 when it does not go on from `at`. */
function follow(page: PageWords, at: number, words: readonly TermWord[]): number {
  const sentence = page.words[at]?.sentence;
  let last = at;
  for (const { start, whole } of words.slice(1)) {
    let next = -1;
    for (let to = last + 1; next < 0 && to <= last + 1 + BETWEEN; to += 1) {
      const word = page.words[to];
      if (!word || word.sentence !== sentence) break;
      if (begins(word.form, start, whole) || begins(word.bare, start, whole)) next = to;
    }
    if (next < 0) return -1;
    last = next;
  }
  return last;
}

function begins(form: string, start: string, whole: boolean): boolean {
  return whole ? form === start : form.startsWith(start);
}

function anywhere(page: PageWords, term: string): Hit[] {
  return page.sentences.flatMap((sentence, number) => {
    const hits: Hit[] = [];
    const text = page.textOf(sentence.paragraph);
    for (let at = text.indexOf(term, sentence.start); at >= 0; at = text.indexOf(term, at + 1)) {
      if (at + term.length > sentence.end) break;
      hits.push({ sentence: number, start: at, end: at + term.length });
    }
    return hits;
  });
}
