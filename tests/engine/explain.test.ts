/** What `scan --explain` prints agrees with the report it explains. */
import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, check } from '../../src/engine/check';
import { explainClaims, explainVerdict } from '../../src/engine/explain';
import { readPage } from '../../src/saved/read-page';
import { corpusText, pageOfText } from '../support/articles';

const dataset = readDataset(BUNDLED_RECORDS);
const index = buildIndex(dataset);
const page = readPage('src/demo/page.html');
const report = check(page, index, { anyway: false });
const strange = pageOfText(corpusText('articles/08-landslide'));

describe('of a copy', () => {
  const [first] = explainVerdict(page, index);
  const placements = explainClaims(page, index);

  test('the article that decided stands first, with the rule and the odds that said so', () => {
    expect(first).toMatchObject({ article: report.verdict.article, kind: report.verdict.kind });
    expect(first?.rule).not.toBeNull();
    expect(first?.reuseOdds).toBeGreaterThan(0);
    expect(first?.matched).toBeGreaterThan(100);
    expect(first?.relation).toBeNull();
  });

  test('every claim of that article has an outcome at each of its places', () => {
    const article = dataset.articles.find(({ id }) => id === report.verdict.article);
    const places = article?.claims.flatMap(({ id, places }) => places.map(() => id)) ?? [];
    expect(placements.map(({ claim }) => claim).sort()).toEqual(places.sort());
  });

  test('no claim of the edition that is not followed is said to stand on the page', () => {
    const unfollowed = placements.filter(({ outcome }) => outcome === 'other edition');
    expect(unfollowed.every(({ pageParagraph }) => pageParagraph === null)).toBe(true);
  });
});

test('of a page that matches nothing no claim is placed', () => {
  expect(explainVerdict(strange, index).every(({ kind }) => kind === 'none')).toBe(true);
  expect(explainClaims(strange, index)).toEqual([]);
});
