/** How many points the gate asks of a stretch, by what language the stretch is in. */
import { OTHER_LETTER } from './gate-words';

/** Points that let a page in another language through, and one in another script. */
const FOREIGN = 68;
const OTHER_SCRIPT = 52;
/** Characters between two looks at what language a stretch is in, and those looked at before a hit. */
const APART = 400;
const BEFORE = 2_000;
/** Commonest words of languages in Latin letters other than English. */
const NOT_ENGLISH =
  /\b(?:de|la|le|et|que|el|der|und|di|che|per|da|het|een|och|na|nie|ve|bir|es|se|je)\b/;
/** Words that hardly any stretch of English is without. */
const COMMONEST = [' the ', ' of ', ' to ', ' and '];

/**
 * A function that says of so many points, come to at a place in the text, how many are asked in
 * the language of its stretch, if these are enough for this part of them; else 0.
 */
export function needsOf(text: string, part: number): (points: number, at: number) => number {
  let judged = -APART;
  let needed = 0;
  const neededIn = (around: string): number => {
    const share = (signs: RegExp) => (around.split(signs).length - 1) / around.length;
    // Nearly always this is English, in which no number is enough. It is told without counting,
    // by the lines next to the hit: a page in another language may have a notice in English elsewhere.
    if (COMMONEST.every((word) => around.slice(-2 * APART).includes(word))) return Infinity;
    if (share(OTHER_LETTER) > 0.3) return OTHER_SCRIPT;
    return share(NOT_ENGLISH) > 0.008 ? FOREIGN : Infinity;
  };
  return (sum, at) => {
    const points = sum / part;
    // Looking at the language costs more than all else, so it is the last question.
    if (points >= OTHER_SCRIPT && at - judged >= APART) {
      judged = at;
      needed = neededIn(text.slice(Math.max(0, at - BEFORE), at + APART));
    }
    return points >= needed ? needed : 0;
  };
}
