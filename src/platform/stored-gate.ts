/** Gate keys of imported records, kept where a page can read them without waking the worker. */
import browser from 'webextension-polyfill';
import type { GateKeys } from '../engine/recognition/gate';

const KEY = 'importedGate';

/** The keys of everything imported, or none where nothing readable is stored. Never rejects. */
export async function importedGateKeys(): Promise<readonly GateKeys[]> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<GateKeys> | undefined;
    return typeof stored?.keys === 'string' ? [{ keys: stored.keys }] : [];
  } catch {
    return [];
  }
}

/** Store the keys of everything imported; null when nothing is. */
export async function storeGateKeys(keys: GateKeys | null): Promise<void> {
  if (keys) await browser.storage.local.set({ [KEY]: keys });
  else await browser.storage.local.remove(KEY);
}
