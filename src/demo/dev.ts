/**
 * `npm run dev`: builds whenever a source file changes, and puts the new build into a running
 * browser: the demonstration page is opened again, and so is the popup beside it.
 * `-- --browser firefox`; `-- --once` ends after the first build, for the test of this script.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { BROWSERS, ensureBrowser, hasDisplay, type Installed, launch } from './browser';
import { serve } from './server';
import { readTyped } from './typed';

const { values } = readTyped('npm run dev [-- --browser NAME] [--once]', {
  browser: { type: 'string', default: 'chrome' },
  once: { type: 'boolean' },
});
const name = BROWSERS.find((known) => known === values.browser);
if (!name) throw new Error(`--browser is ${BROWSERS.join(' or ')}`);

ensureBrowser(name);
const page = () => readFileSync('src/demo/page.html', 'utf8');
const server = await serve((path) => (path === '/' ? page() : null));
let running: Installed | null = null;

/** Start the browser, or take the old build out and the new one in; then show both pages. */
async function show(): Promise<void> {
  if (!name) return;
  if (running) {
    await running.browser.uninstallExtension(running.id);
    await running.browser.installExtension(resolve(`dist/${name}`));
  } else running = await launch(name, { headless: !hasDisplay() });
  const { browser, address } = running;
  const old = await browser.pages();
  for (const path of [`${server.origin}/`, address('src/popup/index.html')]) {
    const tab = await browser.newPage();
    await tab.goto(path, { waitUntil: [] }).catch(() => null);
  }
  await Promise.all(old.map((tab) => tab.close().catch(() => undefined)));
  console.log(`Shown in ${name}.`);
}

const builder = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--watch'], {
  env: { ...process.env, TARGET: name, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', NO_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

async function end(): Promise<void> {
  builder.kill();
  await running?.browser.close();
  await server.close();
}

/** One build after the other: a change while a build is shown waits for its turn. */
let turn = Promise.resolve();
createInterface({ input: builder.stdout }).on('line', (line) => {
  if (/error/i.test(line)) console.error(line);
  if (!/^built in/.test(line.trim())) return;
  turn = turn.then(show).catch((fault: Error) => console.error(`dev: ${fault.message}`));
  if (values.once) turn = turn.then(end);
});
process.once('SIGINT', () => {
  end().then(() => process.exit(0));
});
console.log(`Building for ${name}; a change builds again. Ctrl+C ends.`);
