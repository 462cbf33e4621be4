/** Measures against the floors in a file, said, kept for the documents, and demanded. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'vitest';
import { holds, type Measure, raised, readFloors, table, writeFloors } from './floors';

/** Where a run leaves what it measured; `npm run readme` takes its figures from here. */
const KEPT = 'artifacts/quality';

/** Add to what this run has measured under the name of the floors' file. */
function keep(floors: string, measures: readonly Measure[]): void {
  mkdirSync(KEPT, { recursive: true });
  const file = `${KEPT}/${basename(floors).replace('-floors', '')}`;
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const now = measures.map(({ name, value, unit, cases }) => [name, { value, unit, cases }]);
  writeFileSync(file, `${JSON.stringify({ ...before, ...Object.fromEntries(now) }, null, 2)}\n`);
}

/** Every measure holds its floor in `file`; with RAISE set, floors are lifted first. */
export function holdFloors(file: string, measures: readonly Measure[]): void {
  if (process.env['RAISE']) writeFloors(file, raised(measures, readFloors(file)));
  const floors = readFloors(file);
  console.log(`\n${table(measures, floors)}\n`);
  keep(file, measures);
  const below = measures.filter((measure) => !holds(measure, floors));
  const complaint = ({ name, value, failing }: Measure) =>
    `${name}: ${value.toFixed(1)}, floor ${floors[name] ?? 'missing'}: ${failing.join(', ')}`;
  expect(below.map(complaint)).toEqual([]);
}
