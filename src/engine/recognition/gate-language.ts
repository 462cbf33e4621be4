/** Which stretches of a text are in another language than English. */
import { APART, BEFORE, COMMON_WORDS, OTHER_LETTERS } from './gate-constants';
import { OTHER } from './gate-words';

/** Commonest words of languages in Latin letters other than English. */
const NOT_ENGLISH =
  /\b(?:de|la|le|et|que|el|der|und|di|che|per|da|het|een|och|na|nie|ve|bir|es|se|je)\b/;
/** Words that hardly any stretch of English is without. */
const COMMONEST = [' the ', ' of ', ' to ', ' and '];

/**
 * A function that says of a place in the text whether the stretch before it is in another language
 * than English. Looking costs more than all else, so it is asked where the answer can let a page
 * through, and gives the same one for the next lines.
 */
export function foreignIn(text: string): (at: number) => boolean {
  let judged = -APART;
  let isForeign = false;
  return (at) => {
    if (at - judged >= APART) {
      judged = at;
      const around = text.slice(Math.max(0, at - BEFORE), at + APART);
      const isOver = (least: number, signs: RegExp) =>
        around.split(signs).length - 1 > least * around.length;
      // Nearly always this is English, which is told without counting, by the lines next to the
      // hit: a page in another language may have a notice in English elsewhere.
      isForeign =
        !COMMONEST.every((word) => around.slice(-2 * APART).includes(word)) &&
        (isOver(OTHER_LETTERS, RegExp(`[${OTHER}]`)) || isOver(COMMON_WORDS, NOT_ENGLISH));
    }
    return isForeign;
  };
}
