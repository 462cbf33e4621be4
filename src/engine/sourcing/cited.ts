/** Nouns that only their place makes a speaker: "«…», resume una veterana", "racconta chi c'era". */
import type { Head } from './lexicon';
import { fits } from './phrase';
import type { Lexicon } from './prepare';
import { tellsAfter, tellsRightBefore } from './told';
import type { Word } from './words';

/** Describing words between an article and a noun no list holds. */
const DESCRIBED = 2;
/** Words of "de acuerdo con". */
const LED = 4;

/**
 * Whether word `at` stands for somebody because a verb of saying, after what is said, brings it in
 * with an article or a number, or because it stands for whoever a clause describes. Languages in
 * which the verb may come first; null elsewhere.
 */
export function citedNoun(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  if (!lexicon.inverts) return null;
  return whoever(words, at, lexicon) ?? unlisted(words, at, lexicon);
}

/** "hay quien cree", "racconta chi ha seguito la trattativa": many in general, or somebody. */
function whoever(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word || !lexicon.whoever.has(word.form) || word.gap !== 'none') return null;
  const { form } = word;
  if (lexicon.existential.has(words[at - 1]?.form ?? ''))
    return { kind: 'expert', plural: true, lemma: form };
  const told = tellsAfter(words, at - 1, lexicon);
  return told ? { kind: 'source', plural: false, lemma: `${form} …` } : null;
}

function unlisted(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (word?.gap !== 'none' || !isNoun(word, lexicon)) return null;
  let first = at - 1;
  while (at - 1 - first < DESCRIBED && describes(words[first], lexicon)) first -= 1;
  const known = lexicon.determiners.get(words[first]?.form ?? '');
  if (known?.kind !== 'indefinite' && known?.kind !== 'quantity') return null;
  if (words[first]?.gap !== 'none') return null;
  const cited = lexicon.agentEndings.test(word.form) && isAccording(words, first, lexicon);
  if (!(cited || tellsRightBefore(words, first - 1, lexicon))) return null;
  const plural = known.kind === 'quantity' && known.count !== 1;
  return { kind: 'public', plural, lemma: word.form };
}

/** "Según varios afiliados": a noun that by its ending may stand for people. */
function isAccording(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, end - LED); from < end; from += 1)
    if (fits(lexicon.accordingTo, words, from, end)) return true;
  return false;
}

const describes = (word: Word | undefined, lexicon: Lexicon) =>
  word?.gap === 'none' &&
  !word.capital &&
  !lexicon.determiners.has(word.form) &&
  !lexicon.stops.has(word.form);

function isNoun({ form, capital, number }: Word, lexicon: Lexicon): boolean {
  if (number || capital !== lexicon.capitalNouns || form.length < 3) return false;
  return ![
    lexicon.things,
    lexicon.organisations,
    lexicon.institutions,
    lexicon.calendar,
    lexicon.stops,
    lexicon.modifiers,
    lexicon.prepositions,
    lexicon.adverbs,
    lexicon.determiners,
    lexicon.core,
    lexicon.speech,
  ].some((list) => list.has(form));
}
