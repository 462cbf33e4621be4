/** What `scan` does with the words it is given. */
import { readdirSync, statSync } from 'node:fs';
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

type Print = (line: string) => void;
/** All pages were read, some were not, or nothing was begun because of what was typed. */
type Status = 0 | 1 | 2;

/** Runs `scan` with these words; results go to `print`, reasons to standard error. */
export async function runScan(typed: readonly string[], print: Print): Promise<Status> {
  let work: Work | null;
  try {
    work = readArguments(typed);
  } catch (fault) {
    console.error(`scan: ${(fault as Error).message}`);
    return 2;
  }
  if (!work) {
    print(USAGE);
    return 0;
  }
  if (work.jobs !== null) return printMany(work, work.jobs, print);
  return work.form ? printReports(work, work.form, print) : printLines(work, print);
}

interface Work {
  readonly files: readonly string[];
  readonly folder: string;
  readonly dataset: ReturnType<typeof readDataset>;
  readonly options: { readonly anyway: boolean; readonly gate: boolean; readonly explain: boolean };
  readonly form: ReportForm | null;
  /** Threads of a bulk scan; null for any other. */
  readonly jobs: number | null;
}

/** What was asked for, null for the usage; throws what is wrong with it. */
function readArguments(typed: readonly string[]): Work | null {
  const { values, positionals } = parsed(typed);
  if (values.help) return null;
  const files = positionals.flatMap((path) => expand(path, values.bulk));
  if (files.length === 0) throw new Error(USAGE);
  const folder = values.dataset ?? BUNDLED_RECORDS;
  const form = values.report === undefined ? null : reportForm(values.report);
  if (values.bulk && form) throw new Error(`--bulk prints lines, no reports\n${USAGE}`);
  return {
    files,
    folder,
    dataset: readDataset(folder),
    options: {
      anyway: values['check-anyway'],
      gate: !values['no-gate'],
      explain: values.explain,
    },
    form,
    jobs: values.bulk ? threads(values.jobs) : null,
  };
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
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
    throw new Error(`${(fault as Error).message}\n${USAGE}`);
  }
}

function reportForm(given: string): ReportForm {
  const form = REPORT_FORMS.find((known) => known === given);
  if (form) return form;
  throw new Error(`--report is ${REPORT_FORMS.join(', ')}\n${USAGE}`);
}

function threads(given: string | undefined): number {
  const jobs = Number(given ?? availableParallelism());
  if (Number.isInteger(jobs) && jobs > 0) return jobs;
  throw new Error(`--jobs is a number of threads\n${USAGE}`);
}

const PAGES = /\.(?:txt|x?html?(?:\.gz)?)$/i;
const MANY = /\.(?:warc|ndjson|jsonl)(?:\.gz)?$/i;

/** The pages and texts of a folder, of a bulk scan the files of many too; anything else stands for itself. */
function expand(path: string, bulk: boolean): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => PAGES.test(name) || (bulk && MANY.test(name)));
  return names.sort().map((name) => join(path, name));
}

/** A report a file; a file that cannot be read is told on standard error. */
function printReports({ dataset, options, files }: Work, form: ReportForm, print: Print): Status {
  const report = makeReporter(dataset, { ...options, attributions: readModel() }, form);
  let status: Status = 0;
  for (const file of files) {
    try {
      print(report(file));
    } catch (fault) {
      status = 1;
      console.error(`scan: ${file}: ${(fault as Error).message}`);
    }
  }
  return status;
}

function printLines({ dataset, options, files }: Work, print: Print): Status {
  const scan = makeScanner(dataset, { ...options, attributions: readModel() });
  const draw = progress(process.stderr, files.length);
  let status: Status = 0;
  files.forEach((file, at) => {
    const line = scan(file);
    if ('error' in line) status = 1;
    print(JSON.stringify(line));
    draw(at + 1);
  });
  return status;
}

async function printMany(work: Work, jobs: number, print: Print): Promise<Status> {
  const { files, folder: dataset, options } = work;
  let status: Status = 0;
  const lines = scanMany(rawPages(files), { dataset, options, jobs, patience: PATIENCE });
  for await (const line of lines) {
    if (line.includes('"error":') && 'error' in JSON.parse(line)) status = 1;
    print(line);
  }
  return status;
}
