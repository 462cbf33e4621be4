/** What a copy changed: told in popup, panel and report, and every place of it reached by keys alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { inBothSchemes, violations } from '../../support/axe';
import { MEDDLED, meddledCopy, storyPack, wholeCopy } from '../../support/changed-story';
import { english } from '../../support/english';
import { Keyboard } from '../../support/keyboard';
import { PATIENCE, type Rig, until } from '../../support/rig';

const SUMMARY = english('changes_heading');
const COPY = meddledCopy();
/** The window of the copy: two or three paragraphs of it are in view at a time. */
const WINDOW = { width: 900, height: 420 };

const sums = (language: string, amount: number) => new Intl.NumberFormat(language).format(amount);
/** What is told of the copy, gravest first; quotation marks are the browser's. */
const TOLD = [
  english('change_missing', { n: MEDDLED.missing }),
  english('edit_detail', {
    quote: '… the buoy cost 640 thousand crowns, which the …',
    expected: sums('en-US', 460_000),
  }),
  english('change_moved', { n: MEDDLED.moved, here: COPY.moved }),
  english('edit_byline_lost', { expected: 'Tuva Ekdahl' }),
];

/** Wait until the window shows this paragraph of the page or report whole; its tab may be behind. */
const inView = (page: Page, nth: number) =>
  until(`paragraph ${nth} in view`, async () => {
    const shown = await page.evaluate((at) => {
      const all = document.querySelectorAll('article :is(h1, p), .numbered [data-paragraph]');
      const box = all[at]?.getBoundingClientRect();
      // Browsers scroll by whole pixels.
      return box !== undefined && box.top >= -1 && box.bottom <= innerHeight + 1;
    }, nth);
    return shown || null;
  });

const lines = (view: Page) =>
  view.$$eval('.change > p:first-child', (all) => all.map((one) => one.textContent ?? ''));
const states = (view: Page) =>
  view.$$eval('.change-map > li', (all) => all.map((one) => one.dataset['state'] ?? ''));

/** Tests of the Changes view, on a drafted record in which no claim is written. */
export function changes(rig: () => Rig, name: BrowserName): void {
  let pack = '';
  const shown = async (path: string, html: string): Promise<Page> => {
    await rig().settings({ pageNote: false });
    const page = await rig().open(rig().put(path, html));
    await page.setViewport(WINDOW);
    await rig().status(page, ({ state }) => state === 'checked');
    return page;
  };
  /** By keys alone: to the folded view, and open it. */
  const unfold = async (view: Page): Promise<Keyboard> => {
    const keys = new Keyboard(view);
    await view.bringToFront();
    await keys.tabTo(SUMMARY);
    await keys.press('Enter');
    await view.waitForSelector('details[open] .change-map');
    return keys;
  };
  const expectTold = async (view: Page) => {
    const told = await lines(view);
    expect(told.length).toBe(TOLD.length);
    TOLD.forEach((line, at) => {
      expect(told[at]).toContain(line);
    });
    expect((await states(view)).filter((state) => state !== 'kept')).toEqual(['moved', 'missing']);
  };

  beforeAll(async () => {
    await rig().background('packs/import', { text: storyPack() });
    const [kept] = await rig().background('packs/list', null);
    pack = kept?.id ?? '';
  });
  afterAll(() => rig().background('packs/remove', { id: pack }));

  test('popup: what was left out, moved, altered and taken off is listed, and nothing else', async () => {
    const page = await shown('/light', COPY.html);
    const popup = await rig().popup(page);
    await unfold(popup);
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain(english('changes_count', { n: TOLD.length }));
    expect(said).toContain(english('change_missing_denial'));
    await expectTold(popup);
    expect(await inBothSchemes(popup, name)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('popup: a copy of the whole is said to have no change', async () => {
    const page = await shown('/light-whole', wholeCopy());
    const popup = await rig().popup(page);
    await unfold(popup);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(english('changes_none'));
    expect(await lines(popup)).toEqual([]);
    expect(new Set(await states(popup))).toEqual(new Set(['kept']));
    await popup.close();
    await page.close();
  });

  test('panel: keys alone go to a change and along the map, and the page goes there', async () => {
    const page = await shown('/light-keys', COPY.html);
    const panel = await rig().openOwn('src/panel/index.html');
    await panel.setViewport({ width: 380, height: 640 });
    const keys = await unfold(panel);
    await expectTold(panel);
    expect(await inBothSchemes(panel, name)).toEqual([]);

    await keys.tabTo(english('list_paragraph', { n: COPY.number }));
    await keys.press('Enter');
    await inView(page, COPY.number);

    await keys.tabTo(english('map_headline'));
    await keys.press('End');
    const last = await panel.evaluate(() => document.activeElement?.textContent ?? '');
    const at = Number(/\d+/.exec(last)?.[0]);
    expect(at).toBeGreaterThan(COPY.number + 5);
    await keys.press('Enter');
    await inView(page, at);

    await keys.press('Home');
    await keys.press('ArrowDown', COPY.moved);
    const row = await panel.evaluate(() => document.activeElement?.textContent ?? '');
    expect(row).toContain(english('map_moved'));
    // The whole map is one stop of the Tab key, at the row that was left.
    await keys.press('Tab');
    const inside = () => panel.evaluate(() => document.activeElement?.closest('.change-map'));
    expect(await inside()).toBeNull();
    await keys.withShift('Tab', 1);
    expect(await panel.evaluate(() => document.activeElement?.textContent ?? '')).toBe(row);
    await keys.press('Enter');
    await inView(page, COPY.moved);
    await panel.close();
    await page.close();
  });

  test('report: the same list, and a map whose rows are links into the text', async () => {
    const page = await shown('/light-report', COPY.html);
    const tab = await rig().tabId(page);
    const report = await rig().openOwn(`src/report/index.html?tab=${tab}`);
    await report.setViewport({ width: 1000, height: 600 });
    await report.waitForSelector('.change-map');
    await expectTold(report);
    expect(await inBothSchemes(report, name)).toEqual([]);

    const keys = new Keyboard(report);
    await keys.tabTo(english('map_headline'));
    await keys.press('ArrowDown', COPY.number);
    await keys.press('Enter');
    await report.waitForFunction(
      (hash) => location.hash === hash,
      { timeout: PATIENCE },
      `#paragraph-${COPY.number}`,
    );
    await inView(report, COPY.number);

    await report.setViewport({ width: 360, height: 640 });
    expect(await violations(report)).toEqual([]);
    const wide = await report.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await report.close();
    await page.close();
  });
}
