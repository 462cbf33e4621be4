/**
 * `npm run release`: whether this tree can be published. Checks tree, changelog, tag and the whole
 * test run, makes the archives twice, and drafts the notes. `-- --tag` sets the tag; nothing is
 * pushed and nothing is uploaded from here.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesOf, releaseNotes } from './notes';

const SUMS = 'artifacts/package/SHA256SUMS';
const NOTES = 'artifacts/package/NOTES.md';

const { values } = parseArgs({
  options: { tag: { type: 'boolean' }, untested: { type: 'boolean' } },
});

function fail(reason: string): never {
  console.error(`release: ${reason}`);
  process.exit(1);
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

function npm(...args: string[]): void {
  try {
    execFileSync('npm', args, { stdio: 'inherit' });
  } catch {
    fail(`npm ${args.join(' ')} failed`);
  }
}

function packaged(): string {
  npm('run', '--silent', 'package');
  return readFileSync(SUMS, 'utf8');
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tag = `v${version}`;
if (git('status', '--porcelain') !== '') fail('the tree has changes that are not committed');
if (git('tag', '--list', tag) !== '')
  fail(`${tag} is there already: raise "version" in package.json`);
const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
if (changes === null) fail(`CHANGELOG.md has no part "## ${version}"`);

if (values.untested && values.tag) fail('what was not tested gets no tag');
if (!values.untested) npm('test');
const sums = packaged();
if (packaged() !== sums) fail('two runs gave other archives');
if (git('status', '--porcelain') !== '') fail('the tests left changes in the tree');

writeFileSync(NOTES, releaseNotes(version, changes, sums));
if (values.tag) git('tag', '--annotate', tag, '--file', NOTES, '--cleanup=verbatim');
console.log(
  `\n${tag} ${values.tag ? 'is tagged' : 'can be tagged: npm run release -- --tag'}. Notes: ${NOTES}`,
);
