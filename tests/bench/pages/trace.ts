/** Main-thread time of scripts within one page load, read from a trace of Chromium's. */
import type { CDPSession } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly name?: string;
    readonly fileName?: string;
  };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', '__metadata'];
/** How a script of an extension costs the main thread: what names its address, and what follows. */
const NAMED = /^(?:EvaluateScript|v8\.compile|FunctionCall)$/;
/** The pages' own scripts are kept out, so that these are an extension's. */
const FOLLOWING = /^(?:TimerFire|RunMicrotasks)$/;

function isOurs({ name, args }: TraceEvent): boolean {
  if (FOLLOWING.test(name)) return true;
  const url = args.data?.url ?? args.fileName ?? '';
  return NAMED.test(name) && url.startsWith('chrome-extension:');
}

/** Start tracing; the function given ends it and answers with the events. */
export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const done = new Promise<void>((resume) =>
      session.once('Tracing.tracingComplete', () => resume()),
    );
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Thread milliseconds of scripts in the renderers, calls within calls counted once. */
export function scriptTime(events: readonly TraceEvent[]): number {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const work = events
    .filter((event) => event.ph === 'X' && isOurs(event) && main.has(`${event.pid} ${event.tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let sum = 0;
  const ends = new Map<string, number>();
  for (const event of work) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, event.ts + (event.dur ?? 0));
    sum += event.tdur ?? event.dur ?? 0;
  }
  return sum / 1000;
}
