/**
 * The engine on saved pages: one JSON line per file.
 *
 *   npm run --silent scan -- [--dataset DIR] [--check-anyway] [--no-gate] [--explain] [--report html|md|jsonld] FILE…
 *
 * `--report` prints a report to be read in place of the line. `--explain` adds the gate's points and whose they are,
 * the articles compared, the rule that decided and what was measured.
 * A folder stands for the pages and texts in it, in the order of their names: the way to go for
 * thousands, whose names together are longer than a command may be.
 */
import { readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../attributions/read-model';
import { BUNDLED_RECORDS, readDataset } from '../dataset/build/read-records';
import { progress } from './progress';
import { REPORT_FORMS, type ReportForm } from './report';
import { makeReporter, makeScanner } from './scanner';

const USAGE =
  'scan [--dataset DIR] [--check-anyway] [--no-gate] [--explain] [--report html|md|jsonld] FILE…\n  FILE is a page, a text, a folder of them, or - for standard input';

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

/** The pages and texts of a folder; anything else stands for itself. */
function expand(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(?:txt|x?html?(?:\.gz)?)$/i.test(name));
  return names.sort().map((name) => join(path, name));
}

const { values, positionals } = readArguments();
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

if (form) printReports(form);
else printLines();
