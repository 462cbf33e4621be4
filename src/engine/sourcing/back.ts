/** "They said": pronouns that speak for the unnamed people of the sentence before. */
import type { Finding } from './finding';
import { isPersonal, nameLike } from './name';
import { isNamed } from './naming';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { speakersOf } from './speaker';
import type { Sentence, Word } from './words';

/** Who spoke last without a name, and whether more than one. */
export interface LastSpoken {
  readonly finding: Finding;
  readonly several: boolean;
  readonly paragraph: number;
  /** Whether "he" may be somebody named: in the speaker's own sentence, or in one since. */
  readonly rival: 'none' | 'beside' | 'since';
}

/** Words before a pronoun that opens its sentence all the same ("But they"). */
const OPENING = 1;
/** Words after a source from which on a pronoun makes a statement of its own. */
const APART = 3;
/** Words between a pronoun and its verb. */
const ADVERBS = 2;

/** Where a pronoun of `sentence` speaks for `last`, the finding for it; null where none does. */
export function speaksBack(
  sentence: Sentence,
  last: LastSpoken | null,
  paragraph: number,
  lexicon: Lexicon,
): Finding | null {
  if (!last || paragraph - last.paragraph > 1 || last.finding.kind === 'second-hand') return null;
  const { words } = sentence;
  const at = words.findIndex(
    (word, index) => !word.quoted && standsFor(word, last, lexicon) && isSpeaker(words, index),
  );
  const finding = pronounAt(sentence, at, last.finding, lexicon);
  return finding && (last.several || isOnlyOne(words, at, last, lexicon)) ? finding : null;
}

/** Nobody named can be meant by "she"; beside a quotation, nobody but who is quoted speaks on. */
function isOnlyOne(
  words: readonly Word[],
  at: number,
  { rival }: LastSpoken,
  lexicon: Lexicon,
): boolean {
  if (rival === 'since' || hasName(words.slice(0, at), lexicon)) return false;
  return rival === 'none' || (words[at]?.gap === 'quote' && at > 0);
}

/** Whether somebody may be named in these words, outside quotations. */
export function hasName(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    if (word.quoted || !nameLike(word, lexicon) || lexicon.modifiers.has(word.form)) return false;
    // "In California": a place.
    const before = word.gap === 'none' ? (words[at - 1]?.form ?? '') : '';
    if (lexicon.places.has(before) && !lexicon.partOf.has(before)) return false;
    return isPersonal([word], lexicon) && (at > 0 || !isSmall(word, lexicon));
  });
}

/** A word that has its capital from opening the sentence alone. */
function isSmall({ form }: Word, lexicon: Lexicon): boolean {
  const lists = [lexicon.stops, lexicon.adverbs, lexicon.asides, lexicon.prepositions];
  const known = lists.some((list) => list.has(form)) || lexicon.adverbEndings.test(form);
  return known || lexicon.determiners.has(form) || lexicon.heads.has(form);
}

/** "The guards said they thought": pronouns that speak on for the only finding of their sentence. */
export function speaksOn(sentence: Sentence, last: LastSpoken, lexicon: Lexicon): Finding[] {
  const { words } = sentence;
  const from = words.findIndex(({ start }) => start >= last.finding.end);
  if (from < 0 || !last.several) return [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted || turnsToOthers(word, lexicon)) return [];
    if (!lexicon.several.has(word.form)) continue;
    // "Guards said they feared" is one statement, and marked already.
    if (at - from < APART) continue;
    if (lexicon.suppositions.has(words[at - 1]?.form ?? '')) return [];
    const finding = pronounAt(sentence, at, last.finding, lexicon);
    return finding ? [finding] : [];
  }
  return [];
}

/** Somebody else whom a later "they" may stand for. */
function turnsToOthers({ form, capital }: Word, lexicon: Lexicon): boolean {
  const many = /[^s]s$/u.test(form) && !lexicon.stops.has(form);
  return capital || (lexicon.heads.get(form)?.plural ?? many);
}

/** The finding for a pronoun at `at` that stands for `finding`, where a verb of saying follows. */
function pronounAt(
  sentence: Sentence,
  at: number,
  finding: Finding,
  lexicon: Lexicon,
): Finding | null {
  const { words } = sentence;
  const first = words[at];
  const end = words[at < 0 ? -1 : verbAfter(words, at, lexicon)];
  if (!first || !end) return null;
  return { ...finding, start: first.start, end: end.end, content: null, again: true, sentence };
}

/** Whether a verb of saying in `words` has another subject than the finding or such a pronoun. */
export function othersSpeak(
  words: readonly Word[],
  found: readonly Finding[],
  lexicon: Lexicon,
): boolean {
  return words.some((word, at) => {
    if (word.quoted || !lexicon.core.has(word.form)) return false;
    // "…, saying": still the same speaker's.
    if (word.gap === 'comma' && lexicon.tacked.has(word.form)) return false;
    if (found.some(({ start, end }) => word.start >= start && word.end <= end)) return false;
    const back = lexicon.adverbs.has(words[at - 1]?.form ?? '') ? at - 2 : at - 1;
    const previous = words[back]?.form ?? '';
    return !lexicon.infinitives.has(previous) && !lexicon.several.has(previous);
  });
}

function standsFor({ form }: Word, last: LastSpoken, lexicon: Lexicon): boolean {
  if (last.several) return lexicon.several.has(form);
  const { who } = last.finding;
  return (
    lexicon.single.has(form) && !lexicon.persons?.[form === 'she' ? 'men' : 'women'].has(who ?? '')
  );
}

/** At the head of its sentence, or after a pause: ", they said". */
function isSpeaker(words: readonly Word[], at: number): boolean {
  return at <= OPENING || words[at]?.gap === 'comma' || words[at]?.gap === 'quote';
}

/** The verb of saying or believing right after the pronoun, or -1. */
function verbAfter(words: readonly Word[], at: number, lexicon: Lexicon): number {
  for (let here = at + 1; here <= at + 1 + ADVERBS; here += 1) {
    const word = words[here];
    if (word?.gap !== 'none' || word.quoted) return -1;
    const { form } = word;
    if (takesBack(words, here, lexicon)) return -1;
    if (tells(words, here, lexicon)) return here;
    if (!lexicon.adverbs.has(form) && !lexicon.adverbEndings.test(form)) return -1;
  }
  return -1;
}

/** A verb of saying or believing, or one like it before "that". */
function tells(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  if (lexicon.core.has(form) || lexicon.belief.has(form)) return true;
  if (matchPhrase(lexicon.phrasal, words, at) > 0) return true;
  return lexicon.speech.has(form) && lexicon.conjunctions.has(words[at + 1]?.form ?? '');
}

/** "They might", "they are believed": others believe it of them. */
function takesBack(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  if (lexicon.modals.has(form) || lexicon.negations.has(form)) return true;
  if (!(lexicon.core.has(form) || lexicon.belief.has(form)) || form.endsWith('ing')) return false;
  return lexicon.passives.has(words[at - 1]?.form ?? '');
}

/** "Mexican officials toured it. They said": people who open a sentence, and are cited in the next one. */
export function broughtIn(
  sentence: Sentence,
  paragraph: number,
  lexicon: Lexicon,
): LastSpoken | null {
  const { words } = sentence;
  const speakers = speakersOf(words, lexicon).filter((one) => one !== null);
  const [first, ...others] = speakers;
  if (!first || first.start > 0 || !first.head.plural || others.some(({ head }) => head.plural))
    return null;
  const some = first.determiner === 'bare' || first.determiner === 'quantity';
  const cites =
    first.head.kind !== 'office' && first.head.kind !== 'person' && first.head.kind !== 'voice';
  if (!some || !cites || isNamed(words, first, lexicon)) return null;
  const crowd = lexicon.crowd.has(first.head.lemma) && first.count === null;
  const { start, end } = { start: words[0]?.start ?? 0, end: words[first.end - 1]?.end ?? 0 };
  const finding: Finding = {
    kind: crowd ? 'group' : 'anonymous',
    start,
    end,
    content: null,
    count: first.count,
    who: first.head.lemma,
    again: true,
    vague: false,
    sentence,
  };
  return { finding, several: true, paragraph, rival: 'none' };
}
