/** The check in two steps answers as the check among whole records does, and fetches less. */
import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { catalogueBytes, readCatalogue } from '../../src/dataset/catalogue';
import { checkIn, finishIn } from '../../src/dataset/check-in';
import { beginIn, glanceIn, makeLibrary, type Shelf, settled } from '../../src/dataset/library';
import type { Dataset, SourceArticle } from '../../src/engine/article';
import { buildIndex, check } from '../../src/engine/check';
import type { PageArticle } from '../../src/engine/vocabulary';
import { readPage } from '../../src/saved/read-page';
import { readCorpus } from '../quality/corpus';
import { pageOf, recordOf } from '../support/articles';

const texts = readCorpus();
const bundled = readDataset(BUNDLED_RECORDS);
const cues = { ko: [['조사'], ['댐']], en: [['inquiry'], ['dam']] };
const drafted = texts
  .filter(({ folder }) => folder === 'articles')
  .slice(0, 16)
  .map(({ name, text }): SourceArticle => {
    const claims =
      bundled.articles[0]?.claims.slice(0, 3).map((claim) => ({ ...claim, cues })) ?? [];
    return { ...recordOf(name, text), claims };
  });
const dataset: Dataset = { date: bundled.date, articles: [...bundled.articles, ...drafted] };

const demo = readPage('src/demo/page.html');

/** Records that tell one event, each in its own words. */
const TWO_OF_ONE_EVENT = ['02-ferry-grounding.a', '02-ferry-grounding.b'];

const catalogues = new Map<Dataset, Shelf['catalogue']>();

/** Made once of each dataset: shelves differ in what is asked of them and lost. */
function catalogueOf(part: Dataset): Shelf['catalogue'] {
  const made = catalogues.get(part) ?? readCatalogue(catalogueBytes(part, () => 0));
  catalogues.set(part, made);
  return made;
}

function shelfOf(part: Dataset, asked: string[] = [], lost: readonly string[] = []): Shelf {
  return {
    catalogue: catalogueOf(part),
    record: async (at) => {
      const article = part.articles[at];
      if (!article || lost.includes(article.id)) return null;
      asked.push(article.id);
      return article;
    },
  };
}

const PARTS: readonly Dataset[] = [
  bundled,
  { date: 'later', articles: drafted.slice(0, 9) },
  { date: '', articles: drafted.slice(9) },
];
const ALL_DRAFTED: Dataset = { date: '', articles: drafted };

const parts = (asked: string[] = []) => PARTS.map((part) => shelfOf(part, asked));

/** All records whole, with the same features by the same shelves. */
const whole = buildIndex(
  dataset,
  parts().map(({ catalogue }) => catalogue.postings),
);

describe('a library of three shelves', () => {
  // Where an article is recognised the rules run in either case.
  test.each([
    ['articles', [false]],
    ['reworded', [true]],
    ['excerpts', [false]],
    ['translated', [true]],
    ['related', [false, true]],
  ] as const)('answers for %s as the whole dataset does', async (folder, either) => {
    const library = makeLibrary(parts());
    for (const { name, paragraphs } of texts.filter((each) => each.folder === folder).slice(0, 4)) {
      const page = pageOf(paragraphs);
      for (const anyway of either) {
        const answer = await checkIn(page, library, { anyway });
        expect(answer, name).toEqual(check(page, whole, { anyway }));
      }
    }
  });

  test('fetches nothing for a page that is none of its articles', async () => {
    const asked: string[] = [];
    const library = makeLibrary(parts(asked));
    const strangers = texts.filter(({ folder }) => folder === 'articles').slice(-6);
    for (const { paragraphs } of strangers) {
      const { verdict } = await checkIn(pageOf(paragraphs), library, { anyway: true });
      if (verdict.kind === 'none') expect(asked.splice(0)).toEqual([]);
      else expect(asked.splice(0).length).toBeGreaterThan(0);
    }
  });

  test('fetches the record of a copy and none of what is only related to it', async () => {
    const asked: string[] = [];
    const library = makeLibrary(parts(asked));
    for (const { id } of drafted.slice(0, 4)) {
      const text = texts.find(({ name, folder }) => name === id && folder === 'articles');
      const { verdict } = await checkIn(pageOf(text?.paragraphs ?? []), library, { anyway: false });
      expect(verdict.article).toBe(id);
      expect(asked.splice(0)).toEqual([id]);
    }
    expect(drafted.slice(1, 3).map(({ id }) => id)).toEqual(TWO_OF_ONE_EVENT);
  });

  test('fetches what is related where the record of the copy is lost', async () => {
    const [lost = '', other] = TWO_OF_ONE_EVENT;
    const paragraphs = texts.find(({ name }) => name === lost)?.paragraphs ?? [];
    const asked: string[] = [];
    const shelf = shelfOf(ALL_DRAFTED, asked, [lost]);
    const options = { anyway: false };
    const { verdict } = await checkIn(pageOf(paragraphs), makeLibrary([shelf]), options);
    expect(verdict).toMatchObject({ kind: 'related', article: other });
    expect(asked).toContain(other);
  });

  test('passes over a record that can no longer be read', async () => {
    const [first] = drafted;
    const text = texts.find(({ name, folder }) => name === first?.id && folder === 'articles');
    const shelf = shelfOf(ALL_DRAFTED, [], [first?.id ?? '']);
    const report = await checkIn(pageOf(text?.paragraphs ?? []), makeLibrary([shelf]), {
      anyway: false,
    });
    expect(report.verdict.article).not.toBe(first?.id);
    expect(report.dataset.articles).toBe(drafted.length);
  });

  test('says what is wrong where a record is missing that it cannot do without', async () => {
    const broken: Shelf = {
      ...shelfOf(ALL_DRAFTED),
      record: () => Promise.reject(new Error('a record is missing')),
    };
    const page = pageOf(texts[0]?.paragraphs ?? []);
    await expect(checkIn(page, makeLibrary([broken]), { anyway: false })).rejects.toThrow(
      'missing',
    );
  });
});

describe('a glance compares with one record alone where it is surely the one', () => {
  const both = async (page: PageArticle, shelves: readonly Shelf[]) => {
    const library = makeLibrary(shelves);
    const begun = await glanceIn(page, library);
    const whole = await beginIn(page, library);
    const report = await checkIn(page, library, { anyway: false });
    expect(finishIn(await settled(begun, library), { anyway: false })).toEqual(report);
    // Nothing is shown that the report takes back, and all of what is sure where no other is told of.
    const ids = report.flags.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(begun.glance.flags.map(({ id }) => id)));
    if (report.beside.length === 0) expect(begun.glance).toEqual(whole.glance);
    return { only: begun.only, flags: begun.glance.flags.length, report };
  };

  test('a copy, a part of one, and one with words left out', async () => {
    const parts = demo.paragraphs;
    const fewer = parts.map((each) => ({ ...each, text: each.text.replace(/\bthe \b/g, '') }));
    for (const paragraphs of [parts, parts.slice(0, 8), parts.slice(-9), fewer]) {
      const { only, flags } = await both({ ...demo, paragraphs }, [shelfOf(bundled)]);
      expect(only).not.toBeNull();
      expect(flags).toBeGreaterThan(0);
    }
  });

  test('of two records of one text both are compared', async () => {
    const { verdict } = check(demo, whole, { anyway: false });
    const articles = bundled.articles
      .filter(({ id }) => id === verdict.article)
      .map((article) => ({ ...article, id: `${article.id}-again` }));
    const again = { date: '', articles };
    for (const shelves of [
      [bundled, again],
      [again, bundled],
    ]) {
      const { only, report } = await both(
        demo,
        shelves.map((each) => shelfOf(each)),
      );
      expect(only).toBeNull();
      expect(report.beside).toHaveLength(1);
    }
  });

  test('a record alone is the one that the report names', async () => {
    const alone: string[] = [];
    const folders = ['reworded', 'excerpts', 'related', 'translated'];
    const some = folders.flatMap((folder) =>
      texts.filter((each) => each.folder === folder).slice(0, 5),
    );
    for (const { name, paragraphs } of some) {
      const { only, report } = await both(pageOf(paragraphs), parts());
      if (only === null) continue;
      alone.push(name);
      expect(report.verdict.article).toBe(dataset.articles[only]?.id);
    }
    expect(alone.length).toBeGreaterThan(1);
  });
});
