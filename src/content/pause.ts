/** Long work in short slices, and waiting no longer than makes sense. */

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

/** Longest wait for the background, in milliseconds. */
const PATIENCE_MS = 30_000;

/** The reply, or a rejection when none has come in time. */
export function patiently<T>(reply: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
