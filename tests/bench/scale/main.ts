/**
 * What a dataset costs as it grows, as a table: npm run scale [-- 1 100 10000 100000].
 *
 * Each dataset is written to disk as the build writes it and opened in a process of its own, as the
 * worker opens it. Pages are articles of the dataset whole, three paragraphs of them, and articles
 * that no record knows. Times are processor time: what else the machine does is not in them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkIn } from '../../../src/dataset/check-in';
import type { Library } from '../../../src/dataset/library';
import { candidates } from '../../../src/engine/recognition/candidates';
import { type Passage, passagesOf } from '../../../src/engine/recognition/passages';
import { pageText } from '../../../src/engine/text/page-text';
import { isCopy, type PageArticle } from '../../../src/engine/vocabulary';
import { nameOf, openLibrary, pageWith, write, writeLibrary } from './library';

/** Pages of each kind, as far as there are records. */
const PAGES = 100;
/** How often all pages are asked for after a first round that is not counted. */
const ROUNDS = 5;
const SIZES = [1, 100, 10_000, 100_000];

/** Records that pages are made of, evenly over the dataset. */
function chosenOf(size: number): number[] {
  const count = Math.min(PAGES, size);
  return Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}

/** Processor time since the process began, its collector's included. Milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Bytes in use after a full collection, arrays outside the heap included. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Asked {
  readonly found: number;
  /** Milliseconds a page. */
  readonly each: number;
}

const readPassages = (page: PageArticle, { index }: Library): readonly Passage[] =>
  passagesOf(pageText(page).paragraphs, index.read);

/** How many pages have their record among the candidates, and what that takes a page. */
function askCandidates(pages: readonly Asking[], library: Library): Asked {
  const read = pages.map(({ at, page }) => ({ at, passages: readPassages(page, library) }));
  const asked = ({ passages }: (typeof read)[number]) => candidates(passages, [], library.index);
  const found = read.filter((each) => asked(each).includes(each.at)).length;
  const start = processorTime();
  for (let round = 0; round < ROUNDS; round += 1) read.map(asked);
  return { found, each: (processorTime() - start) / (ROUNDS * pages.length) };
}

/**
 * How many pages are found to carry their record, or to be no copy where they carry none, and what
 * the whole check takes a page.
 */
async function askChecks(pages: readonly Asking[], library: Library): Promise<Asked> {
  let found = 0;
  const start = processorTime();
  for (const { at, page } of pages) {
    const { verdict } = await checkIn(page, library, { anyway: false });
    if (isCopy(verdict.kind) ? verdict.article === nameOf(at) : at < 0) found += 1;
  }
  return { found, each: (processorTime() - start) / pages.length };
}

/** A page and the number of the record it carries, or -1. */
interface Asking {
  readonly at: number;
  readonly page: PageArticle;
}

/** Opens the dataset in `folder` and prints what it takes, as JSON. */
async function measure(folder: string, size: number): Promise<void> {
  const chosen = chosenOf(size);
  const whole = chosen.map((at) => ({ at, page: pageWith(write(nameOf(at))) }));
  const parts = chosen.map((at) => ({ at, page: pageWith(write(nameOf(at)).slice(4, 7)) }));
  const others = chosen.map((at) => ({ at: -1, page: pageWith(write(`stranger ${at}`)) }));
  const before = memory();
  const start = processorTime();
  const library = openLibrary(folder);
  const opened = processorTime() - start;
  const held = memory() - before;
  const counted = [whole, parts, others].map((pages) => askCandidates(pages, library));
  const copies = await askChecks(whole, library);
  const strangers = await askChecks(others, library);
  console.log(JSON.stringify({ opened, held, counted, copies, strangers }));
}

interface Measured {
  readonly opened: number;
  readonly held: number;
  readonly counted: readonly [Asked, Asked, Asked];
  readonly copies: Asked;
  readonly strangers: Asked;
}

function measureApart(folder: string, size: number): Measured {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), '--measure', folder];
  const run = spawnSync(process.execPath, [...args, String(size)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function rowOf(size: number): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
  try {
    const weight = writeLibrary(folder, size);
    const { opened, held, counted, copies, strangers } = measureApart(folder, size);
    const [whole, parts, others] = counted;
    const of = chosenOf(size).length;
    return {
      records: String(size),
      'catalogue, MB': megabytes(weight.catalogue),
      'records, MB': megabytes(weight.records),
      shards: String(weight.shards),
      'opened in, ms': opened.toFixed(1),
      'memory, MB': megabytes(held),
      'candidates of a copy, ms': whole.each.toFixed(3),
      'of another page, ms': others.each.toFixed(3),
      'copies found': `${whole.found} of ${of}`,
      'three paragraphs found': `${parts.found} of ${of}`,
      'check of a copy, ms': copies.each.toFixed(1),
      'of another page, ms ': strangers.each.toFixed(1),
      'checks right': `${copies.found + strangers.found} of ${2 * of}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, folder = '', size] = process.argv.slice(2);
if (first === '--measure') {
  await measure(folder, Number(size));
} else {
  const asked = process.argv.slice(2).map(Number);
  const rows = (asked.length > 0 ? asked : SIZES).map((each) => {
    const row = rowOf(each);
    console.log(row);
    return row;
  });
  console.table(rows);
}
