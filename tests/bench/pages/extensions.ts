/** The extensions that ours is measured beside: one that does nothing, one that walks the text. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../support/rig';

export const MEASURED = ['empty', 'walking', 'Hearsay'] as const;
export type Measured = (typeof MEASURED)[number];

/** Reads every letter of the page once, through the tree, as the least that any reading must do. */
const WALK = `{
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { parentNode, data } = walker.currentNode;
    if (parentNode.nodeName !== 'SCRIPT' && parentNode.nodeName !== 'STYLE') length += data.length;
  }
  globalThis[Symbol.for('walked')] = length;
}`;

const SCRIPTS: Readonly<Record<Exclude<Measured, 'Hearsay'>, string>> = {
  empty: '{}',
  walking: WALK,
};

/** Folder of an extension for Chromium; the two small ones are made in a temporary folder. */
export function extensionFolder(name: Measured): string {
  if (name === 'Hearsay') return builtExtension('chrome');
  const home = mkdtempSync(join(tmpdir(), `hearsay-${name}-`));
  mkdirSync(home, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['content.js'], all_frames: true },
    ],
  };
  writeFileSync(join(home, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(home, 'content.js'), SCRIPTS[name]);
  return home;
}
