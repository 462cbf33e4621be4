/** Planted changes told, and what else was told, by kind and half. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIndex, check } from '../../../src/engine/check';
import type { Edit, EditKind } from '../../../src/engine/comparison';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import type { PageParagraph } from '../../../src/engine/vocabulary';
import { pageOf, recordOf } from '../../support/articles';
import { readNews, readStories } from '../../support/real-texts';
import type { Measure } from '../floors';
import { type Tally, tally } from '../tally';
import { randomFrom } from '../variants';
import { GROUPS, type Group, type Plant, plants } from './plant';
import { attributionPlants, labelledArticles } from './plant-attributions';

const SEED = fileURLToPath(new URL('../../../../shared/seed/article.txt', import.meta.url));

/** Paragraphs of an article that is changed. */
const SIZES = { least: 8, most: 60 } as const;
/** Letters around a planted change in which what is told counts as telling it. */
const NEAR = { figure: 30, sentence: 200 } as const;

/** Every so many-th article of the two collections, and the first record's text. */
export function articles(every: number, offset: number): string[] {
  const chosen = [
    ...readNews().map(({ text }) => text),
    ...readStories().map(({ paragraphs }) => paragraphs.join('\n\n')),
  ].filter((text, at) => at % every === offset && isMeasured(text));
  return existsSync(SEED) ? [readFileSync(SEED, 'utf8'), ...chosen] : chosen;
}

function isMeasured(text: string): boolean {
  const { length } = readParagraphs(text);
  return length >= SIZES.least && length <= SIZES.most;
}

/** A text and what is planted in it. */
export interface Planted {
  readonly text: string;
  readonly plants: readonly Plant[];
}

/** One change of every kind and way in each text. */
export function plantedIn(texts: readonly string[]): Planted[] {
  return texts.map((text) => {
    const paragraphs = readParagraphs(text).map((paragraph) => paragraph.text);
    return { text, plants: plants(paragraphs, randomFrom(text)) };
  });
}

/** One change of each way of saying who says it, at places that people marked. */
export function attributionsIn(every: number, offset: number): Planted[] {
  return labelledArticles()
    .filter((_, at) => at % every === offset)
    .map((article) => {
      const text = article.paragraphs.join('\n\n');
      return { text, plants: attributionPlants(article, randomFrom(text)) };
    })
    .filter(({ text }) => isMeasured(text));
}

const KINDS: Readonly<Partial<Record<EditKind, Group>>> = {
  number: 'numbers and units',
  unit: 'numbers and units',
  date: 'dates',
  name: 'names',
  quotation: 'quotations',
  'hedge-lost': 'hedges',
  'hedge-gained': 'hedges',
  'attribution-lost': 'attributions',
  'attribution-vague': 'attributions',
  'attribution-merged': 'attributions',
};

function tells(edit: Edit, { group, paragraph, at }: Plant): boolean {
  const figure = group === 'numbers and units' || group === 'dates' || group === 'names';
  const near = figure ? NEAR.figure : NEAR.sentence;
  const here = edit.pageParagraph === paragraph && edit.start <= at + near && edit.end >= at - near;
  return here && KINDS[edit.kind] === group;
}

export interface Told {
  readonly found: Readonly<Record<Group, Tally>>;
  readonly right: Readonly<Record<Group, Tally>>;
}

const tallies = () =>
  Object.fromEntries(GROUPS.map((group) => [group, tally()])) as Record<Group, Tally>;

/** What is told of each variant, beside what was planted in it. */
export function measureEdits(texts: readonly Planted[]): Told {
  const told: Told = { found: tallies(), right: tallies() };
  texts.forEach(({ text, plants }, number) => {
    const whole = readParagraphs(text);
    const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
    for (const plant of plants) {
      const page = whole.map(
        (one, at): PageParagraph => (at === plant.paragraph ? { ...one, text: plant.text } : one),
      );
      const { comparison } = check(pageOf(page), index, { anyway: false });
      const edits = (comparison?.edits ?? []).filter(({ kind }) => KINDS[kind] !== undefined);
      count(told, `${number} ${plant.group}, ${plant.way}, in ${plant.paragraph}`, plant, edits);
    }
  });
  return told;
}

/** A second edit that tells the same change is one too many. */
function count({ found, right }: Told, name: string, plant: Plant, edits: readonly Edit[]): void {
  const first = edits.find((edit) => tells(edit, plant));
  found[plant.group].add(name, first !== undefined);
  for (const edit of edits) {
    const group = KINDS[edit.kind];
    if (group) right[group].add(`${name}: ${edit.kind} ${edit.pageParagraph}`, edit === first);
  }
}

/** The figures of one half, of the kinds that anything was planted of. */
export function figuresOf({ found, right }: Told, half: string): Measure[] {
  return GROUPS.flatMap((group) => {
    const recall = found[group].share(`${half}: ${group} found`);
    const precision = right[group].share(`${half}: ${group} told that were changed`);
    return recall.cases > 0 ? [recall, precision] : [];
  });
}
