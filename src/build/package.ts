/**
 * `npm run package`: builds, and writes what the stores want into artifacts/package: a zip for each
 * browser, the source archive that reviewers ask for, and their sizes and SHA-256.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, sha256, zipOf } from './archive';

const HOME = 'artifacts/package';

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Files that belong to the source: everything git knows or would take in, and nothing built. */
function sources(): string[] {
  return run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

run('npm', ['run', '--silent', 'build']);
const archives: readonly (readonly [name: string, folder: string, files: readonly string[]])[] = [
  [`hearsay-${version}-chrome.zip`, 'dist/chrome', filesUnder('dist/chrome')],
  [`hearsay-${version}-firefox.zip`, 'dist/firefox', filesUnder('dist/firefox')],
  [`hearsay-${version}-source.zip`, '.', sources()],
];
rmSync(HOME, { recursive: true, force: true });
mkdirSync(HOME, { recursive: true });
const sums: string[] = [];
for (const [name, folder, files] of archives) {
  const bytes = await zipOf(folder, files);
  writeFileSync(join(HOME, name), bytes);
  sums.push(`${sha256(bytes)}  ${name}`);
  console.log(`${name}  ${files.length} files  ${(bytes.length / 1024).toFixed(0)} kB`);
}
writeFileSync(join(HOME, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(`\n${sums.join('\n')}\n\nIn ${HOME}; SHA256SUMS holds the sums.`);
