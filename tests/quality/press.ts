/** Unnamed people in texts of the UK press and the web, labelled in full before any was measured. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unrecognised } from '../../src/engine/recognition/recognise';
import { findSourcing } from '../../src/engine/sourcing/find';
import type { AttributionModel } from '../../src/engine/sourcing/reading/model';
import { pageText } from '../../src/engine/text/page-text';
import { barePage } from '../../src/engine/text/plain-text';
import { hasRealTexts, readStories } from '../support/real-texts';
import { ratesOf, type Tally } from './attributions';
import type { Measure } from './floors';

const LABELS = './sourcing/press.jsonl';
/** 50 further texts, labelled for a forecast; their labels tell beliefs and unnamed reports too. */
const FORECAST = './labels/press-forecast.jsonl';

/** Paragraph, and UTF-16 offsets in it; doubtful places have no kind. */
export type Place = readonly [paragraph: number, start: number, end: number, kind?: string];

export interface Press {
  readonly paragraphs: readonly string[];
  readonly labels: readonly Place[];
  readonly unscored: readonly Place[];
}

/** The labelled texts, and those of the forecast; null where the corpus is not there. */
export function readPress(): { labelled: Press[]; forecast: Press[] } | null {
  if (!hasRealTexts) return null;
  const texts = new Map(readStories().map(({ id, paragraphs }) => [id, paragraphs]));
  const read = (name: string): Press[] =>
    readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, ...places } = JSON.parse(line) as Omit<Press, 'paragraphs'> & { id: string };
        return { ...places, paragraphs: texts.get(id) ?? [] };
      });
  return { labelled: read(LABELS), forecast: read(FORECAST) };
}

const PEOPLE = ['anonymous', 'group'];

/** Persons and groups together, in percent, of the texts as `model` reads them; of the forecast beliefs too. */
export function measurePress(
  name: string,
  model: AttributionModel | null,
  { labelled, forecast }: { labelled: readonly Press[]; forecast: readonly Press[] },
): Measure[] {
  const rates = (what: string, kinds: readonly string[], texts: readonly Press[]) =>
    ratesOf(
      `${name} press ${what}`,
      texts.map((one) => tallyPress(kinds, one, model)),
    );
  return [
    ...rates('people', PEOPLE, labelled),
    ...rates('forecast people', PEOPLE, forecast),
    ...rates('forecast unattributed', ['unattributed'], forecast),
  ];
}

/** Flags of some kinds against the labels of a text; doubtful places count for nothing. */
export function tallyPress(
  kinds: readonly string[],
  { paragraphs, labels, unscored }: Press,
  model: AttributionModel | null,
): Tally {
  const body = paragraphs.map((text) => ({ text, role: 'body' as const }));
  const page = pageText(barePage(body, { lang: 'en' }));
  const { flags } = findSourcing(page, unrecognised(paragraphs.length), [], model);
  const mine = flags.filter(({ kind }) => kinds.includes(kind));
  const wanted = labels.filter(([, , , kind]) => kind !== undefined && kinds.includes(kind));
  const touches = (flag: (typeof mine)[number], [paragraph, start, end]: Place) =>
    flag.pageParagraph === paragraph && start < flag.end && flag.start < end;
  const scored = mine.filter((flag) => !unscored.some((place) => touches(flag, place)));
  const right = scored.filter((flag) => wanted.some((place) => touches(flag, place))).length;
  return {
    right,
    wrong: scored.length - right,
    hit: wanted.filter((place) => mine.some((flag) => touches(flag, place))).length,
    labels: wanted.length,
  };
}
