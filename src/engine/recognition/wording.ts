/** How far a copy kept the known wording, by its sampled five-word runs. */

import type { Wording } from '../vocabulary';
import type { Match } from './align';
import { WORDING as C } from './constants';
import { RUN } from './features';
import type { KnownText } from './fingerprint';

export interface Kept {
  readonly wording: Wording;
  /** Mean length of unchanged stretches, in words, each weighted by its length. */
  readonly runWords: number;
}

/** What the aligned passages kept; a page without a sampled run counts as reworded. */
export function keptWording(matches: readonly Match[], known: KnownText): Kept {
  let sampled = 0;
  let kept = 0;
  const stretches: number[] = [];
  let from = -1;
  let to = -1;
  let paragraph = -1;
  const close = () => {
    if (from >= 0) stretches.push(to - from);
    from = -1;
  };
  for (const { passage } of matches) {
    if (passage.paragraph !== paragraph) close();
    paragraph = passage.paragraph;
    for (const { at, hash } of passage.runs) {
      sampled += 1;
      if (!known.runs.has(hash)) {
        close();
        continue;
      }
      kept += 1;
      if (from < 0) from = at;
      to = at + RUN;
    }
  }
  close();
  const total = stretches.reduce((sum, words) => sum + words, 0);
  const share = sampled === 0 ? 0 : kept / sampled;
  return {
    wording: share >= C.verbatim ? 'verbatim' : share >= C.edited ? 'edited' : 'reworded',
    runWords: total === 0 ? 0 : stretches.reduce((sum, words) => sum + words * words, 0) / total,
  };
}
