/** The card on the page, and the page's own links and selections under the marks. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { CARD, cardOpen, inPanel, panelsGone, panelText } from '../../support/closed-roots';
import { english } from '../../support/english';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly quote: string;
}

/** A point on the painted mark whose words contain `text`, scrolled into view. */
async function spotOn(page: Page, text: string): Promise<Spot> {
  return until(`a mark on "${text}"`, () =>
    page.evaluate((wanted) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.includes('active') || name.includes('overlap') ? [] : ([...highlight] as Range[]),
      );
      const range = ranges.find((one) => String(one).includes(wanted));
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return box
        ? { x: box.x + box.width / 2, y: box.y + box.height / 2, quote: String(range) }
        : null;
    }, text),
  );
}

/** The demonstration with a link inside a marked passage. */
const LINKED = DEMO.replace('bankruptcy summit', '<a href="#elsewhere">bankruptcy summit</a>');
const MARKED = 'bankruptcy';

/** Tests of the card. */
export function card(rig: () => Rig, name: BrowserName): void {
  let page: Page;
  beforeEach(async () => {
    await rig().settings({ pageNote: false });
    page = await rig().open(rig().put('/', DEMO));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    return () => page.close();
  });

  test('opens under a resting pointer and goes with it', async () => {
    const spot = await spotOn(page, MARKED);
    await page.mouse.move(spot.x, spot.y);
    expect(await cardOpen(page)).toContain(english('card_pin'));
    await page.mouse.move(2, 2);
    await panelsGone(page);
  });

  test('a click pins it; Escape and a click elsewhere put it away', async () => {
    const spot = await spotOn(page, MARKED);
    await page.mouse.click(spot.x, spot.y);
    expect(await cardOpen(page)).not.toContain(english('card_pin'));
    await page.mouse.move(2, 2);
    await new Promise((resume) => setTimeout(resume, 700));
    expect(await panelText(page, CARD)).not.toBeNull();
    await page.keyboard.press('Escape');
    await panelsGone(page);

    await page.mouse.click(spot.x, spot.y);
    await cardOpen(page);
    await page.mouse.click(3, 3);
    await panelsGone(page);
  });

  test('a click inside it does not close it', async () => {
    const spot = await spotOn(page, MARKED);
    await page.mouse.click(spot.x, spot.y);
    await cardOpen(page);
    const { x, y } = await inPanel(page, `${CARD} .detail`);
    await page.mouse.click(x, y);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(await panelText(page, CARD)).not.toBeNull();
    const close = await inPanel(page, `${CARD} .bar button`);
    await page.mouse.click(close.x, close.y);
    await panelsGone(page);
  });

  test('steps go from mark to mark and bring each into view', async () => {
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      expect(await rig().ask(page, 'flag/step', { by: 1 })).toBe(true);
      await cardOpen(page);
      const active = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('hearsay-active') ?? [])] as Range[];
        const box = ranges[0]?.getBoundingClientRect();
        return {
          words: ranges.map(String).join(' '),
          inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
        };
      });
      expect(active.inView).toBe(true);
      seen.push(active.words);
    }
    expect(new Set(seen).size).toBe(3);
    await rig().ask(page, 'flag/step', { by: -1 });
    const back = await until('the mark before', async () => {
      const words = await page.evaluate(() =>
        [...(CSS.highlights.get('hearsay-active') ?? [])].map(String).join(' '),
      );
      return words === seen[2] ? null : words;
    });
    expect(back).toBe(seen[1]);
  });

  test('keyboard reaches the card, walks it and leaves it where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await rig().ask(page, 'flag/step', { by: 1 });
    await cardOpen(page);
    const focused = () =>
      page.evaluate(() => {
        for (const host of document.documentElement.children) {
          const inside = host.shadowRoot?.activeElement;
          if (inside) return inside.getAttribute('role') ?? inside.tagName;
        }
        return document.activeElement?.textContent ?? null;
      });
    expect(await focused()).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('BUTTON');
    await page.keyboard.press('Escape');
    await panelsGone(page);
    expect(await focused()).toBe('Home');
  });

  test('links under marks still lead where they lead', async () => {
    const linked = await rig().open(rig().put('/linked', LINKED));
    await spotOn(linked, MARKED);
    const under = await linked.$eval('a[href="#elsewhere"]', (link) => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
      return ranges.some((range) => range.intersectsNode(link));
    });
    expect(under).toBe(true);
    await linked.click('a[href="#elsewhere"]');
    await linked.waitForFunction(() => location.hash === '#elsewhere', { timeout: PATIENCE });
    await linked.close();
  });

  test('marked words can be selected, and no card comes in between', async () => {
    const spot = await spotOn(page, MARKED);
    await page.mouse.move(spot.x - 60, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 60, spot.y, { steps: 6 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(5);
    await page.mouse.move(2, 2);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(await panelText(page, CARD)).toBeNull();
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  });

  test('print leaves no marks', async () => {
    const decorated = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.documentElement, '::highlight(hearsay-translation)')
            .textDecorationLine,
      );
    if (name === 'chrome') {
      expect(await decorated()).toBe('underline');
      await page.emulateMediaType('print');
      expect(await decorated()).not.toContain('underline');
    }
  });
}
