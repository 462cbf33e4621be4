/** Whether a phrase can be the subject of the verb of saying after it. */
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Nouns that may describe a plural before it. */
const NOUNS = 2;

/** No preposition, verb or other subject governs the phrase, and the verb after it agrees. */
export function canBeSubject(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const { start, head } = speaker;
  const next = words[speaker.end];
  if (head.plural && next?.gap === 'none' && lexicon.singular.has(next.form)) return false;
  if (lexicon.oblique.has(words[start]?.form ?? '')) return false;
  const previous = start > 0 ? words[start - 1] : undefined;
  // "The paper, long a defender of it, writes": said of whoever stands before the comma.
  if (previous?.gap === 'comma' && lexicon.persons?.formerly.has(previous.form)) return false;
  if (!previous || words[start]?.gap !== 'none') return true;
  if (isOnlyWhat(words, start, lexicon)) return false;
  return !retold(words, start, lexicon) && isFree(words, speaker, previous, next, lexicon);
}

/** Whether the word before the phrase lets it be a subject. */
function isFree(
  words: readonly Word[],
  { start, head, determiner }: Speaker,
  previous: Word,
  next: Word | undefined,
  lexicon: Lexicon,
): boolean {
  if (lexicon.absolute.has(previous.form) && lexicon.tacked.has(next?.form ?? '')) return true;
  if (determiner === 'bare' && isAnothers(words, start, lexicon)) return false;
  // "In molti pensano": a word that leads to no place.
  if (lexicon.pronominal.has(head.lemma) && lexicon.among.has(previous.form)) return true;
  // "Desde el entorno del ministro aseguran": a circle speaks from within.
  if (head.kind === 'source' && lexicon.fromWithin.has(previous.form)) return true;
  if (saysOnce(previous, determiner, next, lexicon)) return true;
  if (isHad(previous.form, determiner, lexicon)) return false;
  return !governs(previous.form, words[start]?.form ?? '', lexicon);
}

/** "He is only one other candidate": what somebody is. */
const isOnlyWhat = (words: readonly Word[], start: number, { crowds, passives }: Lexicon) =>
  crowds !== null &&
  words[start - 1]?.form === 'only' &&
  passives.has(words[start - 2]?.form ?? '');

/** "As an envoy put it", but "as an envoy, he said"; "when an activist revealed that": no supposition. */
function saysOnce(
  { form }: Word,
  determiner: Speaker['determiner'],
  next: Word | undefined,
  lexicon: Lexicon,
): boolean {
  if (next?.gap !== 'none' || lexicon.inverts || determiner !== 'indefinite') return false;
  if (form === 'as') return lexicon.core.has(next.form) || /^puts?$/u.test(next.form);
  return form === 'when' && /(?:ed|id|old)$/u.test(next.form);
}

/** "What officials called a crime": what is judged stands before who judges it. */
export const isFronted = (words: readonly Word[], start: number, { crowds }: Lexicon) =>
  words[start]?.gap === 'none' && crowds?.fronts.has(words[start - 1]?.form ?? '') === true;

/** "Who has 25 delegates": had, and no subject. */
const isHad = (previous: string, determiner: Speaker['determiner'], { crowds }: Lexicon) =>
  determiner === 'quantity' && crowds?.perfect.has(previous) === true;

/** A preposition, an auxiliary, "as a" or "whether" before the phrase. */
function governs(previous: string, first: string, lexicon: Lexicon): boolean {
  if (lexicon.prepositions.has(previous) || lexicon.passives.has(previous)) return true;
  return (previous === 'as' && /^an?$/u.test(first)) || lexicon.suppositions.has(previous);
}

/** "the ministry and officials", "for committee Democrats". */
function isAnothers(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const other = words[start - 2];
  const joined = lexicon.joiners.has(words[start - 1]?.form ?? '');
  if (joined && other && belongsWith(other, lexicon)) return true;
  return partOfAnother(words, start, lexicon);
}

/** "Finch said his friends had warned him": somebody else vouches for it. */
function retold(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const previous = words[start - 1]?.form ?? '';
  const at = lexicon.conjunctions.has(previous) ? start - 2 : start - 1;
  const verb = words[at];
  const holds = lexicon.core.has(verb?.form ?? '') || lexicon.belief.has(verb?.form ?? '');
  return verb !== undefined && at > 0 && holds && verb.gap === 'none';
}

/** "the ministry and officials": somebody else speaks with them. */
function belongsWith({ form, capital }: Word, lexicon: Lexicon): boolean {
  if (lexicon.heads.has(form) || lexicon.modifiers.has(form)) return false;
  return capital || lexicon.organisations.has(form) || lexicon.institutions.has(form);
}

/** "a spokesman for committee Democrats": the noun before it hangs on a preposition. */
function partOfAnother(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const previous = words[start - 1];
  if (!previous || words[start]?.gap !== 'none' || previous.gap !== 'none') return false;
  const small = lexicon.stops.has(previous.form) || lexicon.adverbs.has(previous.form);
  return !small && !previous.capital && lexicon.prepositions.has(words[start - 2]?.form ?? '');
}

/** "But protest organizers say": unknown words between the head of a clause and a plural describe it. */
function describesSubject(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  for (let at = start - 1; at >= start - NOUNS; at -= 1) {
    const word = words[at];
    if (!word || /(?:ed|ing)$/u.test(word.form)) return false;
    if (at === 0 || word.gap === 'comma' || word.gap === 'stop') return true;
    if (word.gap !== 'none') return false;
    const before = words[at - 1];
    if (before && lexicon.clauses.has(before.form)) return true;
    if (!before || lexicon.stops.has(before.form) || before.capital) return false;
  }
  return false;
}

/** "met survivors of the fire and said": after a verb or a noun, they are its object. */
export function isObject(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const previous = words[start - 1];
  if (!previous || words[start]?.gap !== 'none' || lexicon.inverts) return false;
  const { form, capital, number } = previous;
  // "Boasting residents who".
  if (start === 1 && lexicon.persons && /ing$/u.test(form)) return true;
  const small = lexicon.stops.has(form) || lexicon.adverbs.has(form) || lexicon.asides.has(form);
  if (small || capital || number || lexicon.calendar.has(form)) return false;
  return !describesSubject(words, start, lexicon);
}
