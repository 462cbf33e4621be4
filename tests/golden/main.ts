/**
 * `npm run golden -- add FILE [NAME]`: takes a small saved page in as a golden one, with what is
 * read of it today, to be looked through. `-- again NAME` reads a page anew after a mended reading.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPage } from '../../src/saved/read-page';

const HOME = 'tests/golden';
/** A golden page is small; a whole saved one is somebody else's. */
const MOST_BYTES = 20_000;

function fail(reason: string): never {
  console.error(`golden: ${reason}`);
  process.exit(1);
}

/** Write what is read of the page of this name, and say it. */
function read(name: string): void {
  const page = readPage(join(HOME, name, 'source.html'));
  writeFileSync(join(HOME, name, 'article.json'), `${JSON.stringify(page, null, 2)}\n`);
  for (const { text, role } of page.paragraphs) {
    console.log(`${role.padEnd(8)}  ${text.slice(0, 100)}`);
  }
  console.log(`\nIs this the article, whole, and nothing else? It is kept in ${join(HOME, name)}.`);
}

function add(file: string, name: string): void {
  if (!existsSync(file)) fail(`there is no ${file}`);
  const folder = join(HOME, name);
  if (existsSync(folder)) fail(`${folder} is there; choose another name, or "again ${name}"`);
  if (!/^[a-z0-9-]+$/.test(name)) fail('a name has small letters, digits and hyphens');
  const html = readFileSync(file, 'utf8');
  if (html.length > MOST_BYTES)
    fail(`${html.length} characters: cut it down to what matters, in words of your own`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'source.html'), html);
  read(name);
}

const [command, target, given] = process.argv.slice(2);
if (command === 'add' && target) {
  add(
    target,
    given ??
      basename(target)
        .replace(/\.[^.]*$/, '')
        .toLowerCase(),
  );
} else if (command === 'again' && target && existsSync(join(HOME, target))) read(target);
else fail('add FILE [NAME], or again NAME');
