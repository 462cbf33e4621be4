/** Archives for the stores: the same bytes from every run. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { filesUnder, sha256, zipOf } from '../../src/build/archive';

test('an archive does not tell when, where and in which order its files were found', async () => {
  const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `hearsay-${name}-`)));
  for (const [at, folder] of folders.entries()) {
    mkdirSync(join(folder, 'deep'));
    for (const [name, text] of [
      ['b.txt', 'second'],
      ['deep/a.txt', 'first'],
    ]) {
      const path = join(folder, name ?? '');
      writeFileSync(path, text ?? '');
      utimesSync(path, 1e9 + at * 1e6, 1e9 + at * 1e6);
    }
  }
  const [one, other] = await Promise.all([
    zipOf(folders[0] ?? '', ['b.txt', 'deep/a.txt']),
    zipOf(folders[1] ?? '', ['deep/a.txt', 'b.txt']),
  ]);
  expect(sha256(one)).toBe(sha256(other));
  const read = await JSZip.loadAsync(one);
  expect(Object.keys(read.files)).toEqual(['b.txt', 'deep/a.txt']);
  expect(await read.file('deep/a.txt')?.async('string')).toBe('first');
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a second build gives the same archive', async () => {
  const again = mkdtempSync(join(tmpdir(), 'hearsay-again-'));
  execFileSync(
    'npx',
    ['vite', 'build', '--logLevel', 'error', '--outDir', again, '--emptyOutDir'],
    {
      stdio: 'ignore',
      // As a shell would start it: the runner's own NODE_ENV would make another build.
      env: { ...process.env, NODE_ENV: '', TARGET: 'chrome' },
    },
  );
  const first = await zipOf('dist/chrome', filesUnder('dist/chrome'));
  const second = await zipOf(again, filesUnder(again));
  expect(sha256(second)).toBe(sha256(first));
  const names = Object.keys((await JSZip.loadAsync(second)).files);
  expect(names).toContain('manifest.json');
  expect(readFileSync(join(again, 'manifest.json'), 'utf8')).toBe(
    readFileSync('dist/chrome/manifest.json', 'utf8'),
  );
  rmSync(again, { recursive: true });
}, 300_000);
