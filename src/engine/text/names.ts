/** Names of a passage as consonant skeletons, so that they can be met again in another script. */
import { CHINESE } from './letters';
import { once } from './once';
import { romanise, skeleton } from './transliterate';

/** Fewest consonants that say anything. */
const SHORTEST = 2;
/** Bits of one consonant class when all are about as frequent, and of the length itself. */
const BITS_PER_CLASS = 2.6;
const LENGTH_BITS = 1.5;

/** Joiners, direction marks, soft hyphens: nobody sees them. */
const UNSEEN = /\p{DI}+/gu;
const CASED = /\p{Lu}[\p{L}\p{M}'’]+/gu;
const SPACED = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Hangul}][\p{L}\p{M}]+/gu;
const KATAKANA = /[ァ-ヴー]{2,}/gu;
const HAN = /\p{sc=Han}{2,}/gu;
const THAI = /[\u0e00-\u0e7f]+/gu;
const transcribes = once(() => new Set(CHINESE.replace(/[\0-\x7f]/g, '')));
/** Longest name, in characters, looked for where a script has no spaces. */
const LONGEST_HAN = 5;
const THAI_LENGTHS = [4, 5, 6];

/** Bits of meeting this skeleton once by chance. */
export function nameBits(classes: string): number {
  return classes.length * BITS_PER_CLASS + LENGTH_BITS;
}

/** Skeleton of one word, or null when too little of it is left. */
export function nameOf(word: string): string | null {
  const classes = skeleton(romanise(word));
  return classes.length < SHORTEST ? null : classes;
}

/**
 * Skeletons of everything in a text that may be a name: capitalised words, and where a script has
 * no capitals every word, also without its first or last consonant (particles and case endings).
 */
export function possibleNames(written: string): Set<string> {
  const text = written.replace(UNSEEN, '');
  const found = new Set<string>();
  const add = (classes: string) => {
    if (classes.length >= SHORTEST) found.add(classes);
  };
  for (const [word] of text.matchAll(CASED)) casedNames(skeleton(romanise(word))).forEach(add);
  if (!/[\u0590-\u{10ffff}]/u.test(text)) return found;
  for (const [word] of text.matchAll(SPACED)) spacedNames(skeleton(romanise(word))).forEach(add);
  for (const [word] of text.matchAll(KATAKANA)) add(skeleton(romanise(word)));
  for (const [run] of text.matchAll(HAN)) chineseNames(run, add);
  for (const [run] of text.matchAll(THAI)) thaiNames(run, add);
  return found;
}

/** A capitalised word, also without its last consonant, and without a first one of the lips. */
function casedNames(classes: string): string[] {
  const bare = classes.length > 3 ? [classes.slice(0, -1)] : [];
  return [classes, ...bare, ...(classes.startsWith('P') ? [classes.slice(1)] : [])];
}

/** A word of a script without capitals, without endings of one or two consonants or a particle. */
function spacedNames(classes: string): string[] {
  if (classes.length <= 2) return [classes];
  const longer = classes.length > 3 ? [classes.slice(0, -2)] : [];
  return [classes, classes.slice(0, -1), ...longer, classes.slice(1)];
}

function chineseNames(run: string, add: (classes: string) => void): void {
  for (let from = 0; from < run.length; from += 1) {
    for (let to = from; to < run.length && to < from + LONGEST_HAN; to += 1) {
      if (!transcribes().has(run.charAt(to))) break;
      if (to > from) add(skeleton(romanise(run.slice(from, to + 1))));
    }
  }
}

function thaiNames(run: string, add: (classes: string) => void): void {
  const classes = skeleton(romanise(run));
  for (let from = 0; from < classes.length; from += 1) {
    for (const length of THAI_LENGTHS) add(classes.slice(from, from + length));
  }
}
