/** Wall time of each extension's script on a page that holds no known article; Firefox. */
import { inFirefoxWindow } from '../../support/chrome-scope';
import { MEASURED, type Measured, timedFolder } from './extensions';
import { type SavedPage, serveSaved } from './saved-pages';
import { SCRIPT_TIME } from './script-clock';
import { type Counts, inTurns, pause, report, withBrowsers } from './side-by-side';

/** Firefox rounds its clock against being read by pages; here it tells what it has. */
const SHARP_CLOCK = ['privacy.reduceTimerPrecision', 'privacy.reduceTimerPrecision.unconditional']
  .map((name) => `Services.prefs.setBoolPref('${name}', false);`)
  .join('');

export async function firefox({ pages = 20, wait = 5000 }: Counts): Promise<void> {
  const saved = await serveSaved(pages);
  const folders = Object.fromEntries(MEASURED.map((name) => [name, timedFolder(name, 'firefox')]));
  const sides = await withBrowsers(
    'firefox',
    folders as Record<Measured, string>,
    async (running) => {
      for (const { browser } of Object.values(running)) await inFirefoxWindow(browser, SHARP_CLOCK);
      return inTurns(MEASURED, saved.length, async (name, at) => {
        const { name: file, address } = saved[at] as SavedPage;
        const page = await running[name].browser.newPage();
        await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
        await pause(wait);
        const time = Number(await page.evaluate(SCRIPT_TIME));
        await page.close();
        if (time < 0) throw new Error(`the script of ${name} did not run on ${file}`);
        console.log(`${file.padEnd(44)} ${name.padEnd(8)} ${time.toFixed(2)}`);
        return time;
      });
    },
  );
  report('Firefox: milliseconds of wall time of scripts', sides, 'walking');
}
