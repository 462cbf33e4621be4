/**
 * Where a reader's settings rest: the browser's local storage, so that they never leave the device.
 * What was stored is never overwritten by reading it. Version 0.1.0 kept them where the browser
 * syncs them; those are read until something is changed. What a reader has synced comes by way of
 * `sync-store.ts`, and is never read in place of these.
 */
import browser, { type Storage } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings';

const KEY = 'settings';

async function storedIn(area: Storage.StorageArea | undefined): Promise<unknown> {
  try {
    return (await area?.get(KEY))?.[KEY];
  } catch {
    // An area that cannot be read is as good as an empty one.
    return undefined;
  }
}

/** The stored settings, or the defaults where nothing readable is stored. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const { sync, local } = browser.storage;
  // Both at once: whoever never changed a thing has none, and pages wait for this.
  const [ours, former] = await Promise.all([storedIn(local), storedIn(sync)]);
  const stored = ours ?? former;
  return stored === undefined ? DEFAULT_SETTINGS : parseSettings(stored);
}

/** One change at a time over all parts of the extension, so that none is lost to another. */
function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  return navigator.locks.request(KEY, deed) as Promise<T>;
}

/** Store these settings; rejects with the browser's reason when they were not stored. */
export function replaceSettings(settings: Settings): Promise<void> {
  return inTurn(() => browser.storage.local.set({ [KEY]: settings }));
}

/** Read, change, store; answers with what was stored. */
export function updateSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const next = change(await readSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Where what this device knows of all devices' choices rests, beside the settings. */
const REPLICA = 'settingsReplica';

/**
 * Change the settings and what is known of other devices' choices together, so that neither is ever
 * ahead of the other.
 */
export function exchange<R>(
  change: (now: Settings, replica: unknown) => { readonly settings: Settings; readonly replica: R },
): Promise<R> {
  return inTurn(async () => {
    const now = await readSettings();
    const known = (await browser.storage.local.get(REPLICA))[REPLICA];
    const { settings, replica } = change(now, known);
    const isNew = JSON.stringify(settings) !== JSON.stringify(now);
    if (isNew || JSON.stringify(replica) !== JSON.stringify(known)) {
      await browser.storage.local.set({ [REPLICA]: replica, ...(isNew && { [KEY]: settings }) });
    }
    return replica;
  });
}

/** Call `listener` with the new settings after each change, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (change && area === 'local') listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
