/** The popup's first paint beside that of an empty Preact page in the same browser. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSERS, type BrowserName } from '../../src/demo/browser';
import { builtExtension, startRig } from '../support/rig';
import { DEMO } from '../support/stories';

const EMPTY = 'empty/index.html';
const POPUP = 'src/popup/index.html';
const ROUNDS = 15;

interface Times {
  readonly browser: BrowserName;
  /** Median milliseconds from the start of the navigation to the first paint with content. */
  readonly popup: number;
  readonly empty: number;
}

/** The built extension with one more page in it: Preact, and one word. */
async function withEmptyPage(name: BrowserName): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-empty-'));
  cpSync(builtExtension(name), home, { recursive: true });
  mkdirSync(join(home, 'empty'));
  const entry = join(home, 'entry.js');
  const preact = resolve('node_modules/preact/dist/preact.mjs');
  writeFileSync(
    entry,
    `import { h, render } from ${JSON.stringify(preact)};\nrender(h('p', null, 'Empty'), document.body);\n`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(home, 'empty'),
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'empty.js' },
    },
  });
  writeFileSync(
    join(home, EMPTY),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script type="module" src="./empty.js"></script></head><body></body></html>',
  );
  return home;
}

function firstPaint(page: Page): Promise<number> {
  return page
    .waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false,
    )
    .then((handle) => handle.jsonValue() as Promise<number>);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function measure(name: BrowserName): Promise<Times> {
  const dist = await withEmptyPage(name);
  const rig = await startRig(name, { dist });
  try {
    await rig.settings({ pageNote: false });
    const page = await rig.open(rig.put('/', DEMO));
    await rig.status(page, ({ state }) => state === 'checked');
    const times: Record<string, number[]> = { [POPUP]: [], [EMPTY]: [] };
    // In turns, so that whatever else the machine does falls on both alike.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const path of [POPUP, EMPTY]) {
        await page.bringToFront();
        const shown = await rig.openOwn(path);
        const took = await firstPaint(shown);
        if (round > 0) times[path]?.push(took);
        await shown.close();
      }
    }
    return { browser: name, popup: median(times[POPUP] ?? []), empty: median(times[EMPTY] ?? []) };
  } finally {
    await rig.close();
    rmSync(dist, { recursive: true, force: true });
  }
}

/** Times in every browser; needs `npm run build`. */
export async function popupTimes(): Promise<Times[]> {
  const all: Times[] = [];
  for (const name of BROWSERS) all.push(await measure(name));
  return all;
}
