/** Patterns looked up by the words they can begin with, and followed from there. */
import {
  ANY_NUMBER,
  type Between,
  NUMBER_WORDS,
  type Pattern,
  type PatternWord,
  parsePattern,
  type Step,
  type Taking,
} from './pattern';

/** Patterns with what each stands for. */
export interface Book<Value> {
  /** Those that can begin with this word; read from their tables when the first word is asked. */
  readonly beginning: (word: PatternWord) => readonly Entry<Value>[];
  /** Whether any can begin with this form. */
  readonly has: (form: string) => boolean;
}

interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
}

const NOTHING: readonly never[] = [];

/** A book of the rows that `read` gives, which is not called before it is needed. */
export function bookOf<Value>(
  read: () => readonly { readonly source: string; readonly value: Value }[],
): Book<Value> {
  let made: ReadonlyMap<string, readonly Entry<Value>[]> | null = null;
  const shelves = () => {
    made ??= shelve(read());
    return made;
  };
  return {
    has: (form) => shelves().has(form),
    beginning: ({ form, number }) => {
      const named = shelves().get(form) ?? NOTHING;
      const counted = number ? (shelves().get(ANY_NUMBER) ?? NOTHING) : NOTHING;
      return counted.length === 0 ? named : [...named, ...counted];
    },
  };
}

function shelve<Value>(
  rows: readonly { readonly source: string; readonly value: Value }[],
): Map<string, Entry<Value>[]> {
  const shelves = new Map<string, Entry<Value>[]>();
  for (const { source, value } of rows) {
    const pattern = parsePattern(source);
    for (const head of pattern.heads) {
      const shelf = shelves.get(head);
      if (shelf) shelf.push({ pattern, value });
      else shelves.set(head, [{ pattern, value }]);
    }
  }
  return shelves;
}

/** Whatever of the book fits from word `at` on, with the index after its last word. */
export function matchesAt<Value>(
  book: Book<Value>,
  words: readonly PatternWord[],
  at: number,
): { readonly value: Value; readonly to: number }[] {
  const word = words[at];
  if (!word) return [];
  return book.beginning(word).flatMap(({ pattern, value }) => {
    const to = matchAt(pattern, words, at);
    return to < 0 ? [] : [{ value, to }];
  });
}

/** Where the longest match from word `at` on ends (the index after its last word), or -1. */
export function matchAt(
  { steps, next }: Pattern,
  words: readonly PatternWord[],
  at: number,
): number {
  if (next && !next.has(words[at + 1]?.form ?? '')) return -1;
  return follow(steps, 0, words, at, at);
}

function follow(
  steps: readonly Step[],
  index: number,
  words: readonly PatternWord[],
  at: number,
  from: number,
): number {
  const step = steps[index];
  if (!step) return at;
  if (step.kind !== 'taking') {
    return stands(step, words[at]) ? follow(steps, index + 1, words, at, from) : -1;
  }
  let end = -1;
  for (let taken = 0; taken <= step.most; taken += 1) {
    if (taken >= step.least) {
      end = Math.max(end, follow(steps, index + 1, words, at + taken, from));
    }
    const word = words[at + taken];
    if (!word || !takes(step, word)) return end;
    if (at + taken > from && !joins(step, word, taken)) return end;
  }
  return end;
}

/** Whether nothing that the step does not allow parts its word from the one before. */
function joins({ comma, commas }: Taking, { gap }: PatternWord, taken: number): boolean {
  return gap === 'none' || (gap === 'comma' && (taken === 0 ? comma : commas));
}

function stands({ kind, forms }: Between, word: PatternWord | undefined): boolean {
  switch (kind) {
    case 'not':
      return word?.gap !== 'none' || !forms.has(word.form);
    case 'end':
      return word?.gap !== 'none';
    case 'start':
      return word?.gap === 'stop';
    default:
      return word?.gap === 'comma';
  }
}

function takes({ as, forms, beginnings }: Taking, { form, capital, number }: PatternWord): boolean {
  if (as === 'capital') return capital;
  if (as === 'number') return number || NUMBER_WORDS.has(form);
  return forms === null || forms.has(form) || beginnings.some((start) => form.startsWith(start));
}
