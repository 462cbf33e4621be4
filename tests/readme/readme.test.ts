/** The numbers in README.md are those of the dataset, the demonstration and a run not long ago. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Floors } from '../quality/floors';
import { blocks, FIGURES, type Figures, filled, ROWS } from './blocks';

const figures: Figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
const README = readFileSync('README.md', 'utf8');

/** How far a figure may stand from its floor, in its unit: floors follow what is measured closely. */
const CLOSE = 5;

test('README is what `npm run readme` writes', () => {
  expect(README, 'run npm run readme').toBe(filled(README, blocks(figures)));
});

test('a number changed by hand is noticed', () => {
  expect(filled(README.replace(/\d+ claims;/, '9999 claims;'), blocks(figures))).toBe(README);
});

describe.each(ROWS)('%s', (_, file, name) => {
  test('was measured, and is about where its floor is', () => {
    const path = `tests/quality/${file === 'recognition' ? '' : `${file}-`}floors.json`;
    const floors: Floors = JSON.parse(readFileSync(path, 'utf8'));
    const kept = figures.measures[file]?.[name];
    if (!kept) throw new Error('not measured: npm run quality, then npm run readme');
    expect(kept.cases).toBeGreaterThan(0);
    expect(Math.abs(kept.value - (floors[name] ?? Number.NaN))).toBeLessThanOrEqual(CLOSE);
  });
});
