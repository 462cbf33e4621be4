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

/** The only rules whose answer hangs on the colour scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * One line per violation inside `selector` (the whole page by default), with its first element;
 * of these rules alone where some are named.
 */
export async function violations(
  page: Page,
  selector = '',
  rules: readonly string[] = [],
): Promise<string[]> {
  // Half a megabyte, and a page that is looked at twice has it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(
    async (within, only) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: object): Promise<{ violations: Violation[] }> };
      };
      const inShadow = [...document.documentElement.children]
        .map((host) => within && host.shadowRoot?.querySelector(within))
        .find((element) => element);
      const options = {
        resultTypes: ['violations'],
        ...(only.length > 0 ? { runOnly: only } : {}),
      };
      return (await axe.run(inShadow || document, options)).violations;
    },
    selector,
    rules,
  );
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

/** Axe's findings in light and, where the driver can ask for it, in dark colours. */
export async function inBothSchemes(
  page: Page,
  name: BrowserName,
  within?: string,
): Promise<string[]> {
  if (name === 'firefox') return violations(page, within);
  const light = await inScheme(page, 'light', () => violations(page, within));
  const dark = await inScheme(page, 'dark', () => violations(page, within, COLOURS));
  await page.emulateMediaFeatures([]);
  return [...light, ...dark];
}

async function inScheme(
  page: Page,
  value: 'light' | 'dark',
  look: () => Promise<string[]>,
): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await stillness(page);
  return (await look()).map((line) => `${value}: ${line}`);
}
