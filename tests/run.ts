/** `npm test`: every check there is, fast ones first, closed by one plain line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, ensureBrowser } from '../src/demo/browser';

const REPORTS = 'artifacts/test';
/** Warnings of `web-ext lint` that are known and harmless: Preact's own innerHTML path. */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const counts = { passed: 0, failed: 0, skipped: 0 };
const faults: string[] = [];

function count(ok: boolean, what: string): void {
  if (ok) counts.passed += 1;
  else {
    counts.failed += 1;
    faults.push(what);
  }
}

function run(script: string, args: readonly string[] = []): { ok: boolean; output: string } {
  console.log(`\n── ${script}`);
  const extra = args.length > 0 ? ['--', ...args] : [];
  const result = spawnSync('npm', ['run', '--silent', script, ...extra], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { ok: result.status === 0, output: result.stdout };
}

/** A check that is one thing: it passes or fails as a whole. */
function single(script: string): void {
  const { ok, output } = run(script);
  if (!ok || output.length < 2000) process.stdout.write(output);
  count(ok, script);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
  testResults: {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Name the tests that failed first and passed when tried again: they are next to be mended. */
function tellSecondTries(report: VitestReport): void {
  for (const { assertionResults } of report.testResults)
    for (const { fullName, status, failureMessages } of assertionResults)
      if (status === 'passed' && failureMessages.length > 0)
        console.log(`passed at the second try: ${fullName}\n  ${failureMessages[0]}`);
}

/** A Vitest run: each of its tests counts. */
function suite(script: string): void {
  const file = join(REPORTS, `${script}.json`);
  rmSync(file, { force: true });
  const { ok, output } = run(script, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  process.stdout.write(output);
  if (!existsSync(file)) {
    count(false, script);
    return;
  }
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests;
  tellSecondTries(report);
  if (report.numFailedTests > 0) faults.push(script);
  else if (!ok || report.numPassedTests === 0) count(false, script);
}

interface LintReport {
  summary: { errors: number };
  warnings: { code: string; message: string }[];
}

function lintFirefox(): void {
  const { output } = run('lint:firefox', ['--output', 'json']);
  try {
    const report: LintReport = JSON.parse(output);
    const news = report.warnings.filter((warning) => !KNOWN_WARNINGS.has(warning.code));
    const ok = report.summary.errors === 0 && news.length === 0;
    console.log(ok ? 'no errors, no new warnings' : output);
    count(ok, 'lint:firefox');
  } catch {
    console.log(output);
    count(false, 'lint:firefox');
  }
}

mkdirSync(REPORTS, { recursive: true });
for (const script of ['lint', 'types', 'dead']) single(script);
// The unit tests, with the share of statements they reach.
suite('coverage');
suite('quality');
for (const script of ['build:chrome', 'build:firefox']) single(script);
lintFirefox();
suite('built');
for (const name of BROWSERS) {
  try {
    ensureBrowser(name);
  } catch (fault) {
    console.log((fault as Error).message);
    count(false, `a ${name} to test in`);
  }
}
suite('e2e');

if (faults.length > 0) console.log(`\nFailed: ${faults.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
