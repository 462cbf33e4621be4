/**
 * `npm start`: build, serve a demonstration page on loopback, open a browser with the extension on
 * it, say what was found. `npm start -- FILE` shows any saved page instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, ensureBrowser, type Installed, launch } from './browser';
import { openPopup, settled } from './popup-page';
import { serve } from './server';

const DEMO = fileURLToPath(new URL('page.html', import.meta.url));
const PICTURES = 'artifacts/start';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' } },
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
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(blocks[0] ?? '')}</title><article>${body.join('\n')}</article>`;
}

/** Whether a window can be shown; without one the browser runs unseen. */
function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}

async function photograph(page: Page, name: string): Promise<string> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

async function show(installed: Installed, address: string): Promise<void> {
  const page = await installed.browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const popup = await openPopup(installed, page);
  await settled(popup);
  console.log(
    `\nWhat the popup says:\n\n${indent(await popup.evaluate(() => document.body.innerText))}`,
  );
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
  execFileSync('npm', ['run', '--silent', `build:${name}`], { stdio: 'inherit' });
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
