/** Files that hosts and hooks read say what the project's own commands say. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('the public workflow runs what a landing has to pass, and nothing else', () => {
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
  const commands = [...workflow.matchAll(/^\s*- run: (.*)$/gm)].map(([, command]) => command);
  expect(commands).toEqual(['.ci/run']);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci$[\s\S]*^npm test$/m);
});

test('every issue form asks something, under names of its own', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
  expect(forms.sort()).toEqual(['page-not-read.yml', 'record-fault.yml', 'wrong-finding.yml']);
  for (const form of forms) {
    const text = readFileSync(join(folder, form), 'utf8');
    const ids = [...text.matchAll(/^ {4}id: (\S+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toMatch(/required: true/);
    expect(text).toMatch(/^name: .+\ndescription: .+$/m);
  }
});

test('the hook formats what is staged whole, and leaves what is staged in part', () => {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-hook-'));
  // A hook of the commit this test may run in must not reach into the other repository.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: home, encoding: 'utf8', env });
  const write = (name: string, text: string) => writeFileSync(join(home, name), text);
  git('init', '--quiet');
  execFileSync('ln', ['-s', resolve('node_modules'), join(home, 'node_modules')]);
  write('biome.json', '{ "javascript": { "formatter": { "quoteStyle": "single" } } }');
  write('whole.ts', 'export const a = "1";\n');
  write('other.ts', 'export const  b = "2";\n');
  git('add', 'whole.ts');
  execFileSync(resolve('.githooks/pre-commit'), { cwd: home, env, stdio: 'ignore' });
  expect(git('show', ':whole.ts')).toBe("export const a = '1';\n");
  expect(readFileSync(join(home, 'other.ts'), 'utf8')).toBe('export const  b = "2";\n');

  write('whole.ts', "export const a = '1';\nexport const c = '3';\n");
  git('add', 'whole.ts');
  write('whole.ts', "export const a = '1';\nexport const c = '3';\nexport const  d = \"4\";\n");
  const partly = () =>
    execFileSync(resolve('.githooks/pre-commit'), { cwd: home, env, stdio: 'ignore' });
  expect(partly).toThrow();
  expect(git('show', ':whole.ts')).not.toContain('"4"');
  expect(readFileSync(join(home, 'whole.ts'), 'utf8')).toContain('const  d = "4"');
  rmSync(home, { recursive: true });
});
