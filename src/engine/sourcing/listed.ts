/** Several people described together, with the names of some: "residents including Ada Rhys". */
import { endsPhrase, isPersonal, nameEnd, nameLike } from './name';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words of a description in which a list of names may begin. */
const PLACE = 12;
/** Words of "the victim's friend" between "including" and a name. */
const LED = 5;

/** "two officers, Ann Lee and Bo Fahl, said", "residents including Ada Rhys say". */
export function listsNames(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  // "According to friends, Ann Lee and Bo Fahl have …": the names begin what the friends say.
  if (speaker.start === 2 && matchPhrase(lexicon.accordingTo, words, 0) === 2) return false;
  for (let at = speaker.end; at < speaker.end + PLACE; at += 1) {
    const word = words[at];
    if (!word || endsPhrase(word, lexicon)) return false;
    const apposed = word.gap === 'comma' && speaker.head.plural;
    const from = lexicon.examples.has(word.form) ? at + 1 : apposed ? at : -1;
    if (from >= 0 && isListed(words, from, from > at, lexicon)) return true;
  }
  return false;
}

/** "Four senators claim …: Sens. Ann Lee and Bo Fahl": the names stand behind a colon. */
export function listsBehind(
  words: readonly Word[],
  { end, head, count }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (!head.plural || count === null) return false;
  return words.some(({ gap }, at) => {
    if (at <= end || gap !== 'stop' || words[at]?.quoted) return false;
    const title = lexicon.titles.has(words[at]?.form.replace(/s$/u, '') ?? '');
    // "Sens. Ann Lee": the stop behind a plural title ends the sentence.
    if (title && at === words.length - 1) return true;
    const from = title ? at + 1 : at;
    const name = words.slice(from, nameEnd(words, from, lexicon));
    return name.length > 1 && isPersonal(name, lexicon);
  });
}

/** A personal name at `from`, that ends there ("including Ada Rhys") or is joined to another. */
function isListed(
  words: readonly Word[],
  from: number,
  example: boolean,
  lexicon: Lexicon,
): boolean {
  // "Including Brown's friend Ada Rhys": a description may lead to the name.
  for (let at = from; example && at < from + LED; at += 1) {
    const end = nameEnd(words, at, lexicon);
    if (end - at > 1 && isPersonal(words.slice(at, end), lexicon)) return true;
    if (words[at + 1]?.gap !== 'none') break;
  }
  const end = nameEnd(words, from, lexicon);
  // "Several candidates, including Rhys, said": a surname alone, closed again.
  const surname = example && end - from === 1 && words[end]?.gap === 'comma';
  if (surname && !lexicon.modifiers.has(words[from]?.form ?? ''))
    return isPersonal(words.slice(from, end), lexicon);
  const closed = example || lexicon.joiners.has(words[end]?.form ?? '');
  return end - from > 1 && closed && isPersonal(words.slice(from, end), lexicon);
}

/** "Ada Rhys and Jo Lind, two of the women who": what is said about several names. */
export function describesSeveral(
  words: readonly Word[],
  { start, head }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (!head.plural || words[start]?.gap !== 'comma' || !nameLike(words[start - 1], lexicon))
    return false;
  let at = start - 1;
  while (at > 0 && words[at]?.gap === 'none' && nameLike(words[at - 1], lexicon)) at -= 1;
  const name = words[at - 2];
  return (
    lexicon.joiners.has(words[at - 1]?.form ?? '') &&
    nameLike(name, lexicon) &&
    isPersonal(words.slice(at, start), lexicon)
  );
}
