import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { fakeBrowser, storageArea } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { readSettings, updateSettings, watchSettings } = await import(
  '../../src/platform/settings-store'
);

/** Locks as browsers have them: one holder of a name at a time, in the order they asked. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request: (_name: string, deed: () => Promise<unknown>) => {
    last = last.then(deed, deed);
    return last;
  },
};
vi.stubGlobal('navigator', { locks });

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  Object.assign(browser, fake);
});

const off = { ...DEFAULT_SETTINGS, on: false };

describe('settings store', () => {
  test('nothing stored gives the defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('what was changed is read again', async () => {
    await updateSettings((now) => ({ ...now, on: false }));
    expect(await readSettings()).toEqual(off);
  });

  test('rubbish gives the defaults and stays where it is until something is changed', async () => {
    fake.storage.local.content['settings'] = 'rubbish';
    fake.storage.sync = undefined;
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(fake.storage.local.content['settings']).toBe('rubbish');
  });

  test('nothing that is chosen leaves the device', async () => {
    await updateSettings(() => off);
    expect(fake.storage.local.content['settings']).toEqual(off);
    expect(fake.storage.sync?.content).toEqual({});
  });

  test('what an older version kept elsewhere is read until something is changed', async () => {
    fake.storage.sync = storageArea({ settings: off });
    expect(await readSettings()).toEqual(off);
    await updateSettings((now) => ({ ...now, pageNote: false }));
    expect(await readSettings()).toEqual({ ...off, pageNote: false });
  });

  test('an area that cannot be read gives the defaults', async () => {
    fake.storage.sync = storageArea({}, true);
    fake.storage.local = storageArea({}, true);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('what was not stored is said', async () => {
    fake.storage.local = storageArea({}, true);
    await expect(updateSettings(() => off)).rejects.toThrow('out of order');
  });

  test('of many changes at once none is lost', async () => {
    const hosts = Array.from({ length: 200 }, (_, at) => `site-${at}.example`);
    await Promise.all(
      hosts.map((host) => updateSettings((now) => ({ ...now, offSites: [...now.offSites, host] }))),
    );
    expect((await readSettings()).offSites).toHaveLength(hosts.length);
  });

  test('watchers hear of changes until they stop listening', () => {
    const heard: boolean[] = [];
    const stop = new AbortController();
    watchSettings((settings) => heard.push(settings.on), stop.signal);
    const tell = (changes: unknown, area = 'local') => {
      for (const listener of fake.storage.onChanged.listeners) {
        (listener as (...given: unknown[]) => void)(changes, area);
      }
    };
    tell({ settings: { newValue: off } });
    tell({ gateImported: { newValue: {} } });
    tell({ settings: { newValue: DEFAULT_SETTINGS } }, 'sync');
    stop.abort();
    tell({ settings: { newValue: DEFAULT_SETTINGS } });
    expect(heard).toEqual([false]);
  });
});
