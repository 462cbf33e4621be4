/** What documents name is there: commands, their options, files, and the headings links lead to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Every document of the project, by its path. */
const DOCUMENTS = readdirSync('.')
  .concat(readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`))
  .filter((name) => name.endsWith('.md'))
  .concat('src/engine/README.md', '.github/pull_request_template.md');

/** What `pattern` catches in each document, with its place. */
const caught = (pattern: RegExp) =>
  DOCUMENTS.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(pattern)].map(
      ([, found, more]) => [name, found ?? '', more ?? ''] as const,
    ),
  );

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const RUN = /npm run (?:--silent )?([a-z][\w:-]*)(?: -- ([^`\n#|>]*))?/g;

test('every command that documents name is one of package.json', () => {
  const named = caught(RUN);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([, script]) => !(script in scripts))).toEqual([]);
});

/** Every file that documents could name. */
const FILES = ['src', 'tests', 'docs', 'icons', '.github', '.ci'].flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Whether the sources beside a command's entry know an option; what passes them on is not asked. */
function knows(script: string, option: string): boolean {
  const entry = /^tsx (\S+\.ts)/.exec(scripts[script] ?? '')?.[1];
  if (!entry) return true;
  const name = option.slice(2);
  const known = new RegExp(`(?:--|['"]|[{,]\\s*)${name}(?:['"\\s,}=:\\]]|$)`, 'm');
  return FILES.some(
    (file) => file.startsWith(`${dirname(entry)}/`) && known.test(readFileSync(file, 'utf8')),
  );
}

test('every option that documents give to a command of ours is one of its own', () => {
  const given = caught(RUN).flatMap(([name, script, words]) =>
    [...words.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => [name, script, option] as const),
  );
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter(([, script, option]) => !knows(script, option))).toEqual([]);
  expect(knows('scan', '--unheard-of')).toBe(false);
});

const FORMS: Readonly<Record<string, string>> = { '{': '(?:', '}': ')', ',': '|', '*': '[^/]*' };

/** Whether a path that documents write exists: `{a,b}` and `*` stand for several, capitals for any name. */
function isThere(path: string): boolean {
  const pattern = path
    .replace(/[(:].*$|\/$/, '')
    .replace(/\b[A-Z]{2,}\b|<\w+>/g, '*')
    .replace(/\./g, '\\.')
    .replace(/[{},*]/g, (sign) => FORMS[sign] ?? sign);
  const wanted = new RegExp(`^${pattern}(?:/|$)`);
  return FILES.some((file) => wanted.test(file));
}

test('every file that documents name is there', () => {
  const named = caught(/`((?:src|tests|docs|icons|\.github|\.ci)\/[^`\s]+)`/g);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(([, path]) => !isThere(path))).toEqual([]);
  expect(isThere('src/engine/nowhere.ts')).toBe(false);
});

test('the architecture has a row for every room', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = rooms.filter(({ name }) => !text.includes(`\`src/${name}\``));
  // Words of the interface are no room: no code stands there.
  expect(missing.map(({ name }) => name)).toEqual(['_locales']);
});

/** The name a host gives to a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const anchorsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading ?? ''),
  );

test('every link of the documents leads to a file, and to a heading where it names one', () => {
  const links = caught(/\]\((?!https?:|mailto:|<)([^)#\s]*)(?:#([^)]*))?\)/g);
  expect(links.length).toBeGreaterThan(40);
  const broken = links.filter(([name, target, anchor]) => {
    const file = target === '' ? name : normalize(join(dirname(name), target));
    return !existsSync(file) || (anchor !== '' && !anchorsIn(file).includes(anchor));
  });
  expect(broken).toEqual([]);
});
