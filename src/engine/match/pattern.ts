/**
 * The pattern language of every rule: a few words of a text, in order. (Records name words in a
 * shorter way, `terms.ts`, which anybody can write.)
 *
 * ```text
 * pattern = part { blank part }
 * part    = element [ "?" ]             may be missing
 * element = [ "," ] words               one word; "," lets a comma stand before it
 *         | [ "," ] "*" [ n ]           any word; with n up to n of them, or none
 *         | ".." [ n ]                  up to n words or none (3 without n), commas among them
 *         | "Aa" | "#"                  a word with a capital, a number
 *         | ","                         here stands a comma
 *         | "^" | "$"                   here a clause begins, here the words stop running on
 *         | "-" words                   none of these follows at once
 * words   = word { "|" word }           of words alone; "?" stands behind the last and is for all
 * word    = form                        itself, folded
 *         | form "~"                    every word that begins so
 *         | "<" set ">"                 a word of that set (rules/word-sets.ts)
 * ```
 *
 * Words must touch, with nothing but space between, where the pattern does not say otherwise; no
 * gap runs over the end of a clause. The first word is written out, is of a set or a number, so that
 * patterns can be looked up by it. Of several ways to fit the longest is taken.
 */
import { WORD_SETS } from '../rules/word-sets';

/** What stands between a word and the one before: space, a comma or its like, a stop, a quotation mark. */
export type Gap = 'none' | 'comma' | 'stop' | 'quote';

/** As much of a word as patterns see. */
export interface PatternWord {
  /** Folded; see `text/tokenize.ts`. */
  readonly form: string;
  readonly capital: boolean;
  readonly number: boolean;
  readonly gap: Gap;
}

/** What takes words: from `least` to `most` of those that it accepts. */
export interface Taking {
  readonly kind: 'taking';
  readonly least: number;
  readonly most: number;
  /** Null takes any word. */
  readonly forms: ReadonlySet<string> | null;
  readonly beginnings: readonly string[];
  readonly as: 'word' | 'capital' | 'number';
  /** Whether a comma may stand before the first word, and before the others. */
  readonly comma: boolean;
  readonly commas: boolean;
}

/** What takes none: a place between words, or words that must not follow. */
export interface Between {
  readonly kind: 'pause' | 'start' | 'end' | 'not';
  readonly forms: ReadonlySet<string>;
}

export type Step = Taking | Between;

export interface Pattern {
  readonly steps: readonly Step[];
  /** Forms that the first word can take; `ANY_NUMBER` for one in digits. */
  readonly heads: readonly string[];
  /** Forms that the word after it can take, where it must be one of some: most candidates fail there already. */
  readonly next: ReadonlySet<string> | null;
}

/** The head of patterns that begin with a number in digits. */
export const ANY_NUMBER = '#';
export const NUMBER_WORDS: ReadonlySet<string> = new Set(WORD_SETS['number']);

const NO_FORMS: ReadonlySet<string> = new Set();
const BETWEEN: Readonly<Record<string, Between['kind']>> = { ',': 'pause', '^': 'start', $: 'end' };
const GAP_WORDS = 3;

/** Reads one pattern. Throws on an unknown set, on a sign inside a word, or where it does not begin with words. */
export function parsePattern(source: string): Pattern {
  const { steps, heads, next } = laterPattern(source);
  return { steps, heads, next };
}

/**
 * The same pattern, of which each part is read when it is first asked for, and throws then: of
 * thousands nearly all fail on a page by their first word or their second.
 */
export function laterPattern(source: string): Pattern {
  return new LaterPattern(source);
}

class LaterPattern implements Pattern {
  #steps: readonly Step[] | null = null;
  #next: ReadonlySet<string> | null | undefined;

  constructor(private readonly source: string) {}

  get steps(): readonly Step[] {
    this.#steps ??= this.parts.map((part, at, parts) => parseStep(part, parts[at - 1]));
    return this.#steps;
  }

  get heads(): readonly string[] {
    const heads = headsOf(this.first().step);
    if (heads.length === 0 || heads.includes('')) {
      throw new Error(`a pattern must begin with a whole word: ${this.source}`);
    }
    return heads;
  }

  get next(): ReadonlySet<string> | null {
    if (this.#next === undefined) {
      const { parts } = this;
      const from = this.first(parts).at + 1;
      this.#next = secondForms(parts.slice(from).map((part, at) => [part, parts[from + at - 1]]));
    }
    return this.#next;
  }

  private get parts(): readonly string[] {
    return this.source.trim().split(/\s+/);
  }

  /** The first step that takes a word, and the number of its part. */
  private first(parts = this.parts): { readonly step: Step | undefined; readonly at: number } {
    for (const [at, part] of parts.entries()) {
      const step = parseStep(part, parts[at - 1]);
      if (step.kind === 'taking') return { step, at };
    }
    return { step: undefined, at: parts.length };
  }
}

function headsOf(step: Step | undefined): readonly string[] {
  const forms = plainForms(step);
  if (forms) return [...forms];
  const isNumber = step?.kind === 'taking' && step.as === 'number' && step.least > 0;
  return isNumber ? [ANY_NUMBER, ...NUMBER_WORDS] : [];
}

/**
 * The forms that the first word of these parts, each with the one before it, can take: those of
 * words that may be missing and of the first that must be there. Null where any word can stand.
 */
function secondForms(
  parts: readonly (readonly [string, string | undefined])[],
): ReadonlySet<string> | null {
  const forms = new Set<string>();
  for (const [part, before] of parts) {
    const step = parseStep(part, before);
    if (step.kind === 'not') continue;
    const own = step.kind === 'taking' ? plainForms({ ...step, least: 1 }) : null;
    if (own === null || step.kind !== 'taking') return null;
    for (const form of own) forms.add(form);
    if (step.least > 0) return forms;
  }
  return null;
}

/** The forms of a step that must be there and is one of some whole words. */
function plainForms(step: Step | undefined): ReadonlySet<string> | null {
  if (step?.kind !== 'taking' || step.least === 0 || step.beginnings.length > 0) return null;
  return step.forms;
}

function parseStep(part: string, before: string | undefined): Step {
  const optional = part.length > 1 && part.endsWith('?');
  const source = optional ? part.slice(0, -1) : part;
  const between = BETWEEN[source];
  if (between) return { kind: between, forms: NO_FORMS };
  if (source.startsWith('-') && source.length > 1) {
    return { kind: 'not', forms: new Set(wordsOf(source.slice(1))) };
  }
  const taking = parseTaking(source);
  // After a comma, or a gap that may hold some, one may stand.
  const comma = taking.comma || before === ',' || (before?.startsWith('..') ?? false);
  return { ...taking, comma, least: optional ? 0 : taking.least };
}

const ONE = {
  kind: 'taking',
  least: 1,
  most: 1,
  beginnings: [],
  as: 'word',
  commas: false,
} as const;

function parseTaking(written: string): Taking {
  const comma = written.startsWith(',');
  const source = comma ? written.slice(1) : written;
  if (source === 'Aa') return { ...ONE, forms: null, as: 'capital', comma };
  if (source === '#') return { ...ONE, forms: null, as: 'number', comma };
  if (source === '*') return { ...ONE, forms: null, comma };
  if (source.startsWith('*')) {
    return { ...ONE, forms: null, least: 0, most: Number(source.slice(1)), comma };
  }
  if (source.startsWith('..')) {
    const most = Number(source.slice(2) || GAP_WORDS);
    return { ...ONE, forms: null, least: 0, most, comma: true, commas: true };
  }
  const words = wordsOf(source);
  if (!source.includes('~')) return { ...ONE, forms: new Set(words), comma };
  const forms = new Set(words.filter((word) => !word.endsWith('~')));
  const beginnings = words.flatMap((word) => (word.endsWith('~') ? [word.slice(0, -1)] : []));
  return { ...ONE, forms, beginnings, comma };
}

/** Signs of the language that no form holds: "a?|b" would look for a word "a?" and find none. */
const SIGN = /[?/*#$^<>,:;!~"“”]/;

function wordsOf(source: string): string[] {
  // Most parts are plain forms, which is soon told.
  if (!SIGN.test(source)) return source.split('|');
  return source.split('|').flatMap((word) => expand(word, source));
}

function expand(word: string, source: string): readonly string[] {
  if (!word.startsWith('<')) {
    const sign = SIGN.exec(word.replace(/~$/, ''))?.[0];
    if (sign) throw new Error(`"${sign}" cannot stand inside a word: ${source}`);
    return [word];
  }
  const set = WORD_SETS[word.slice(1, -1)];
  if (!set) throw new Error(`no such set of words: ${word}`);
  return set;
}
