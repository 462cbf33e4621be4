/** Buttons and switches found the way a reader finds them: by what they say. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './rig';

const CONTROLS = 'button, a[href], input, select, summary, [role="switch"]';

/** The control whose accessible name or text begins with `name`, or else holds it; waits for it. */
export async function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (selector, wanted) => {
      const namesOf = (element: HTMLElement): string[] => {
        const labels = (element as HTMLInputElement).labels ?? [];
        const own = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return [own, ...[...labels].map((label) => label.textContent ?? '')].map((one) =>
          one.trim(),
        );
      };
      const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => !element.hidden && element.checkVisibility(),
      );
      return (
        shown.find((element) => namesOf(element).some((said) => said.startsWith(wanted))) ??
        shown.find((element) => namesOf(element).some((said) => said.includes(wanted))) ??
        false
      );
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
