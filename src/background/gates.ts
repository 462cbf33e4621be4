/** The gate's keys where pages read them: made by the build for the bundled records, here for packs. */
import type { GateKeys } from '../engine/recognition/gate';
import { readAsset } from '../platform/asset';
import { storeBundledGate } from '../platform/stored-gate';
import { forgetRecords } from './forget-records';

/**
 * Store the keys of everything known, in the form that this version reads. What was opened before
 * is forgotten: packs may have come of it anew.
 */
export async function renewGates(): Promise<void> {
  await storeBundledGate(JSON.parse(await readAsset('gate.json')) as GateKeys);
  await import('./packs').then(({ renewPacks }) => renewPacks()).catch(() => undefined);
  forgetRecords();
}
