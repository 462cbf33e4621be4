/** The popup as a page that can be read and photographed, over a given tab. */
import type { Page } from 'puppeteer-core';
import { type Installed, PATIENCE_MS } from './browser';

const POPUP = 'src/popup/index.html';
/** Chromium grows a real popup to its content; a photograph wants a steady frame. */
const SIZE = { width: 400, height: 600 };

/**
 * Open the popup over `page`. Chromium shows the real one; Firefox, where a popup cannot be
 * driven, shows the same page in a tab, which speaks for the tab used just before, as on a phone.
 */
export async function openPopup(installed: Installed, page: Page): Promise<Page> {
  const { browser, name, id, address } = installed;
  await page.bringToFront();
  if (name === 'chrome') {
    const target = browser.waitForTarget((t) => t.url().includes(POPUP), { timeout: PATIENCE_MS });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    await page.triggerExtensionAction(extension);
    return (await target).asPage();
  }
  const popup = await browser.newPage();
  await popup.setViewport(SIZE);
  // Firefox reports no navigation of extension pages, so there is nothing to wait for here.
  await popup.goto(address(POPUP), { waitUntil: [] });
  return popup;
}

/** Wait until the popup shows a settled state. */
export async function settled(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () =>
      document.querySelector(
        'main[aria-busy="false"] [data-state], main[aria-busy="false"] [data-verdict]',
      ) !== null,
    { timeout: PATIENCE_MS },
  );
}
