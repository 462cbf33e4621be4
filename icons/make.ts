/** Renders the SVG drawings of this folder to the PNG sizes that both stores and toolbars need. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../src/demo/browser';

const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('.', import.meta.url));

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(folder, file.replace('.svg', `-${size}.png`));
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
  }
}
await browser.close();
