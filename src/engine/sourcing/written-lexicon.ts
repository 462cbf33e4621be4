/** A lexicon as JSON and back: patterns of letters stand in it by their source. */
import type { LexiconWords } from './lexicon';

/** A language's words as JSON. */
export type WrittenLexicon = Readonly<Record<string, unknown>>;

/** A regular expression without flags, as JSON. */
interface Letters {
  readonly letters: string;
}

/** `words` as JSON. */
export const writtenLexicon = (words: LexiconWords): WrittenLexicon =>
  Object.fromEntries(Object.entries(words).map(([name, value]) => [name, toJson(value)]));

/** What `writtenLexicon` was given. */
export const readLexicon = (lexicon: WrittenLexicon): LexiconWords =>
  Object.fromEntries(
    Object.entries(lexicon).map(([name, value]) => [name, fromJson(value)]),
  ) as unknown as LexiconWords;

function toJson(value: unknown): unknown {
  if (value instanceof RegExp) return { letters: value.source } satisfies Letters;
  return Array.isArray(value) ? value.map(toJson) : value;
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  return isLetters(value) ? new RegExp(value.letters) : value;
}

const isLetters = (value: unknown): value is Letters =>
  typeof value === 'object' && value !== null && 'letters' in value;
