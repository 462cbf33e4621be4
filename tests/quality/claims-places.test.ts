/** Marks of claims on places judged by hand, against floors. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { measureCut, measureExchanged, measureJudged } from './claims-places';
import { measureRecords } from './claims-records';
import { holdFloors } from './hold';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./claims-places-floors.json');

it.skipIf(!existsSync(here('../../../shared/corpus/')))('claims stand where they are said', () => {
  const measures = [
    ...measureJudged(),
    ...measureExchanged(),
    ...measureCut(),
    ...measureRecords(),
  ];
  holdFloors(FLOORS, measures);
});
