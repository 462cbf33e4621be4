/**
 * Thousands of pages through threads: lines come out in the order in which pages came in, and only
 * a few pages are held at a time, however many there are.
 */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { RawPage } from './raw-page';
import type { WorkerStart } from './worker';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** What lets a thread read TypeScript, however this process was started. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Lines held for each thread until those before them are there: one slow page stops no other. */
const HELD = 16;

export interface BulkOptions extends WorkerStart {
  /** Threads. */
  readonly jobs: number;
  /** Milliseconds after which a page is given up; its thread is ended, others go on. */
  readonly patience: number;
}

/** The line of each page, as JSON; a page that cannot be read or takes too long has its reason. */
export async function* scanMany(
  pages: AsyncIterable<RawPage>,
  { jobs, patience, ...start }: BulkOptions,
): AsyncGenerator<string> {
  const pool = new Piscina({
    filename: WORKER,
    name: 'scanRaw',
    workerData: start satisfies WorkerStart,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: ['--import', LOADER],
  });
  const atWork = new Set<Promise<string>>();
  const lines: Promise<string>[] = [];
  try {
    for await (const page of pages) {
      // A page's time begins when a thread has it, so that it does not wait behind others.
      while (atWork.size >= jobs) await Promise.race(atWork);
      const line = lineOf(page, pool, patience).finally(() => atWork.delete(line));
      atWork.add(line);
      lines.push(line);
      while (lines.length >= HELD * jobs) yield (await lines.shift()) ?? '';
    }
    for (const line of lines) yield await line;
  } finally {
    await pool.destroy();
  }
}

async function lineOf(page: RawPage, pool: Piscina, patience: number): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await pool.run(page, { signal });
  } catch (fault) {
    const error = signal.aborted
      ? `it was given up after ${patience / 1000} seconds`
      : (fault as Error).message;
    return JSON.stringify({ page: page.name, error });
  }
}
