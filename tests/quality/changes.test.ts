/**
 * What copies of real articles say otherwise, against floors: changes planted by code, the same
 * articles in another house's style, and round trips through translators.
 *
 * One half of the articles was looked at while the rules were made; the other decides.
 */
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { waysHere } from '../calibration/round-trips';
import { hasRealTexts as here } from '../support/real-texts';
import { articles, attributionsIn, figuresOf, measureEdits, plantedIn } from './changes/measure';
import { measurePairs } from './changes/pairs';
import { measureProvenance } from './changes/provenance';
import { measureRoundTrips, measureStyles } from './changes/unchanged';
import type { Measure } from './floors';
import { holdFloors } from './hold';

const FLOORS = fileURLToPath(new URL('./changes-floors.json', import.meta.url));
/** Of so many articles one is changed, beginning with this one of each half. */
const EVERY = 28;
const HALVES = { tuned: 5, unseen: 10 } as const;
/** The same for attributions, which have labels in one of the two collections. */
const MARKED = { every: 7, tuned: 5, unseen: 3 } as const;
const TRIPS = { every: 60, offset: 25 } as const;

const settle = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

for (const half of ['tuned', 'unseen'] as const) {
  const offset = HALVES[half];
  it.skipIf(!here)(`${half} articles: planted changes are told, and nothing else`, () => {
    settle(figuresOf(measureEdits(plantedIn(articles(EVERY, offset))), half));
  });
  it.skipIf(!here)(`${half} articles: who no longer says it is told`, () => {
    settle(figuresOf(measureEdits(attributionsIn(MARKED.every, MARKED[half])), half));
  });
  it.skipIf(!here)(`${half} articles: where a copy comes from`, () => {
    settle(measureProvenance(articles(EVERY, offset), half));
  });
  it.skipIf(!here)(`${half} articles: another house's style is no change`, () => {
    settle(measureStyles(articles(EVERY, offset), half));
  });
}

it.skipIf(!here || waysHere().length === 0)('round trips change no number, date or name', () => {
  settle([measureRoundTrips(articles(TRIPS.every, TRIPS.offset))]);
});

it.skipIf(!here)('pairs of real articles are told apart as a person reads them', () => {
  settle(measurePairs());
});
