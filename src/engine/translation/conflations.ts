/** Sense conflations of the pivot tables, found in English text. */

import { ANY_NUMBER, matchAt, type Pattern } from '../match/pattern';
import { GERMAN } from '../rules/conflations-de';
import { SPANISH } from '../rules/conflations-es';
import { FRENCH } from '../rules/conflations-fr';
import { ITALIAN } from '../rules/conflations-it';
import { PORTUGUESE } from '../rules/conflations-pt';
import { ROMANCE } from '../rules/conflations-romance';
import { RUSSIAN } from '../rules/conflations-ru';
import { CHINESE } from '../rules/conflations-zh';
import type { PivotLanguage } from '../vocabulary';
import type { Conflation } from './pivot-table';
import type { Word } from './words';

export const CONFLATIONS: readonly Conflation[] = [
  ...ROMANCE,
  ...ITALIAN,
  ...SPANISH,
  ...FRENCH,
  ...GERMAN,
  ...PORTUGUESE,
  ...RUSSIAN,
  ...CHINESE,
];

const LANGUAGE_NAMES: Readonly<Record<PivotLanguage, string>> = {
  it: 'Italian',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  ru: 'Russian',
  zh: 'Chinese',
};

/** One passage and every reading of it: several rows may see the same words. */
export interface ConflationHit {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Conflation[];
}

interface Headed {
  readonly conflation: Conflation;
  readonly pattern: Pattern;
}

const BY_HEAD = new Map<string, Headed[]>();
for (const conflation of CONFLATIONS) {
  for (const pattern of conflation.patterns) {
    for (const head of pattern.heads) {
      const list = BY_HEAD.get(head) ?? [];
      list.push({ conflation, pattern });
      BY_HEAD.set(head, list);
    }
  }
}

/** Conflations among the words of one paragraph, in order, overlapping ones merged. */
export function findConflations(words: readonly Word[]): ConflationHit[] {
  const hits: ConflationHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { conflation, pattern } of heads(words[at])) {
      const to = matchAt(pattern, words, at);
      if (to === null) continue;
      const last = hits.at(-1);
      if (last && at < last.to) {
        hits[hits.length - 1] = merge(last, { from: at, to, readings: [conflation] });
      } else hits.push({ from: at, to, readings: [conflation] });
    }
  }
  return hits;
}

function heads(word: Word | undefined): readonly Headed[] {
  if (!word) return [];
  return BY_HEAD.get(word.number ? ANY_NUMBER : word.form) ?? [];
}

function merge(a: ConflationHit, b: ConflationHit): ConflationHit {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    readings: [...new Set([...a.readings, ...b.readings])],
  };
}

/**
 * What a reader is told of a passage with these readings; no stronger than that words of another
 * language may explain it.
 */
export function explain(readings: readonly Conflation[]): string {
  const [first] = readings;
  if (!first) return '';
  const terms = readings.flatMap((reading) =>
    reading.terms.map(({ lang, term }) => `${LANGUAGE_NAMES[lang]} “${term}”`),
  );
  return (
    `${[...new Set(terms)].join(', ')}: word for word “${first.taken}”, ` +
    `where English news would have “${first.wanted}”.`
  );
}
