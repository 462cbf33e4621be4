/**
 * How the cost of reading grows with what is read. Wall time says more of the machine than of the
 * code; the processor time of one input beside that of a larger one says whether it is in step.
 */

/** How many times larger the large input is. Four: what grows in step and by its square are far apart. */
const TIMES = 4;
const ROUNDS = 3;
/** Processor time, ms, that says nothing: compiling, collecting garbage, other threads. */
const NOISE = 10;

/** More than this and the cost is not in step: 4 is in step, 16 grows by the square. */
export const IN_STEP = 9;

/** Processor time of one call, ms. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times the processor time that `read` takes grows from an input of a quarter of `size` to
 * one of `size`; the least of some rounds, since other work can only add to it. Inputs are made by
 * `make` before the clock runs.
 */
export function growth<Input>(
  size: number,
  make: (size: number) => Input,
  read: (input: Input) => void,
): number {
  const small = make(Math.ceil(size / TIMES));
  const large = make(size);
  read(small);
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && ratio >= IN_STEP; round += 1) {
    const base = Math.max(
      NOISE,
      costOf(() => read(small)),
    );
    ratio = Math.min(ratio, costOf(() => read(large)) / base);
  }
  return ratio;
}
