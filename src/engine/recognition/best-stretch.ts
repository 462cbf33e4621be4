/** The best run of a row of gains and losses. */

/** Places `[from, to)` and the sum of their gains. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** The run with the largest sum; empty where nothing is gained. One pass (Kadane, 1984). */
export function bestStretch(gains: readonly number[]): Stretch {
  let best: Stretch = { from: 0, to: 0, gain: 0 };
  let from = 0;
  let gain = 0;
  gains.forEach((each, at) => {
    gain += each;
    if (gain <= 0) {
      from = at + 1;
      gain = 0;
    } else if (gain > best.gain) best = { from, to: at + 1, gain };
  });
  return best;
}
