/** Taking a picture, and the colours it is taken in. */
import type { Page } from 'puppeteer-core';
import type { BrowserName, Colours } from '../../src/demo/browser';
import { stillness } from '../support/axe';

export interface Camera {
  readonly browser: BrowserName;
  /** Colours this camera takes pictures in, one after the other. */
  readonly lights: readonly Colours[];
  /** Photograph what a page's window shows; the caption tells pictures of a group apart. */
  readonly shoot: (page: Page, group: string, caption: string) => Promise<void>;
}

export const LIGHTS = ['light', 'dark', 'forced colours'] as const satisfies readonly Colours[];

/** Show a page in other colours; Firefox has them from its start, and one browser for each. */
export async function illuminate(page: Page, light: Colours, camera: Camera): Promise<void> {
  if (camera.browser === 'firefox') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: light === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: light === 'forced colours' ? 'active' : 'none' },
    ],
  });
  await stillness(page);
}

/** Wait until the page has drawn what it was last told; rows off the screen are drawn late. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await stillness(page);
}
