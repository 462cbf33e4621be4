/** Gate keys of all known articles, kept where a page can read them without waking the worker. */
import browser from 'webextension-polyfill';
import type { GateKeys } from '../engine/recognition/gate';
import { GATE_NAMES } from './gate-names';

const [BUNDLED, IMPORTED] = GATE_NAMES;

/** Store the keys of the bundled records. */
export async function storeBundledGate(keys: GateKeys): Promise<void> {
  await browser.storage.local.set({ [BUNDLED]: keys });
}

/** Store the keys of everything imported; null when nothing is. */
export async function storeGateKeys(keys: GateKeys | null): Promise<void> {
  if (keys) await browser.storage.local.set({ [IMPORTED]: keys });
  else await browser.storage.local.remove(IMPORTED);
}
