/** Text to words folded for comparison, each with the place it came from. */

import type { Span } from '../vocabulary';
import { unmixed } from './look-alikes';

export interface Token extends Span {
  /** Lower case, without diacritics, with straight apostrophes. */
  readonly form: string;
  /** Whether it is written with a capital (or in a script without case). */
  readonly capital: boolean;
  readonly number: boolean;
}

/**
 * A word or a number. Characters that nobody sees (joiners, direction marks, soft hyphens, tags)
 * may stand inside it: they belong to its place and are no part of its form.
 */
export const WORD =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*|\p{DI}+['’]?[\p{L}\p{M}]+)*|\p{N}+(?:(?:[.,:]|\p{DI}+[.,:]?)\p{N}+)*/gu;
const UNSEEN = /[\p{M}\p{DI}]+/gu;
const PLAIN = /^[a-z]*$/;
const ASCII = /^[\0-\x7f]*$/;

/** The word as it is compared: case, diacritics, unseen characters and apostrophe shape do not count. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return unmixed(word.normalize('NFKD').replace(UNSEEN, '').replaceAll('’', "'").toLowerCase());
}

/** Words and numbers of `text` in order; offsets in UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const head = String.fromCodePoint(word.codePointAt(0) ?? 0);
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      form: fold(word),
      capital: head.toLowerCase() !== head,
      number: head >= '0' && head <= '9',
    });
  }
  return tokens;
}
