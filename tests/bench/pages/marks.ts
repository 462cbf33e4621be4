/** From the start of a load to the first mark on a copy, with the background stopped and awake. */
import type { BrowserName } from '../../../src/demo/browser';
import { stopBackground } from '../../support/background';
import { PATIENCE, type Rig, startRig } from '../../support/rig';
import { DEMO } from '../../support/stories';
import { type Counts, inTurns, median, pause, report } from './side-by-side';

/** Runs before the page: asks every few milliseconds whether a mark is painted. */
const WATCH = `{
  const look = () => {
    const marked = [...(globalThis.CSS?.highlights?.values() ?? [])].some((one) => one.size > 0);
    if (marked) globalThis.firstMark = performance.now();
    else setTimeout(look, 2);
  };
  look();
}`;

interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly load: number;
  readonly mark: number;
}

async function firstMark({ installed }: Rig, address: string): Promise<Load> {
  const page = await installed.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.firstMark > 0', { timeout: PATIENCE });
  const mark = Number(await page.evaluate('firstMark'));
  const load = Number(
    await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"),
  );
  await page.close();
  return { load, mark };
}

async function marksIn(browser: BrowserName, rounds: number): Promise<void> {
  const rig = await startRig(browser);
  try {
    const { port } = new URL(rig.put('/copy', DEMO));
    const after: number[] = [];
    const loads: number[] = [];
    const sides = await inTurns(['awake', 'stopped'], rounds, async (side, round) => {
      // Awake it has checked the page of the round before, and has everything open.
      if (side === 'stopped') await stopBackground(rig.installed, browser);
      const { load, mark } = await firstMark(rig, `http://m${round}${side}.localhost:${port}/copy`);
      if (side === 'stopped') after.push(mark - load);
      loads.push(load);
      // The note and the badge ask the background too, and are no part of the next load.
      await pause(500);
      return mark;
    });
    report(`${browser}: milliseconds from the start of a load to the first mark`, sides, 'awake');
    console.log(
      `\nThe page's own load ${median(loads).toFixed(0)}; first mark after it ${median(after).toFixed(0)}, background stopped.`,
    );
  } finally {
    await rig.close();
  }
}

export async function marks({ browsers, rounds = 15 }: Counts): Promise<void> {
  for (const browser of browsers) await marksIn(browser, rounds);
}
