/** What is remembered of reading, in memory. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: Record<string, unknown>) => {
          stored = { ...stored, ...structuredClone(values) };
        },
      },
    },
  },
}));
const { lookAgain, rememberRead } = await import('../../src/background/read');
const { changeReadList, clearReadList, markTold, readList } = await import(
  '../../src/platform/read-store'
);
const { BUNDLED_RECORDS, readDataset } = await import('../../src/dataset/build/read-records');
const { buildIndex, check } = await import('../../src/engine/check');
const { readPage } = await import('../../src/saved/read-page');
type Article = ReturnType<typeof readDataset>['articles'][number];

const dataset = readDataset(BUNDLED_RECORDS);
const [raid] = dataset.articles.filter(({ id }) => id === 'madrid-embassy-raid-2019');
if (!raid) throw new Error('the record is gone');
const libraryOf = (...articles: Article[]) => ({
  index: buildIndex({ date: '2026-11-25', articles }),
  record: async (at: number) => articles[at] ?? null,
});
const page = readPage('src/demo/page.html');
const reportOf = (...articles: Article[]) =>
  check(page, libraryOf(...articles).index, { anyway: false });
const NOTICE = {
  id: 'withdrawn',
  kind: 'retracted' as const,
  date: '2027-01-03',
  publisher: 'The Post',
  url: 'https://post.example/notice',
  via: null,
  quote: 'is withdrawn',
  says: 'It is withdrawn.',
  paragraphs: [],
};
const noticed = { ...raid, notices: [...raid.notices, NOTICE] };
const remember = () => rememberRead(reportOf(raid), libraryOf(raid), '2026-12-01');

beforeEach(() => {
  stored = {};
});

describe('an article that was read', () => {
  test('is remembered by its record and the day, with no address, title or words', async () => {
    await remember();
    const { articles } = await readList();
    expect(articles.map(({ id, day }) => [id, day])).toEqual([[raid.id, '2026-12-01']]);
    const kept = JSON.stringify(stored);
    expect(kept).not.toContain('http');
    expect(kept).not.toContain(raid.headline.slice(0, 20));
  });

  test('is news once its publisher does something, dated and linked, and only once', async () => {
    await remember();
    await lookAgain(libraryOf(raid));
    expect((await readList()).corrected).toEqual([]);
    await lookAgain(libraryOf(noticed));
    const { kind, date, publisher, url } = NOTICE;
    expect((await readList()).corrected).toEqual([
      {
        kind,
        date,
        publisher,
        url,
        id: raid.id,
        headline: raid.headline,
        lang: raid.lang,
        read: '2026-12-01',
        told: false,
      },
    ]);
    await lookAgain(libraryOf(noticed));
    expect((await readList()).corrected).toHaveLength(1);
    await markTold();
    expect((await readList()).corrected.every(({ told }) => told)).toBe(true);
  });

  test('that was known to be corrected when it was read is no news', async () => {
    await rememberRead(reportOf(noticed), libraryOf(noticed), '2026-12-01');
    await lookAgain(libraryOf(noticed));
    expect((await readList()).corrected).toEqual([]);
  });

  test('by a claim of the publisher’s own act is news too; other findings are not', async () => {
    await remember();
    const [claim, ...others] = raid.claims;
    if (!claim) throw new Error('no claim');
    const withStatus = (status: 'corrected' | 'contradicted') => ({
      ...raid,
      claims: [{ ...claim, id: 'another', status }, ...others],
    });
    await lookAgain(libraryOf(withStatus('contradicted')));
    expect((await readList()).corrected).toEqual([]);
    await lookAgain(libraryOf(withStatus('corrected')));
    expect((await readList()).corrected.map(({ kind }) => kind)).toEqual(['corrected']);
  });

  test('whose record is gone is kept and does no harm', async () => {
    await remember();
    await lookAgain(libraryOf());
    expect((await readList()).articles).toHaveLength(1);
  });
});

test('a page that is no copy is not remembered', async () => {
  const report = reportOf(raid);
  const other = { ...report, verdict: { ...report.verdict, kind: 'related' as const } };
  await rememberRead(other, libraryOf(raid), '2026-12-01');
  expect(await readList()).toEqual({ articles: [], corrected: [] });
});

test('the list is bounded, keeps the newest and can be cleared', async () => {
  await changeReadList(({ corrected }) => ({
    corrected,
    articles: Array.from({ length: 700 }, (_, at) => ({
      id: `a-${at}`,
      day: '2026-12-01',
      known: [],
    })),
  }));
  const { articles } = await readList();
  expect([articles.length, articles.at(-1)?.id]).toEqual([500, 'a-699']);
  await clearReadList();
  expect(await readList()).toEqual({ articles: [], corrected: [] });
});

test('rubbish in storage is an empty list', async () => {
  stored = { readList: { articles: 'no' } };
  expect(await readList()).toEqual({ articles: [], corrected: [] });
});
