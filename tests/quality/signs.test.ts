/** Signs of translation with no record loaded: imitated neural translations, and clean news. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/saved/read-page';
import { pageOf } from '../support/articles';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { spoilt } from './translation/calques';
import { measureClean } from './translation/measure';
import { measureSpoilt, measureTranslated, signsOf } from './translation/neural';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./signs-floors.json');
const SHARED = here('../../../shared/');
const shared = existsSync(`${SHARED}corpus/stories`);

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const PARTS = ['tune', 'held', 'dense', 'sparse', 'later'] as const;

/** Records of one gzipped file, each a line of JSON. */
function recordsOf(file: string): Record<string, unknown>[] {
  const lines = gunzipSync(readFileSync(`${SHARED}corpus/${file}`))
    .toString('utf8')
    .trim();
  return lines.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

function pageFrom(id: unknown, texts: readonly string[]) {
  const paragraphs = texts.map((text, index) => ({
    text,
    role: index === 0 ? ('headline' as const) : ('body' as const),
  }));
  return { name: String(id), page: { ...pageOf(paragraphs), lang: 'en' } };
}

describe('imitated neural translations', () => {
  it('show their faults and the language they came through, and never a wrong one', () => {
    hold(PARTS.flatMap(measureTranslated));
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
    const stories = recordsOf('stories/stories.jsonl.gz').map(
      ({ paragraphs }) => paragraphs as string[],
    );
    holdFloors(FLOORS, measureSpoilt(spoilt(stories)));
  },
  120_000,
);

it.skipIf(!shared)(
  'clean news is left alone, and never said to have come through a language',
  () => {
    const stories = recordsOf('stories/stories.jsonl.gz').map(({ id, paragraphs }) =>
      pageFrom(id, paragraphs as string[]),
    );
    const labelled = recordsOf('attribution/train.jsonl.gz').map(({ id, text }) =>
      pageFrom(id, String(text).split(/\n+/u)),
    );
    hold(measureClean('news', [...stories, ...labelled]));
  },
  120_000,
);
