/** JavaScript memory of a tab, beside a tab of a browser whose extension is empty; Chromium. */
import type { Page } from 'puppeteer-core';
import { serve } from '../../../src/demo/server';
import { DEMO, UNKNOWN } from '../../support/stories';
import { extensionFolder } from './extensions';
import {
  type Counts,
  inTurns,
  median,
  pause,
  quantile,
  report,
  withBrowsers,
} from './side-by-side';

const PAGES: Readonly<Record<string, string>> = { '/unknown': UNKNOWN, '/copy': DEMO };
const SIDES = ['empty', 'Hearsay'] as const;
const folders = { empty: extensionFolder('empty'), Hearsay: extensionFolder('Hearsay') };

interface Memory {
  /** KiB of the JavaScript heap, of every world of the page, after a collection. */
  readonly heap: number;
  readonly documents: number;
  readonly listeners: number;
}

async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize / 1024, documents, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}

/** What the extension's world adds to a page without a known article, and to a copy with its marks. */
export async function heap({ rounds = 10, wait = 2000 }: Counts): Promise<void> {
  const server = await serve((path) => PAGES[path] ?? null);
  const { port } = new URL(server.origin);
  try {
    await withBrowsers('chrome', folders, async (running) => {
      for (const path of Object.keys(PAGES)) {
        const sides = await inTurns(SIDES, rounds, async (name, round) => {
          const page = await running[name].browser.newPage();
          // A site of its own has a process, so a heap, of its own.
          await page.goto(`http://h${round}${path.slice(1)}.localhost:${port}${path}`);
          await pause(wait);
          const memory = await memoryOf(page);
          await page.close();
          return memory.heap;
        });
        report(`KiB of JavaScript heap of a tab with ${path}`, sides, 'empty');
      }
    });
  } finally {
    await server.close();
  }
}

/** Every so many loads memory is asked for. */
const ASKED_EVERY = 20;

/** So many loads in one tab, or as many as five minutes allow, every fourth of a copy: whether time or memory grows. */
export async function loads({ loads = 300, wait = 200, minutes = 5 }: Counts): Promise<void> {
  const server = await serve((path) => PAGES[path] ?? null);
  const memory: Record<string, Memory[]> = { empty: [], Hearsay: [] };
  try {
    const times = await withBrowsers('chrome', folders, async (running) => {
      const pages = {
        empty: await running.empty.browser.newPage(),
        Hearsay: await running.Hearsay.browser.newPage(),
      };
      const measure = async (name: (typeof SIDES)[number], at: number) => {
        const from = performance.now();
        await pages[name].goto(server.origin + (at % 4 === 3 ? '/copy' : '/unknown'));
        const time = performance.now() - from;
        await pause(wait);
        if ((at + 1) % ASKED_EVERY === 0) memory[name]?.push(await memoryOf(pages[name]));
        return time;
      };
      return inTurns(SIDES, loads, measure, minutes);
    });
    report('Milliseconds of a load', times, 'empty');
    for (const name of SIDES) {
      const [first, last] = [times[name].slice(0, 20), times[name].slice(-20)];
      console.log(
        `\n${name}: median of the first 20 loads ${median(first).toFixed(1)} ms, of the last 20 ${median(last).toFixed(1)} ms (95th ${quantile(last, 0.95).toFixed(1)})`,
      );
      for (const [at, { heap, documents, listeners }] of (memory[name] ?? []).entries()) {
        console.log(
          `  after ${(at + 1) * ASKED_EVERY} loads: ${heap.toFixed(0)} KiB, ${documents} documents, ${listeners} listeners`,
        );
      }
    }
  } finally {
    await server.close();
  }
}
