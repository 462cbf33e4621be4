/** Long work in short slices. */

/** Longest stretch without letting the page breathe, in milliseconds. */
const SLICE_MS = 25;

/** Run `steps` to its end, giving the page its turn between slices; rejects once aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
    began = performance.now();
  }
}
