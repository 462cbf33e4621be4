/**
 * A linear-chain conditional random field over the words of a sentence (Lafferty, McCallum and
 * Pereira 2001), read by its marginals: how likely each word is part of who speaks, of the cue,
 * of what is said.
 */

/** Outside; source, cue and content, each with a tag for its first word. */
export const TAGS = 7;
export const SOURCE = [1, 2] as const;
export const CUE = [3, 4] as const;
export const CONTENT = [5, 6] as const;

/** Weights by hashed feature and tag, and between neighbouring tags. */
export interface Tagger {
  /** Hashed weights; the length is a power of two. */
  readonly weights: ArrayLike<number>;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** `TAGS` by `TAGS`, from the row's tag to the column's. */
  readonly transitions: ArrayLike<number>;
}

/** Where the weight of a feature for tag 0 stands; the other tags follow it. */
export function slotOf(hash: number, size: number): number {
  return Math.imul(hash, TAGS) & (size - 1);
}

/** Sums of the weights of each word's features, `TAGS` numbers a word. */
export function emissions(
  { weights, step }: Tagger,
  hashes: Uint32Array,
  count: number,
): Float64Array {
  const size = hashes.length / Math.max(1, count);
  const mask = weights.length - 1;
  const scores = new Float64Array(size * TAGS);
  for (let at = 0; at < size; at += 1) {
    // Seven sums in variables cost a third of seven in an array.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let one = at * count; one < (at + 1) * count; one += 1) {
      const slot = slotOf(hashes[one] as number, mask + 1);
      a += weights[slot] as number;
      b += weights[(slot + 1) & mask] as number;
      c += weights[(slot + 2) & mask] as number;
      d += weights[(slot + 3) & mask] as number;
      e += weights[(slot + 4) & mask] as number;
      f += weights[(slot + 5) & mask] as number;
      g += weights[(slot + 6) & mask] as number;
    }
    scores.set([a, b, c, d, e, f, g], at * TAGS);
  }
  for (let at = 0; at < scores.length; at += 1) (scores[at] as number) *= step;
  return scores;
}

export interface Marginals {
  /** Probability of each tag for each word, `TAGS` numbers a word. */
  readonly tags: Float64Array;
  /** Expected number of each pair of neighbouring tags. */
  readonly pairs: Float64Array;
  /** Natural logarithm of the sum over all paths. */
  readonly total: number;
}

/**
 * Forward and backward sums, scaled word by word so that long sentences do not overflow. Only
 * training wants `pairs`; without `pairing` they stay zero.
 */
export function marginals(
  scores: Float64Array,
  transitions: ArrayLike<number>,
  pairing = true,
): Marginals {
  const size = scores.length / TAGS;
  const steps = pairing ? exponentials(transitions) : stepsOf(transitions);
  const { here, total } = likelihoods(scores);
  const { forward, scale } = forwards(size, here, steps);
  return { ...backward(size, forward, here, steps, pairing), total: total + scale };
}

/** What was made of weights that stay as they are. */
const STEPS = new WeakMap<object, Float64Array>();

function stepsOf(transitions: ArrayLike<number>): Float64Array {
  const known = STEPS.get(transitions);
  if (known) return known;
  const steps = exponentials(transitions);
  STEPS.set(transitions, steps);
  return steps;
}

const exponentials = (transitions: ArrayLike<number>) => Float64Array.from(transitions, Math.exp);

/** The scores as likelihoods of each word by itself, the largest 1; the logarithms of those. */
function likelihoods(scores: Float64Array): {
  readonly here: Float64Array;
  readonly total: number;
} {
  const here = new Float64Array(scores.length);
  let total = 0;
  for (let row = 0; row < scores.length; row += TAGS) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag += 1) most = Math.max(most, scores[row + tag] as number);
    for (let tag = 0; tag < TAGS; tag += 1)
      here[row + tag] = Math.exp((scores[row + tag] as number) - most);
    total += most;
  }
  return { here, total };
}

/** Sums over all paths up to each word, scaled to 1 a word, and the logarithm of the scales. */
function forwards(size: number, here: Float64Array, steps: Float64Array) {
  const forward = new Float64Array(here.length);
  let scale = 0;
  for (let at = 0; at < size; at += 1) {
    const row = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = at === 0 ? 1 : 0;
      for (let from = 0; at > 0 && from < TAGS; from += 1)
        into += (forward[row - TAGS + from] as number) * (steps[from * TAGS + tag] as number);
      const value = into * (here[row + tag] as number);
      forward[row + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag += 1)
      forward[row + tag] = (forward[row + tag] as number) / sum;
    scale += Math.log(sum);
  }
  return { forward, scale };
}

function backward(
  size: number,
  forward: Float64Array,
  here: Float64Array,
  steps: Float64Array,
  pairing: boolean,
) {
  const tags = new Float64Array(forward.length);
  const pairs = new Float64Array(TAGS * TAGS);
  let next = new Float64Array(TAGS).fill(1);
  for (let at = size - 1; at >= 0; at -= 1) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const value = (forward[at * TAGS + tag] as number) * (next[tag] as number);
      tags[at * TAGS + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag += 1)
      tags[at * TAGS + tag] = (tags[at * TAGS + tag] as number) / sum;
    if (at === 0) break;
    next = stepBack(at, forward, here, steps, next, pairing ? pairs : null);
  }
  return { tags, pairs };
}

/** One word back: the sums behind it, and the pairs of tags expected there. */
function stepBack(
  at: number,
  forward: Float64Array,
  here: Float64Array,
  steps: Float64Array,
  next: Float64Array,
  pairs: Float64Array | null,
): Float64Array<ArrayBuffer> {
  const before = new Float64Array(TAGS);
  let most = 0;
  let mass = 0;
  for (let from = 0; from < TAGS; from += 1) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1)
      sum +=
        (steps[from * TAGS + tag] as number) *
        (here[at * TAGS + tag] as number) *
        (next[tag] as number);
    before[from] = sum;
    most = Math.max(most, sum);
    mass += (forward[(at - 1) * TAGS + from] as number) * sum;
  }
  for (let from = 0; pairs && from < TAGS; from += 1)
    for (let tag = 0; tag < TAGS; tag += 1) {
      const weight =
        (steps[from * TAGS + tag] as number) *
        (here[at * TAGS + tag] as number) *
        (next[tag] as number);
      const share = ((forward[(at - 1) * TAGS + from] as number) * weight) / mass;
      pairs[from * TAGS + tag] = (pairs[from * TAGS + tag] as number) + share;
    }
  for (let tag = 0; tag < TAGS; tag += 1) before[tag] = (before[tag] as number) / most;
  return before;
}
