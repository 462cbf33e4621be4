/** Signs of translation with no record loaded: imitated neural translations, and clean news. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/saved/read-page';
import { pageOf } from '../support/articles';
import { readNews, readStories, hasRealTexts as shared } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { spoilt } from './translation/calques';
import { measureClean } from './translation/measure';
import { measureSpoilt, measureTranslated, readSound, signsOf } from './translation/neural';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./signs-floors.json');
const SHARED = here('../../../shared/');

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const PARTS = [
  'tune',
  'held',
  'dense',
  'sparse',
  'later',
  'first',
  'forecast',
  'fresh',
  'last',
  'turned',
  'returned',
  'closing',
  'asked',
  'kept',
  'newest',
  'beside',
] as const;

function pageFrom(name: string, texts: readonly string[]) {
  const paragraphs = texts.map((text, index) => ({
    text,
    role: index === 0 ? ('headline' as const) : ('body' as const),
  }));
  return { name, page: { ...pageOf(paragraphs), lang: 'en' } };
}

describe('imitated neural translations', () => {
  it('show their faults and the language they came through, and never a wrong one', () => {
    hold(PARTS.flatMap(measureTranslated));
  });

  it('and news written in English on the same subjects, in twelve voices, is left alone', () => {
    hold(measureClean('sound news', readSound()));
  });

  it.skipIf(!shared)('of other hands too', () => {
    const folder = `${SHARED}cases/translation`;
    for (const file of readdirSync(folder)) {
      const { flags, pivot } = signsOf(readPage(`${folder}/${file}`));
      console.log(`${file}: ${flags.length} signs; ${pivot ?? 'no pivot'}`);
      const lang = /^([a-z]{2})\d/.exec(file)?.[1] ?? null;
      expect([null, lang]).toContain(pivot);
      if (lang) expect(flags.length).toBeGreaterThanOrEqual(3);
    }
  });
});

it.skipIf(!shared)(
  'clean news spoilt by a table of other calques: few are found, and no wrong language is named',
  () => {
    const stories = readStories().map(({ paragraphs }) => paragraphs);
    holdFloors(FLOORS, measureSpoilt(spoilt(stories)));
  },
  120_000,
);

it.skipIf(!shared)(
  'clean news is left alone, and never said to have come through a language',
  () => {
    const stories = readStories().map(({ id, paragraphs }) => pageFrom(id, paragraphs));
    const labelled = readNews().map(({ id, text }) => pageFrom(id, text.split(/\n+/u)));
    hold(measureClean('news', [...stories, ...labelled]));
  },
  120_000,
);
