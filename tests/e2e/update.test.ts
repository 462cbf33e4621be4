/** An update while tabs are open: what the old version put up goes, and the new one takes over. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../src/demo/browser';
import { CARD, cardOpen, NOTE, panelText } from '../support/closed-roots';
import { markup, painted, wholeMarks } from '../support/painted';
import { builtExtension, startRig, until } from '../support/rig';
import { bare, DEMO, DEMO_STORY } from '../support/stories';

/** A story in a shadow tree, which gets a sheet of its own. */
const SHADOWED = bare(
  `<story-box></story-box><template>${DEMO_STORY}</template><script>
    document.querySelector('story-box').attachShadow({ mode: 'open' })
      .append(document.querySelector('template').content);</script>`,
);

/** How much of ours stands on a page. */
function standing(page: Page) {
  return page.evaluate(() => {
    const shadow = document.querySelector('story-box')?.shadowRoot;
    return {
      panels: document.querySelectorAll('html > :not(head, body)').length,
      sheets: document.adoptedStyleSheets.length,
      inside: shadow?.adoptedStyleSheets.length ?? 0,
      active: CSS.highlights.has('hearsay-active'),
    };
  });
}

/** Count in the page how often panels come and go, so that a new note is told from an old one. */
async function panelsWatched(page: Page): Promise<() => Promise<{ came: number; went: number }>> {
  await page.evaluate(() => {
    const seen = { came: 0, went: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        seen.came += addedNodes.length;
        seen.went += removedNodes.length;
      }
    }).observe(document.documentElement, { childList: true });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { came: number; went: number } }).seen);
}

describe.each(BROWSERS)('an update in %s', (name) => {
  test('marks, card, note and sheets go, and the new version puts up its own', async () => {
    // A browser of its own: the update also closes the page that a rig speaks through.
    const rig = await startRig(name);
    try {
      const shadowed = await rig.open(rig.put('/shadow', SHADOWED));
      await wholeMarks(shadowed);
      const inShadow = await painted(shadowed);
      const page = await rig.open(rig.put('/', DEMO));
      await wholeMarks(page);
      const marks = await painted(page);
      await until('the note', () => panelText(page, NOTE));
      await rig.ask(page, 'flag/step', { by: 1 });
      await cardOpen(page);
      expect(await standing(page)).toMatchObject({ panels: 2, sheets: 1, active: true });
      const panels = await panelsWatched(page);

      // As the browser does it: the same place, installed again over what runs.
      await rig.installed.browser.installExtension(resolve(builtExtension(name)));

      await until('the old panels gone and one new note', async () => {
        const { came, went } = await panels();
        return came === 1 && went === 2 ? true : null;
      });
      // The old script notices within half a second; what it takes away then is not the new one's.
      await new Promise((rest) => setTimeout(rest, 1500));
      await until('the same marks', async () =>
        JSON.stringify(await painted(page)) === JSON.stringify(marks) ? true : null,
      );
      expect(await standing(page)).toMatchObject({ panels: 1, sheets: 1, active: false });
      expect(await until('the new note', () => panelText(page, NOTE))).toBeTruthy();
      expect(await panelText(page, CARD)).toBeNull();
      expect(await markup(page)).not.toContain('hearsay');

      await shadowed.bringToFront();
      await until('the same marks in the shadow tree', async () =>
        JSON.stringify(await painted(shadowed)) === JSON.stringify(inShadow) ? true : null,
      );
      await until('one sheet for each tree', async () => {
        const { sheets, inside } = await standing(shadowed);
        return sheets === 1 && inside === 1 ? true : null;
      });
      expect(rig.errors).toEqual([]);
    } finally {
      await rig.close();
    }
  });
});
