/** Words of a text as the features see them: hashed stems with their weight. */
import { type Background, CONTENT_BITS } from './background-model';
import { hashWord } from './hash';
import { stem } from './stem';
import { fold, wordPlaces } from './tokenize';

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
  /** What it begins with. */
  readonly initial: 'capital' | 'digit' | 'other';
}

/** Reads the words of a text, `most` at most; all of them where that is not given. */
export type WordReader = (text: string, most?: number) => Word[];

type Known = Pick<Word, 'stem' | 'form' | 'bits' | 'content' | 'initial'>;

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const DIGIT = /\p{Nd}/gu;
/** Words remembered from page to page before the memory starts anew. */
const MEMORY = 20_000;

/** A reader that remembers what it worked out for a word; what it answers does not depend on it. */
export function wordReader(background: Background): WordReader {
  const seen = new Map<string, Known | null>();
  const know = (written: string): Known | null => {
    const known = seen.get(written);
    if (known !== undefined) return known;
    if (seen.size >= MEMORY) seen.clear();
    const made = written.length > 2 && UNSPACED.test(written) ? null : workOut(written, background);
    seen.set(written, made);
    return made;
  };
  return (text, most = Number.POSITIVE_INFINITY) => {
    const words: Word[] = [];
    const places = wordPlaces(text, most);
    for (let place = 0; place < places.length && words.length < most; place += 2) {
      const start = places[place] ?? 0;
      const written = text.slice(start, places[place + 1]);
      // Scripts without spaces are read as overlapping pairs of letters.
      const known = know(written);
      if (known) {
        const { stem: root, form, bits, content, initial } = known;
        const end = start + written.length;
        words.push({ start, end, stem: root, form, bits, content, initial });
      } else {
        for (let at = 0; at + 1 < written.length && words.length < most; at += 1) {
          const pair = written.slice(at, at + 2);
          const [from, end] = [start + at, start + at + 2];
          const {
            stem: root,
            form,
            bits,
            content,
            initial,
          } = know(pair) ?? workOut(pair, background);
          words.push({ start: from, end, stem: root, form, bits, content, initial });
        }
      }
    }
    return words;
  };
}

function workOut(written: string, background: Background): Known {
  const form = fold(written).replace(DIGIT, digit);
  const root = hashWord(stem(form));
  const bits = background(root);
  const initial = initialOf(written);
  return { stem: root, form: hashWord(form), bits, content: bits >= CONTENT_BITS, initial };
}

function initialOf(written: string): Word['initial'] {
  if (/^\p{Lu}/u.test(written)) return 'capital';
  return /^\p{N}/u.test(written) ? 'digit' : 'other';
}

/** Digits of any script as 0 to 9: blocks of ten begin at a multiple of ten from their zero. */
function digit(sign: string): string {
  if (sign >= '0' && sign <= '9') return sign;
  let zero = sign.codePointAt(0) ?? 0;
  const value = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1;
  return String(value - zero);
}
