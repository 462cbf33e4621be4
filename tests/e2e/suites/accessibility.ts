/** Axe, names and keyboard on everything the extension shows. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { inBothSchemes, violations } from '../../support/axe';
import { CARD, cardOpen, NOTE, openRoots, panelText } from '../../support/closed-roots';
import { press } from '../../support/controls';
import { english } from '../../support/english';
import { POPUP_STATES } from '../../support/popup-states';
import { type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

function nodesOf(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

interface Focused {
  readonly what: string;
  /** Whether something is drawn around the focused element or its label. */
  readonly ring: boolean;
  readonly inView: boolean;
}

/** What has the focus after each press of Tab, until it has gone round or `most` presses. */
async function tabThrough(page: Page, most: number): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const label = (element as HTMLInputElement).labels?.[0];
      const name = element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText;
      const box = element.getBoundingClientRect();
      const ringed = [element, label].some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return {
        what: `${element.tagName} ${name.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
        ring: ringed,
        inView: box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!stop || stop.what === stops[0]?.what) break;
    stops.push(stop);
  }
  return stops;
}

/** Press Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (now.trim() === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Tests with axe-core, the accessibility tree and the Tab key. */
export function accessibility(rig: () => Rig, name: BrowserName): void {
  test.each(POPUP_STATES)('axe finds nothing in the popup: $name', async ({ reach, sign }) => {
    const { page, popup } = await reach(rig());
    await popup.waitForSelector(sign);
    expect(await inBothSchemes(popup, name)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each([
    ['src/options/index.html', 'main'],
    ['src/welcome/index.html', 'main'],
    ['src/check/index.html', 'textarea'],
    ['src/check/index.html?demo', '.annotated mark'],
    ['src/editor/index.html', '#edit-new'],
  ])('axe finds nothing on %s', async (path, sign) => {
    await rig().settings({ offSites: ['example.org'] });
    const page = await rig().openOwn(path);
    await page.waitForSelector(sign);
    expect(await inBothSchemes(page, name)).toEqual([]);
    await page.setViewport({ width: 360, height: 800 });
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.close();
  });

  test('axe finds nothing on the report, its questions, and the panel', async () => {
    await rig().settings({ pageNote: false });
    const page = await rig().open(rig().put('/reported', DEMO));
    await rig().status(page, ({ state }) => state === 'checked');
    const report = await rig().openOwn(`src/report/index.html?tab=${await rig().tabId(page)}`);
    await report.waitForSelector('.note-item');
    expect(await inBothSchemes(report, name)).toEqual([]);
    await press(report, english('report_questions'));
    await report.waitForSelector('.questions');
    expect(await violations(report)).toEqual([]);
    await report.close();
    await page.bringToFront();
    const panel = await rig().openOwn('src/panel/index.html');
    await panel.waitForSelector('.flag');
    expect(await inBothSchemes(panel, name)).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('axe finds nothing on a text that was checked, nor on a report of hidden highlights', async () => {
    await rig().settings({ pageNote: false });
    const check = await rig().openOwn('src/check/index.html');
    const field = await check.waitForSelector('textarea');
    const story = [...DEMO.matchAll(/<(?:h1|p)>([^<]+)</g)].map(([, text]) => text).join('\n\n');
    await field?.evaluate((one, text) => {
      (one as HTMLTextAreaElement).value = text;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }, story);
    await press(check, english('check_go'));
    await check.waitForSelector('.annotated mark');
    expect(await inBothSchemes(check, name)).toEqual([]);
    await check.close();

    const page = await rig().open(rig().put('/hidden-report', DEMO));
    await rig().status(page, ({ state }) => state === 'checked');
    await rig().ask(page, 'page/hide', { hidden: true });
    const report = await rig().openOwn(`src/report/index.html?tab=${await rig().tabId(page)}`);
    await report.waitForSelector('[data-verdict="copy"]');
    expect(await inBothSchemes(report, name)).toEqual([]);
    await report.close();
    await page.close();
  });

  test('the keyboard alone goes from the welcome page to a report in print', async () => {
    await rig().settings();
    const welcome = await rig().openOwn('src/welcome/index.html');
    const opened = new Promise<Page>((resolve) => {
      rig().installed.browser.once('targetcreated', (target) => {
        target.page().then((one) => one && resolve(one));
      });
    });
    await tabTo(welcome, english('state_try'));
    await welcome.keyboard.press('Enter');
    const page = await opened;
    await page.waitForSelector('.annotated mark');
    await tabTo(page, english('action_report'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.note-item');
    await page.evaluate(() => {
      (globalThis as { print: () => void }).print = () => {
        document.title = 'printed';
      };
    });
    await tabTo(page, english('action_print_report'));
    await page.keyboard.press('Enter');
    await until('the print', async () =>
      (await page.evaluate(() => document.title)) === 'printed' ? true : null,
    );
    await page.close();
    await welcome.close();
  });

  test('axe finds nothing on the card and the page note', async () => {
    await rig().settings();
    const page = await rig().open(rig().put('/axe', DEMO));
    await until('the note', () => panelText(page, NOTE));
    expect(await inBothSchemes(page, name, NOTE)).toEqual([]);
    for (let mark = 0; mark < 6; mark++) {
      await rig().ask(page, 'flag/step', { by: 1 });
      await cardOpen(page);
      await openRoots(page);
      expect(await inBothSchemes(page, name, CARD), `mark ${mark}`).toEqual([]);
    }
    // In a small window the card is a sheet at its foot.
    await page.setViewport({ width: 360, height: 640 });
    await cardOpen(page);
    await openRoots(page);
    expect(await inBothSchemes(page, name, CARD), 'sheet').toEqual([]);
    await page.close();
  });

  test.skipIf(name !== 'chrome')('the accessibility tree names every control', async () => {
    await rig().settings({ pageNote: false });
    const page = await rig().open(rig().put('/names', DEMO));
    const popup = await rig().popup(page);
    const tree = await popup.accessibility.snapshot({ interestingOnly: true });
    if (!tree) throw new Error('no accessibility tree');
    const nodes = nodesOf(tree);
    const controls = nodes.filter(({ role }) =>
      ['button', 'link', 'switch', 'checkbox', 'combobox', 'textbox', 'searchbox'].includes(role),
    );
    expect(controls.length).toBeGreaterThan(20);
    expect(controls.filter((node) => !node.name?.trim())).toEqual([]);
    const names = nodes.map((node) => node.name);
    for (const name of ['extent_all', 'action_report', 'marks_hide'] as const) {
      expect(names).toContain(english(name));
    }
    expect(nodes.find(({ role }) => role === 'heading')?.name).toContain('own wording');
    await popup.close();

    await rig().ask(page, 'flag/step', { by: 1 });
    await cardOpen(page);
    const onPage = await page.accessibility.snapshot({ interestingOnly: true });
    const dialog = onPage && nodesOf(onPage).find(({ role }) => role === 'dialog');
    expect(dialog?.name).toMatch(/^Hearsay: .+, “.+”$/);
    const unnamed = dialog && nodesOf(dialog).filter((n) => n.role === 'button' && !n.name);
    expect(unnamed).toEqual([]);
    await page.close();
  });

  test('Tab goes through the popup from top to bottom, always to be seen', async () => {
    await rig().settings({ mode: 'click' });
    const page = await rig().open(rig().put('/tab', DEMO));
    const popup = await rig().popup(page);
    const stops = await tabThrough(popup, 12);
    expect(stops.length).toBeGreaterThanOrEqual(4);
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    const order = stops.map(({ what }) => what);
    const check = order.findIndex((what) => what.includes(english('state_check')));
    const options = order.findIndex((what) => what.includes(english('open_options')));
    expect(check).toBeGreaterThan(0);
    expect(options).toBeGreaterThan(check);

    await popup.close();

    const again = await rig().popup(page);
    for (let press = 0; press <= check; press++) await again.keyboard.press('Tab');
    await again.keyboard.press('Enter');
    await again.waitForSelector('[data-verdict="copy"]');
    const after = await tabThrough(again, 12);
    expect(after.length).toBeGreaterThan(2);
    expect(after.filter(({ ring, inView }) => !ring || !inView)).toEqual([]);
    await again.close();
    await page.close();
  });

  test.each(['src/options/index.html', 'src/welcome/index.html'])(
    'Tab goes through %s, always to be seen',
    async (path) => {
      await rig().settings();
      const page = await rig().openOwn(path);
      const stops = await tabThrough(page, 40);
      expect(stops.length).toBeGreaterThanOrEqual(4);
      expect(stops.filter(({ ring, inView }) => !ring || !inView)).toEqual([]);
      await page.close();
    },
  );
}
