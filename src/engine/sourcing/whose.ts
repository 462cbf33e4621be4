/** Whose anonymity a sentence states. */
import type { Anonymity } from './anonymity';
import { linkOf } from './link';
import { nameLike } from './name';
import type { Lexicon } from './prepare';
import { type Speaker, speakerAt, speakersOf } from './speaker';
import type { Word } from './words';

/** Words of "ne soit pas publié" behind "à condition que leur nom". */
const NAMELESS = 4;
/** Words between a speaker and the statement of anonymity that is about it. */
const REACH = 24;

/** Whether stated anonymity belongs to the speaker: nothing but its own clause lies between. */
export function belongs(
  words: readonly Word[],
  speaker: Speaker,
  anonymity: Anonymity,
  lexicon: Lexicon,
): boolean {
  if (anonymity.end <= speaker.start)
    return anonymity.end === speaker.start && words[speaker.start]?.gap === 'comma';
  if (anonymity.start < speaker.end || anonymity.start - speaker.end > REACH) return false;
  if (isOfNext(words, anonymity, lexicon)) return false;
  const between = words.slice(speaker.end, anonymity.start);
  // "A spokesman said Ohm was not authorised to speak": it is said of Ohm.
  const said = between.findIndex(({ form }) => lexicon.core.has(form));
  const ofAnother =
    anonymity.rule && said >= 0 && between.slice(said + 1).some((word) => nameLike(word, lexicon));
  return !ofAnother && between.every((word) => word.gap !== 'stop');
}

/** "Según cuentan, siempre bajo anonimato, varios funcionarios": of who speaks right behind it. */
function isOfNext(words: readonly Word[], anonymity: Anonymity, lexicon: Lexicon): boolean {
  if (!lexicon.inverts) return false;
  let { end } = anonymity;
  while (end < anonymity.end + NAMELESS && words[end]?.gap === 'none') end += 1;
  if (words[end]?.gap !== 'comma') return false;
  return speakersOf(words, lexicon).some(
    (one) => one?.start === end && linkOf(words, one, lexicon),
  );
}

/** "The raiders filmed it, said a person who asked not to be named": the later one is nameless. */
export function anotherSpeaks(
  words: readonly Word[],
  { end }: Speaker,
  anonymity: Anonymity,
  lexicon: Lexicon,
): boolean {
  for (let at = end; at < anonymity.start; at += 1) {
    // "A single buyer, he said, on condition of anonymity".
    const told = words[at]?.gap === 'comma' && lexicon.personal.has(words[at]?.form ?? '');
    if (told && lexicon.core.has(words[at + 1]?.form ?? '')) return true;
    const other = speakerAt(words, at, lexicon);
    if (other && linkOf(words, other, lexicon)) return true;
  }
  return false;
}
