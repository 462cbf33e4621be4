import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { hasRealTexts } from '../support/real-texts';
import { readCorpus } from './corpus';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { hasTranslator } from './translations/apertium';
import { LANGUAGES, measureOwn, measureStories } from './translations/measure';
import { measurePassages } from './translations/passages';

const FLOORS = fileURLToPath(new URL('./translations-floors.json', import.meta.url));

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const ready = hasRealTexts && Object.values(LANGUAGES).flat().every(hasTranslator);

describe('translations hold their floors', () => {
  it('of the corpus', () => {
    hold(measureOwn(readCorpus()));
  });

  it("place a record's passages of sourcing", () => {
    hold(measurePassages(readCorpus()));
  });

  it.skipIf(!ready)(
    'of real articles, by rule-based translators',
    () => {
      hold(measureStories());
    },
    240_000,
  );
});
