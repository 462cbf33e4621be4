/** How likely a candidate is an unnamed person, a group, or neither: a small log-linear model. */
import { KINDS, type Kinds } from './model';

/** Where the weights of a trait begin. */
export function rowOf(hash: number, rows: number): number {
  return (hash & (rows - 1)) * KINDS;
}

/** Likelihoods of neither, an unnamed person, a group; they add up to 1. */
export function likelihoods(
  traits: Uint32Array,
  weights: ArrayLike<number>,
  step: number,
): readonly [number, number, number] {
  const rows = weights.length / KINDS;
  const sums: [number, number, number] = [0, 0, 0];
  for (const hash of traits) {
    const row = rowOf(hash, rows);
    sums[0] += weights[row] ?? 0;
    sums[1] += weights[row + 1] ?? 0;
    sums[2] += weights[row + 2] ?? 0;
  }
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp((sum - most) * step));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return [(parts[0] ?? 0) / whole, (parts[1] ?? 0) / whole, (parts[2] ?? 0) / whole];
}

/** The likelihoods under the bundled weights. */
export const judge = (traits: Uint32Array, { weights, step }: Kinds) =>
  likelihoods(traits, weights, step);
