/** The popup in each state it can be brought to with a sound extension. */
import type { Page } from 'puppeteer-core';
import { press } from './controls';
import { english } from './english';
import type { Rig } from './rig';
import { DEMO, HAS_QUOTING, quotingPage, TEXTLESS, UNKNOWN } from './stories';

export interface PopupState {
  readonly name: string;
  /** Selector of what shows that the state is reached. */
  readonly sign: string;
  /** Open a page and the popup over it, in this state; the caller closes both. */
  readonly reach: (rig: Rig) => Promise<{ readonly page: Page; readonly popup: Page }>;
}

async function over(rig: Rig, path: string, html: string): Promise<{ page: Page; popup: Page }> {
  const page = await rig.open(rig.put(path, html));
  await rig.status(page);
  return { page, popup: await rig.popup(page) };
}

/** List every highlighted finding, where some wait behind a button. */
export async function showAll(popup: Page): Promise<void> {
  await popup.waitForSelector('main[aria-busy="false"] .findings');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.more .button')?.click());
}

async function openRow(popup: Page, category: string): Promise<void> {
  await showAll(popup);
  await popup.evaluate((id) => {
    const row = document.querySelector(`.flag[data-category="${id}"] .flag-head`);
    row?.scrollIntoView({ block: 'start' });
    (row as HTMLElement | null)?.click();
  }, category);
  await popup.waitForSelector(`.flag[data-category="${category}"][data-open="true"]`);
}

export const POPUP_STATES: readonly PopupState[] = [
  {
    name: 'match',
    sign: '[data-verdict="copy"]',
    reach: async (rig) => {
      await rig.settings({ pageNote: false });
      return over(rig, '/state-match', DEMO);
    },
  },
  ...['sourcing', 'translation', 'claim'].map((category) => ({
    name: `match, ${category} open`,
    sign: `.flag[data-category="${category}"][data-open="true"]`,
    reach: async (rig: Rig) => {
      await rig.settings({ pageNote: false });
      const opened = await over(rig, '/state-open', DEMO);
      await openRow(opened.popup, category);
      return opened;
    },
  })),
  {
    name: 'hidden on this page',
    sign: '[data-verdict="copy"]',
    reach: async (rig) => {
      await rig.settings({ pageNote: false });
      const page = await rig.open(rig.put('/state-hidden', DEMO));
      await rig.status(page, ({ state }) => state === 'checked');
      await rig.ask(page, 'page/hide', { hidden: true });
      return { page, popup: await rig.popup(page) };
    },
  },
  {
    name: 'a fault to report',
    sign: '.fault',
    reach: async (rig) => {
      await rig.settings({ pageNote: false });
      const opened = await over(rig, '/state-fault', DEMO);
      await openRow(opened.popup, 'claim');
      await press(opened.popup, english('flag_dispute'));
      return opened;
    },
  },
  {
    name: 'categories switched off',
    sign: '[data-verdict="copy"]',
    reach: async (rig) => {
      await rig.settings({
        pageNote: false,
        show: { sourcing: false, translation: false, claim: false },
      });
      return over(rig, '/state-nothing', DEMO);
    },
  },
  ...(HAS_QUOTING
    ? [
        {
          name: 'related',
          sign: '[data-verdict="related"]',
          reach: async (rig: Rig) => {
            await rig.settings();
            return over(rig, '/state-related', quotingPage());
          },
        },
      ]
    : []),
  {
    name: 'no known article',
    sign: '[data-state="no-article"]',
    reach: async (rig) => {
      await rig.settings();
      return over(rig, '/state-unknown', UNKNOWN);
    },
  },
  {
    name: 'checked anyway',
    sign: '[data-verdict="none"]',
    reach: async (rig) => {
      await rig.settings();
      const opened = await over(rig, '/state-anyway', UNKNOWN);
      await press(opened.popup, english('state_anyway'));
      await opened.popup.waitForSelector('[data-verdict="none"]');
      return opened;
    },
  },
  {
    name: 'no text',
    sign: '[data-state="no-article"]',
    reach: async (rig) => {
      await rig.settings();
      return over(rig, '/state-textless', TEXTLESS);
    },
  },
  {
    name: 'not checked',
    sign: '[data-state="not-checked"]',
    reach: async (rig) => {
      await rig.settings({ mode: 'click' });
      return over(rig, '/state-click', DEMO);
    },
  },
  {
    name: 'off here',
    sign: '[data-state="off"]',
    reach: async (rig) => {
      await rig.settings({ offSites: ['127.0.0.1'] });
      return over(rig, '/state-site', DEMO);
    },
  },
  {
    name: 'off',
    sign: '[data-state="off"]',
    reach: async (rig) => {
      await rig.settings({ on: false });
      return over(rig, '/state-off', DEMO);
    },
  },
  {
    name: 'nothing to check',
    sign: '[data-state="impossible"]',
    reach: async (rig) => {
      await rig.settings();
      const page = await rig.openOwn('src/options/index.html');
      return { page, popup: await rig.popup(page) };
    },
  },
];
