/** Whether a phrase for somebody comes with that person's name. */
import { describesSeveral, listsBehind, listsNames } from './listed';
import { endsPhrase, isPersonal, isTitleCase, nameEnd, nameLike } from './name';
import { namePrecedes } from './precedes';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Words of "at the university of …" before a name. */
const PLACE = 12;
/** Words of a name that opens a sentence, and words after a description in which its verb stands. */
const OPENING = 6;
const REST = 14;
/** Words of "the journalist" between a comma and a name. */
const TITLE = 2;
/** Whether `speaker` is named beside the phrase: as a title, or by apposition before or after it. */
export function isNamed(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const known = READ.get(speaker);
  if (known !== undefined) return known;
  const named = readNamed(words, speaker, lexicon);
  READ.set(speaker, named);
  return named;
}

/** What was read of a speaker last. */
const READ = new WeakMap<Speaker, boolean>();

function readNamed(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns && isTitleCase(words)) return false;
  return (
    nameFollows(words, speaker, lexicon) ||
    introducedByName(words, speaker, lexicon) ||
    joinsName(words, speaker, lexicon) ||
    nameRunsInto(words, speaker, lexicon) ||
    listsNames(words, speaker, lexicon) ||
    listsBehind(words, speaker, lexicon) ||
    isPredicate(words, speaker, lexicon) ||
    describesName(words, speaker, lexicon) ||
    joinsDescription(words, speaker, lexicon) ||
    describesSeveral(words, speaker, lexicon) ||
    ((!speaker.head.plural || speaker.count === 1) && namePrecedes(words, speaker, lexicon))
  );
}

/** "one lawyer involved in it was Kate Doyle" */
function isPredicate(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (speaker.head.plural) return false;
  for (let at = speaker.end; at < speaker.end + PLACE; at += 1) {
    const word = words[at];
    if (!word || word.gap === 'stop' || word.gap === 'quote') return false;
    if (!lexicon.passives.has(word.form)) continue;
    return nameLike(words[at + 1], lexicon) && nameLike(words[at + 2], lexicon);
  }
  return false;
}

/**
 * "Ivo Brandt, head of the union, which represents teachers, said": a name opens the sentence, and
 * everything up to the verb after a comma is about it.
 */
function describesName(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  let end = 0;
  while (end < OPENING && words[end]?.capital && (end === 0 || words[end]?.gap === 'none'))
    end += 1;
  if (end < 2 || words[end]?.gap !== 'comma' || speaker.start < end) return false;
  const said = words[speaker.start - 1];
  const name = words.slice(0, end).every((word) => nameLike(word, lexicon));
  if (lexicon.capitalNouns && !name) return false;
  if (said?.gap === 'comma' && lexicon.core.has(said.form)) return true;
  if (!name) return false;
  const between = words.slice(end, speaker.start);
  if (between.some((word) => word.gap === 'stop' || lexicon.core.has(word.form))) return false;
  const rest = words.slice(speaker.end, speaker.end + REST);
  const verb = rest.findIndex((word) => reports(word, lexicon));
  return verb >= 0 && rest[verb]?.gap === 'comma';
}

/** A verb of saying; where the lists of them are short, also one that only stands beside its subject. */
const reports = ({ form }: Word, lexicon: Lexicon) =>
  lexicon.core.has(form) || (lexicon.inverts && lexicon.speech.has(form));

/** "senior official Maria Chen", "the official, Maria Chen," */
function nameFollows(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const next = words[speaker.end];
  if (!next || next.gap === 'stop' || next.gap === 'quote') return false;
  if (!nameLike(next, lexicon))
    return (
      isSingle(speaker) &&
      (nameAfterPlace(words, speaker, lexicon) || nameCloses(words, speaker, lexicon))
    );
  if (next.gap === 'none') return !next.acronym;
  let end = speaker.end + 1;
  while (words[end]?.gap === 'none' && nameLike(words[end], lexicon)) end += 1;
  const after = words[end];
  if (!isSingle(speaker)) return false;
  const placed = end - speaker.end > 1 && lexicon.prepositions.has(after?.form ?? '');
  return after?.gap !== 'none' || after.number || placed;
}

const isSingle = ({ head, count }: Speaker) => !head.plural || count === 1;

/** "one conservative, the radio host Jan Ohm, disagrees": a description between, and the name closes it. */
function nameCloses(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (words[speaker.end]?.gap !== 'comma') return false;
  let at = speaker.end + 1;
  // "An aide, who works for Jan Ohm," is not Jan Ohm.
  if (lexicon.relatives.has(words[speaker.end]?.form ?? '')) return false;
  while (at < speaker.end + OPENING && words[at]?.gap === 'none' && !nameLike(words[at], lexicon))
    at += 1;
  const end = nameEnd(words, at, lexicon);
  return words[at]?.gap === 'none' && end - at > 1 && words[end]?.gap !== 'none';
}

/** "a scholar at Leeds, Joan Fry, said", "an adviser to Mayor Ida Voss, Karl Ebner, told". */
function nameAfterPlace(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const lead = words[speaker.end]?.form ?? '';
  if (!lexicon.prepositions.has(lead) && !lexicon.relatives.has(lead)) return false;
  for (let at = speaker.end; at < speaker.end + PLACE; at += 1) {
    const word = words[at];
    if (!word || endsPhrase(word, lexicon)) return false;
    if (word.gap === 'comma' && isNameAt(words, at, lexicon)) return true;
  }
  return false;
}

/** A name after the comma before word `at`, "the journalist" before it or not, and closed again. */
function isNameAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let from = at;
  while (from < at + TITLE && !nameLike(words[from], lexicon)) from += 1;
  const end = nameEnd(words, from, lexicon);
  const closed = words[end]?.gap !== 'none' || words[end]?.number === true;
  return end - from > 1 && closed && words[from]?.gap === (from > at ? 'none' : 'comma');
}

/** "Ralf Ohm an adviser to the bank, told": a name at the start of its clause, the comma forgotten. */
function nameRunsInto(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const { start, head, determiner } = speaker;
  if (head.plural || determiner !== 'indefinite' || words[start]?.gap !== 'none') return false;
  let first = start;
  while (first > 0 && nameLike(words[first - 1], lexicon)) {
    first -= 1;
    if (words[first]?.gap !== 'none') break;
  }
  const name = words.slice(first, start);
  if (name.length < 2 || (first > 0 && words[first]?.gap === 'none')) return false;
  return isPersonal(name, lexicon);
}

/** "Voss and her colleagues say": one of those who speak is named. */
function joinsName(words: readonly Word[], { start }: Speaker, lexicon: Lexicon): boolean {
  const joiner = words[start - 1];
  const name = words[start - 2];
  if (words[start]?.gap !== 'none' || joiner?.gap !== 'none') return false;
  // "Doctors and teachers said": a capital that only opens the sentence.
  if (!name || lexicon.heads.has(name.form)) return false;
  // "He and other researchers": he is somebody the text has named.
  if (lexicon.joiners.has(joiner.form) && lexicon.personal.has(name.form)) return true;
  return lexicon.joiners.has(joiner.form) && nameLike(name, lexicon) && isPersonal([name], lexicon);
}

/** "a neighbour at the corner, who identified himself only as Ali, told". */
function namesItself(words: readonly Word[], { end }: Speaker, lexicon: Lexicon): boolean {
  for (let at = end; at < end + PLACE; at += 1) {
    if (words[at]?.gap === 'stop' || !lexicon.naming.has(words[at]?.form ?? '')) continue;
    // "Who goes by the pseudonym of Ada".
    const called = lexicon.partOf.has(words[at + 1]?.form ?? '');
    if (called && nameLike(words[at + 2], lexicon)) return true;
    if (!/sel(?:f|ves)$/u.test(words[at + 1]?.form ?? '')) continue;
    return words.slice(at + 2, at + 5).some((word) => nameLike(word, lexicon));
  }
  return false;
}

/** "a man named Carlos", "an official identified as Lt. Park" */
function introducedByName(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  if (namesItself(words, speaker, lexicon)) return true;
  for (let at = speaker.end; at < speaker.end + 3; at += 1) {
    if (!lexicon.naming.has(words[at]?.form ?? '')) continue;
    // "A source who identified Rhys" names somebody else.
    const other =
      nameLike(words[at + 1], lexicon) && lexicon.relatives.has(words[at - 1]?.form ?? '');
    // "Rivals have called for Rhys to go" names nobody who speaks.
    if (other || lexicon.prepositions.has(words[at + 1]?.form ?? '')) continue;
    if (callsAnother(words, at, speaker, lexicon)) continue;
    if (isHandle(words, at, lexicon)) return true;
    return words.slice(at + 1, at + 4).some((word) => nameLike(word, lexicon));
  }
  return false;
}

/** "With the handle “Lifts”", quoted, whatever it is, "with the handle 24/7". */
const isHandle = (words: readonly Word[], at: number, lexicon: Lexicon) =>
  words[at + 1]?.gap === 'quote' ||
  (words[at + 1]?.number === true && lexicon.determiners.has(words[at - 1]?.form ?? ''));

/** "One member called Rhys “a fool”": the name is whom the speaker calls something. */
function callsAnother(
  words: readonly Word[],
  at: number,
  { end }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (at !== end || !lexicon.belief.has(words[at]?.form ?? '')) return false;
  const next = words[nameEnd(words, at + 1, lexicon)];
  return next?.gap === 'quote' || (next?.gap === 'none' && lexicon.determiners.has(next.form));
}

/** "Jan Ohm, a screenwriter and former executive, said": the second thing said about a name. */
function joinsDescription(
  words: readonly Word[],
  { start, head }: Speaker,
  lexicon: Lexicon,
): boolean {
  if (head.plural || !lexicon.joiners.has(words[start - 1]?.form ?? '')) return false;
  for (let at = start - 2; at > 0 && at > start - PLACE; at -= 1) {
    if (words[at]?.gap === 'none' || at === start - 1) continue;
    // "Tenants, owners and a judge": a capital that only opens the sentence.
    const noun = at === 1 && lexicon.heads.has(words[0]?.form ?? '');
    return words[at]?.gap === 'comma' && !noun && nameLike(words[at - 1], lexicon);
  }
  return false;
}
