import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { runScan } from '../../src/scan/command-line';

// biome-ignore lint/suspicious/noExplicitAny: what is printed is checked field by field.
type Line = any;

const folder = mkdtempSync(join(tmpdir(), 'scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What `scan` prints for these words, without a process of its own. */
async function scan(args: readonly string[]) {
  const lines: Line[] = [];
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text) => said.push(String(text)));
  const status = await runScan(args, (line) => lines.push(JSON.parse(line)));
  vi.restoreAllMocks();
  return { lines, stderr: said.join('\n'), status };
}

/** The same in a process of its own. */
function scanAside(args: readonly string[], input: string) {
  const command = ['--import', 'tsx', 'src/scan/main.ts', ...args];
  const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8', input });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line): Line => JSON.parse(line)) };
}

const DEMO = 'src/demo/page.html';
const KEYS = ['page', 'verdict', 'alignment', 'flags', 'changes'];

describe('scan', () => {
  test('one line a file, in order; an unreadable one costs the exit status only', async () => {
    const plain = file('plain.txt', 'A quiet day\n\nNothing happened at the harbour today.');
    const { lines, status } = await scan([DEMO, join(folder, 'missing.txt'), plain]);
    expect(lines.map((line) => line.page)).toEqual([DEMO, join(folder, 'missing.txt'), plain]);
    expect(lines[0]).toEqual(expect.objectContaining({ page: DEMO }));
    expect(Object.keys(lines[0]).slice(0, 5)).toEqual(KEYS);
    expect(lines[0].verdict.kind).toBe('copy');
    expect(lines[1].error).toContain('ENOENT');
    expect(lines[2].verdict).toEqual({
      kind: 'none',
      article: null,
      relation: null,
      wording: null,
      coverage: 0,
      matchedParagraphs: 0,
      pageParagraphs: 2,
    });
    expect(status).toBe(1);
  });

  test('every flag stands where it says', async () => {
    const { lines } = await scan(['--check-anyway', DEMO]);
    expect(lines[0].flags.length).toBeGreaterThan(40);
    for (const flag of lines[0].flags) {
      expect(flag.end - flag.start).toBe(flag.quote.length);
      expect(flag.pageParagraph).toBeLessThan(lines[0].verdict.pageParagraphs);
    }
  });

  test('gzipped pages, standard input and malformed HTML are read', () => {
    const html =
      '<p>One paragraph of the story with an <b>open tag.<p>And a second one &amp; nothing that closes it.';
    const zipped = file('page.html.gz', gzipSync(html));
    const { lines, status } = scanAside([zipped, '-'], html);
    expect(lines.map((line) => line.verdict.pageParagraphs)).toEqual([2, 2]);
    expect(status).toBe(0);
  });

  test('empty files are pages without text', async () => {
    const { lines } = await scan([file('empty.txt', ''), file('empty.html', '')]);
    expect(lines.map((line) => line.verdict.pageParagraphs)).toEqual([0, 0]);
  });

  test('--check-anyway runs the rules although nothing matches', async () => {
    const text = 'Bridge opens\n\nThe bridge is safe, said a person familiar with the inspection.';
    const path = file('anyway.txt', text);
    expect((await scan([path])).lines[0].flags).toEqual([]);
    const [line] = (await scan(['--check-anyway', path])).lines;
    expect(line.verdict.kind).toBe('none');
    expect(line.flags.map((flag: { kind: string }) => flag.kind)).toEqual(['anonymous']);
  });

  test('--explain says what was measured, and changes nothing else', async () => {
    const [line] = (await scan(['--explain', DEMO])).lines;
    const { explain, ...rest } = line;
    expect(rest).toEqual((await scan([DEMO])).lines[0]);
    expect(explain.passesGate).toBe(true);
    expect(explain.reasons.length).toBeGreaterThan(3);
    for (const { measure, value, needed, met } of explain.reasons) {
      expect(measure).not.toBe('');
      expect(met).toBe(needed === null || value >= needed);
    }
    expect(explain.gate.article).toBe(line.verdict.article);
    expect(explain.gate.points).toBeGreaterThanOrEqual(explain.gate.needed);
    expect(explain.decided).toBe('odds of reuse');
    expect(explain.compared[0]).toMatchObject({ article: line.verdict.article, kind: 'copy' });
    expect(explain.compared[0].reuseOdds).toBeGreaterThan(0);
    const changes = line.changes.filter(({ claim }: { claim: string | null }) => claim === null);
    expect(explain.changes.length).toBe(changes.length);
    for (const { kind, rule } of explain.changes) {
      expect(changes.map((change: { kind: string }) => change.kind)).toContain(kind);
      expect(rule).not.toBe('');
    }
    const told = new Set(line.flags.map(({ claim }: { claim: string | null }) => claim));
    const exact = explain.claims.filter(({ outcome }: { outcome: string }) => outcome === 'exact');
    expect(exact.length).toBeGreaterThan(0);
    for (const { claim, pageParagraph } of exact) {
      expect(told.has(claim)).toBe(true);
      expect(pageParagraph).toBeGreaterThanOrEqual(0);
    }
  });

  test('--explain says of a page that nothing is known of how near it came', async () => {
    const quiet = file('quiet.txt', 'Nothing happened at the harbour today, said the master.');
    const at = await scan(['--explain', quiet]);
    const past = await scan(['--explain', '--no-gate', quiet]);
    expect(at.lines[0].explain).toMatchObject({ passesGate: false, decided: null, compared: [] });
    expect(at.lines[0].explain.gate.points).toBeLessThan(84);
    const { compared } = past.lines[0].explain;
    expect(compared.every(({ rule }: { rule: unknown }) => rule === null)).toBe(true);
  });

  test('--help prints how it is used', async () => {
    const printed: string[] = [];
    expect(await runScan(['--help'], (line) => printed.push(line))).toBe(0);
    expect(printed.join('\n')).toContain('scan --bulk [--jobs N]');
  });

  test('--report prints a report in place of the line, and says which file cannot be read', async () => {
    const printed: string[] = [];
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const missing = join(folder, 'missing.html');
    const status = await runScan(['--report', 'md', missing, DEMO], (text) => printed.push(text));
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`${missing}: ENOENT`));
    vi.restoreAllMocks();
    expect(printed.map((text) => text.slice(0, 2))).toEqual(['# ']);
    expect(status).toBe(1);
  });

  test('a folder stands for the pages in it, by name', async () => {
    const home = mkdtempSync(join(folder, 'pages-'));
    for (const name of ['b.txt', 'a.html', 'notes.md'])
      writeFileSync(join(home, name), 'One line.');
    const { lines } = await scan([home]);
    expect(lines.map((line) => line.page)).toEqual([join(home, 'a.html'), join(home, 'b.txt')]);
  });

  test.each([
    [['--dataset', join(folder, 'nowhere'), DEMO], 'no such folder'],
    [['--datasets', 'x', DEMO], 'Unknown option'],
    [[], 'scan [--dataset DIR]'],
    [['--report', 'pdf', DEMO], '--report is html, md, jsonld'],
    [['--bulk', '--jobs', '0', DEMO], '--jobs is a number'],
    [['--bulk', '--report', 'html', DEMO], '--bulk prints lines, no reports'],
  ])('%j says what is wrong', async (args, reason) => {
    const { stderr, status } = await scan(args);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });
});
