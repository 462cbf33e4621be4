/** What is painted on a page, as the page itself can see it. */
import type { Frame, Page } from 'puppeteer-core';
import { PATIENCE } from './rig';

/** Words under every highlight of the extension, by the highlight's name. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
}

/** Families painted: `sourcing`, `translation`, `claim`; helpers such as overlaps left out. */
export async function families(page: Page): Promise<string[]> {
  const names = Object.keys(await painted(page));
  return ['sourcing', 'translation', 'claim'].filter((family) =>
    names.some((name) => name.startsWith(`hearsay-${family}`)),
  );
}

/**
 * Wait for the marks of a whole report: those of some claims are painted before it, and families
 * beside them come with it. Only for pages where rules find something too. Waits `timeout` ms, for
 * ever with 0.
 */
export async function wholeMarks(page: Page | Frame, timeout = PATIENCE): Promise<void> {
  await page.waitForFunction(
    () =>
      [...CSS.highlights].some(
        ([name]) => name === 'hearsay-sourcing' || name === 'hearsay-translation',
      ),
    // Asked at every frame, a page that is busy would be kept busier.
    { timeout, polling: 50 },
  );
}

/** The page's whole markup. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
