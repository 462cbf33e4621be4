/** Main-thread time of each extension on a page that holds no known article, by tracing; Chromium. */
import type { Installed } from '../../../src/demo/browser';
import { extensionFolder, MEASURED, type Measured } from './extensions';
import { type SavedPage, serveSaved } from './saved-pages';
import { type Counts, inTurns, pause, report, type Sides, withBrowsers } from './side-by-side';
import { scriptTime, traced } from './trace';

/** UTF-16 units of text up to which a page counts as small. */
const SMALL = 20_000;

/** Milliseconds of one load, and how much text the page has. */
async function measure(
  { browser }: Installed,
  { address }: SavedPage,
  wait: number,
): Promise<[time: number, chars: number]> {
  const page = await browser.newPage();
  const events = await traced(browser, async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await pause(wait);
  });
  const chars = await page.evaluate(() => document.body?.innerText.length ?? 0);
  await page.close();
  return [scriptTime(events), chars];
}

/** Of those pages alone that have so much text. */
function only(sides: Sides<Measured>, wanted: readonly boolean[]): Sides<Measured> {
  const kept = MEASURED.map((name) => [name, sides[name].filter((_, at) => wanted[at])]);
  return Object.fromEntries(kept) as Sides<Measured>;
}

export async function cpu({ pages = 45, wait = 5000, minutes }: Counts): Promise<void> {
  const saved = await serveSaved(pages);
  const folders = Object.fromEntries(MEASURED.map((name) => [name, extensionFolder(name)]));
  const lengths: number[] = [];
  const sides = await withBrowsers('chrome', folders as Record<Measured, string>, (running) =>
    inTurns(
      MEASURED,
      saved.length,
      async (name, at) => {
        const page = saved[at] as SavedPage;
        const [time, chars] = await measure(running[name], page, wait);
        lengths[at] = chars;
        console.log(`${page.name.padEnd(44)} ${name.padEnd(8)} ${time.toFixed(2)}`);
        return time;
      },
      minutes,
    ),
  );
  const small = lengths.map((chars) => chars <= SMALL);
  const what = 'milliseconds of main-thread script time';
  report(`Up to 20 kB of text: ${what}`, only(sides, small), 'walking');
  const large = small.map((is) => !is);
  if (large.includes(true)) report(`Larger: ${what}`, only(sides, large), 'walking');
}
