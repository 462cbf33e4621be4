/** Nouns that only their place makes a speaker: "«…», resume una veterana", "racconta chi c'era". */
import type { Head } from './lexicon';
import { fits, matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { tellsAfter, tellsRightBefore } from './told';
import { agrees, leadsTo, verbFrom } from './verb';
import type { Word } from './words';

/** Describing words between an article and a noun no list holds. */
const DESCRIBED = 2;
/** Letters of the last part of a compound. */
const LAST_PART = 5;
/** Words of "de acuerdo con". */
const LED = 4;

/**
 * Whether word `at` stands for somebody because a verb of saying, after what is said, brings it in
 * with an article or a number, or because it stands for whoever a clause describes. Languages in
 * which the verb may come first; null elsewhere.
 */
export function citedNoun(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  if (!lexicon.inverts) return null;
  return (
    ofThem(words, at, lexicon) ??
    whoever(words, at, lexicon) ??
    most(words, at, lexicon) ??
    // Where frames are read, they tell it.
    (lexicon.frames && !lexicon.anyNoun ? null : unlisted(words, at, lexicon))
  );
}

/** "Uno de ellos, que vive enfrente, relató que": whoever of them it was, by the word that counts. */
function ofThem(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const { form } = words[at] ?? { form: '' };
  if (matchPhrase(lexicon.ofThem, words, at) < 0) return null;
  const one = lexicon.determiners.get(form)?.count === 1;
  return { kind: 'source', plural: !one, lemma: form };
}

/** "hay quien cree", "racconta chi ha seguito la trattativa": many in general, or somebody. */
function whoever(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word || !lexicon.whoever.has(word.form)) return null;
  const { form } = word;
  const knows = matchPhrase(lexicon.acquainted, words, at + 1) > 0;
  if (knows) return { kind: 'source', plural: lexicon.plurals.has(form), lemma: `${form} …` };
  if (word.gap !== 'none') return null;
  if (lexicon.existential.has(words[at - 1]?.form ?? ''))
    return { kind: 'expert', plural: true, lemma: form };
  const told = tellsAfter(words, at - 1, lexicon) || isAccording(words, at, lexicon);
  return told ? { kind: 'source', plural: false, lemma: `${form} …` } : null;
}

/** "Los más pesimistas": an adjective that stands for people. */
function most(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (word?.gap !== 'none' || !lexicon.pluralEndings.test(word.form)) return null;
  if (!lexicon.most.has(words[at - 1]?.form ?? '') || words[at - 1]?.gap !== 'none') return null;
  if (!lexicon.plurals.has(words[at - 2]?.form ?? '')) return null;
  return { kind: 'public', plural: true, lemma: word.form };
}

/** Many of the kind that `lemma` names. */
const many = (lemma: string): Head => ({ kind: 'public', plural: true, lemma });

function unlisted(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (!word || !isNoun(word, lexicon)) return null;
  if (word.gap !== 'none') return isNamedSource(words, at, lexicon) ? many(word.form) : null;
  const first = determinerBefore(words, at, lexicon);
  const known = lexicon.determiners.get(words[first]?.form ?? '');
  if (!known) return bareMany(words, at, lexicon);
  if (known.kind === 'definite') return ofMany(words, first, at, lexicon);
  if (known.kind !== 'indefinite' && known.kind !== 'quantity') return null;
  const plural = known.kind === 'quantity' && known.count !== 1;
  const speaks = isNext(words, first, at, lexicon) || isSome(words, first, at, plural, lexicon);
  return speaks ? { kind: 'public', plural, lemma: word.form } : null;
}

/** "Nombre de viticulteurs jugent", "según varios afiliados": some, by a verb or what cites them. */
function isSome(
  words: readonly Word[],
  first: number,
  at: number,
  plural: boolean,
  lexicon: Lexicon,
): boolean {
  const acts = lexicon.agentEndings.test(words[at]?.form ?? '');
  if (acts && speaksNext(words, at + 1, plural, lexicon)) return true;
  return words[first]?.gap === 'none' && isTold(words, first, acts, lexicon);
}

/** Whether nothing but describing words stands between an article and its noun, and no "les" before "deux". */
function isNext(words: readonly Word[], first: number, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.anyNoun) return false;
  const before = words[first - 1]?.form ?? '';
  if (lexicon.determiners.get(before)?.kind === 'definite' && !lexicon.partOf.has(before))
    return false;
  if (lexicon.capitalNouns) return true;
  const between = words.slice(first + 1, at);
  return between.every(({ form }) => lexicon.modifiers.has(form) || lexicon.partitives.has(form));
}

/** "…, schimpfen Camper", "…, relatan supervivientes": a plural without an article, by its ending alone. */
function bareMany(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const { form } = words[at] ?? { form: '' };
  if (!lexicon.agentEndings.test(form)) return null;
  if (!(lexicon.capitalNouns || lexicon.pluralEndings.test(form))) return null;
  const next = words[at + 1];
  // "Sagen Müller und Schmidt".
  if (lexicon.capitalNouns && next?.gap === 'none' && lexicon.joiners.has(next.form)) return null;
  // "Cuentan asombrados los agentes".
  if (next?.gap === 'none' && lexicon.determiners.has(next.form)) return null;
  if (isNamedSource(words, at, lexicon)) return many(form);
  if (!tellsRightBefore(words, at - 1, lexicon)) return null;
  const verb = words[at - 1]?.form ?? '';
  if (lexicon.capitalNouns ? !/en$/u.test(verb) : !agrees(words, at - 1, true, lexicon))
    return null;
  return many(form);
}

/** "Zoologen zufolge": a bare plural by its ending, and the word that cites it behind it. */
const isNamedSource = (
  words: readonly Word[],
  at: number,
  { postpositions, agentEndings }: Lexicon,
) =>
  agentEndings.test(words[at]?.form ?? '') &&
  words[at + 1]?.gap === 'none' &&
  postpositions.has(words[at + 1]?.form ?? '');

/** Whether a verb of saying right before word `first`, or "according to" for who acts, brings it in. */
const isTold = (words: readonly Word[], first: number, acts: boolean, lexicon: Lexicon) =>
  (acts && isAccording(words, first, lexicon)) || tellsRightBefore(words, first - 1, lexicon);

/** Where the article or number of the noun at `at` may stand: "nombre" in "nombre de viticulteurs". */
function determinerBefore(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let first = at - 1;
  while (at - 1 - first < DESCRIBED && describes(words[first], lexicon)) first -= 1;
  const of = lexicon.partitives.has(words[first]?.form ?? '') && words[first]?.gap === 'none';
  return of ? first - 1 : first;
}

/** "Nombre de viticulteurs jugent que": a verb of saying in its number, and the clause it leads to. */
function speaksNext(
  words: readonly Word[],
  at: number,
  plural: boolean,
  lexicon: Lexicon,
): boolean {
  const verb = verbFrom(words, at, lexicon);
  if (typeof verb !== 'number' || words[at]?.gap !== 'none') return false;
  const holds = lexicon.anyNoun && matchPhrase(lexicon.predicates, words, at) > 0;
  return (holds || leadsTo(words, verb, lexicon)) && agrees(words, verb, plural, lexicon);
}

/** "Protestan los tenderos", "rememora uno de los comensales": a plural known to all, or one of them. */
function ofMany(words: readonly Word[], first: number, at: number, lexicon: Lexicon): Head | null {
  const form = words[at]?.form ?? '';
  if (!lexicon.plurals.has(words[first]?.form ?? '')) return null;
  // "Selon les zoologues", "les vignerons redoutent que": known to all, before the verb as well.
  const told = lexicon.anyNoun && isAccording(words, first, lexicon);
  if (lexicon.agentEndings.test(form) && (told || speaksNext(words, at + 1, true, lexicon)))
    return many(form);
  if (!(lexicon.capitalNouns || lexicon.pluralEndings.test(form))) return null;
  if (words[first]?.gap !== 'none') return null;
  return isToldByMany(words, first, at, lexicon) ? many(form) : null;
}

/** "Protestan los tenderos", "rememora uno de los comensales": behind a verb of saying. */
function isToldByMany(
  words: readonly Word[],
  first: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const counted = isCountedOut(words, first, lexicon);
  const start = counted ? first - 3 : first - 1;
  if (!(counted || lexicon.agentEndings.test(words[at]?.form ?? ''))) return false;
  if (!tellsRightBefore(words, start, lexicon)) return false;
  // "Schimpft die Wirtin": the article is that of one woman as well.
  return !lexicon.capitalNouns || /en$/u.test(words[start]?.form ?? '');
}

/** "Uno de" before the article at `first`. */
function isCountedOut(words: readonly Word[], first: number, lexicon: Lexicon): boolean {
  if (!lexicon.partOf.has(words[first - 1]?.form ?? '') || words[first - 1]?.gap !== 'none')
    return false;
  const one = lexicon.determiners.get(words[first - 2]?.form ?? '')?.kind;
  return one === 'indefinite' || one === 'quantity';
}

/** "Según varios afiliados": a noun that by its ending may stand for people. */
const isAccording = (words: readonly Word[], end: number, lexicon: Lexicon) =>
  accordingFrom(words, end, lexicon) >= 0;

/** Where "according to" begins that ends right before word `end`, or -1; no place is meant. */
export function accordingFrom(words: readonly Word[], end: number, lexicon: Lexicon): number {
  for (let from = Math.max(0, end - LED); from < end; from += 1) {
    const place = from === end - 1 && lexicon.places.has(words[from]?.form ?? '');
    if (!place && fits(lexicon.accordingTo, words, from, end)) return from;
  }
  return -1;
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
    // "Für viele Ältere": with a capital it is a noun.
    ...(lexicon.capitalNouns ? [] : [lexicon.modifiers]),
    lexicon.prepositions,
    lexicon.adverbs,
    lexicon.determiners,
    lexicon.core,
    lexicon.speech,
    lexicon.belief,
  ].some((list) => list.has(form) || (list === lexicon.things && isThing(form, lexicon)));
}

/** "Encuestas", "riviste": the plural of a thing that says something. */
export function isThing(
  form: string,
  {
    things,
    organisations,
    capitalNouns,
  }: Pick<Lexicon, 'things' | 'organisations' | 'capitalNouns'>,
): boolean {
  // "Fernsehsender": what a compound is stands last in it.
  for (let cut = 2; capitalNouns && form.length - cut >= LAST_PART; cut += 1)
    if (things.has(form.slice(cut)) || organisations.has(form.slice(cut))) return true;
  const stem = form.replace(/e?s$|[ei]$/u, '');
  if (stem === form) return false;
  return ['', 'e', 'o', 'a', 'io'].some((end) => things.has(stem + end));
}
