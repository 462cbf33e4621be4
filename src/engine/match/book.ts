/** Patterns looked up by the words they can begin with, and followed from there. */
import {
  ANY_NUMBER,
  type Between,
  laterPattern,
  NUMBER_WORDS,
  type Pattern,
  type PatternWord,
  type Step,
  type Taking,
} from './pattern';

/** Patterns with what each stands for. */
export interface Book<Value> {
  /**
   * Those of which the first word stands at `at`, and the second behind it where it is certain; read
   * from their tables when the first word is asked.
   */
  readonly fitting: (words: readonly PatternWord[], at: number) => readonly Entry<Value>[];
  /** Whether any can begin with this form. */
  readonly has: (form: string) => boolean;
}

interface Entry<Value> {
  readonly pattern: Pattern;
  readonly value: Value;
}

/** The numbers of patterns by a form, ascending; nothing is inherited. */
type Numbers = Readonly<Record<string, readonly number[]>>;

/** Where patterns are found: of thousands a page's words ask for a few. */
export interface Shelves {
  /** By the forms they can begin with, where their second word is not certain. */
  readonly open: Numbers;
  /** The others, by the forms they can begin with, and by those of their second word. */
  readonly first: Numbers;
  readonly second: Numbers;
}

/** Patterns by number, with where they are found and what they stand for. */
interface Shelved<Value> extends Shelves {
  readonly sources: readonly string[];
  readonly value: (number: number) => Value;
}

const NOTHING: readonly never[] = [];

/** A book of the rows that `read` gives, which is not called before it is needed. */
export function bookOf<Value>(
  read: () => readonly { readonly source: string; readonly value: Value }[],
): Book<Value> {
  return shelvedBook(() => {
    const rows = read();
    const sources = rows.map(({ source }) => source);
    // A number that no shelf has is never asked for.
    const value = (number: number) => (rows[number] as (typeof rows)[number]).value;
    return { ...shelvesOf(sources), sources, value };
  });
}

/** Where these patterns are found. Throws as `parsePattern`, as far as it reads them. */
export function shelvesOf(sources: readonly string[]): Shelves {
  const empty = (): Record<string, number[]> => Object.create(null);
  const [open, first, second] = [empty(), empty(), empty()];
  const note = (shelf: Record<string, number[]>, forms: Iterable<string>, number: number) => {
    for (const form of forms) {
      shelf[form] ??= [];
      shelf[form].push(number);
    }
  };
  for (const [number, source] of sources.entries()) {
    const { heads, next } = laterPattern(source);
    note(next ? first : open, heads, number);
    if (next) note(second, next, number);
  }
  return { open, first, second };
}

/** A book of patterns that `open` gives when the first word is asked. */
export function shelvedBook<Value>(open: () => Shelved<Value>): Book<Value> {
  let opened: Shelved<Value> | null = null;
  const entries: Entry<Value>[] = [];
  const all = () => {
    opened ??= open();
    return opened;
  };
  const entryOf = (number: number) => {
    const { sources, value } = all();
    entries[number] ??= { pattern: laterPattern(sources[number] ?? ''), value: value(number) };
    return entries[number];
  };
  return {
    has: (form) => Object.hasOwn(all().open, form) || Object.hasOwn(all().first, form),
    fitting: (words, at) => {
      const word = words[at];
      if (!word) return NOTHING;
      const next = words[at + 1]?.form;
      const named = fitting(all(), word.form, next);
      const counted = word.number ? fitting(all(), ANY_NUMBER, next) : NOTHING;
      return named.length + counted.length === 0 ? NOTHING : [...named, ...counted].map(entryOf);
    },
  };
}

/** Numbers of the patterns that can begin with `form` and go on with `next`, ascending. */
function fitting(shelves: Shelves, form: string, next: string | undefined): readonly number[] {
  const open = on(shelves.open, form);
  const certain = next === undefined ? NOTHING : on(shelves.second, next);
  if (certain.length === 0) return open;
  const both = inBoth(on(shelves.first, form), certain);
  if (both.length === 0) return open;
  return open.length === 0 ? both : [...open, ...both].sort((a, b) => a - b);
}

function on(shelf: Numbers, form: string): readonly number[] {
  return Object.hasOwn(shelf, form) ? (shelf[form] ?? NOTHING) : NOTHING;
}

/** Numbers that stand in both lists; both ascend. */
function inBoth(one: readonly number[], other: readonly number[]): readonly number[] {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length === 0 ? NOTHING : few.filter((number) => holds(many, number));
}

/** Whether an ascending list holds a number. */
function holds(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/** Whatever of the book fits from word `at` on, with the index after its last word. */
export function matchesAt<Value>(
  book: Book<Value>,
  words: readonly PatternWord[],
  at: number,
): readonly { readonly value: Value; readonly to: number }[] {
  const fits = book.fitting(words, at);
  if (fits.length === 0) return NOTHING;
  return fits.flatMap(({ pattern, value }) => {
    const to = follow(pattern.steps, 0, words, at, at);
    return to < 0 ? [] : [{ value, to }];
  });
}

/** Where the longest of the book's matches from word `at` on ends (the index after its last word), or -1. */
export function longestAt(book: Book<unknown>, words: readonly PatternWord[], at: number): number {
  let longest = -1;
  for (const { pattern } of book.fitting(words, at)) {
    longest = Math.max(longest, follow(pattern.steps, 0, words, at, at));
  }
  return longest;
}

/** Where the longest match from word `at` on ends (the index after its last word), or -1. */
export function matchAt(pattern: Pattern, words: readonly PatternWord[], at: number): number {
  const { next } = pattern;
  if (next && !next.has(words[at + 1]?.form ?? '')) return -1;
  return follow(pattern.steps, 0, words, at, at);
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
