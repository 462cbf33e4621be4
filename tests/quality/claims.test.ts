/**
 * Whether claims are placed in the right paragraph and sentence of reworded and translated copies.
 *
 * Copies keep the article's paragraphs one by one. A claim is expected in the sentence that the
 * record gives, unless `claims-truth.json` names others for that text; an empty list says that the
 * text leaves the claim out there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import type { SourceArticle } from '../../src/engine/article';
import { placeClaims } from '../../src/engine/claims/place';
import { buildIndex } from '../../src/engine/recognition/candidates';
import { recognise } from '../../src/engine/recognition/recognise';
import type { FlagDraft } from '../../src/engine/report';
import { sentences } from '../../src/engine/text/sentences';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { tally } from './tally';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./claims-floors.json');
const SHARED = here('../../../shared/corpus/');
const SEED = here('../../../shared/seed/article.txt');
const ARTICLE = 'madrid-embassy-raid-2019';

type Truth = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
const truth = JSON.parse(readFileSync(here('./claims-truth.json'), 'utf8')) as Truth;
const dataset = readDataset(BUNDLED_RECORDS);
const index = buildIndex(dataset);
const article = dataset.articles.find(({ id }) => id === ARTICLE) as SourceArticle;

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, file));
}

function place(page: PageArticle) {
  return placeClaims(page, recognise(page, index));
}

function sentenceOf(page: PageArticle, flag: FlagDraft): number {
  const spans = sentences(page.paragraphs[flag.pageParagraph]?.text ?? '');
  return spans.findIndex(({ end }) => flag.start < end);
}

function measure(file: string): Measure[] {
  const name = basename(file, '.txt');
  const page = readPage(file);
  const { flags } = place(page);
  const paragraphs = tally();
  const places = tally();
  const strays = tally();
  const wanted = new Set<string>();
  // What the translation altered is sought in its own words alone: claims-places measures it.
  const sought = article.claims.filter(({ status }) => status !== 'mistranslated');
  for (const { id, places: known } of sought) {
    for (const { paragraph, sentence } of known) {
      const expected = truth[name]?.[`${id}@${paragraph}`] ?? [sentence];
      if (expected.length === 0) continue;
      wanted.add(`${id}@${paragraph}`);
      const found = flags.filter((f) => f.claim === id && f.pageParagraph === paragraph);
      paragraphs.add(`${id}@${paragraph}`, found.length > 0);
      places.add(
        `${id}@${paragraph}`,
        found.some((flag) => expected.includes(sentenceOf(page, flag))),
      );
    }
  }
  for (const { claim, pageParagraph, status } of flags) {
    if (status === 'mistranslated') continue;
    strays.add(`${claim}@${pageParagraph}`, wanted.has(`${claim}@${pageParagraph}`));
  }
  return [
    paragraphs.share(`${name}: in the right paragraph`),
    places.share(`${name}: in the right sentence`),
    strays.count(`${name}: where they are not`),
  ];
}

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

describe('claims hold their floors', () => {
  it('on rewordings made for these tests', () => {
    hold(textsIn(here('./claims/')).flatMap(measure));
  });

  it.skipIf(!existsSync(SHARED))('on reworded and translated copies', () => {
    const files = [...textsIn(`${SHARED}reworded`), ...textsIn(`${SHARED}translated`)];
    hold(files.filter((file) => !file.includes('excerpt')).flatMap(measure));
  });
});

describe.skipIf(!existsSync(SEED))('claims on the known text', () => {
  it('stand each on the very words the record quotes', () => {
    const page = readPage(SEED);
    const { flags, changes } = place(page);
    const marks = flags.map((f) => `${f.claim}@${f.pageParagraph} ${f.quote}`).sort();
    const places = article.claims.flatMap(({ id, places: known }) =>
      known.map(({ paragraph, quote }) => `${id}@${paragraph} ${quote}`),
    );
    expect(marks).toEqual(places.sort());
    expect(flags.filter(({ approximate }) => approximate)).toEqual([]);
    expect(changes).toEqual([]);
  });
});
