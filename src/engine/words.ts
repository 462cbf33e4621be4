/** Words of a text as the features see them: hashed stems with their weight. */
import { type Background, CONTENT_BITS } from './background-model';
import { hashWord } from './hash';
import { stem } from './stem';
import { tokenize } from './tokenize';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** 32-bit hash of the stem. */
  readonly stem: number;
  /** 32-bit hash of the whole form. */
  readonly form: number;
  /** Bits of surprise; below `CONTENT_BITS` for function words. */
  readonly bits: number;
  readonly content: boolean;
}

/** Reads words of many texts, remembering those it has seen. */
export type WordReader = (text: string) => Word[];

type Known = Pick<Word, 'stem' | 'form' | 'bits' | 'content'>;

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const DIGIT = /\p{Nd}/gu;

/** A reader with an empty memory; let it go with the page it read. */
export function wordReader(background: Background): WordReader {
  const seen = new Map<string, Known>();
  const know = (form: string): Known => {
    const known = seen.get(form);
    if (known) return known;
    const root = hashWord(stem(form));
    const bits = background(root);
    const made = { stem: root, form: hashWord(form), bits, content: bits >= CONTENT_BITS };
    seen.set(form, made);
    return made;
  };
  return (text) =>
    tokenize(text).flatMap(({ start, end, form, number }) => {
      if (number) return [{ start, end, ...know(form.replace(DIGIT, digit)) }];
      if (form.length < 3 || !UNSPACED.test(form)) return [{ start, end, ...know(form) }];
      return pairsOfLetters(form, start, end).map((pair) => ({ ...pair, ...know(pair.form) }));
    });
}

/** Scripts without spaces are read as overlapping pairs of letters. */
function pairsOfLetters(form: string, start: number, end: number) {
  const letters = [...form];
  return letters.slice(0, -1).map((letter, at) => ({
    form: letter + letters[at + 1],
    start: Math.min(end - 1, start + at),
    end: Math.min(end, start + at + 2),
  }));
}

/** Digits of any script as 0 to 9: blocks of ten begin at a multiple of ten from their zero. */
function digit(sign: string): string {
  if (sign >= '0' && sign <= '9') return sign;
  let zero = sign.codePointAt(0) ?? 0;
  const value = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1;
  return String(value - zero);
}
