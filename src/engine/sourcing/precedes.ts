/** A name before a phrase that describes whose it is: "Lee, an official who". */
import { isPersonal, nameLike } from './name';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** "Lee, an official who", "Maria Chen, 43, an aide,": but not "In Madrid, an aide who". */
export function namePrecedes(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  let { start } = speaker;
  // "Prima di Natale, qualche senatore": one more, and nobody who was named.
  const counts = lexicon.determiners.get(words[start]?.form ?? '')?.kind === 'quantity';
  if (lexicon.frames && counts) return false;
  if (words[start]?.gap === 'none' && lexicon.adverbs.has(words[start - 1]?.form ?? '')) start -= 1;
  if (words[start]?.gap !== 'comma') return false;
  const last = behindName(words, start - 1);
  if (!nameLike(words[last], lexicon)) return false;
  let first = last;
  while (first > 0 && words[first]?.gap === 'none' && nameLike(words[first - 1], lexicon))
    first -= 1;
  const led = ledName(words, first, lexicon);
  if (led !== null) return led;
  if (isPlaceName(words, first, last, lexicon)) return false;
  return isDescription(words, first, last, speaker.end, lexicon);
}

/** Whether what ends before word `end` describes the name of words `first` to `last`. */
function isDescription(
  words: readonly Word[],
  first: number,
  last: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  // "“It is full,” Jan Ohm, an aide said": the name stands alone before its description.
  const gap = words[first]?.gap;
  const alone = first === 0 || gap === 'quote' || gap === 'stop';
  if (!alone && isTag(words, end, lexicon)) return false;
  const after = words[end];
  if (after?.gap !== 'none' || lexicon.trailers.has(after.form)) return true;
  // "Jan Ohm, a tall man told": the second comma forgotten.
  const name = words.slice(first, last + 1);
  const goesOn = lexicon.core.has(after.form) || isSecondPart(words, end, lexicon);
  return goesOn && name.length > 1 && isPersonal(name, lexicon);
}

/** "It was Jan Ohm, an official said.": a verb of saying that closes its clause tells who said so. */
const isTag = (words: readonly Word[], verb: number, lexicon: Lexicon) =>
  words[verb]?.gap === 'none' &&
  lexicon.core.has(words[verb].form) &&
  words[verb + 1]?.gap !== 'none';

/** Where a name ends before an age or "(R-Tex.)". */
function behindName(words: readonly Word[], at: number): number {
  if (words[at]?.number && words[at]?.gap === 'comma') return at - 1;
  const party = words[at - 1];
  const bracket =
    words[at]?.gap === 'none' && party?.gap === 'comma' && /^[dri]$/u.test(party.form);
  return bracket ? at - 2 : at;
}

/** "Jan Ohm, a banker and former adviser": two parts of one, where no second article makes two people. */
function isSecondPart(words: readonly Word[], joiner: number, lexicon: Lexicon): boolean {
  const next = words[joiner + 1];
  if (!lexicon.joiners.has(words[joiner]?.form ?? '') || next?.gap !== 'none') return false;
  return !next.capital && !next.number && !lexicon.determiners.has(next.form);
}

/** What the word before a name makes of it: "in", "the" make it none; null where none stands there. */
function ledName(words: readonly Word[], first: number, lexicon: Lexicon): boolean | null {
  const before = first > 0 && words[first]?.gap === 'none' ? words[first - 1] : undefined;
  if (!before) return null;
  if (lexicon.places.has(before.form))
    return lexicon.partOf.has(before.form) && nameLike(words[first - 2], lexicon);
  // "It claims that Archbishop Ohm, an official": no "that Archbishop".
  if (lexicon.conjunctions.has(before.form)) return null;
  return lexicon.determiners.get(before.form)?.kind === 'definite' ? false : null;
}

/** "In Madrid", "The Post", "However": capitals that are no name. */
function isPlaceName(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.places.has(words[first]?.form ?? '')) return true;
  // "Told The Post, the officer said".
  if (lexicon.persons && last > first && lexicon.determiners.has(words[first]?.form ?? ''))
    return true;
  return first === last && opensOnly(words[first], first, lexicon);
}

/** "However, one source": a capital that only opens the sentence. */
function opensOnly(word: Word | undefined, at: number, lexicon: Lexicon): boolean {
  const form = word?.form ?? '';
  if (lexicon.asides.has(form)) return true;
  return at === 0 && (lexicon.adverbs.has(form) || lexicon.adverbEndings.test(form));
}
