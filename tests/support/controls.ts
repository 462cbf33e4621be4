/** Buttons and switches found the way a reader finds them: by what they say. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './rig';

const CONTROLS = 'button, a[href], input, textarea, select, summary, [role="switch"]';

/** The control whose accessible name or text begins with `name`, or else holds it; waits for it. */
export async function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    // No named functions in here: a runner that keeps names would leave its helper behind.
    (selector, wanted) => {
      const named = [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => !element.hidden && element.checkVisibility())
        .map((element) => ({
          element,
          names: [
            element.getAttribute('aria-label') ?? element.textContent ?? '',
            ...[...((element as HTMLInputElement).labels ?? [])].map(
              (one) => one.textContent ?? '',
            ),
          ].map((name) => name.trim()),
        }));
      const found =
        named.find(({ names }) => names.some((said) => said.startsWith(wanted))) ??
        named.find(({ names }) => names.some((said) => said.includes(wanted)));
      return found?.element ?? false;
    },
    { timeout: PATIENCE },
    CONTROLS,
    name,
  );
  return found as unknown as ElementHandle<HTMLElement>;
}

/** Click the control of this name with the mouse. */
export async function press(page: Page, name: string): Promise<void> {
  const element = await control(page, name);
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element.click();
}
