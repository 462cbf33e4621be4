import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { fakeBrowser, storageArea } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { readSettings, updateSettings, watchSettings } = await import(
  '../../src/platform/settings-store'
);

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

  test('a browser without sync uses the local area', async () => {
    fake.storage.sync = undefined;
    await updateSettings(() => off);
    expect(fake.storage.local.content['settings']).toEqual(off);
  });

  test('a sync area that refuses falls back, for reading and writing', async () => {
    fake.storage.sync = storageArea({}, true);
    await updateSettings(() => off);
    expect(await readSettings()).toEqual(off);
  });

  test('rejects when no area takes the settings', async () => {
    fake.storage.sync = storageArea({}, true);
    fake.storage.local = storageArea({}, true);
    Object.assign(browser, fake);
    await expect(updateSettings(() => off)).rejects.toThrow('out of order');
  });

  test('watchers hear of changes until they stop listening', () => {
    const heard: boolean[] = [];
    const stop = new AbortController();
    watchSettings((settings) => heard.push(settings.on), stop.signal);
    const tell = (changes: unknown) => {
      for (const listener of fake.storage.onChanged.listeners) listener(changes as never);
    };
    tell({ settings: { newValue: off } });
    tell({ importedGate: { newValue: {} } });
    stop.abort();
    tell({ settings: { newValue: DEFAULT_SETTINGS } });
    expect(heard).toEqual([false]);
  });
});
