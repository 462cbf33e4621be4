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

const LABELS = fileURLToPath(new URL('./sourcing/press.jsonl', import.meta.url));

/** Paragraph, and UTF-16 offsets in it; doubtful places have no kind. */
type Place = readonly [paragraph: number, start: number, end: number, kind?: string];

interface Press {
  readonly paragraphs: readonly string[];
  readonly labels: readonly Place[];
  readonly unscored: readonly Place[];
}

/** The labelled texts; null where the corpus is not there. */
export function readPress(): Press[] | null {
  if (!hasRealTexts) return null;
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  const texts = new Map(readStories().map(({ id, paragraphs }) => [id, paragraphs]));
  return lines(readFileSync(LABELS, 'utf8')).map((line) => {
    const { id, ...places } = JSON.parse(line) as Omit<Press, 'paragraphs'> & { id: string };
    return { ...places, paragraphs: texts.get(id) ?? [] };
  });
}

/** Persons and groups together, in percent, of the texts as `model` reads them. */
export function measurePress(
  name: string,
  model: AttributionModel | null,
  texts: readonly Press[],
): Measure[] {
  return ratesOf(
    `${name} press people`,
    texts.map((one) => tallyOf(one, model)),
  );
}

function tallyOf({ paragraphs, labels, unscored }: Press, model: AttributionModel | null): Tally {
  const body = paragraphs.map((text) => ({ text, role: 'body' as const }));
  const page = pageText(barePage(body, { lang: 'en' }));
  const { flags } = findSourcing(page, unrecognised(paragraphs.length), [], model);
  const mine = flags.filter(({ kind }) => kind === 'anonymous' || kind === 'group');
  const touches = (flag: (typeof mine)[number], [paragraph, start, end]: Place) =>
    flag.pageParagraph === paragraph && start < flag.end && flag.start < end;
  const scored = mine.filter((flag) => !unscored.some((place) => touches(flag, place)));
  const right = scored.filter((flag) => labels.some((place) => touches(flag, place))).length;
  return {
    right,
    wrong: scored.length - right,
    hit: labels.filter((place) => mine.some((flag) => touches(flag, place))).length,
    labels: labels.length,
  };
}
