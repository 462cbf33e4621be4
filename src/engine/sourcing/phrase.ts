/** Short patterns over words, written as text so that a lexicon stays readable. */
import type { Word } from './words';

interface Part {
  /** Null takes any word. */
  readonly forms: ReadonlySet<string> | null;
  readonly least: number;
  readonly most: number;
  /** Whether a comma may stand before it. */
  readonly comma: boolean;
}

export interface Phrase {
  readonly parts: readonly Part[];
}

/** Phrases by the forms they can begin with. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Compile lines of patterns. A line is parts separated by blanks: `a|b` one of these words,
 * `a?` perhaps, `*3` up to three words of any kind, `,a` with a comma allowed before it.
 * The first part must be words.
 */
export function phraseBook(lines: readonly string[]): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const line of lines) {
    const phrase: Phrase = { parts: line.trim().split(/\s+/u).map(part) };
    for (const form of phrase.parts[0]?.forms ?? []) {
      const shelf = book.get(form);
      if (shelf) shelf.push(phrase);
      else book.set(form, [phrase]);
    }
  }
  return book;
}

function part(source: string): Part {
  const comma = source.startsWith(',');
  const bare = comma ? source.slice(1) : source;
  if (bare.startsWith('*')) return { forms: null, least: 0, most: Number(bare.slice(1)), comma };
  const optional = bare.endsWith('?');
  const forms = new Set((optional ? bare.slice(0, -1) : bare).split('|'));
  return { forms, least: optional ? 0 : 1, most: 1, comma };
}

/** Index after the longest phrase of `book` that begins at word `at`, or -1. */
export function matchPhrase(book: PhraseBook, words: readonly Word[], at: number): number {
  let best = -1;
  const first = words[at];
  for (const phrase of first ? (book.get(first.form) ?? []) : [])
    best = Math.max(best, run(phrase.parts, 0, words, at, at));
  return best;
}

function run(
  parts: readonly Part[],
  index: number,
  words: readonly Word[],
  at: number,
  from: number,
): number {
  const here = parts[index];
  if (!here) return at;
  let end = -1;
  for (let taken = 0; taken <= here.most; taken += 1) {
    if (taken >= here.least) end = Math.max(end, run(parts, index + 1, words, at + taken, from));
    const word = words[at + taken];
    if (!word || (here.forms !== null && !here.forms.has(word.form))) return end;
    const joined = word.gap === 'none' || (here.comma && word.gap === 'comma');
    if (at + taken > from && !joined) return end;
  }
  return end;
}
