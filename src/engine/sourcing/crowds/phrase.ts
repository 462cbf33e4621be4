/** Noun phrases for people whom nobody could list: "many gun owners", "her critics", "the crowd". */
import type { Word } from '../words';
import { type Guess, guessAt } from './guessed';
import type { Line } from './words';

/** Words `[start, end)`; the noun is the last of them. */
export interface CrowdPhrase {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly partisan: boolean;
  /** Set where no list holds the noun. */
  readonly guess: Guess | null;
}

/** Words before the noun. */
const LONGEST = 7;
const GENITIVE = /['’]s?$/u;

/** The phrase whose noun is word `at`, or null. */
export function crowdAt(line: Line, at: number): CrowdPhrase | null {
  const { crowds } = line;
  const form = line.words[at]?.form ?? '';
  const phrase = {
    end: at + 1,
    plural: !crowds.each.has(form),
    partisan: crowds.partisans.has(form),
    guess: null,
  };
  if (crowds.each.has(form) || crowds.alone.has(form)) return { ...phrase, start: at };
  const whole = crowds.wholes.has(form);
  const throng = whole || crowds.throngs.has(form);
  const listed = throng || crowds.people.has(form);
  const guess = listed ? null : guessAt(line, at);
  if (!listed && !guess) return null;
  const start = startOf(line, at);
  if (start < 0 || !(throng ? isThrong(line, start, at, whole) : isAtLarge(line, start, at)))
    return null;
  return { ...phrase, start, plural: !throng || form.endsWith('s'), guess };
}

/** "the crowd", "the whole country". */
function isThrong({ words, lexicon, crowds }: Line, start: number, at: number, whole: boolean) {
  if (!lexicon.determiners.has(words[start]?.form ?? '')) return false;
  if (crowds.branches.has(words[at - 1]?.form ?? '')) return false;
  return !whole || crowds.entire.has(words[at - 1]?.form ?? '');
}

/** Not "the lawyers", "both candidates", "her friends", whom the text knows. */
function isAtLarge({ words, lexicon, crowds }: Line, start: number, at: number): boolean {
  const first = words[start]?.form ?? '';
  const noun = words[at]?.form ?? '';
  if (start === at) return true;
  if (first === 'both') return crowds.pairs.has(noun);
  const owned = crowds.owners.has(first) || GENITIVE.test(first);
  if (owned && crowds.close.has(noun)) return false;
  return lexicon.determiners.get(first)?.kind !== 'definite' || crowds.atLarge.has(noun);
}

/** Where the words that count and describe the noun at `at` begin; -1 where it is counted. */
function startOf(line: Line, at: number): number {
  const { words } = line;
  let from = at;
  while (from > 0 && at - from < LONGEST && words[from]?.gap === 'none') {
    if (words[from - 1]?.quoted !== words[from]?.quoted) break;
    const step = stepOf(line, from);
    if (step === 'counted') return -1;
    from -= step.words;
    if (step.last) break;
  }
  return from;
}

/** How many words before the phrase belong to it, and whether it begins with them. */
type Step = { readonly words: number; readonly last: boolean } | 'counted';

function stepOf(line: Line, from: number): Step {
  const { words, lexicon, crowds } = line;
  const { form = '', number = false } = words[from - 1] ?? {};
  const known = lexicon.determiners.get(form);
  const counts = known?.kind === 'quantity';
  if (number || known?.kind === 'none' || (counts && known.count !== null)) return 'counted';
  if (counts || crowds.quantities.has(form)) return { words: 1, last: false };
  if (known || crowds.owners.has(form)) return { words: 1, last: true };
  if (lexicon.partOf.has(form)) return partOf(line, from);
  return describes(line, from - 1) ? { words: 1, last: false } : { words: 0, last: true };
}

/** "a lot of", "dozens of". */
function partOf({ words, lexicon, crowds }: Line, from: number): Step {
  const part = words[from - 2]?.form ?? '';
  if (!crowds.quantities.has(part) && lexicon.determiners.get(part)?.kind !== 'quantity')
    return { words: 0, last: true };
  const article = lexicon.determiners.get(words[from - 3]?.form ?? '')?.kind === 'indefinite';
  return { words: article ? 3 : 2, last: true };
}

function describes(line: Line, at: number): boolean {
  const { words, lexicon, crowds } = line;
  const word = words[at];
  if (!word || lexicon.stops.has(word.form) || lexicon.adverbs.has(word.form)) return false;
  if (crowds.verbs.has(word.form)) return false;
  if (GENITIVE.test(word.form) || word.capital || lexicon.modifiers.has(word.form)) return true;
  return lexicon.adjectiveEndings.test(word.form) || at === 0 || isFresh(line, at, word);
}

/** "gun owners": an unknown noun belongs to the phrase where something begins before it. */
function isFresh({ words, lexicon, crowds }: Line, at: number, { gap }: Word): boolean {
  const before = words[at - 1]?.form ?? '';
  if (gap !== 'none' || lexicon.determiners.has(before) || lexicon.prepositions.has(before))
    return true;
  return crowds.quantities.has(before) || crowds.clauses.has(before);
}
