import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus';
import { holds, type Measure, raised, readFloors, table, writeFloors } from './floors';
import { hasTranslator } from './translations/apertium';
import { LANGUAGES, measureOwn, measureStories } from './translations/measure';
import { hasStories } from './translations/stories';

const FLOORS = fileURLToPath(new URL('./translations-floors.json', import.meta.url));

function hold(measures: readonly Measure[]): void {
  if (process.env['RAISE']) writeFloors(FLOORS, raised(measures, readFloors(FLOORS)));
  const floors = readFloors(FLOORS);
  console.log(`\n${table(measures, floors)}\n`);
  expect(measures.filter((measure) => !holds(measure, floors)).map(({ name }) => name)).toEqual([]);
}

const ready = hasStories && Object.values(LANGUAGES).flat().every(hasTranslator);

describe('translations hold their floors', () => {
  it('of the corpus', () => {
    hold(measureOwn(readCorpus()));
  });

  it.skipIf(!ready)(
    'of real articles, by rule-based translators',
    () => {
      hold(measureStories());
    },
    240_000,
  );
});
