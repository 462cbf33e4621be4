/** The page a fresh installation opens by itself, which must not come between later steps. */
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from './browser';

const STEP_MS = 50;

/** Wait until the welcome page is there; throws when it does not come. */
export async function welcomePage(browser: Browser): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // Firefox does not report the addresses of extension pages; the page knows its own.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/welcome/')) return page;
    }
    await new Promise((resume) => setTimeout(resume, STEP_MS));
  }
  throw new Error('the welcome page did not open');
}
