/**
 * The zips for the stores, installed: Firefox takes the zip itself, Chromium what comes out of it.
 * HEARSAY_PACKAGE names a folder with zips of `npm run package`; without it they are made here, as
 * that command makes them, of what is built.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, zipOf } from '../../src/build/archive';
import { BROWSERS, type BrowserName } from '../../src/demo/browser';
import { wholeMarks } from '../support/painted';
import { builtExtension, PATIENCE, type Rig, startRig } from '../support/rig';
import { DEMO } from '../support/stories';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function packaged(name: BrowserName): Promise<Uint8Array> | Uint8Array {
  const folder = process.env['HEARSAY_PACKAGE'];
  if (folder) return readFileSync(join(folder, `hearsay-${version}-${name}.zip`));
  const built = builtExtension(name);
  return zipOf(built, filesUnder(built));
}

async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  for (const [path, entry] of Object.entries((await JSZip.loadAsync(zip)).files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await entry.async('uint8array'));
  }
}

describe.each(BROWSERS)('the zip for %s', (name) => {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-packaged-'));
  let rig: Rig;
  beforeAll(async () => {
    const zip = await packaged(name);
    const place = join(home, name === 'firefox' ? 'hearsay.zip' : 'hearsay');
    if (name === 'firefox') writeFileSync(place, zip);
    else await unpack(zip, place);
    rig = await startRig(name, { dist: place });
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('installs under the version of package.json, and shows its welcome page', async () => {
    expect(await rig.welcome.evaluate(() => document.body.innerText)).toContain('Hearsay');
    const manifest = await rig.openOwn('src/options/index.html');
    const read = () =>
      (
        globalThis as unknown as {
          chrome: { runtime: { getManifest: () => { version: string } } };
        }
      ).chrome.runtime.getManifest().version;
    expect(await manifest.evaluate(read)).toBe(version);
    await manifest.close();
  });

  test('recognises a copy, marks it and says so in the popup', async () => {
    const page = await rig.open(rig.put('/', DEMO));
    await wholeMarks(page);
    const status = await rig.status(page, ({ state }) => state === 'checked');
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.verdict.kind).toBe('copy');
    expect(status.report.flags.length).toBeGreaterThan(5);
    const popup = await rig.popup(page);
    await popup.waitForSelector('[data-verdict="copy"]', { timeout: PATIENCE });
    await popup.close();
    await page.close();
    expect(rig.errors).toEqual([]);
  });
});
