/** Words with what stands before each: faults are told by words that really touch. */
import type { Gap, PatternWord } from '../match/pattern';
import type { ReadParagraph } from '../text/page-text';
import type { Token } from '../text/tokenize';

export interface Word extends Token, PatternWord {
  /** Only white space stands before it, no quotation mark or hyphen either. */
  readonly bare: boolean;
}

const STOP = /[.!?…:\n]/u;
const TOUCHING = /^[\s\-‐‑'’‘"“”]*$/u;

/** Words of a paragraph in order, the first one as after a full stop. Offsets in UTF-16 units. */
export function readWords({ text, tokens }: ReadParagraph): Word[] {
  let from = 0;
  return tokens.map(({ start, end, form, capital, number }) => {
    const between = from === 0 ? '.' : text.slice(from, start);
    const bare = between === ' ' || between.trim() === '';
    from = end;
    return { start, end, form, capital, number, bare, gap: bare ? 'none' : gapOf(between) };
  });
}

function gapOf(between: string): Gap {
  if (STOP.test(between)) return 'stop';
  return TOUCHING.test(between) ? 'none' : 'comma';
}

/** Index of the first word that starts at or after `offset`; the number of words if none does. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
