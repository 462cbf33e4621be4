import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, roomOf, violation } from './import-rules';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

function violations(file: string, source: string): string[] {
  return importsOf(source).flatMap((found) => violation(file, found) ?? []);
}

describe('import directions', () => {
  test('every file stands in a room', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  test.each(files)('%s', (file) => {
    expect(violations(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the rules catch what they forbid', () => {
  const seeded: [string, string][] = [
    ['src/engine/seed.ts', "import browser from 'webextension-polyfill';"],
    ['src/engine/seed.ts', "import { readFileSync } from 'node:fs';"],
    ['src/engine/seed.ts', "import { parseSettings } from '../settings';"],
    ['src/content/seed.ts', "import { loadIndex } from '../background/load-dataset';"],
    ['src/content/seed.ts', "import browser from 'webextension-polyfill';"],
    ['src/background/seed.ts', "import { extract } from '../content/extract';"],
    ['src/background/seed.ts', "export { readDataset } from '../dataset/build/read-records';"],
    ['src/popup/seed.tsx', "import { check } from '../engine/check';"],
    ['src/ui/seed.tsx', "import { readSettings } from '../platform/settings-store';"],
    ['src/ui/seed.tsx', "const late = await import('../platform/asset');"],
    ['src/platform/seed.ts', "import { h } from 'preact';"],
    ['src/protocol.ts', "import { check } from './engine/check';"],
    ['src/nowhere/seed.ts', "import { check } from '../engine/check';"],
  ];
  test.each(seeded)('%s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });

  test('types may be known where code may not be run', () => {
    expect(
      violations('src/popup/seed.tsx', "import type { Flag } from '../engine/report';"),
    ).toEqual([]);
    expect(violations('src/ui/seed.tsx', "import { type Flag } from '../engine/report';")).toEqual(
      [],
    );
  });
});
