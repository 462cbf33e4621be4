/** The page a fresh installation opens by itself, which must not come between later steps. */
import type { Browser, Page } from 'puppeteer-core';

const PATIENCE_MS = 15_000;
const STEP_MS = 50;

/** Wait until the welcome page is there; throws when it does not come. */
export async function welcomePage(browser: Browser): Promise<Page> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    for (const page of await browser.pages()) {
      // Firefox does not report the addresses of extension pages; the page knows its own.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/welcome/')) return page;
    }
    await new Promise((resume) => setTimeout(resume, STEP_MS));
  }
  throw new Error('the welcome page did not open');
}
