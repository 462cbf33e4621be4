/**
 * People whose noun no list holds: "vintners predict", "Norwegians complain". The frame of the clause
 * shows who speaks, so the closed list is that of houses, papers and counts, which speak too.
 */
import type { Lexicon } from '../prepare';
import type { Line } from './words';

/** How sure a plural is one of people: by its ending, or by its clause alone. */
export type Guess = 'agent' | 'clause';

/** Letters of a noun for people. */
const LETTERS = 5;
/** "Norwegians", "Lutherans", "Methodists"; "-ers" with a capital is a family's name. */
const KIN = /^.{3,}(?:ians|eans|[cr]ans|ists|ites)$/u;

/** Whether word `at` is the plural of a common noun that may be one for people; null for no. */
export function guessAt({ words, lexicon, crowds }: Line, at: number): Guess | null {
  const word = words[at];
  if (!word || !lexicon.persons || !/[^su'’]s$/u.test(word.form) || word.number) return null;
  if (word.form.length < LETTERS || crowds.verbs.has(word.form)) return null;
  if (word.capital && at > 0) return KIN.test(word.form) ? 'agent' : null;
  const head = lexicon.heads.get(word.form);
  // Whom the persons' lists hold for people at large.
  if (head) return head.kind !== 'person' && lexicon.crowd.has(head.lemma) ? 'agent' : null;
  if (isNobody(word.form, lexicon)) return null;
  return lexicon.agentEndings.test(word.form) ? 'agent' : 'clause';
}

/** A thing, a house, a paper, a count, or a noun that the lists give to somebody else. */
export function isNobody(form: string, lexicon: Lexicon): boolean {
  const { persons } = lexicon;
  if (!persons || persons.speechless.test(form)) return true;
  const one = form.replace(/ies$/u, 'y').replace(/s$/u, '');
  return [
    lexicon.heads,
    lexicon.stops,
    lexicon.adverbs,
    lexicon.pronouns,
    lexicon.determiners,
    lexicon.things,
    lexicon.organisations,
    lexicon.institutions,
    lexicon.calendar,
    persons.papers,
  ].some((list) => list.has(form) || list.has(one));
}

/**
 * Whether the noun at `at`, if it has a capital, shows that it is no name: "some Lutherans" by the
 * word before it, "Norwegians complain" by a verb that no single person takes.
 */
export function isPlainlyMany({ words, lexicon, crowds }: Line, at: number, verb: number): boolean {
  if (!words[at]?.capital) return true;
  const before = words[at - 1]?.form ?? '';
  if (lexicon.determiners.get(before)?.kind === 'quantity' || crowds.quantities.has(before))
    return true;
  const said = crowds.verbs.get(words[verb]?.form ?? '');
  const between = words.slice(at + 1, verb).map(({ form }) => form);
  if (between.includes('have') || between.includes('are')) return true;
  return said?.base === true && !said.past && !between.includes('to');
}
