/** How far a copy kept the known wording, by its sampled five-word runs. */

import type { Wording } from '../vocabulary';
import type { Match } from './align';
import { WORDING as C } from './constants';
import { RUN } from './features';
import type { KnownText } from './fingerprint';
import type { Passage } from './passages';

export interface Kept {
  readonly wording: Wording;
  /** Mean length of unchanged stretches, in words, each weighted by its length. */
  readonly runWords: number;
}

/** What the aligned passages kept; a page without a sampled run counts as reworded. */
export function keptWording(matches: readonly Match[], known: KnownText): Kept {
  const sampled = sum(matches, ({ passage }) => passage.runs.length);
  const kept = sum(matches, ({ passage }) => keptRuns(passage, known).length);
  const share = sampled === 0 ? 0 : kept / sampled;
  const stretches = unchanged(matches, known);
  const total = sum(stretches, (words) => words);
  return {
    wording: share >= C.verbatim ? 'verbatim' : share >= C.edited ? 'edited' : 'reworded',
    runWords: total === 0 ? 0 : sum(stretches, (words) => words * words) / total,
  };
}

function keptRuns({ runs }: Passage, known: KnownText): Passage['runs'] {
  return runs.filter(({ hash }) => known.runs.has(hash));
}

/** Lengths in words of the unchanged stretches, which end with a lost run or the page's paragraph. */
function unchanged(matches: readonly Match[], known: KnownText): number[] {
  const lengths: number[] = [];
  /** Where the stretch that is still open begins; -1 where none is. */
  let open = -1;
  let paragraph = -1;
  for (const { passage } of matches) {
    if (passage.paragraph !== paragraph) open = -1;
    paragraph = passage.paragraph;
    for (const { at, hash } of passage.runs) {
      if (!known.runs.has(hash)) {
        open = -1;
        continue;
      }
      if (open < 0) open = at;
      else lengths.pop();
      lengths.push(at + RUN - open);
    }
  }
  return lengths;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
