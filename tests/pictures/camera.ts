/** Taking a picture, and the light it is taken in. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/demo/browser';
import { stillness } from '../support/axe';

export interface Camera {
  readonly browser: BrowserName;
  /** Photograph what a page's window shows; the caption tells pictures of a group apart. */
  readonly shoot: (page: Page, group: string, caption: string) => Promise<void>;
}

/** Lights a page can be seen in; Firefox's driver can only be asked for the first. */
export const LIGHTS = ['light', 'dark', 'forced colours'] as const;
export type Light = (typeof LIGHTS)[number];

/** The lights this camera can make. */
export function lightsOf({ browser }: Camera): readonly Light[] {
  return browser === 'chrome' ? LIGHTS : ['light'];
}

/** Put a page into a light, by its browser's own emulation. */
export async function illuminate(page: Page, light: Light, camera: Camera): Promise<void> {
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
