/**
 * Terms of a record found among a page's words.
 *
 * A term is one or more folded words. A word of four letters or more stands for all that begin
 * with it, unless it ends in "!"; a shorter one and a number stand for themselves. Up to two other
 * words may stand between the words of a term. In scripts without spaces between words, or with
 * words grown onto each other, a term is met anywhere in the text.
 */
import type { Span } from '../model';
import { fold } from '../tokenize';
import type { PageWords } from './page-words';

/** Where a term stands: offsets in the text of the sentence's paragraph. */
export interface Hit extends Span {
  readonly sentence: number;
}

const GROWN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;
const SHORTEST_BEGINNING = 4;
const BETWEEN = 2;

/** Every place of `term`, in reading order of its first word's form. */
export function findTerm(page: PageWords, term: string): Hit[] {
  if (GROWN.test(term)) return anywhere(page, term);
  const [first, ...rest] = term.split(' ').map(readWord);
  if (!first) return [];
  return page.beginning(first.start, first.whole).flatMap((at) => {
    const last = follow(page, at, rest);
    const opening = page.words[at];
    const closing = page.words[last];
    if (!opening || !closing) return [];
    return [{ sentence: opening.sentence, start: opening.start, end: closing.end }];
  });
}

function readWord(written: string): { start: string; whole: boolean } {
  const bare = fold(written.endsWith('!') ? written.slice(0, -1) : written);
  const whole = bare !== fold(written) || bare.length < SHORTEST_BEGINNING || /^\d/.test(bare);
  return { start: bare, whole };
}

/** Number of the last word of the term, or -1 when it does not go on from `at`. */
function follow(
  page: PageWords,
  at: number,
  rest: readonly { start: string; whole: boolean }[],
): number {
  const sentence = page.words[at]?.sentence;
  let last = at;
  for (const { start, whole } of rest) {
    let next = -1;
    for (let to = last + 1; to <= last + 1 + BETWEEN; to += 1) {
      const word = page.words[to];
      if (word?.sentence !== sentence || word === undefined) break;
      if (begins(word.form, start, whole) || begins(word.bare, start, whole)) {
        next = to;
        break;
      }
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
