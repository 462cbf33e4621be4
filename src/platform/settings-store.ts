/**
 * Where a reader's settings rest: `storage.sync` where the browser has it, `storage.local`
 * otherwise. What was stored is never overwritten by reading it.
 */
import browser, { type Storage } from 'webextension-polyfill';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings';

const KEY = 'settings';

/** Areas in the order they are tried; sync may be missing or refuse (quota, policy). */
function areas(): Storage.StorageArea[] {
  const { sync, local } = browser.storage;
  return sync ? [sync, local] : [local];
}

/** The stored settings, or the defaults where nothing readable is stored. Never rejects. */
export async function readSettings(): Promise<Settings> {
  for (const area of areas()) {
    try {
      const stored = (await area.get(KEY))[KEY];
      if (stored !== undefined) return parseSettings(stored);
    } catch {
      // An area that cannot be read is as good as an empty one; the next may answer.
    }
  }
  return DEFAULT_SETTINGS;
}

/** Store these settings; rejects only when no area takes them. */
export async function replaceSettings(settings: Settings): Promise<void> {
  let fault: unknown;
  for (const area of areas()) {
    try {
      await area.set({ [KEY]: settings });
      return;
    } catch (reason) {
      fault = reason;
    }
  }
  throw fault;
}

/** Read, change, store; answers with what was stored. */
export async function updateSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const next = change(await readSettings());
  await replaceSettings(next);
  return next;
}

/** Call `listener` with the new settings after each change, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
