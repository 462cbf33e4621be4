/** A copy of the built extension whose dataset is cut short. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE_FILE } from '../../src/dataset/files';
import type { BrowserName } from '../../src/demo/browser';
import { builtExtension } from './rig';

/** The copy's folder and a function that removes it. */
export function brokenDist(name: BrowserName): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-broken-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  for (const name of ['dataset.json', CATALOGUE_FILE]) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file).subarray(0, -500));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
