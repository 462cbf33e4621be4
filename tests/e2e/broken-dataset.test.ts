/** The extension with a damaged dataset says so, everywhere, and breaks nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../src/demo/browser';
import { violations } from '../support/axe';
import { brokenDist } from '../support/broken-dist';
import { press } from '../support/controls';
import { english } from '../support/english';
import { markup, painted } from '../support/painted';
import { PATIENCE, type Rig, startRig, until } from '../support/rig';
import { DEMO } from '../support/stories';

describe.each(BROWSERS)('a damaged dataset in %s', (name) => {
  let rig: Rig;
  const broken = brokenDist(name);
  beforeAll(async () => {
    rig = await startRig(name, { dist: broken.folder });
  });
  afterAll(async () => {
    await rig?.close();
    broken.remove();
  });

  test('popup and badge say that the check failed, and why', async () => {
    await rig.settings();
    const page = await rig.open(rig.put('/', DEMO));
    const clean = await markup(page);
    const status = await rig.status(page, ({ state }) => state === 'failed');
    if (status.state !== 'failed') throw new Error(status.state);
    expect(status.reason.length).toBeGreaterThan(5);
    const tabId = await rig.tabId(page);
    await until('the badge', async () =>
      (await rig.api('action.getBadgeText', { tabId })) === '!' ? true : null,
    );
    const popup = await rig.popup(page);
    await popup.waitForSelector('[data-state="failed"]');
    expect(await popup.evaluate(() => document.body.innerText)).toContain(status.reason);
    expect(await violations(popup)).toEqual([]);
    await press(popup, english('state_retry'));
    await popup.waitForSelector('[data-state="failed"]', { timeout: PATIENCE });
    await popup.close();
    expect(await painted(page)).toEqual({});
    expect(await markup(page)).toBe(clean);
    await page.close();
  });

  test('the options page says it too, and still keeps choices', async () => {
    const options = await rig.openOwn('src/options/index.html');
    await options.waitForFunction(
      (said) => document.body.innerText.includes(said),
      { timeout: PATIENCE },
      english('dataset_fault', { reason: '' }).trim(),
    );
    await press(options, english('mode_click'));
    await until('the choice', async () => ((await rig.stored()).mode === 'click' ? true : null));
    await options.close();
  });

  test('nothing threw', () => {
    expect(rig.errors).toEqual([]);
  });
});
