/** First answer of a worker that was stopped: a check of a copy, beside an empty worker's reply; Chromium. */
import type { Page } from 'puppeteer-core';
import { readHtml } from '../../../src/saved/read-page';
import { stopBackground } from '../../support/background';
import { DEMO } from '../../support/stories';
import { extensionFolder, OWN_PAGE } from './extensions';
import { type Counts, inTurns, report, withBrowsers } from './side-by-side';

const page = readHtml(DEMO);
/** What a page asks of the background, in its order: what is sure, and then the whole report. */
const GLANCE = { to: 'article/glance', body: { page } };
const CHECK = { to: 'article/check', body: { page, anyway: false } };

/** Milliseconds until the last answer, by the clock of the page that asks. */
async function answerTime(page: Page, questions: readonly unknown[]): Promise<number> {
  const [time, answered] = await page.evaluate(async (messages) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(of: unknown): Promise<{ ok?: boolean } | undefined> } };
    };
    const from = performance.now();
    let answered = true;
    for (const message of messages) {
      const reply = await chrome.runtime.sendMessage(message);
      answered &&= reply?.ok === true;
    }
    return [performance.now() - from, answered] as const;
  }, questions);
  if (!answered) throw new Error('the worker gave no answer');
  return time;
}

/** `awake` asks Hearsay's worker once more, which has then opened everything. */
const SIDES = {
  empty: [CHECK],
  'first answer': [GLANCE],
  'whole report': [GLANCE, CHECK],
  'report alone': [CHECK],
  awake: [GLANCE, CHECK],
} as const;

export async function worker({ rounds = 20 }: Counts): Promise<void> {
  const folders = { empty: extensionFolder('empty'), Hearsay: extensionFolder('Hearsay') };
  const sides = await withBrowsers('chrome', folders, async (running) => {
    const open = async (name: keyof typeof folders) => {
      const page = await running[name].browser.newPage();
      await page.goto(running[name].address(OWN_PAGE[name]));
      await answerTime(page, [CHECK]);
      return page;
    };
    const pages = { empty: await open('empty'), Hearsay: await open('Hearsay') };
    const names = Object.keys(SIDES) as (keyof typeof SIDES)[];
    return inTurns(names, rounds, async (side) => {
      const name = side === 'empty' ? side : 'Hearsay';
      await stopBackground(running[name], 'chrome');
      if (side === 'awake') await answerTime(pages[name], SIDES[side]);
      return answerTime(pages[name], SIDES[side]);
    });
  });
  report('Milliseconds to the answers of a stopped worker', sides, 'empty');
}
