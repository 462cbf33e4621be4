/** A list of hundreds of findings in the panel: whole, and scrolled without holding up the reader. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { newsPage } from '../../support/news-page';
import { PATIENCE, type Rig } from '../../support/rig';

const FINDINGS = 300;
/** What "long task" means: https://www.w3.org/TR/longtasks/. Milliseconds. */
const LONG_TASK = 50;
const STEPS = 60;

const PLACES = ['the ferry company', 'the harbour office', 'the rowing club', 'the mill museum'];
const MATTERS = ['the new timetable', 'the second crane', 'the spring fair', 'the old sluice'];

/** A page with as many statements by unnamed people. */
function manySources(): string {
  const paragraphs = Array.from({ length: FINDINGS + 20 }, (_, n) => {
    const place = PLACES[n % PLACES.length];
    const matter = MATTERS[(n >> 2) % MATTERS.length];
    return `A person familiar with ${matter} said that ${place} would need ${n + 3} more weeks, and the council heard it on day ${n + 1} of the hearing.`;
  });
  return newsPage('A long hearing in Skarholm', paragraphs);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the task's thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task of any page's main thread while `work` runs, in ms of processor time, so that
 * another job on the machine does not count; and the number of tasks.
 */
async function longestTask(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly ms: number; readonly tasks: number }> {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(key),
  );
  const tasks = traceEvents.filter(
    (event) => /RunTask$/.test(event.name) && event.ph === 'X' && mains.has(key(event)),
  );
  const ms = Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
  return { ms, tasks: tasks.length };
}

/** Scroll from top to bottom, a step each frame or, where none is drawn, each 50 ms. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async (steps) => {
    const list = document.scrollingElement as HTMLElement;
    for (let step = 1; step <= steps; step++) {
      list.scrollTop = ((list.scrollHeight - innerHeight) * step) / steps;
      await new Promise((next) => {
        requestAnimationFrame(next);
        setTimeout(next, 50);
      });
    }
  }, STEPS);
}

/** Tests of long lists. */
export function longLists(rig: () => Rig, name: BrowserName): void {
  // Firefox gives neither long tasks nor traces to its driver.
  test.skipIf(name !== 'chrome')(
    `${FINDINGS} findings scroll without a task of ${LONG_TASK} ms`,
    async () => {
      await rig().settings({ pageNote: false, extent: 'all' });
      const page = await rig().open(rig().put('/many', manySources()));
      await rig().ask(page, 'page/check', { anyway: true, selection: false });
      await rig().status(page, ({ state }) => state === 'checked');
      await page.bringToFront();
      const panel = await rig().openOwn('src/panel/index.html');
      await panel.setViewport({ width: 380, height: 900 });
      await panel.waitForFunction(
        (wanted) => document.querySelectorAll('.flag').length >= wanted,
        { timeout: PATIENCE },
        FINDINGS,
      );
      const { ms, tasks } = await longestTask(panel, () => scrollThrough(panel));
      console.log(`longest of ${tasks} tasks: ${ms.toFixed(1)} ms of processor time`);
      expect(tasks).toBeGreaterThan(STEPS);
      expect(ms).toBeLessThan(LONG_TASK);
      await panel.close();
      await page.close();
    },
    60_000,
  );
}
