/** The extensions that ours is measured beside: one that does nothing, one that walks the text. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../src/demo/browser';
import { builtExtension } from '../../support/rig';
import { TIMING } from './script-clock';

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

/** Answers whatever it is asked, at once. */
const WORKER =
  'chrome.runtime.onMessage.addListener((_asked, _from, answer) => answer({ ok: true }));';

/** A page of each extension from which its worker can be asked. */
export const OWN_PAGE: Readonly<Record<Measured, string>> = {
  empty: 'page.html',
  walking: 'page.html',
  Hearsay: 'src/options/index.html',
};

interface Manifest {
  content_scripts: { js: string[] }[];
}

/** Folder of an extension for this browser; the two small ones are made in a temporary folder. */
export function extensionFolder(name: Measured, browser: BrowserName = 'chrome'): string {
  return name === 'Hearsay' ? builtExtension(browser) : smallExtension(name, browser);
}

function temporaryFolder(name: Measured): string {
  return mkdtempSync(join(tmpdir(), `hearsay-${name}-`));
}

function smallExtension(name: Exclude<Measured, 'Hearsay'>, browser: BrowserName): string {
  const home = temporaryFolder(name);
  const sites = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    host_permissions: sites,
    background: browser === 'chrome' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
    content_scripts: [{ matches: sites, js: ['content.js'], all_frames: true }],
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: `${name}@bench` } } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': SCRIPTS[name],
    'worker.js': WORKER,
    'page.html': '<!doctype html><title>Asks</title><p>Asks the worker.',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text);
  return home;
}

/** The same extension as a copy whose script in pages is timed from within. */
export function timedFolder(name: Measured, browser: BrowserName): string {
  const home = temporaryFolder(name);
  cpSync(extensionFolder(name, browser), home, { recursive: true });
  const file = join(home, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const entry of manifest.content_scripts) {
    entry.js = ['timing-before.js', ...entry.js, 'timing-after.js'];
  }
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(home, 'timing-before.js'), TIMING.before);
  writeFileSync(join(home, 'timing-after.js'), TIMING.after);
  return home;
}
