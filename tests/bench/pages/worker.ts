/** First answer of a worker that was stopped: a check of a copy, beside an empty worker's reply; Chromium. */
import type { Page } from 'puppeteer-core';
import { readHtml } from '../../../src/saved/read-page';
import { stopBackground } from '../../support/background';
import { DEMO } from '../../support/stories';
import { extensionFolder, OWN_PAGE } from './extensions';
import { type Counts, inTurns, report, withBrowsers } from './side-by-side';

const CHECK = { to: 'article/check', body: { page: readHtml(DEMO), anyway: false } };

/** Milliseconds until the answer, by the clock of the page that asks. */
async function answerTime(page: Page): Promise<number> {
  const [time, answer] = await page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(of: unknown): Promise<{ ok?: boolean } | undefined> } };
    };
    const from = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    return [performance.now() - from, reply?.ok === true] as const;
  }, CHECK);
  if (!answer) throw new Error('the worker gave no answer');
  return time;
}

/** `awake` asks Hearsay's worker once more, which has then opened everything. */
const SIDES = ['empty', 'Hearsay', 'awake'] as const;

export async function worker({ rounds = 20 }: Counts): Promise<void> {
  const folders = { empty: extensionFolder('empty'), Hearsay: extensionFolder('Hearsay') };
  const sides = await withBrowsers('chrome', folders, async (running) => {
    const open = async (name: keyof typeof folders) => {
      const page = await running[name].browser.newPage();
      await page.goto(running[name].address(OWN_PAGE[name]));
      await answerTime(page);
      return page;
    };
    const pages = { empty: await open('empty'), Hearsay: await open('Hearsay') };
    return inTurns(SIDES, rounds, async (side) => {
      const name = side === 'awake' ? 'Hearsay' : side;
      await stopBackground(running[name], 'chrome');
      if (side === 'awake') await answerTime(pages[name]);
      return answerTime(pages[name]);
    });
  });
  report('Milliseconds to the first answer of a stopped worker', sides, 'empty');
}
