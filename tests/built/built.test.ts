import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NOTICE_FILE } from '../../src/build/notice';
import { readCatalogue } from '../../src/dataset/catalogue';
import { CATALOGUE_FILE, shardFile } from '../../src/dataset/files';
import { compiledKeyWords } from '../../src/dataset/key-words';
import { decodeShard } from '../../src/dataset/shards';
import { compiledEnglish, compiledLexicons } from '../../src/engine/sourcing/compiled-lexicons';
import { compiledConflations } from '../../src/engine/translation/compiled';
import { compiledHabits } from '../../src/engine/translation/compiled-habits';
import { compiledLeftovers } from '../../src/engine/translation/compiled-leftovers';

/** What the extension may ask of a reader. Changing this list is a decision of its own. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
/** Firefox has its sidebar without asking. */
const CHROME_ONLY = ['sidePanel'];
const MATCHES = ['http://*/*', 'https://*/*'];
/** Bytes, gzipped: of what runs in every frame, and of what is put into a page that needs it. */
const STUB_LIMIT = 3 * 1024;
const INJECTED_LIMIT = 27 * 1024;
/** Characters of a script; of the background's all; of its first, which every start reads; of all that a first answer needs. */
const SCRIPT_LIMIT = 420_000;
const BACKGROUND_LIMIT = 442_000;
const FIRST_LIMIT = 34_000;
const EARLY_LIMIT = 152_000;

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  const home = join('dist', target);
  const read = (path: string) => readFileSync(join(home, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  test('permissions are the frozen ones', () => {
    const own = target === 'chrome' ? CHROME_ONLY : [];
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS, ...own].sort());
    expect(manifest.host_permissions).toEqual(MATCHES);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(MATCHES);
  });

  test('no page can reach a file of the extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('extension pages may fetch nothing but their own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('stub, reader and panels are self-contained files within their budgets', () => {
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    // With a sheet, Chrome asks for a reload where site access waits for a click.
    expect(manifest.content_scripts[0].css).toBeUndefined();
    const budgets: [string, number][] = [
      [manifest.content_scripts[0].js[0], STUB_LIMIT],
      ['src/content/reader.iife.js', INJECTED_LIMIT],
      ['src/content/panels.iife.js', INJECTED_LIMIT],
      ['src/content/leftovers.iife.js', STUB_LIMIT],
    ];
    for (const [path, limit] of budgets) {
      const script = read(path);
      expect(script).not.toMatch(/\bimport\s*\(|^\s*import\s/m);
      expect(gzipSync(script).length).toBeLessThanOrEqual(limit);
    }
  });

  test('the background begins with one small classic script, of which Chrome keeps the compiled code', () => {
    const { service_worker, scripts: listed, type } = manifest.background;
    const named: string[] = listed ?? [service_worker];
    expect(named).toHaveLength(1);
    expect(type).toBeUndefined();
    const [first = ''] = named;
    expect(read(first).length).toBeLessThan(FIRST_LIMIT);
    const parts = files.filter((name) => name.startsWith(join(home, dirname(first))));
    for (const part of parts) {
      const script = readFileSync(part, 'utf8');
      expect(script).not.toMatch(/\bimport\s*\(|^\s*import\s/m);
      // Letters outside ASCII take their time to be read.
      expect(script).toMatch(/^[\0-\x7f]*$/);
    }
    const scripts = parts.map((part) => readFileSync(part, 'utf8'));
    // What is needed at once is there by then, for Firefox cannot wait for a script.
    const [, second = ''] = /require\("\.\/([\w-]+\.js)"\)/.exec(read(first)) ?? [];
    const early = read(first) + read(join(dirname(first), second));
    expect(early.length).toBeLessThan(EARLY_LIMIT);
    expect(scripts.join('').length).toBeLessThan(BACKGROUND_LIMIT);
    const needed = scripts.flatMap((script) => [
      ...script.matchAll(/(?<!=> ?)require\("\.\/([\w-]+\.js)"\)/g),
    ]);
    expect(needed.length).toBeGreaterThan(3);
    for (const [, name] of needed) expect(early).toContain(`hearsayParts["${name}"]`);
  });

  test('every file the manifest names is there', () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|css|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect(files).toContain(join(home, JSON.parse(path)));
    for (const state of ['match', 'none', 'off']) {
      expect(files).toContain(join(home, `icons/${state}-16.png`));
    }
  });

  test('NOTICE names what ships, as the repository has it', () => {
    expect(read(NOTICE_FILE)).toBe(readFileSync('NOTICE', 'utf8'));
    for (const name of ['preact', 'valibot', 'webextension-polyfill', '@floating-ui/dom']) {
      expect(read(NOTICE_FILE)).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    }
  });

  test('the version is that of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(JSON.parse(readFileSync('manifest.json', 'utf8')).version).toBeUndefined();
  });

  test('every page has the one head', () => {
    const pages = files.filter((name) => name.endsWith('.html') && name.includes('/src/'));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      expect(html).toMatch(/^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8"/);
      expect(html.match(/<body>/g)).toHaveLength(1);
      expect(html).toContain('<title>Hearsay</title>');
    }
  });

  test('the popup waits for few files, its style sheet first', () => {
    const html = readFileSync(join(home, 'src/popup/index.html'), 'utf8');
    const asked = [...html.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/[^"]+)"/g)];
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(asked[0]?.[1]).toMatch(/\.css$/);
  });

  test('the dataset decodes and carries the first record', () => {
    const bytes = Uint8Array.from(readFileSync(join(home, CATALOGUE_FILE)));
    const { heads, shardOf } = readCatalogue(bytes);
    const at = heads.findIndex(({ id }) => id === 'madrid-embassy-raid-2019');
    expect(at).toBeGreaterThanOrEqual(0);
    const shard = decodeShard(read(shardFile(shardOf(at))));
    expect(shard.map(({ id }) => id)).toContain('madrid-embassy-raid-2019');
  });

  test('what the build works out stands in files, and no script is large', () => {
    const tables = ['compiledConflations', 'compiledHabits', 'compiledLexicons'];
    const [conflations, habits, lexicons] = tables.map((name) =>
      JSON.parse(read(`tables/${name}.json`)),
    );
    expect(JSON.parse(read('tables/compiledKeyWords.json'))).toEqual(compiledKeyWords());
    expect(JSON.parse(read('tables/compiledLeftovers.json'))).toEqual(compiledLeftovers());
    expect(conflations).toEqual(JSON.parse(JSON.stringify(compiledConflations())));
    expect(habits).toEqual(JSON.parse(JSON.stringify(compiledHabits())));
    expect(lexicons).toEqual(JSON.parse(JSON.stringify(compiledLexicons())));
    expect(JSON.parse(read('tables/compiledEnglish.json'))).toEqual(
      JSON.parse(JSON.stringify(compiledEnglish())),
    );
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      expect(readFileSync(file, 'utf8').length, file).toBeLessThan(SCRIPT_LIMIT);
    }
  });

  test('no code is written at run time and none is fetched', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8');
      expect(code).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon/);
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBe('142.0');
  expect(android.strict_min_version).toBe('142.0');
  expect(manifest.background.service_worker).toBeUndefined();
});
