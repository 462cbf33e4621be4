/**
 * `npm start`: build, serve a demonstration page on loopback, open a browser with the extension on
 * it, say what was found. `npm start -- FILE` shows any saved page instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../protocol';
import {
  BROWSERS,
  type BrowserName,
  ensureBrowser,
  hasDisplay,
  type Installed,
  launch,
} from './browser';
import { openPopup, settled } from './popup-page';
import { serve } from './server';
import { summarise } from './summary';
import { readTyped } from './typed';
import { welcomePage } from './welcome-page';

const DEMO = fileURLToPath(new URL('page.html', import.meta.url));
const PICTURES = 'artifacts/start';

const { values, positionals } = readTyped('npm start [-- --browser NAME] [FILE]', {
  browser: { type: 'string', default: 'chrome' },
});

function fail(reason: string): never {
  console.error(`start: ${reason}`);
  process.exit(1);
}

function browserName(): BrowserName {
  const name = BROWSERS.find((known) => known === values.browser);
  return name ?? fail(`--browser is ${BROWSERS.join(' or ')}`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A saved page as HTML; plain text becomes one paragraph per block. */
function pageHtml(file: string): string {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!file.endsWith('.txt')) return text;
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  const body = blocks.map((block, at) => {
    const tag = at === 0 ? 'h1' : 'p';
    return `<${tag}>${escapeHtml(block)}</${tag}>`;
  });
  return `<!doctype html><html><meta charset="utf-8"><title>${escapeHtml(blocks[0] ?? '')}</title><article>${body.join('\n')}</article>`;
}

/** Build quietly; what the build printed is shown when it failed. */
function build(name: BrowserName): void {
  const result = spawnSync('npm', ['run', '--silent', `build:${name}`], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the build failed\n${result.stdout}${result.stderr}`);
}

/** Ask the page for its status, as the popup does. */
async function statusOf(popup: Page, address: string): Promise<PageStatus> {
  const reply = await popup.evaluate(async (url) => {
    type Api = { tabs: Record<'query' | 'sendMessage', (...args: unknown[]) => Promise<never>> };
    const world = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = (world.browser ?? world.chrome) as Api;
    const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
    const tab = tabs.find((one) => one.url?.startsWith(url));
    // As text, because Firefox cuts deep values short on their way out.
    return JSON.stringify(await api.tabs.sendMessage(tab?.id, { to: 'page/status', body: null }));
  }, address);
  const { ok, value, error } = JSON.parse(reply);
  if (!ok) throw new Error(error);
  return value;
}

async function photograph(page: Page, name: string): Promise<string> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

async function show(installed: Installed, address: string): Promise<void> {
  await welcomePage(installed.browser);
  const page = await installed.browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const popup = await openPopup(installed, page);
  await settled(popup);
  console.log(`\n${summarise(await statusOf(popup, address))}`);
  mkdirSync(PICTURES, { recursive: true });
  const pictures = [await photograph(popup, 'popup'), await photograph(page, 'page')];
  console.log(`\nPictures: ${pictures.join(', ')}`);
}

const name = browserName();
const file = positionals[0] ?? DEMO;
const headless = !hasDisplay();
try {
  ensureBrowser(name);
  const html = pageHtml(file);
  console.log(`Building for ${name} …`);
  build(name);
  const server = await serve((path) => (path === '/' ? html : null));
  const installed = await launch(name, { headless });
  console.log(`Showing ${file === DEMO ? 'the demonstration page' : file} in ${name}.`);
  await show(installed, `${server.origin}/`);
  if (!headless) {
    console.log('\nClose the browser to end.');
    await new Promise((ended) => installed.browser.once('disconnected', ended));
  }
  await installed.browser.close();
  await server.close();
} catch (fault) {
  fail((fault as Error).message);
}
