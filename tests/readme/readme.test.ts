/** The numbers in README.md are those of the dataset, the demonstration and a run not long ago. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { Floors } from '../quality/floors';
import { blocks, FIGURES, type Figures, filled, ROWS } from './blocks';

const figures: Figures = JSON.parse(readFileSync(FIGURES, 'utf8'));

/** How far a figure may stand from its floor, in its unit: floors follow what is measured closely. */
const CLOSE = 5;

describe.each(Object.entries(blocks(figures)))('%s', (file, made) => {
  const text = readFileSync(file, 'utf8');

  test('is what `npm run readme` writes', () => {
    expect(text, 'run npm run readme').toBe(filled(text, made));
  });

  test('has no number in a block that was changed by hand', () => {
    const [open = ''] = /<!-- \w+ -->\n/.exec(text) ?? [];
    expect(filled(text.replace(open, `${open}9999`), made)).toBe(text);
  });
});

test('every record has its changes told, the last review among them', () => {
  const parts = readFileSync('docs/records.md', 'utf8').split(/^### /m).slice(1);
  const told = new Map(parts.map((part) => [part.split('\n')[0], part]));
  const { articles } = readDataset(BUNDLED_RECORDS);
  expect([...told.keys()].sort()).toEqual(articles.map(({ id }) => id).sort());
  for (const { id, reviewed } of articles) expect(told.get(id)).toContain(`- ${reviewed}: `);
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
