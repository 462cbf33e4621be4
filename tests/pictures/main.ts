/**
 * `npm run pictures`: everything the extension shows, photographed, on one contact sheet.
 * Builds first; writes PNG files and `index.html` under artifacts/pictures. `-- --browser chrome`
 * leaves the other browser out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../src/demo/browser';
import { stillness } from '../support/axe';
import { brokenDist } from '../support/broken-dist';
import { startRig } from '../support/rig';
import type { Camera } from './camera';
import {
  failedPopup,
  ownPages,
  phonePopup,
  popupLanguages,
  popups,
  reportPages,
  storyPages,
} from './scenes';
import { type Picture, writeSheet } from './sheet';

const HOME = 'artifacts/pictures';

function cameraFor(browser: BrowserName, pictures: Picture[]): Camera {
  return {
    browser,
    shoot: async (page: Page, group: string, caption: string) => {
      const file = `${browser}-${group}-${caption}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await stillness(page);
      const path: `${string}.png` = `${join(HOME, file)}.png`;
      await page.screenshot({ path });
      pictures.push({ group, caption: `${caption} · ${browser}`, file: `${file}.png` });
      console.log(path);
    },
  };
}

async function photograph(browser: BrowserName, pictures: Picture[]): Promise<void> {
  const camera = cameraFor(browser, pictures);
  const rig = await startRig(browser);
  try {
    await storyPages(rig, camera);
    await reportPages(rig, camera);
    await ownPages(rig, camera);
    await popupLanguages(rig, camera);
    await phonePopup(rig, camera);
    await popups(rig, camera);
  } finally {
    await rig.close();
  }
  const broken = brokenDist(browser);
  try {
    const damaged = await startRig(browser, { dist: broken.folder });
    await failedPopup(damaged, camera);
    await damaged.close();
  } finally {
    broken.remove();
  }
}

if (!process.env['HEARSAY_DIST']) {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
rmSync(HOME, { recursive: true, force: true });
mkdirSync(HOME, { recursive: true });
const pictures: Picture[] = [];
const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const browsers = BROWSERS.filter((name) => name === (values.browser ?? name));
for (const browser of browsers) await photograph(browser, pictures);
writeSheet(HOME, pictures);
console.log(`\n${pictures.length} pictures. Contact sheet: ${join(HOME, 'index.html')}`);
