/** The words of a quotation as they are compared: spelling and short forms do not count. */
import { hashWord } from '../text/hash';
import { numberOf } from '../text/numerals';
import { tokenize } from '../text/tokenize';
import type { Span } from '../vocabulary';

/**
 * Bits of hash a word: fewer than a running word of English carries, so that the row of them cannot
 * be read back; an exchanged word is missed once in 32.
 */
export const SPEECH_BITS = 5;

export interface SpeechWord extends Span {
  readonly form: string;
  readonly hash: number;
}

/** What an editor puts in square brackets is not the speaker's. */
const BRACKETED = /\[[^\]]*\]/gu;
/** A first letter in brackets was only made small or large: "[A]t least" is "at least". */
const FIRST_LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** Its words; offsets are those of `quoted`. */
export function speechWords(quoted: string, language: string): SpeechWord[] {
  const plain = quoted
    .replace(FIRST_LETTER, '  $1')
    .replace(BRACKETED, (inside) => ' '.repeat(inside.length));
  return tokenize(plain).flatMap(({ start, end, form }): SpeechWord[] =>
    parts(form).map((part) => ({
      // Where its letter was in brackets, with the bracket before it.
      start: quoted[start] === ']' ? start - 2 : start,
      end,
      form: part,
      hash: speechHash(spelt(part, language)),
    })),
  );
}

/** Hash of a word as it is stored. */
export function speechHash(word: string): number {
  return hashWord(word) >>> (32 - SPEECH_BITS);
}

/** Written as a sign by many houses. */
const PER_CENT = new Set(['percent', 'per', 'cent']);

/** "don't" is "do not". */
function parts(form: string): string[] {
  if (form === "can't" || form === 'cannot') return ['can', 'not'];
  if (form === "won't") return ['will', 'not'];
  if (PER_CENT.has(form)) return [];
  if (form.endsWith("n't")) return [form.slice(0, -3), 'not'];
  return [form];
}

/** One spelling for what newsrooms on either side of an ocean write in two. */
function spelt(form: string, language: string): string {
  const count = numberOf(form, language);
  if (count !== null) return String(count);
  return form
    .replace(/,/g, '')
    .replace(/our(?=$|s$|ed$|ing$|ite|able)/, 'or')
    .replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz')
    .replace(/yz(?=e)/, 'ys')
    .replace(/(?<=[bt])re(?=s?$)/, 'er')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/ence(?=s?$)/, 'ense');
}
