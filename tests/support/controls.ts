/** Buttons and switches found the way a reader finds them: by what they say. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './rig';

const CONTROLS = 'button, a[href], input, select, summary, [role="switch"]';

/** The control whose accessible name or text begins with `name`; waits for it. */
export async function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
        if (element.hidden || !element.checkVisibility()) return false;
        const labels = (element as HTMLInputElement).labels ?? [];
        const label = element.getAttribute('aria-label') ?? element.textContent;
        const said = [label, ...[...labels].map((one) => one.textContent)];
        return said.some((text) => text?.trim().startsWith(wanted));
      }) ?? false,
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
