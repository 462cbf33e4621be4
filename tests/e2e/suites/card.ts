/** The card on the page, and the page's own links and selections under the marks. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { shownFlags } from '../../../src/ui/findings';
import { CARD, cardOpen, inPanel, panelsGone, panelText } from '../../support/closed-roots';
import { english } from '../../support/english';
import { wholeMarks } from '../../support/painted';
import { PATIENCE, type Rig, until } from '../../support/rig';
import { DEMO, HAS_REAL, realPage } from '../../support/stories';

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

/** True once the open card lies whole inside the window; null while it does not. */
function cardInside(page: Page): Promise<true | null> {
  return page.evaluate(() => {
    for (const host of document.documentElement.children) {
      const box = host.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      if (!box || box.height === 0) continue;
      const { left, top, right, bottom } = box;
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return inside ? true : null;
    }
    return null;
  });
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
    await wholeMarks(page);
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
    const { x, y } = await inPanel(page, `${CARD} .answers dt`);
    await page.mouse.click(x, y);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(await panelText(page, CARD)).not.toBeNull();
    const close = await inPanel(page, `${CARD} .bar button[aria-label="${english('card_close')}"]`);
    await page.mouse.click(close.x, close.y);
    await panelsGone(page);
  });

  test('steps go from finding to finding and bring each into view', async () => {
    const place = (text: string) => Number(/(\d+) of \d+/.exec(text)?.[1]);
    for (const wanted of [1, 2, 3]) {
      expect(await rig().ask(page, 'flag/step', { by: 1 })).toBe(true);
      await until(`finding ${wanted}`, async () =>
        place((await panelText(page, CARD)) ?? '') === wanted ? true : null,
      );
      const inView = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('hearsay-active') ?? [])] as Range[];
        const box = ranges[0]?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
      expect(inView).toBe(true);
    }
    await rig().ask(page, 'flag/step', { by: -1 });
    await until('the finding before', async () =>
      place((await panelText(page, CARD)) ?? '') === 2 ? true : null,
    );
  });

  test.each([
    [1366, 650],
    [360, 640],
    [640, 360],
  ])('every card is whole inside a window of %d by %d', async (width, height) => {
    const real = await rig().open(rig().put('/sizes', HAS_REAL ? realPage() : DEMO));
    await real.setViewport({ width, height });
    const status = await rig().status(real, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    const outside: string[] = [];
    for (const { id } of shownFlags(status, DEFAULT_SETTINGS)) {
      await rig().ask(real, 'flag/reveal', { flagId: id });
      await cardOpen(real);
      const fits = await until(`the card of ${id} inside`, () => cardInside(real)).catch(
        () => false,
      );
      if (!fits) outside.push(id);
    }
    expect(outside).toEqual([]);
    await real.close();
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
