/** Settings on two devices of one reader, each with its own store, and one that the browser syncs. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { fakeBrowser, storageArea } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.stubGlobal('navigator', {
  locks: { request: (_name: string, deed: () => Promise<unknown>) => deed() },
});

const { exchangeSettings, keepInStep } = await import('../../src/background/settings-sync');
const { readSettings, updateSettings } = await import('../../src/platform/settings-store');
const { chooseSync, readSyncState } = await import('../../src/platform/sync-store');

let synced: ReturnType<typeof storageArea>;
let devices: ReturnType<typeof fakeBrowser>[];
/** Work on one of the devices. */
function on(device: number): void {
  Object.assign(browser, devices[device]);
}

beforeEach(() => {
  synced = storageArea();
  devices = [fakeBrowser(), fakeBrowser()];
  for (const device of devices) device.storage.sync = synced;
  on(0);
});

const withSites = (...offSites: string[]) =>
  updateSettings((now) => ({ ...now, offSites: [...now.offSites, ...offSites] }));

describe('settings that are synced', () => {
  test('leave the device only once that was chosen', async () => {
    await withSites('a.example');
    await exchangeSettings(1);
    expect(synced.content).toEqual({});
    await chooseSync(true);
    await exchangeSettings(2);
    expect(JSON.stringify(synced.content)).toContain('a.example');
    await chooseSync(false);
    await withSites('b.example');
    await exchangeSettings(3);
    expect(JSON.stringify(synced.content)).not.toContain('b.example');
  });

  test('reach the other device, and nothing that either chose is lost', async () => {
    await chooseSync(true);
    await withSites('a.example');
    await exchangeSettings(1);
    on(1);
    await chooseSync(true);
    await withSites('b.example');
    await updateSettings((now) => ({ ...now, mode: 'click' }));
    await exchangeSettings(2);
    on(0);
    await exchangeSettings(3);
    const wanted = { ...DEFAULT_SETTINGS, mode: 'click', offSites: ['a.example', 'b.example'] };
    expect(await readSettings()).toEqual(wanted);
    on(1);
    expect(await readSettings()).toEqual(wanted);
  });

  test('too many at once stay whole on the device', async () => {
    await chooseSync(true);
    const many = Array.from({ length: 5000 }, (_, at) => `site-${at}.example`);
    await withSites(...many);
    await exchangeSettings(1);
    expect((await readSettings()).offSites).toHaveLength(5000);
    const { left, fault } = await readSyncState();
    expect(fault).toBeNull();
    expect(left).toBeGreaterThan(1000);
    for (const item of Object.values(synced.content)) {
      expect(JSON.stringify(item).length).toBeLessThan(8000);
    }
  });

  test('a browser that takes no more loses nothing, and what it said is told until it takes some', async () => {
    await chooseSync(true);
    const full = { ...synced, set: () => Promise.reject(new Error('QUOTA_BYTES exceeded')) };
    (devices[0] as { storage: object }).storage = { ...devices[0]?.storage, sync: full };
    on(0);
    await withSites('a.example');
    await exchangeSettings(1);
    expect(await readSyncState()).toEqual({ on: true, fault: 'QUOTA_BYTES exceeded', left: 0 });
    expect((await readSettings()).offSites).toEqual(['a.example']);
    (devices[0] as { storage: object }).storage = { ...devices[0]?.storage, sync: synced };
    on(0);
    await exchangeSettings(2);
    expect(await readSyncState()).toEqual({ on: true, fault: null, left: 0 });
    expect(JSON.stringify(synced.content)).toContain('a.example');
  });

  test('nothing is written where nothing is new', async () => {
    await chooseSync(true);
    await exchangeSettings(1);
    const set = vi.spyOn(synced, 'set');
    await exchangeSettings(2);
    expect(set).not.toHaveBeenCalled();
  });
});

test('many changes at once are handed on together, and every one of them', async () => {
  vi.useFakeTimers();
  try {
    await chooseSync(true);
    const set = vi.spyOn(synced, 'set');
    keepInStep();
    const changed = () => {
      for (const listener of devices[0]?.storage.onChanged.listeners ?? []) {
        (listener as (...given: unknown[]) => void)({ settings: {} }, 'local');
      }
    };
    for (let at = 0; at < 150; at += 1) {
      await withSites(`s${at}.example`);
      changed();
      await vi.advanceTimersByTimeAsync(400);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    // 150 changes in a minute, and browsers take 120 writes.
    expect(set.mock.calls.length).toBeLessThan(60);
    expect(set.mock.calls.length).toBeGreaterThan(5);
    expect(JSON.stringify(synced.content)).toContain('s149.example');
    expect(JSON.stringify(synced.content)).toContain('s0.example');
  } finally {
    vi.useRealTimers();
  }
});
