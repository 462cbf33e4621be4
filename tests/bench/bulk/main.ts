/**
 * What a bulk scan takes, on real pages of ../shared:
 *
 *   npm run bench:bulk              processor time of a page, beside one bare parse of its HTML
 *   npm run bench:bulk -- 100000    so many pages in one process, its memory at every tenth
 */
import { parse } from 'parse5';
import { BUNDLED_RECORDS, readDataset } from '../../../src/dataset/build/read-records';
import { parseDocument } from '../../../src/saved/parse-document';
import { readHtml } from '../../../src/saved/read-page';
import type { RawPage } from '../../../src/scan/bulk/raw-page';
import { scanMany } from '../../../src/scan/bulk/scan-many';
import { makePageScanner } from '../../../src/scan/scanner';
import { readSavedPages, readStories, type SavedHtml } from '../../support/real-texts';

const OPTIONS = { anyway: false, gate: true, explain: false };
const ROUNDS = 3;
const THREADS = 2;

/** News articles as plain pages. */
function storyPages(): SavedHtml[] {
  return readStories().map(({ id, paragraphs: [headline, ...body] }) => ({
    name: id,
    html: `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${body
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`,
  }));
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time a page; the first round is not counted. */
function each(pages: readonly SavedHtml[], deed: (page: SavedHtml) => unknown): number {
  for (const page of pages) deed(page);
  const start = processorTime();
  for (let round = 0; round < ROUNDS; round += 1) for (const page of pages) deed(page);
  return (processorTime() - start) / (ROUNDS * pages.length);
}

function row(what: string, pages: readonly SavedHtml[]): Record<string, string | number> {
  const scan = makePageScanner(readDataset(BUNDLED_RECORDS), OPTIONS);
  const bare = each(pages, ({ html }) => parse(html));
  const built = each(pages, ({ html }) => parseDocument(html));
  const read = each(pages, ({ html }) => readHtml(html));
  const whole = each(pages, ({ name, html }) => scan(name, () => readHtml(html)));
  const bytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length;
  return {
    pages: `${pages.length} ${what}`,
    'kB a page': Math.round(bytes / 1000),
    'bare parse, ms': bare.toFixed(2),
    'document, ms': built.toFixed(2),
    'article read, ms': read.toFixed(2),
    'line, ms': whole.toFixed(2),
    'line over bare parse': (whole / bare).toFixed(1),
    'pages a second and core': Math.round(1000 / whole),
  };
}

async function* inTurns(pages: readonly SavedHtml[], count: number): AsyncGenerator<RawPage> {
  for (let at = 0; at < count; at += 1) {
    const { name, html } = pages[at % pages.length] ?? { name: '', html: '' };
    yield { name, url: '', body: html, isHtml: true };
  }
}

async function soak(count: number): Promise<void> {
  const pages = [...storyPages(), ...readSavedPages()];
  const options = { dataset: BUNDLED_RECORDS, options: OPTIONS, jobs: THREADS, patience: 60_000 };
  const step = Math.max(1, Math.round(count / 10));
  let [lines, errors] = [0, 0];
  for await (const line of scanMany(inTurns(pages, count), options)) {
    lines += 1;
    if (line.includes('"error":')) errors += 1;
    if (lines % step !== 0) continue;
    const { rss, heapUsed } = process.memoryUsage();
    console.log(
      `${lines} pages, ${errors} errors: ${Math.round(rss / 1e6)} MB resident, ${Math.round(heapUsed / 1e6)} MB of them on the main heap, ${Math.round(processorTime() / 1000)} s of processor time`,
    );
  }
}

const count = Number(process.argv[2] ?? 0);
if (count > 0) await soak(count);
else console.table([row('saved web pages', readSavedPages()), row('news articles', storyPages())]);
