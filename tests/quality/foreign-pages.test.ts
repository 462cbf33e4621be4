/** Saved pages and stories in Spanish, French and German, labelled in full before any was run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { unrecognised } from '../../src/engine/recognition/recognise';
import { findSourcing } from '../../src/engine/sourcing/find';
import { barePage } from '../../src/engine/text/plain-text';
import { readPage } from '../../src/saved/read-page';
import { hasRealTexts, readStories } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';

const LABELS = fileURLToPath(new URL('./sourcing/foreign-pages.jsonl', import.meta.url));
const FLOORS = fileURLToPath(new URL('./foreign-pages-floors.json', import.meta.url));
const HOME = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Paragraph, and UTF-16 offsets in it; doubtful places have no kind. */
type Place = readonly [paragraph: number, start: number, end: number, kind?: string];

/** A file of the corpus, or a story by its id. */
interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly labels: readonly Place[];
  readonly unscored: readonly Place[];
}

describe.skipIf(!hasRealTexts)('sourcing of pages in other languages', () => {
  it('holds its floors', () => {
    const lines = readFileSync(LABELS, 'utf8').trim().split('\n');
    const read = lines.map((line) => tallyOf(JSON.parse(line) as Labelled));
    const flags = read.flatMap(({ wrong, right }) => [...wrong, ...right]).length;
    const labels = read.flatMap(({ missed, found }) => [...missed, ...found]).length;
    holdFloors(FLOORS, [
      share(
        'foreign pages precision',
        flags,
        read.flatMap(({ wrong }) => wrong),
      ),
      share(
        'foreign pages recall',
        labels,
        read.flatMap(({ missed }) => missed),
      ),
    ]);
  });
});

function share(name: string, cases: number, failing: readonly string[]): Measure {
  const value = (100 * (cases - failing.length)) / cases;
  return { name, value, better: 'higher', unit: '%', cases, failing };
}

/** Flags and labels of one text by where they stand, a flag counted where it touches its label. */
function tallyOf({ id, lang, labels, unscored }: Labelled) {
  const page = id.includes('/') ? readPage(HOME + id) : barePage(storyOf(id), { lang });
  const { flags } = findSourcing(page, unrecognised(page.paragraphs.length), [], null);
  const touches = (flag: (typeof flags)[number], [paragraph, start, end, kind]: Place) =>
    flag.pageParagraph === paragraph &&
    (kind === undefined || flag.kind === kind) &&
    start < flag.end &&
    flag.start < end;
  const scored = flags.filter((flag) => !unscored.some((place) => touches(flag, place)));
  const isRight = (flag: (typeof flags)[number]) => labels.some((place) => touches(flag, place));
  const isFound = (place: Place) => flags.some((flag) => touches(flag, place));
  const atFlag = (flag: (typeof flags)[number]) => `${id} ${flag.pageParagraph}:${flag.start}`;
  const atLabel = ([paragraph, start]: Place) => `${id} ${paragraph}:${start}`;
  return {
    right: scored.filter(isRight).map(atFlag),
    wrong: scored.filter((flag) => !isRight(flag)).map(atFlag),
    found: labels.filter(isFound).map(atLabel),
    missed: labels.filter((place) => !isFound(place)).map(atLabel),
  };
}

const storyOf = (id: string) =>
  (readStories().find((story) => story.id === id)?.paragraphs ?? []).map((text) => ({
    text,
    role: 'body' as const,
  }));
