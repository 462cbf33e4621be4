/** What is photographed: popup, pages with marks and card, options, welcome. */
import type { Page } from 'puppeteer-core';
import { settled } from '../../src/demo/popup-page';
import { cardOpen, NOTE, panelText } from '../support/closed-roots';
import { POPUP_STATES } from '../support/popup-states';
import { type Rig, until } from '../support/rig';
import { DEMO } from '../support/stories';
import { type Camera, illuminate, lightsOf } from './camera';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The popup in every state and light. */
export async function popups(rig: Rig, camera: Camera): Promise<void> {
  for (const { name, sign, reach } of POPUP_STATES) {
    const { page, popup } = await reach(rig);
    await popup.waitForSelector(sign);
    for (const light of lightsOf(camera)) {
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
  for (const light of lightsOf(camera)) {
    await illuminate(popup, light, camera);
    await camera.shoot(popup, 'popup', `failed, ${light}`);
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
  for (const light of lightsOf(camera)) {
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

/** A recognised page: note, marks, cards. */
export async function storyPages(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings();
  for (const [size, viewport] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    const page = await rig.open(rig.put(`/${size}`, DEMO));
    await page.setViewport(viewport);
    await until('the note', () => panelText(page, NOTE));
    for (const light of lightsOf(camera)) {
      await illuminate(page, light, camera);
      await camera.shoot(page, `page on a ${size}`, `note, ${light}`);
    }
    await rig.settings({ pageNote: false });
    for (const light of lightsOf(camera)) {
      await illuminate(page, light, camera);
      await page.evaluate(() => scrollTo(0, 1500));
      await camera.shoot(page, `page on a ${size}`, `marks, ${light}`);
      for (const category of ['sourcing', 'translation', 'claim']) {
        await openCard(rig, page, category);
        await camera.shoot(page, `page on a ${size}`, `card, ${category}, ${light}`);
      }
      await page.keyboard.press('Escape');
    }
    await rig.settings();
    await page.close();
  }
}

/** Options and welcome, screen by screen. */
export async function ownPages(rig: Rig, camera: Camera): Promise<void> {
  await rig.settings({ offSites: ['example.org', 'news.example'] });
  for (const name of ['options', 'welcome']) {
    const page = await rig.openOwn(`src/${name}/index.html`);
    for (const [size, viewport] of [
      ['desktop', DESKTOP],
      ['phone', PHONE],
    ] as const) {
      await page.setViewport(viewport);
      for (const light of lightsOf(camera)) {
        await illuminate(page, light, camera);
        await screens(page, async (screen) => {
          if (light === 'light' || screen === 1) {
            await camera.shoot(page, `${name} on a ${size}`, `screen ${screen}, ${light}`);
          }
        });
      }
    }
    await page.close();
  }
}

/** Visit a long page one window's height at a time. */
async function screens(page: Page, visit: (screen: number) => Promise<void>): Promise<void> {
  const count = await page.evaluate(() =>
    Math.min(6, Math.ceil(document.documentElement.scrollHeight / innerHeight)),
  );
  for (let screen = 1; screen <= count; screen++) {
    await page.evaluate((at) => scrollTo(0, (at - 1) * innerHeight), screen);
    await visit(screen);
  }
}
