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
  if (Array.isArray(value)) return value.map(toJson);
  return isGroup(value) ? writtenLexicon(value as unknown as LexiconWords) : value;
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (isLetters(value)) return new RegExp(value.letters);
  return isGroup(value) ? readLexicon(value) : value;
}

/** The lists of one room ("crowds"). */
const isGroup = (value: unknown): value is WrittenLexicon =>
  typeof value === 'object' && value !== null;

const isLetters = (value: unknown): value is Letters =>
  typeof value === 'object' && value !== null && 'letters' in value;
