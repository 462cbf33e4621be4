/** Text to words folded for comparison, each with the place it came from. */

import type { Span } from '../vocabulary';
import { unmixed } from './look-alikes';
import { once } from './once';

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
export const wordPattern = (): RegExp =>
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*|\p{DI}+['’]?[\p{L}\p{M}]+)*|\p{N}+(?:(?:[.,:]|\p{DI}+[.,:]?)\p{N}+)*/gu;
/** One to look from a place on with; made for the first word that is not of plain letters. */
const fromPlace = once(wordPattern);
const UNSEEN = /[\p{M}\p{DI}]+/gu;
const PLAIN = /^[a-z]*$/;
const ASCII = /^[\0-\x7f]*$/;

/** The word as it is compared: case, diacritics, unseen characters and apostrophe shape do not count. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return unmixed(word.normalize('NFKD').replace(UNSEEN, '').replaceAll('’', "'").toLowerCase());
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Dashes, quotation marks and the like: no word begins with one. */
const isMark = (code: number): boolean => code < 128 || (code >= 0x2010 && code <= 0x2027);
const APOSTROPHE = 39;
const CURLY = 0x2019;
const DOT = 46;
const COMMA = 44;
const COLON = 58;

/**
 * Where the words of `text` stand, by `wordPattern`: start and end of each in turn, of `most` words at
 * most. Words of plain letters are read letter by letter; the expression is asked for others.
 */
export function wordPlaces(text: string, most = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length && places.length < 2 * most; ) {
    const code = text.charCodeAt(at);
    const plain = isLetter(code);
    if (!plain && !isDigit(code) && isMark(code)) {
      at += 1;
      continue;
    }
    const end = plain ? plainEnd(text, at) : isDigit(code) ? numberEnd(text, at) : -1;
    if (end >= 0) {
      places.push(at, end);
      at = end;
      continue;
    }
    const from = fromPlace();
    from.lastIndex = at;
    const match = from.exec(text);
    if (!match) break;
    at = match.index + match[0].length;
    places.push(match.index, at);
  }
  return places;
}

/** The end of a word of plain letters, apostrophes among them; -1 where anything else adjoins. */
function plainEnd(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (code !== APOSTROPHE && code !== CURLY) return code >= 128 && !isMark(code) ? -1 : at;
    // Past the end of the text there is no code.
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next)) return next >= 128 ? -1 : at;
  }
}

/** The end of a number in plain digits; -1 where anything else adjoins. */
function numberEnd(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (code !== DOT && code !== COMMA && code !== COLON) {
      return code >= 128 && !isMark(code) ? -1 : at;
    }
    const next = text.charCodeAt(at + 1);
    if (!isDigit(next)) return next >= 128 ? -1 : at;
  }
}

/** Words and numbers of `text` in order; offsets in UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const places = wordPlaces(text);
  for (let place = 0; place < places.length; place += 2) {
    const start = places[place] ?? 0;
    const end = places[place + 1] ?? 0;
    const word = text.slice(start, end);
    const head = String.fromCodePoint(word.codePointAt(0) ?? 0);
    tokens.push({
      start,
      end,
      form: fold(word),
      capital: head.toLowerCase() !== head,
      number: head >= '0' && head <= '9',
    });
  }
  return tokens;
}
