/** Nouns that no list holds, of which a clause with "who" makes a person: "another Quaker who prays there". */
import type { Head } from '../lexicon';
import type { Lexicon } from '../prepare';
import type { Word } from '../words';

/** Words that may stand between the article and the noun. */
const DESCRIBED = 2;

/** The person whom word `at` stands for by the "who" behind it and the "a" before it, or null. */
export function describedNoun(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word || !lexicon.persons || !isTold(words[at + 1], lexicon)) return null;
  const { form, number, capital } = word;
  if (number || lexicon.things.has(form) || lexicon.organisations.has(form)) return null;
  const article = articleBefore(words, at, capital ? 0 : DESCRIBED, lexicon);
  return article === 'indefinite' ? { kind: 'public', plural: false, lemma: form } : null;
}

const isTold = (next: Word | undefined, lexicon: Lexicon) =>
  next !== undefined &&
  (next.gap === 'none' || next.gap === 'comma') &&
  lexicon.relatives.has(next.form);

/** What determines the noun at `at`, at most `between` words before it; null where none does. */
function articleBefore(words: readonly Word[], at: number, between: number, lexicon: Lexicon) {
  for (let from = at - 1; from >= at - 1 - between; from -= 1) {
    const form = words[from]?.form ?? '';
    const known = lexicon.determiners.get(form);
    if (words[from + 1]?.gap !== 'none' || known) return known?.kind ?? null;
    if (lexicon.stops.has(form) || /ed$/u.test(form)) return null;
  }
  return null;
}
