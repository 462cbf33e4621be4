/** Learning the reader's weights: stochastic gradient with steps of its own for each weight. */

import { TAGGER_SIZE } from '../../engine/sourcing/reading/model';
import {
  emissions,
  marginals,
  slotOf,
  TAGS,
  type Tagger,
} from '../../engine/sourcing/reading/tagger';
import type { Sample } from './corpus';
import { shuffled } from './shuffled';

/** Hashed weights; as many bytes on disk. */
const SIZE = TAGGER_SIZE;
const RATE = 0.12;
/** Pull towards nothing, a step. */
const DECAY = 2e-7;
const TRANSITION_RATE = 0.05;
const MOST = 127;

/** The weights after `rounds` over `samples`, in an order that is always the same. */
export function learn(samples: readonly Sample[], rounds: number): Tagger {
  const weights = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-2);
  const transitions = new Float64Array(TAGS * TAGS);
  const squaredSteps = new Float64Array(TAGS * TAGS).fill(1e-2);
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(samples.length, round + 1)) {
      const sample = samples[at];
      if (sample && sample.tags.length > 0)
        adjust(sample, weights, squares, transitions, squaredSteps);
    }
  return { weights, step: 1, transitions };
}

/** Less than this far off, a tag's weights are left as they are. */
const SETTLED = 1e-3;

function adjust(
  sample: Sample,
  weights: Float64Array,
  squares: Float64Array,
  transitions: Float64Array,
  squaredSteps: Float64Array,
): void {
  const { hashes, count, tags } = sample;
  const read = marginals(emissions({ weights, step: 1, transitions }, hashes, count), transitions);
  for (let at = 0; at < tags.length; at += 1)
    for (let tag = 0; tag < TAGS; tag += 1) {
      const slope = (tags[at] === tag ? 1 : 0) - (read.tags[at * TAGS + tag] ?? 0);
      if (Math.abs(slope) >= SETTLED) adjustWord(sample, at, tag, slope, weights, squares);
    }
  adjustSteps(tags, read.pairs, transitions, squaredSteps);
}

/** The weights of one tag for the features of one word. */
function adjustWord(
  { hashes, count }: Sample,
  at: number,
  tag: number,
  slope: number,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const mask = SIZE - 1;
  for (let one = 0; one < count; one += 1) {
    const slot = (slotOf(hashes[at * count + one] ?? 0, SIZE) + tag) & mask;
    const sum = (squares[slot] ?? 0) + slope * slope;
    squares[slot] = sum;
    const old = weights[slot] ?? 0;
    weights[slot] = old + (RATE * slope) / Math.sqrt(sum) - DECAY * old;
  }
}

/** The weights between neighbouring tags; `pairs` is how often each was expected. */
function adjustSteps(
  tags: Uint8Array,
  pairs: Float64Array,
  transitions: Float64Array,
  squaredSteps: Float64Array,
): void {
  const slopes = new Float64Array(TAGS * TAGS);
  for (let at = 1; at < tags.length; at += 1) {
    const pair = (tags[at - 1] ?? 0) * TAGS + (tags[at] ?? 0);
    slopes[pair] = (slopes[pair] ?? 0) + 1;
  }
  for (let pair = 0; pair < slopes.length; pair += 1) {
    const slope = (slopes[pair] ?? 0) - (pairs[pair] ?? 0);
    const sum = (squaredSteps[pair] ?? 0) + slope * slope;
    squaredSteps[pair] = sum;
    transitions[pair] = (transitions[pair] ?? 0) + (TRANSITION_RATE * slope) / Math.sqrt(sum);
  }
}

/** The weights in steps of a 127th of the largest but few, so that each fits a byte. */
export function quantise({ weights, transitions }: Tagger): Tagger {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / MOST;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / step))),
  );
  return { weights: bytes, step, transitions: Float32Array.from(transitions) };
}
