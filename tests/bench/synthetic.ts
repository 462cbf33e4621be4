/** Articles that nobody wrote: words follow each other as in real articles, names are invented. */
import { randomFrom } from '../quality/variants';

const PARAGRAPHS = 13;
const SENTENCES = 3;
const WORDS = 13;
/** Share of capitalised words that become the article's own names, of its cast of so many. */
const OWN_NAMES = 0.7;
const CAST = 14;
const SYLLABLES =
  'ba be bo da den dor el fa gar hal is jo ka lin mar mo na nor ol pa qui ra ren sa sel ta tor u va wen ya zim'.split(
    ' ',
  );

/** Writes articles of about 500 words in the manner of these texts, the same for the same number. */
export function writerAfter(texts: readonly string[]): (seed: string) => string[] {
  const next = new Map<string, string[]>();
  let before = '.';
  for (const word of texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []) {
    const plain = word.replace(/[.,]+$/, '');
    next.set(before, [...(next.get(before)?.slice(-60) ?? []), plain]);
    before = plain;
  }
  const all = [...next.keys()];
  return (seed) => {
    const random = randomFrom(seed);
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
    const name = () => {
      const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES));
      return made.join('').replace(/^./, (letter) => letter.toUpperCase());
    };
    const cast = Array.from({ length: CAST }, name);
    let word = '.';
    const step = () => {
      word = pick(next.get(word) ?? all) ?? '.';
      if (/^\p{Lu}/u.test(word) && random() < OWN_NAMES) return pick(cast) ?? word;
      return /^\d{2,}$/.test(word) ? String(10 + Math.floor(random() * 9_990)) : word;
    };
    const sentence = () => `The ${Array.from({ length: WORDS }, step).join(' ')}.`;
    return Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, sentence).join(' '),
    );
  };
}
