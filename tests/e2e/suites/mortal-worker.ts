/** The background dies whenever the browser likes; a reader must not notice. */
import { beforeEach, expect, test } from 'vitest';
import type { BrowserName } from '../../../src/demo/browser';
import { stallBackground, stopBackground } from '../../support/background';
import { families, painted } from '../../support/painted';
import { type Rig, until } from '../../support/rig';
import { DEMO } from '../../support/stories';

/** Tests with the worker or event page stopped in between. */
export function mortalWorker(rig: () => Rig, name: BrowserName): void {
  beforeEach(() => rig().settings({ pageNote: false }));

  test('a killed background answers the next page and keeps the last one', async () => {
    const first = await rig().open(rig().put('/first', DEMO));
    await rig().status(first, ({ state }) => state === 'checked');
    await stopBackground(rig().installed, name);
    expect(await families(first)).toHaveLength(3);
    expect((await rig().status(first)).state).toBe('checked');

    const second = await rig().open(rig().put('/second', DEMO));
    await rig().status(second, ({ state }) => state === 'checked');
    expect(await families(second)).toHaveLength(3);
    const tabId = await rig().tabId(second);
    await until('the badge', async () => {
      return (await rig().api<string>('action.getBadgeText', { tabId })) || null;
    });

    await stopBackground(rig().installed, name);
    const popup = await rig().popup(second);
    expect(await popup.$('[data-verdict="copy"]')).not.toBeNull();
    await popup.close();
    const again = await rig().ask(second, 'page/check', { anyway: true, selection: false });
    expect(again.state).toBe('checked');
    await first.close();
    await second.close();
  });

  test('a background killed in the middle of a check is asked again', async () => {
    await stopBackground(rig().installed, name);
    const stalled = await stallBackground(rig(), name);
    const page = await rig().open(rig().put('/killed', DEMO));
    await until('a check under way', async () => ((await stalled.asked()) > 0 ? true : null));
    expect(await painted(page)).toEqual({});
    await stalled.kill();
    expect((await rig().status(page, ({ state }) => state !== 'not-checked')).state).toBe(
      'checked',
    );
    expect(await families(page)).toHaveLength(3);
    await page.close();
  });
}
