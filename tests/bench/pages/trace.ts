/** Main-thread time of scripts, and of the longest task, within one page load, read from a trace of Chromium's. */
import type { Browser } from 'puppeteer-core';

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

/** `v8.execute` holds the microtasks, in which everything runs that waited for an answer. */
const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'v8.execute',
  'toplevel',
  'mojom',
  'disabled-by-default-v8.compile',
  '__metadata',
];
/** How a script of an extension costs the main thread: what names its address, and what follows. */
const NAMED = /^(?:EvaluateScript|v8\.compile|v8\.run|FunctionCall)$/;
/** The pages' own scripts are kept out, so that timers are an extension's. */
const TIMER = 'TimerFire';
/** Answers of the browser, such as stored values, which are unpacked before a script hears of them. */
const ANSWER = 'Receive mojo reply';
const TASK = 'ThreadControllerImpl::RunTask';

function isNamed({ name, args }: TraceEvent): boolean {
  const url = args.data?.url ?? args.fileName ?? '';
  return NAMED.test(name) && url.startsWith('chrome-extension:');
}

const isOurs = (event: TraceEvent): boolean => event.name === TIMER || isNamed(event);
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** The trace of what happens in this browser during `deed`. */
export async function traced(
  browser: Browser,
  deed: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // A trace may hold more events than a call takes arguments.
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await deed();
  } finally {
    const done = new Promise<void>((resume) =>
      session.once('Tracing.tracingComplete', () => resume()),
    );
    await session.send('Tracing.end');
    await done;
    await session.detach();
  }
  return events;
}

/** Events of the main threads where an extension put a script. */
function onEntered(events: readonly TraceEvent[]): TraceEvent[] {
  const entered = new Set(events.filter(isNamed).map(threadOf));
  return events.filter((event) => event.ph === 'X' && entered.has(threadOf(event)));
}

const timeOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
const inOrder = (a: TraceEvent, b: TraceEvent): number =>
  a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);

/** Thread milliseconds of the longest task there. */
export function longestTask(events: readonly TraceEvent[]): number {
  const tasks = onEntered(events).filter(({ name }) => name === TASK);
  return tasks.reduce((most, task) => Math.max(most, timeOf(task)), 0);
}

/**
 * Thread milliseconds that an extension's scripts take of one task at most, with what they have the
 * browser work out at once. How a page lays itself out differs from load to load by more.
 */
export function longestOwn(events: readonly TraceEvent[]): number {
  const onMain = onEntered(events).sort(inOrder);
  const own = new Set(ownEvents(onMain));
  const spent = new Map<string, number>();
  let most = 0;
  for (const event of onMain) {
    const thread = threadOf(event);
    if (event.name === TASK) spent.set(thread, 0);
    if (!own.has(event)) continue;
    const all = (spent.get(thread) ?? 0) + timeOf(event);
    spent.set(thread, all);
    most = Math.max(most, all);
  }
  return most;
}

/**
 * Thread milliseconds of an extension's scripts on the main threads where it put one, calls within
 * calls counted once. The browser's own pages run scripts in processes of theirs.
 */
export function scriptTime(events: readonly TraceEvent[]): number {
  const own = ownEvents(onEntered(events).sort(inOrder));
  return own.reduce((sum, event) => sum + timeOf(event), 0);
}

/** What of this is an extension's, without calls within calls. */
function ownEvents(onMain: readonly TraceEvent[]): TraceEvent[] {
  const heard = answersHeard(onMain);
  const ends = new Map<string, number>();
  return onMain.filter((event) => {
    if (!isOurs(event) && !heard.has(event)) return false;
    const thread = threadOf(event);
    if (event.ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, event.ts + (event.dur ?? 0));
    return true;
  });
}

/**
 * Answers after which a script ran on, before the thread's next task, and what it then did: it had
 * waited for them. Microtasks elsewhere are the browser's own, of pictures and frames, or stand
 * inside a call that is counted.
 */
function answersHeard(onMain: readonly TraceEvent[]): Set<TraceEvent> {
  const heard = new Set<TraceEvent>();
  const last = new Map<string, TraceEvent>();
  for (const event of onMain) {
    const thread = threadOf(event);
    if (event.name === TASK) last.delete(thread);
    else if (event.name === ANSWER) last.set(thread, event);
    else if (event.name === 'RunMicrotasks') {
      const answer = last.get(thread);
      if (answer) heard.add(answer).add(event);
      last.delete(thread);
    }
  }
  return heard;
}
