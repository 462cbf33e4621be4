import { describe, expect, test } from 'vitest';
import { draftRecord } from '../../src/dataset/build/draft';
import { readParagraphs } from '../../src/dataset/build/fingerprint';
import { compileRecord } from '../../src/dataset/compile';
import { makeDataset } from '../../src/dataset/compiled';
import { parseRecord } from '../../src/dataset/record';
import type { Pack, SourceArticle } from '../../src/engine/article';
import { buildIndex, check } from '../../src/engine/check';
import { barePage } from '../../src/engine/text/plain-text';
import type { ClaimStatus } from '../../src/engine/vocabulary';
import { corpusText } from '../support/articles';

const STORY = corpusText('articles/08-landslide');
const OTHER = corpusText('articles/16-obit-botanist');
const paragraphs = readParagraphs(STORY);
const QUOTE = (paragraphs[2]?.text ?? '').split(' ').slice(2, 6).join(' ');

const packOf = (publisher: string): Pack => ({ name: 'P', publisher, signed: true, key: 'a b' });

/** A record of a text by a maker, with one claim on the same words; `maker` null ships with us. */
function recordOf(
  maker: string | null,
  status: ClaimStatus | null = 'disputed',
  text = STORY,
): SourceArticle {
  const { record, fingerprint } = draftRecord('landslide', text, 'en', '2026-02-01');
  const source = { publisher: 'A', title: 'B', date: '2026-03-02', url: 'https://a.example/' };
  const claim = {
    id: 'same-id',
    claim: 'It says so.',
    status,
    reason: `${maker} knows otherwise.`,
    confidence: 'high',
    established: '2026-03-02',
    history: [],
    evidence: [{ source: 'a', note: 'Says so.' }],
    places: [{ paragraph: 2, sentence: 0, quote: QUOTE }],
  };
  const filled = { ...record, ...(status && { sources: { a: source }, claims: [claim] }) };
  const parsed = parseRecord(filled);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const article = compileRecord(parsed.value, fingerprint);
  if (maker === null) return article;
  const id = `${article.id}@["${maker.toLowerCase()}","p"]`;
  const named = { name: maker, page: 'https://a.example/', contact: 'https://a.example/' };
  return { ...article, id, maker: named, pack: packOf(maker) };
}

const page = barePage(paragraphs, { url: 'https://copy.example/', lang: 'en' });
const report = (...articles: SourceArticle[]) =>
  check(page, buildIndex({ ...makeDataset([]), articles }), { anyway: false });
const claims = (...articles: SourceArticle[]) =>
  report(...articles).flags.filter(({ category }) => category === 'claim');

describe('two records of one text', () => {
  test('speak side by side, each flag with its own record', () => {
    const [post, gazette] = [recordOf('Post', 'contradicted'), recordOf('Gazette', 'corroborated')];
    const told = report(post, gazette);
    expect(told.origin?.article.id).toBe(post.id);
    expect(told.beside.map(({ origin }) => origin.article.id)).toEqual([gazette.id]);
    const both = claims(post, gazette);
    expect(both.map(({ status }) => status).sort()).toEqual(['contradicted', 'corroborated']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    const [theirs] = told.beside[0]?.flags ?? [];
    expect(both.find(({ id }) => id === theirs)?.status).toBe('corroborated');
  });

  test('say what rules find once', () => {
    const alone = report(recordOf('Post')).flags.filter(({ category }) => category !== 'claim');
    const both = report(recordOf('Post'), recordOf('Gazette')).flags;
    expect(both.filter(({ category }) => category !== 'claim')).toEqual(alone);
  });

  test('the one that ships comes first, wherever it stands and whatever the other shares', () => {
    const shadow = recordOf('A shadow', null);
    expect(report(shadow, recordOf(null)).origin?.article.id).toBe('landslide');
    expect(claims(shadow, recordOf(null))).toHaveLength(1);
  });
});

describe('a record of another text', () => {
  test('is not beside it', () => {
    expect(report(recordOf('Post'), recordOf('Gazette', null, OTHER)).beside).toEqual([]);
  });

  test('is not beside it on a page that carries both', () => {
    const joined = { ...page, paragraphs: [...paragraphs, ...readParagraphs(OTHER).slice(1)] };
    const articles = [recordOf('Post'), recordOf('Gazette', null, OTHER)];
    const index = buildIndex({ ...makeDataset([]), articles });
    expect(check(joined, index, { anyway: false }).beside).toEqual([]);
  });
});

test('a pack full of records of one text crowds out neither ours nor another pack’s', () => {
  const flood = Array.from({ length: 9 }, (_, at) => {
    const article = recordOf('Flood', null);
    return { ...article, id: `flood-${at}${article.id.slice(article.id.indexOf('@'))}` };
  });
  const told = report(recordOf(null), ...flood, recordOf('Post', 'contradicted'));
  expect(told.origin?.article.id).toBe('landslide');
  expect(told.beside.map(({ origin }) => origin.article.maker?.name)).toContain('Post');
  expect(told.beside.length).toBeLessThanOrEqual(3);
});
