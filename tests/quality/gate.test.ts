import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { measureGate } from './gate';
import { holdFloors } from './hold';
import { hasSharedCorpus } from './shared-corpus';

const FLOORS = fileURLToPath(new URL('./gate-floors.json', import.meta.url));

it.skipIf(!hasSharedCorpus)('the gate holds its floors on texts that carry nothing known', () => {
  const measures = measureGate();
  holdFloors(FLOORS, measures);
});
