/** Marks of claims on places judged by hand, against floors. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measureCut, measureExchanged, measureJudged } from './claims-places';
import { measureRecords } from './claims-records';
import { holds, raised, readFloors, table, writeFloors } from './floors';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./claims-places-floors.json');

it.skipIf(!existsSync(here('../../../shared/corpus/')))('claims stand where they are said', () => {
  const measures = [
    ...measureJudged(),
    ...measureExchanged(),
    ...measureCut(),
    ...measureRecords(),
  ];
  if (process.env['RAISE']) writeFloors(FLOORS, raised(measures, readFloors(FLOORS)));
  const floors = readFloors(FLOORS);
  console.log(`\n${table(measures, floors)}\n`);
  const below = measures.filter((figure) => !holds(figure, floors));
  expect(below.map(({ name, value, failing }) => ({ name, value, failing }))).toEqual([]);
});
