/** Translation artifacts: labelled sentences, clean text, and the real copy where it is present. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import type { Flag, Report } from '../../src/engine/report';
import { readPage } from '../../src/saved/read-page';
import { pageOf } from '../support/articles';
import { readCorpus } from './corpus';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { readLabelled } from './translation/labelled';
import { measureClean, measureLabelled } from './translation/measure';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./translation-floors.json');
const SHARED = here('../../../shared/');
const shared = existsSync(`${SHARED}corpus`);

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const filesOf = (folder: string) =>
  readdirSync(`${SHARED}corpus/${folder}`).map((file) => `${SHARED}corpus/${folder}/${file}`);

describe('the labelled sentences', () => {
  it('are at least 120, half of them clean, part held out, none twice', () => {
    const all = readLabelled();
    const clean = all.filter(({ label }) => label === 'clean');
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(clean.length).toBeGreaterThanOrEqual(0.45 * all.length);
    expect(all.filter(({ set }) => set === 'held').length).toBeGreaterThan(all.length / 3);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('hold their floors', () => {
    hold([...measureLabelled('tune'), ...measureLabelled('held')]);
  });
});

describe('clean text', () => {
  it('written for the tests is left alone', () => {
    const written = readCorpus().filter(
      ({ folder, kind }) => folder === 'articles' || kind === 'newsdesk',
    );
    const pages = written.map(({ name, paragraphs }) => ({ name, page: pageOf(paragraphs) }));
    hold(measureClean('articles', pages));
  });

  it.skipIf(!shared)(
    'of same-event articles and saved web pages is left alone',
    () => {
      const files = ['same-event', 'quoting', 'web'].flatMap(filesOf);
      hold(
        measureClean(
          'web',
          files.map((file) => ({ name: file, page: readPage(file) })),
        ),
      );
    },
    300_000,
  );
});

describe.skipIf(!shared)('copies of the real article', () => {
  const dataset = readDataset(BUNDLED_RECORDS);
  const index = buildIndex(dataset);
  const report = (file: string): Report => check(readPage(file), index, { anyway: false });
  const seed = shared ? report(`${SHARED}seed/article.txt`) : null;
  const text = shared ? readPage(`${SHARED}seed/article.txt`).paragraphs : [];
  const marks = (seed?.flags ?? []).filter((flag) => flag.category === 'translation');
  const on = (paragraph: number, phrase: string) => (flag: Flag) => {
    const start = text[paragraph]?.text.indexOf(phrase) ?? -1;
    expect(start, phrase).toBeGreaterThanOrEqual(0);
    return (
      flag.pageParagraph === paragraph && flag.start < start + phrase.length && flag.end > start
    );
  };

  it('the real copy carries every artifact that its record holds, each at its phrase', () => {
    const artifacts = dataset.articles.flatMap((article) => article.artifacts);
    expect(artifacts.length).toBeGreaterThan(30);
    const lost = artifacts.filter(
      ({ paragraph, quote }) =>
        !marks.some((flag) => flag.pageParagraph === paragraph && flag.quote.includes(quote)),
    );
    expect(lost.map(({ paragraph, quote }) => `${paragraph} ${quote}`)).toEqual([]);
  });

  it.each([
    [16, 'North Korea. in', 'broken-sentence'],
    [16, '"said Lee', 'quote-side'],
    [18, 'operation .', 'stop-spacing'],
    [23, 'the same spirit and', 'doubled'],
  ])('the real copy has in paragraph %i at %s: %s', (paragraph, phrase, kind) => {
    expect(marks.filter(on(paragraph, phrase)).map((flag) => flag.kind)).toContain(kind);
  });

  it.each([
    [5, 'El Pais'],
    [3, 'Cheollima Civil Defense'],
    [3, 'the Washington Post'],
    [6, 'mass defections'],
    [15, 'treasure trove'],
    [19, 'Free Joseon'],
    [23, 'Challenge them'],
    [25, 'scholar'],
  ])('the real copy has nothing in paragraph %i at %s', (paragraph, phrase) => {
    expect(marks.filter(on(paragraph, phrase)).map((flag) => flag.quote)).toEqual([]);
  });

  it('nothing that the known copy has names a pivot of the page; it is said to be inherited', () => {
    expect(seed?.pivot).toBeNull();
    expect(seed?.inherited?.lang).toBe('it');
    const taken = marks.filter((flag) => seed?.inherited?.flags.includes(flag.id));
    expect(taken.length).toBeGreaterThanOrEqual(30);
    for (const { note } of taken) {
      expect(note.category === 'translation' && note.inherited && note.explanation).toBeTruthy();
    }
  });

  it('reports what is found in the reworded ones', () => {
    for (const file of filesOf('reworded')) {
      const { flags, pivot } = report(file);
      const kinds = flags
        .filter(({ category }) => category === 'translation')
        .map(({ kind }) => kind);
      const counts = [...new Set(kinds)].map(
        (kind) => `${kind} ${kinds.filter((each) => each === kind).length}`,
      );
      console.log(
        `${file.split('/').pop()}: ${counts.join(', ') || 'nothing'}; ${pivot?.lang ?? 'no pivot'}`,
      );
      const through = /italian|french|spanish/.exec(file)?.[0].slice(0, 2).replace('sp', 'es');
      expect([null, through ?? null]).toContain(pivot?.lang ?? null);
    }
  });
});
