/** What is painted on a page, as the page itself can see it. */
import type { Page } from 'puppeteer-core';

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

/** The page's whole markup. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
