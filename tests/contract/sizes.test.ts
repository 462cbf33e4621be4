/** Small rooms: how long source files are, data apart; none is let off the limit of complexity. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = /^src\/(?:engine\/rules|dataset\/records|_locales)\/|-data\.ts$|\/letters\.ts$/;

const lengths = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => /\.tsx?$/.test(name) && !DATA.test(name))
  .map((name) => ({ name, lines: readFileSync(ROOT + name, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;

it('half of the source files have 80 lines at most, nine in ten 200, all of them 300', () => {
  console.log(`${lengths.length} files: median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)} lines`);
  expect(at(0.5)).toBeLessThanOrEqual(80);
  expect(at(0.9)).toBeLessThanOrEqual(200);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('no file is let off the limit of complexity', () => {
  const { linter, overrides } = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8')) as {
    linter: { rules: { complexity: { noExcessiveCognitiveComplexity: { level: string } } } };
    overrides: { includes: string[]; linter: { rules: { complexity?: object } } }[];
  };
  const off = overrides.filter(({ linter }) => linter.rules.complexity);
  expect(off.flatMap(({ includes }) => includes)).toEqual([]);
  expect(linter.rules.complexity.noExcessiveCognitiveComplexity.level).toBe('error');
});
