import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { holdFloors } from './hold';
import { measureSecondHand } from './second-hand';

const FLOORS = fileURLToPath(new URL('./second-hand-floors.json', import.meta.url));
const measures = measureSecondHand();

describe.skipIf(measures === null)('unnamed reports in real texts', () => {
  it('are flagged, and what only looks like them is not', () => {
    holdFloors(FLOORS, measures ?? []);
  });
});
