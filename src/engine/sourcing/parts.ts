/** What may stand before a noun phrase: "one of", "a number of", "at least", "einer der". */
import type { Head } from './lexicon';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import { follows, mayInvert } from './told';
import type { Word } from './words';

/** "one of", "a number of", "most of" before the phrase, and how many that makes. */
export function partOf(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): Pick<Speaker, 'start' | 'determiner' | 'count'> | null {
  if (start < 1 || words[start]?.gap !== 'none') return null;
  return oneOfThem(words, start, lexicon) ?? shareOf(words, start, lexicon);
}

function shareOf(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): Pick<Speaker, 'start' | 'determiner' | 'count'> | null {
  if (start < 2 || !lexicon.partOf.has(words[start - 1]?.form ?? '')) return null;
  const part = words[start - 2]?.form ?? '';
  // "None of the scholars".
  if (part === 'none') return { start: start - 2, determiner: 'none', count: null };
  if (lexicon.shares.has(part) || words[start - 2]?.number)
    return { start: start - 2, determiner: 'all', count: null };
  const known = lexicon.determiners.get(part);
  if (!known || (known.kind !== 'quantity' && known.kind !== 'indefinite'))
    return known ? { start: start - 2, determiner: known.kind, count: null } : null;
  const article = lexicon.determiners.get(words[start - 3]?.form ?? '');
  const from = article?.kind === 'indefinite' ? start - 3 : start - 2;
  return { start: from, determiner: 'quantity', count: known.count };
}

/** "Einer der Gäste", "zwei der Anwälte": a genitive without an "of". */
function oneOfThem(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): Pick<Speaker, 'start' | 'determiner' | 'count'> | null {
  if (!lexicon.capitalNouns || words[start]?.form !== 'der') return null;
  const known = lexicon.determiners.get(words[start - 1]?.form ?? '');
  if (known?.kind !== 'indefinite' && known?.kind !== 'quantity') return null;
  return { start: start - 1, determiner: 'quantity', count: known.count };
}

/** "De hauts gradés": an "of" that begins its clause, before a plural. */
export function partitive(
  words: readonly Word[],
  start: number,
  { plural }: Head,
  lexicon: Lexicon,
): Pick<Speaker, 'start' | 'determiner' | 'count'> | null {
  const word = words[start - 1];
  const opens = start === 1 || (word && (word.gap !== 'none' || isTold(words, start - 2, lexicon)));
  if (!word || !plural || !opens || !lexicon.partitives.has(word.form)) return null;
  return { start: start - 1, determiner: 'quantity', count: null };
}

/** "…, préviennent de nombreux élus". */
const isTold = (words: readonly Word[], verb: number, lexicon: Lexicon) =>
  mayInvert(words[verb]?.form ?? '', lexicon) && follows(words, verb, lexicon);

/** "at least two", "more than a dozen": the phrase begins with what hedges its number. */
export function approximate(
  words: readonly Word[],
  start: number,
  head: number,
  lexicon: Lexicon,
): number {
  // "At some point": nothing is counted.
  // "More than her advisers expected" compares.
  const known = lexicon.determiners.get(words[start]?.form ?? '')?.kind;
  if (known === 'possessive' || known === 'definite') return start;
  if (start === head && lexicon.prepositions.has(words[start - 1]?.form ?? '')) return start;
  let from = start;
  while (
    from > 0 &&
    words[from]?.gap === 'none' &&
    start - from < 2 &&
    lexicon.approximators.has(words[from - 1]?.form ?? '')
  )
    from -= 1;
  // "In the words of a manager", "more delegates than her advisers": what hedges nothing.
  const first = words[from]?.form ?? '';
  return from < start && (lexicon.partOf.has(first) || first === 'than') ? start : from;
}
