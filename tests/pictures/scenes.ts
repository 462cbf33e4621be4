/** What is photographed: the popup, a page with note, marks and cards, and the extension's own pages. */
import type { Page } from 'puppeteer-core';
import type { Colours } from '../../src/demo/browser';
import { settled } from '../../src/demo/popup-page';
import { INTERFACE_LANGUAGES } from '../../src/settings';
import { cardOpen, NOTE, panelText } from '../support/closed-roots';
import { POPUP_STATES } from '../support/popup-states';
import { type Rig, until } from '../support/rig';
import { changedCopy, DEMO, HAS_REAL, recordPage } from '../support/stories';
import { type Camera, illuminate } from './camera';

const PHONE = { width: 360, height: 640 };

/** Windows as readers have them; the last is a laptop's at 200 %. */
const SIZES = [
  ['360x640', PHONE],
  ['1366x650', { width: 1366, height: 650 }],
  ['1920x940', { width: 1920, height: 940 }],
  ['1366x650 at 200 %', { width: 683, height: 325, deviceScaleFactor: 2 }],
] as const;
type Size = (typeof SIZES)[number];

/** Screens of a long page that are worth a picture in light and at the smallest size. */
const SCREENS = 4;

/** The popup in every state and light. */
export async function popups(rig: Rig, camera: Camera): Promise<void> {
  for (const { name, sign, reach } of POPUP_STATES) {
    const { page, popup } = await reach(rig);
    await popup.waitForSelector(sign);
    for (const light of camera.lights) {
      await illuminate(popup, light, camera);
      await camera.shoot(popup, 'popup', `${name}, ${light}`);
    }
    await popup.close();
    await page.close();
  }
}

/** The popup over a page that could not be checked. */
export async function failedPopup(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings();
  const page = await rig.open(rig.put('/', DEMO));
  await rig.status(page);
  const popup = await rig.popup(page);
  for (const light of camera.lights) {
    await illuminate(popup, light, camera);
    await camera.shoot(popup, 'popup', `failed, ${light}`);
  }
}

/** The popup in each of its languages. */
export async function popupLanguages(rig: Rig, camera: Camera): Promise<void> {
  const page = await rig.open(rig.put('/languages', DEMO));
  for (const language of INTERFACE_LANGUAGES) {
    await rig.settings({ pageNote: false, language });
    const popup = await rig.popup(page);
    await popup.waitForSelector('.flag');
    await camera.shoot(popup, 'popup by language', language);
    await popup.close();
  }
  await page.close();
}

/** Everything else in each language, in a laptop's window. */
export async function everyLanguage(rig: Rig, camera: Camera): Promise<void> {
  const page = await rig.open(rig.put('/all-languages', DEMO));
  const [, LAPTOP] = SIZES;
  await page.setViewport(LAPTOP[1]);
  for (const language of INTERFACE_LANGUAGES) {
    await rig.settings({ language });
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('the note', () => panelText(page, NOTE));
    await openCard(rig, page, 'claim');
    await camera.shoot(page, `card and note, ${language}`, 'claim');
    const tab = await rig.tabId(page);
    const pages: typeof OWN = [
      ...OWN,
      ['report', `src/report/index.html?tab=${tab}`, '.note-item'],
      ['panel', 'src/panel/index.html', '.flag'],
    ];
    for (const [name, path, sign] of pages) {
      await page.bringToFront();
      const own = await rig.openOwn(path);
      await own.setViewport(LAPTOP[1]);
      await own.waitForSelector(sign);
      await camera.shoot(own, `own pages, ${language}`, name);
      await own.close();
    }
  }
  await rig.settings();
  await page.close();
}

/** Copies of a short and a retracted record: popup and the first claim's card. */
export async function otherRecords(rig: Rig, camera: Camera): Promise<void> {
  if (!HAS_REAL) return;
  await rig.settings({ pageNote: false });
  for (const id of ['managua-meteorite', 'ap-poland-missiles-2022']) {
    const page = await rig.open(rig.put(`/${id}`, recordPage(id)));
    const popup = await rig.popup(page);
    await popup.waitForSelector('[data-verdict]');
    await camera.shoot(popup, 'other records', `popup, ${id}`);
    await popup.close();
    await page.bringToFront();
    await openCard(rig, page, 'claim');
    await camera.shoot(page, 'other records', `card, ${id}`);
    await page.close();
  }
}

/** The popup as a page of its own, as phones show it, down its whole length. */
export async function phonePopup(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings({ pageNote: false });
  const page = await rig.open(rig.put('/phone', DEMO));
  await rig.status(page);
  await page.bringToFront();
  const popup = await rig.openOwn('src/popup/index.html');
  await settled(popup);
  await popup.setViewport(PHONE);
  for (const light of camera.lights) {
    await illuminate(popup, light, camera);
    await camera.shoot(popup, 'popup on a phone', light);
  }
  await illuminate(popup, 'light', camera);
  await popup.evaluate(() => {
    const heads = document.querySelectorAll<HTMLElement>('.flag[data-category="claim"] .flag-head');
    heads[1]?.click();
    heads[1]?.scrollIntoView({ block: 'start' });
  });
  await camera.shoot(popup, 'popup on a phone', 'a claim open');
  await popup.close();
  await page.close();
}

/** What a copy changed, in popup, panel, a phone's window and the report: of the demonstration and of a long copy. */
export async function changesViews(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings({ pageNote: false });
  const pages = [
    ['demo', DEMO],
    ...(HAS_REAL ? [['long', changedCopy('nyt-coal-trees-2016')] as const] : []),
  ] as const;
  for (const [name, html] of pages) {
    const page = await rig.open(rig.put(`/changes-${name}`, html));
    await rig.status(page, ({ state }) => state === 'checked');
    const tab = await rig.tabId(page);
    const views = [
      ['panel', 'src/panel/index.html', { width: 420, height: 900 }],
      ['phone', 'src/popup/index.html', PHONE],
      ['report', `src/report/index.html?tab=${tab}`, { width: 1366, height: 650 }],
    ] as const;
    for (const [view, path, size] of views) {
      await page.bringToFront();
      const own = await rig.openOwn(path);
      await own.setViewport(size);
      await own.waitForSelector('#changes');
      for (const light of camera.lights) {
        await illuminate(own, light, camera);
        await openChanges(own, '#changes');
        await camera.shoot(own, `changes, ${view}`, `${name}, list, ${light}`);
        await openChanges(own, '.change-map');
        await camera.shoot(own, `changes, ${view}`, `${name}, map, ${light}`);
      }
      await own.close();
    }
    await page.close();
  }
  await rig.settings();
}

/** Unfold what the place stands in, and bring it to the top of the window. */
async function openChanges(own: Page, place: string): Promise<void> {
  await own.evaluate((selector) => {
    const found = document.querySelector(selector);
    const folded = found?.closest('details');
    if (folded) folded.open = true;
    found?.scrollIntoView({ block: 'start' });
  }, place);
}

/** Scroll to the first flag of a category and open its card. */
async function openCard(rig: Rig, page: Page, category: string): Promise<void> {
  const status = await rig.status(page, ({ state }) => state === 'checked');
  if (status.state !== 'checked') return;
  const flags = status.report.flags.filter((flag) => flag.category === category);
  const flag = flags[Math.min(1, flags.length - 1)];
  if (!flag) return;
  await rig.ask(page, 'flag/reveal', { flagId: flag.id });
  await cardOpen(page);
}

/** A recognised page in one size: note, marks, cards. */
async function storyPage(rig: Rig, camera: Camera, [size, viewport]: Size): Promise<void> {
  const page = await rig.open(rig.put('/story', DEMO));
  await page.setViewport(viewport);
  await until('the note', () => panelText(page, NOTE));
  for (const light of camera.lights) {
    await illuminate(page, light, camera);
    await camera.shoot(page, `page, ${size}`, `note, ${light}`);
  }
  await rig.settings({ pageNote: false });
  await until('the note to go', async () => ((await panelText(page, NOTE)) === null ? true : null));
  for (const light of camera.lights) {
    await illuminate(page, light, camera);
    await page.evaluate(() => document.querySelector('article p')?.scrollIntoView());
    await camera.shoot(page, `page, ${size}`, `marks, ${light}`);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('article p')];
      all.find((one) => one.textContent?.includes('bankruptcy'))?.scrollIntoView();
    });
    await camera.shoot(page, `page, ${size}`, `marks of all families, ${light}`);
    for (const category of ['sourcing', 'translation', 'claim']) {
      await openCard(rig, page, category);
      await camera.shoot(page, `page, ${size}`, `card, ${category}, ${light}`);
    }
    await page.keyboard.press('Escape');
  }
  await rig.settings();
  await page.close();
}

/** A recognised page in every size. */
export async function storyPages(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings();
  for (const size of SIZES) await storyPage(rig, camera, size);
}

/** Pages of the extension that need no page beside them, and what shows that they are there. */
const OWN: readonly (readonly [name: string, path: string, sign: string])[] = [
  ['options', 'src/options/index.html', 'main'],
  ['welcome', 'src/welcome/index.html', 'main'],
  ['check a text', 'src/check/index.html', 'textarea'],
  ['demonstration', 'src/check/index.html?demo', '.annotated mark'],
  ['editor', 'src/editor/index.html', '#edit-new'],
];

/** Options, welcome, check and demonstration, screen by screen. */
export async function ownPages(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings({ offSites: ['example.org', 'news.example'] });
  for (const [name, path, sign] of OWN) {
    const page = await rig.openOwn(path);
    await page.waitForSelector(sign);
    await everySize(page, name, camera);
    await page.close();
  }
}

/** The report on a recognised page, and the panel beside it. */
export async function reportPages(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings({ pageNote: false });
  const page = await rig.open(rig.put('/reported', DEMO));
  await rig.status(page, ({ state }) => state === 'checked');
  const report = await rig.openOwn(`src/report/index.html?tab=${await rig.tabId(page)}`);
  await report.waitForSelector('.note-item');
  await everySize(report, 'report', camera);
  await report.close();
  await page.bringToFront();
  const panel = await rig.openOwn('src/panel/index.html');
  await panel.waitForSelector('.flag');
  await everySize(panel, 'panel', camera);
  await panel.close();
  await page.close();
}

/** A page in every size and light. */
async function everySize(page: Page, name: string, camera: Camera): Promise<void> {
  for (const [size, viewport] of SIZES) {
    await page.setViewport(viewport);
    for (const light of camera.lights) {
      await illuminate(page, light, camera);
      await screens(page, screensFor(size, light), (screen) =>
        camera.shoot(page, `${name}, ${size}`, `screen ${screen}, ${light}`),
      );
    }
  }
}

function screensFor(size: Size[0], light: Colours): number {
  return size === '360x640' && light === 'light' ? SCREENS : 1;
}

/** Visit a long page one window's height at a time, `most` times. */
async function screens(
  page: Page,
  most: number,
  visit: (screen: number) => Promise<void>,
): Promise<void> {
  const count = await page.evaluate(() =>
    Math.ceil(document.documentElement.scrollHeight / innerHeight),
  );
  for (let screen = 1; screen <= Math.min(most, count); screen++) {
    await page.evaluate((at) => scrollTo(0, (at - 1) * innerHeight), screen);
    await visit(screen);
  }
}
