/** Learning the weights of the kinds: multinomial logistic regression with steps of its own. */
import { likelihoods, rowOf } from '../../engine/sourcing/reading/kinds';
import { KINDS, KINDS_SIZE, type Kinds } from '../../engine/sourcing/reading/model';
import type { Example } from './examples';
import { shuffled } from './shuffled';

const ROUNDS = 15;
const RATE = 0.15;
const DECAY = 3e-5;
/** Runs in different orders whose weights are averaged. */
const RUNS = 3;
const MOST = 127;

/** The kinds' weights after `RUNS` runs over `examples`, each weight a signed byte. */
export function learnKinds(examples: readonly Example[]): Kinds {
  const sum = new Float64Array(KINDS_SIZE * KINDS);
  for (let run = 1; run <= RUNS; run += 1)
    learnOnce(examples, run * 1000).forEach((weight, at) => {
      sum[at] = (sum[at] ?? 0) + weight / RUNS;
    });
  const most = sum.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  return {
    weights: Int8Array.from(sum, (weight) => Math.round((weight * MOST) / most)),
    step: most / MOST,
  };
}

function learnOnce(examples: readonly Example[], seed: number): Float64Array {
  const weights = new Float64Array(KINDS_SIZE * KINDS);
  const squares = new Float64Array(KINDS_SIZE * KINDS).fill(0.1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of shuffled(examples.length, seed + round)) {
      const example = examples[at];
      if (example) adjust(example, weights, squares);
    }
  return weights;
}

function adjust({ traits, kind }: Example, weights: Float64Array, squares: Float64Array): void {
  const likely = likelihoods(traits, weights, 1);
  for (let at = 0; at < KINDS; at += 1) {
    const slope = (kind === at ? 1 : 0) - (likely[at] ?? 0);
    if (Math.abs(slope) < 1e-3) continue;
    for (const hash of traits) {
      const slot = rowOf(hash, KINDS_SIZE) + at;
      const square = (squares[slot] ?? 0) + slope * slope;
      const old = weights[slot] ?? 0;
      squares[slot] = square;
      weights[slot] = old + (RATE * slope) / Math.sqrt(square) - DECAY * old;
    }
  }
}
