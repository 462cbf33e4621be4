/** Axe-core on a page: what breaks WCAG 2.2 AA or good practice. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/demo/browser';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** One line per violation inside `selector` (the whole page by default), with its first element. */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown): Promise<{ violations: Violation[] }> };
    };
    const inShadow = [...document.documentElement.children]
      .map((host) => within && host.shadowRoot?.querySelector(within))
      .find((element) => element);
    return (await axe.run(inShadow || document)).violations;
  }, selector ?? '');
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length}× ${nodes[0]?.html.slice(0, 200)}`,
  );
}

/** Wait until no colour or size is on its way to another; half-way colours are nobody's choice. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))).then(
      () => undefined,
    ),
  );
}

const SCHEMES = ['light', 'dark'] as const;

/** Axe's findings in light and, where the driver can ask for it, dark colours. */
export async function inBothSchemes(
  page: Page,
  name: BrowserName,
  within?: string,
): Promise<string[]> {
  if (name === 'firefox') return violations(page, within);
  const found: string[] = [];
  for (const value of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await stillness(page);
    const inScheme = await violations(page, within);
    found.push(...inScheme.map((line) => `${value}: ${line}`));
  }
  await page.emulateMediaFeatures([]);
  return found;
}
