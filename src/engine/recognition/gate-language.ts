/** How many points the gate asks of a stretch, by what language the stretch is in. */
import {
  APART,
  BEFORE,
  COMMON_WORDS,
  FOREIGN,
  OTHER_LETTERS,
  OTHER_SCRIPT,
} from './gate-constants';
import { OTHER } from './gate-words';

/** Commonest words of languages in Latin letters other than English. */
const NOT_ENGLISH =
  /\b(?:de|la|le|et|que|el|der|und|di|che|per|da|het|een|och|na|nie|ve|bir|es|se|je)\b/;
/** Words that hardly any stretch of English is without. */
const COMMONEST = [' the ', ' of ', ' to ', ' and '];

/**
 * A function that says of so many points, come to at a place in the text, how many are asked in
 * the language of its stretch, if these are enough for this part of them; else 0. Looking at the
 * language costs more than all else, so each question waits until its answer can let a page through.
 */
export function needsOf(text: string, part: number): (points: number, at: number) => number {
  let judged = -APART;
  let needed = Infinity;
  let around = '';
  const isOver = (least: number, signs: RegExp) =>
    around.split(signs).length - 1 > least * around.length;
  const neededIn = (): number => {
    // Nearly always this is English, in which no number is enough. It is told without counting,
    // by the lines next to the hit: a page in another language may have a notice in English elsewhere.
    if (COMMONEST.every((word) => around.slice(-2 * APART).includes(word))) return Infinity;
    return isOver(OTHER_LETTERS, RegExp(`[${OTHER}]`)) ? OTHER_SCRIPT : FOREIGN;
  };
  return (sum, at) => {
    const points = sum / part;
    if (points >= OTHER_SCRIPT && at - judged >= APART) {
      judged = at;
      around = text.slice(Math.max(0, at - BEFORE), at + APART);
      needed = neededIn();
    }
    if (points >= needed && needed === FOREIGN && !isOver(COMMON_WORDS, NOT_ENGLISH))
      needed = Infinity;
    return points < needed ? 0 : needed;
  };
}
