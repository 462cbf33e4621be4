/**
 * `npm run pictures`: everything the extension shows, photographed, on one contact sheet.
 * Builds first; writes PNG files and `index.html` under artifacts/pictures. `-- --browser chrome`
 * leaves the other browser out, `-- --only popup` takes one scene.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type Colours } from '../../src/demo/browser';
import { readTyped } from '../../src/demo/typed';
import { brokenDist } from '../support/broken-dist';
import { type Rig, startRig } from '../support/rig';
import { type Camera, drawn, LIGHTS } from './camera';
import {
  changesViews,
  everyLanguage,
  failedPopup,
  otherRecords,
  ownPages,
  phonePopup,
  popupLanguages,
  popups,
  reportPages,
  storyPages,
} from './scenes';
import { type Picture, writeSheet } from './sheet';

const HOME = 'artifacts/pictures';

type Scene = (rig: Rig, camera: Camera) => Promise<void>;

/** What `--only NAME` chooses from. */
const SCENES: Readonly<Record<string, Scene>> = {
  page: storyPages,
  report: reportPages,
  own: ownPages,
  languages: popupLanguages,
  all: everyLanguage,
  records: otherRecords,
  phone: phonePopup,
  changes: changesViews,
  popup: popups,
};
/** Photographed once, in light colours. */
const ONCE: readonly Scene[] = [popupLanguages, everyLanguage, otherRecords];

const { values } = readTyped('npm run pictures [-- --browser NAME] [--only SCENE]', {
  browser: { type: 'string' },
  only: { type: 'string' },
});
const known = [...Object.keys(SCENES), 'failed'];
if (!known.includes(values.only ?? 'failed')) {
  console.error(`pictures: no scene is called ${values.only}; there are ${known.join(', ')}`);
  process.exit(2);
}
const wanted = (name: string) => name === (values.only ?? name);

function cameraFor(browser: BrowserName, lights: readonly Colours[], pictures: Picture[]): Camera {
  return {
    browser,
    lights,
    shoot: async (page: Page, group: string, caption: string) => {
      const file = `${browser}-${group}-${caption}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      await drawn(page);
      const path: `${string}.png` = `${join(HOME, file)}.png`;
      await page.screenshot({ path });
      pictures.push({ group, caption: `${caption} · ${browser}`, file: `${file}.png` });
      console.log(path);
    },
  };
}

async function photograph(
  browser: BrowserName,
  lights: readonly Colours[],
  pictures: Picture[],
): Promise<void> {
  const camera = cameraFor(browser, lights, pictures);
  const [colours = 'light'] = lights;
  const rig = await startRig(browser, { colours });
  try {
    for (const [name, scene] of Object.entries(SCENES)) {
      const isDue = wanted(name) && (colours === 'light' || !ONCE.includes(scene));
      if (isDue) await scene(rig, camera);
    }
  } finally {
    await rig.close();
  }
  if (!wanted('failed')) return;
  const broken = brokenDist(browser);
  try {
    const damaged = await startRig(browser, { dist: broken.folder, colours });
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
const browsers = BROWSERS.filter((name) => name === (values.browser ?? name));
for (const browser of browsers) {
  const runs = browser === 'chrome' ? [LIGHTS] : LIGHTS.map((light) => [light]);
  for (const lights of runs) await photograph(browser, lights, pictures);
}
writeSheet(HOME, pictures);
console.log(`\n${pictures.length} pictures. Contact sheet: ${join(HOME, 'index.html')}`);
