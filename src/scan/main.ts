/**
 * The engine on saved pages: one JSON line per page.
 *
 *   npm run --silent scan -- [--dataset DIR] [--check-anyway] [--no-gate] [--explain] [--report html|md|jsonld] FILE…
 *   npm run --silent scan -- --bulk [--jobs N] [--dataset DIR] [--check-anyway] [--no-gate] [--explain] FILE…
 *
 * `--report` prints a report to be read in place of the line. `--explain` adds the gate's points and whose they are,
 * the articles compared, the rule that decided, what was measured, and how each claim was found or why it is not told.
 * A folder stands for the pages and texts in it, in the order of their names: the way to go for
 * thousands, whose names together are longer than a command may be.
 *
 * `--bulk` reads files of many pages too: web archives (`.warc`) and NDJSON (`.ndjson`, `.jsonl`: an object a
 * line with `html` or `text`, and `page` or `url`), gzipped or not; `-` is either of them on standard input.
 * As many threads as the machine has cores, or `--jobs`; lines come in the order of the pages, a page that
 * cannot be read or takes over a minute has its reason in its line, and memory does not grow.
 */
import { readdirSync, statSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../attributions/read-model';
import { BUNDLED_RECORDS, readDataset } from '../dataset/build/read-records';
import { rawPages } from './bulk/input';
import { scanMany } from './bulk/scan-many';
import { progress } from './progress';
import { REPORT_FORMS, type ReportForm } from './report';
import { makeReporter, makeScanner } from './scanner';

const USAGE = `scan [--dataset DIR] [--check-anyway] [--no-gate] [--explain] [--report html|md|jsonld] FILE…
scan --bulk [--jobs N] [--dataset DIR] [--check-anyway] [--no-gate] [--explain] FILE…
  FILE is a page, a text, a folder of them, or - for standard input;
  with --bulk a web archive (.warc) or NDJSON too, gzipped or not, and - is one of these`;
/** Milliseconds for one page of a bulk scan: a thousand times what a long one takes. */
const PATIENCE = 60_000;

function fail(reason: string): never {
  console.error(`scan: ${reason}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        dataset: { type: 'string' },
        'check-anyway': { type: 'boolean', default: false },
        'no-gate': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        report: { type: 'string' },
        bulk: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (fault) {
    return fail(`${(fault as Error).message}\n${USAGE}`);
  }
}

function reportForm(): ReportForm | null {
  if (values.report === undefined) return null;
  const form = REPORT_FORMS.find((known) => known === values.report);
  return form ?? fail(`--report is ${REPORT_FORMS.join(', ')}\n${USAGE}`);
}

function loadDataset(folder: string) {
  try {
    return readDataset(folder);
  } catch (fault) {
    return fail((fault as Error).message);
  }
}

/** Whole lines, at once, so that a closed pipe or a full one loses nothing silently. */
function print(line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (fault) {
      const code = (fault as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw fault;
    }
  }
}

const PAGES = /\.(?:txt|x?html?(?:\.gz)?)$/i;
const MANY = /\.(?:warc|ndjson|jsonl)(?:\.gz)?$/i;

/** The pages and texts of a folder, with `--bulk` the files of many too; anything else stands for itself. */
function expand(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter(
    (name) => PAGES.test(name) || (values.bulk && MANY.test(name)),
  );
  return names.sort().map((name) => join(path, name));
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const files = positionals.flatMap(expand);
if (files.length === 0) fail(USAGE);

const dataset = loadDataset(values.dataset ?? BUNDLED_RECORDS);
const options = {
  anyway: values['check-anyway'],
  gate: !values['no-gate'],
  attributions: readModel(),
  explain: values.explain,
};
const form = reportForm();

/** Print a report a file; a file that cannot be read is told on standard error. */
function printReports(as: ReportForm): void {
  const report = makeReporter(dataset, options, as);
  for (const file of files) {
    try {
      print(report(file));
    } catch (fault) {
      process.exitCode = 1;
      console.error(`scan: ${file}: ${(fault as Error).message}`);
    }
  }
}

function printLines(): void {
  const scan = makeScanner(dataset, options);
  const draw = progress(process.stderr, files.length);
  files.forEach((file, at) => {
    const line = scan(file);
    if ('error' in line) process.exitCode = 1;
    print(JSON.stringify(line));
    draw(at + 1);
  });
}

/** Threads of a bulk scan. */
function jobs(): number {
  const given = Number(values.jobs ?? availableParallelism());
  return Number.isInteger(given) && given > 0
    ? given
    : fail(`--jobs is a number of threads\n${USAGE}`);
}

async function printMany(): Promise<void> {
  if (form) fail(`--bulk prints lines, no reports\n${USAGE}`);
  const { anyway, gate, explain } = options;
  const lines = scanMany(rawPages(files), {
    dataset: values.dataset ?? BUNDLED_RECORDS,
    options: { anyway, gate, explain },
    jobs: jobs(),
    patience: PATIENCE,
  });
  for await (const line of lines) {
    if (line.includes('"error":') && 'error' in JSON.parse(line)) process.exitCode = 1;
    print(line);
  }
}

if (values.bulk) await printMany();
else if (form) printReports(form);
else printLines();
