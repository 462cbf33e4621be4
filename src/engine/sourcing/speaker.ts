/** Noun phrases that stand for somebody without a name: "two senior officials", "one of her aides". */
import type { DeterminerKind, Head } from './lexicon';
import type { Lexicon } from './prepare';
import type { Word } from './words';

export interface Speaker {
  /** Index of the head word. */
  readonly at: number;
  /** Words of the phrase, `[start, end)`; what follows the head is not in it. */
  readonly start: number;
  readonly end: number;
  readonly head: Head;
  readonly determiner: DeterminerKind | 'bare';
  readonly count: number | null;
  readonly modifiers: readonly string[];
}

const LONGEST = 8;
/** Unknown words that may stand between a determiner and its head. */
const UNKNOWN = 3;

/** What was read last of a sentence's words: the grammar and the reader ask for the same. */
const READ = new WeakMap<
  readonly Word[],
  { readonly lexicon: Lexicon; readonly speakers: readonly (Speaker | null)[] }
>();

/** `speakerAt` of every word. */
export function speakersOf(words: readonly Word[], lexicon: Lexicon): readonly (Speaker | null)[] {
  const known = READ.get(words);
  if (known?.lexicon === lexicon) return known.speakers;
  const speakers = words.map((_, at) => speakerAt(words, at, lexicon));
  READ.set(words, { lexicon, speakers });
  return speakers;
}

/** The phrase whose head is word `at`, or null where that word names nobody of the kind. */
export function speakerAt(words: readonly Word[], at: number, lexicon: Lexicon): Speaker | null {
  const word = words[at];
  if (!word || word.quoted) return null;
  const head = lexicon.heads.get(word.form) ?? agent(word, lexicon);
  if (!head) return null;
  let start = at;
  let tentative = at;
  let determiner: Speaker['determiner'] = 'bare';
  let count: number | null = null;
  let unknown = 0;
  while (tentative > 0 && at - tentative < LONGEST && words[tentative]?.gap === 'none') {
    const word = words[tentative - 1];
    if (!word || word.quoted) break;
    const known = lexicon.determiners.get(word.form);
    if (known && !(word.form === 'others')) {
      start = tentative -= 1;
      if (determiner === 'bare' || known.kind !== 'quantity') determiner = known.kind;
      if (known.count !== null && (count === null || known.kind === 'quantity'))
        count = known.count;
      if (known.kind !== 'quantity') break;
    } else if (word.number && !/^[12]\d{3}$|-/u.test(word.form)) {
      start = tentative -= 1;
      determiner = 'quantity';
      count = Number(word.form) || null;
    } else if (joinsDescriptions(words, tentative, start, lexicon)) {
      start = tentative -= 2;
    } else if (word.number || lexicon.stops.has(word.form) || lexicon.calendar.has(word.form)) {
      break;
    } else if (/['’]s?$/u.test(word.form)) {
      start = tentative -= 1;
      determiner = 'possessive';
      const article = lexicon.determiners.get(words[start - 1]?.form ?? '');
      if (words[start]?.gap === 'none' && article?.kind === 'definite') start -= 1;
      break;
    } else if (describes(word, lexicon) && unknown === 0) {
      start = tentative -= 1;
    } else {
      if (determiner !== 'bare' || ++unknown > UNKNOWN) break;
      tentative -= 1;
    }
  }
  const whole = partOf(words, start, lexicon);
  const modifiers = words.slice(start, at).map((word) => word.form);
  return {
    at,
    start: approximate(words, whole?.start ?? start, lexicon),
    end: at + 1,
    head,
    determiner: whole?.determiner ?? determiner,
    count: whole ? whole.count : (count ?? (head.plural || determiner === 'bare' ? null : 1)),
    modifiers,
  };
}

/** A noun that by its ending names somebody ("one capitalist"); no more than a plain person. */
function agent({ form, capital }: Word, lexicon: Lexicon): Head | null {
  if (capital || !lexicon.agentEndings.test(form)) return null;
  const plural = form.endsWith('s');
  const lemma = plural ? form.slice(0, -1) : form;
  const known = lexicon.things.has(lemma) || lexicon.stops.has(form) || lexicon.modifiers.has(form);
  return known || lexicon.core.has(form) ? null : { kind: 'person', plural, lemma };
}

/** "current and former" before the phrase. */
function joinsDescriptions(
  words: readonly Word[],
  at: number,
  start: number,
  lexicon: Lexicon,
): boolean {
  const first = words[at - 2];
  if (at !== start || !first || words[at - 1]?.gap !== 'none') return false;
  const here = words[at]?.form ?? '';
  const counted = lexicon.determiners.get(here)?.kind === 'quantity';
  const both = lexicon.modifiers.has(first.form) && (counted || lexicon.modifiers.has(here));
  return both && lexicon.joiners.has(words[at - 1]?.form ?? '');
}

function describes(word: Word, lexicon: Lexicon): boolean {
  return (
    word.capital || lexicon.modifiers.has(word.form) || lexicon.adjectiveEndings.test(word.form)
  );
}

/** "one of", "a number of", "most of" before the phrase, and how many that makes. */
function partOf(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): Pick<Speaker, 'start' | 'determiner' | 'count'> | null {
  if (start < 2 || words[start]?.gap !== 'none') return null;
  if (!lexicon.partOf.has(words[start - 1]?.form ?? '')) return null;
  const part = words[start - 2]?.form ?? '';
  if (lexicon.shares.has(part) || words[start - 2]?.number)
    return { start: start - 2, determiner: 'all', count: null };
  const known = lexicon.determiners.get(part);
  if (!known || (known.kind !== 'quantity' && known.kind !== 'indefinite'))
    return known ? { start: start - 2, determiner: known.kind, count: null } : null;
  const article = lexicon.determiners.get(words[start - 3]?.form ?? '');
  const from = article?.kind === 'indefinite' ? start - 3 : start - 2;
  return { start: from, determiner: 'quantity', count: known.count };
}

/** "at least two", "more than a dozen": the phrase begins with what hedges its number. */
function approximate(words: readonly Word[], start: number, lexicon: Lexicon): number {
  let from = start;
  while (
    from > 0 &&
    words[from]?.gap === 'none' &&
    start - from < 2 &&
    lexicon.approximators.has(words[from - 1]?.form ?? '')
  )
    from -= 1;
  return from;
}
