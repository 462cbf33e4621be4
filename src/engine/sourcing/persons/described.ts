/** Nouns that no list holds, of which a clause with "who" makes a person: "another Quaker who prays there". */
import { isNobody } from '../crowds/guessed';
import type { Head } from '../lexicon';
import type { Lexicon } from '../prepare';
import type { Word } from '../words';

/** Words that may stand between the article and the noun. */
const DESCRIBED = 2;

/** Words of "a dozen former" before the noun. */
const COUNTED = 3;

/** "A dozen former apprentices described": a counted plural right at a verb of saying, or null. */
export function countedNoun(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const { form = '', number, capital } = words[at] ?? {};
  if (!lexicon.persons || number || capital || !/[^su]s$/u.test(form)) return null;
  const verb = words[at + 1];
  if (verb?.gap !== 'none' || !lexicon.core.has(verb.form)) return null;
  if (isNobody(form, lexicon) || !isCounted(words, at, lexicon)) return null;
  return { kind: 'person', plural: true, lemma: form.slice(0, -1) };
}

/** Whether a number stands before the noun at `at` and the words that describe it. */
function isCounted(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = at - 1; from >= at - COUNTED && words[from + 1]?.gap === 'none'; from -= 1) {
    const { form = '', number } = words[from] ?? {};
    const known = lexicon.determiners.get(form);
    if (number || (known?.kind === 'quantity' && known.count !== null)) return true;
    if (known || lexicon.stops.has(form)) return false;
  }
  return false;
}

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
