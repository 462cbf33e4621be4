/**
 * A small pattern language over words.
 *
 * Elements stand apart by spaces: `word`, `one/other`, `<set>`, `disfigur~` (beginning), `Aa`
 * (capitalised), `#` (number), `*` (any word), `..` or `..5` (up to three or five words), `,`
 * (a pause here), `^` (start of a clause), `$` (end of a clause), `-word` (not followed by), and
 * `?` after an element that may be missing. Words must touch unless a `,` says otherwise. The
 * first word is a whole word, a set or a number, so that patterns can be looked up by it.
 */
import { WORD_SETS } from '../translation/word-sets';
import type { Word } from '../translation/words';

type Element =
  | {
      readonly kind: 'word';
      readonly forms: ReadonlySet<string>;
      readonly stems: readonly string[];
    }
  | { readonly kind: 'capital' | 'number' | 'any' }
  | { readonly kind: 'pause' | 'start' | 'end' }
  | { readonly kind: 'not'; readonly forms: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly max: number };

interface Step {
  readonly element: Element;
  readonly optional: boolean;
}

export interface Pattern {
  readonly steps: readonly Step[];
  /** Forms that the first word can take; `ANY_NUMBER` for one in digits. */
  readonly heads: readonly string[];
  /** Forms of the word after it, where that is certain: most candidates fail there already. */
  readonly next: ReadonlySet<string> | null;
}

const MARKS: Readonly<Record<string, Element>> = {
  Aa: { kind: 'capital' },
  '#': { kind: 'number' },
  '*': { kind: 'any' },
  ',': { kind: 'pause' },
  '^': { kind: 'start' },
  $: { kind: 'end' },
};

const ZERO_WIDTH: ReadonlySet<Element['kind']> = new Set(['not', 'pause', 'start', 'end']);
const NUMBER_WORDS: ReadonlySet<string> = new Set(WORD_SETS['number']);
export const ANY_NUMBER = '#';

/** Read one pattern. Throws on an unknown set or a pattern that does not begin with words. */
export function parsePattern(source: string): Pattern {
  const steps = source.trim().split(/\s+/).map(parseStep);
  const first = steps.findIndex(({ element }) => !ZERO_WIDTH.has(element.kind));
  const next = plainForms(steps[first + 1]);
  if (steps[first]?.element.kind === 'number' && !steps[first].optional) {
    return { steps, heads: [ANY_NUMBER, ...NUMBER_WORDS], next };
  }
  const heads = plainForms(steps[first]);
  if (!heads || heads.has('')) throw new Error(`a pattern must begin with a whole word: ${source}`);
  return { steps, heads: [...heads], next };
}

/** The forms of a step that must be there and is one of some whole words. */
function plainForms(step: Step | undefined): ReadonlySet<string> | null {
  if (step?.element.kind !== 'word' || step.optional || step.element.stems.length > 0) return null;
  return step.element.forms;
}

function parseStep(source: string): Step {
  const optional = source.length > 1 && source.endsWith('?');
  return { element: parseElement(optional ? source.slice(0, -1) : source), optional };
}

function parseElement(source: string): Element {
  const mark = MARKS[source];
  if (mark) return mark;
  if (source.startsWith('..')) return { kind: 'gap', max: Number(source.slice(2) || 3) };
  const negative = source.startsWith('-') && source.length > 1;
  const parts = (negative ? source.slice(1) : source).split('/').flatMap(expand);
  if (negative) return { kind: 'not', forms: new Set(parts) };
  return {
    kind: 'word',
    forms: new Set(parts.filter((part) => !part.endsWith('~'))),
    stems: parts.filter((part) => part.endsWith('~')).map((part) => part.slice(0, -1)),
  };
}

function expand(part: string): readonly string[] {
  if (!part.startsWith('<')) return [part];
  const set = WORD_SETS[part.slice(1, -1)];
  if (!set) throw new Error(`no such set of words: ${part}`);
  return set;
}

/** Where a match that begins at word `at` ends (the index after its last word), or null. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): number | null {
  const { steps, next } = pattern;
  if (next && !next.has(words[at + 1]?.form ?? '')) return null;
  return follow(steps, 0, words, at, at);
}

function follow(
  steps: readonly Step[],
  index: number,
  words: readonly Word[],
  at: number,
  from: number,
): number | null {
  const step = steps[index];
  if (!step) return at;
  const { element } = step;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.max; skip++) {
      if (skip > 0 && words[at + skip - 1]?.gap === 'stop') return null;
      const end = follow(steps, index + 1, words, at + skip, from);
      if (end !== null) return end;
    }
    return null;
  }
  if (accepts(element, words, at, from, steps[index - 1]?.element)) {
    const consumes = !ZERO_WIDTH.has(element.kind);
    const end = follow(steps, index + 1, words, consumes ? at + 1 : at, from);
    if (end !== null) return end;
  }
  return step.optional ? follow(steps, index + 1, words, at, from) : null;
}

function accepts(
  element: Exclude<Element, { kind: 'gap' }>,
  words: readonly Word[],
  at: number,
  from: number,
  before: Element | undefined,
): boolean {
  const word = words[at];
  if (element.kind === 'not') return word?.gap !== 'space' || !element.forms.has(word.form);
  if (element.kind === 'end') return word?.gap !== 'space';
  if (element.kind === 'start') return word?.gap === 'stop';
  if (element.kind === 'pause') return word?.gap === 'pause';
  if (!word) return false;
  const apart = before?.kind === 'pause' || before?.kind === 'gap';
  if (at > from && (word.gap === 'stop' || (word.gap === 'pause' && !apart))) return false;
  switch (element.kind) {
    case 'any':
      return true;
    case 'capital':
      return word.capital;
    case 'number':
      return word.number || NUMBER_WORDS.has(word.form);
    case 'word':
      return (
        element.forms.has(word.form) || element.stems.some((stem) => word.form.startsWith(stem))
      );
  }
}
