import { describe, expect, test } from 'vitest';
import { readClaimReviews } from '../../src/dataset/claim-review';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/piers',
  datePublished: '2026-06-03T08:00:00+02:00',
  headline: 'No, seven piers do not stay',
  claimReviewed: 'All seven piers\n are to stay.',
  author: { '@type': 'Organization', name: 'Island Check' },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'False',
  },
};

const rated = (rating: unknown) =>
  readClaimReviews(JSON.stringify({ ...REVIEW, reviewRating: rating }))[0]?.status;

describe('ClaimReview', () => {
  test('gives claim, status, reason and source', () => {
    expect(readClaimReviews(JSON.stringify(REVIEW))).toEqual([
      {
        claim: 'All seven piers are to stay.',
        status: 'contradicted',
        reason: 'Island Check rates this: “False”.',
        source: {
          publisher: 'Island Check',
          title: 'No, seven piers do not stay',
          date: '2026-06-03',
          url: 'https://check.example/piers',
        },
      },
    ]);
  });

  test('is found in a page, in a graph and in a list', () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] };
    const page = `<html><script>var a = 1</script>
      <script type="application/ld+json">{broken</script>
      <script type='application/ld+json'>${JSON.stringify(graph)}</script></html>`;
    expect(readClaimReviews(page)).toHaveLength(1);
    expect(readClaimReviews(JSON.stringify([REVIEW, REVIEW]))).toHaveLength(2);
    const typed = { ...REVIEW, '@type': ['Review', 'https://schema.org/ClaimReview'] };
    expect(readClaimReviews(JSON.stringify(typed))).toHaveLength(1);
  });

  test.each([
    ['Mostly false', 'disputed'],
    ['Half True', 'disputed'],
    ['Missing context', 'disputed'],
    ['Incorrect', 'contradicted'],
    ['Untrue', 'contradicted'],
    ['FALSCH', 'contradicted'],
    ['Correct', 'corroborated'],
    ['Unproven', 'unverified'],
    ['Outdated', 'superseded'],
    ['Four bananas', 'unverified'],
  ])('a rating of %j says no more than “%s”', (word, status) => {
    expect(rated({ alternateName: word, ratingValue: 1, bestRating: 5, worstRating: 1 })).toBe(
      status,
    );
  });

  test.each([
    [1, 'contradicted'],
    [3, 'disputed'],
    [5, 'corroborated'],
    ['?', 'unverified'],
  ])('a rating of %j of five in figures alone', (value, status) => {
    expect(rated({ ratingValue: value, bestRating: 5, worstRating: 1 })).toBe(status);
  });

  test('what fits no record is left empty', () => {
    const [review] = readClaimReviews(
      JSON.stringify({ ...REVIEW, url: 'javascript:alert(1)', datePublished: 'June', author: 3 }),
    );
    expect(review?.source).toMatchObject({ url: '', date: '', publisher: '' });
  });

  test.each(['', 'nothing', '{}', '[]', 'null', '{"@type":"ClaimReview"}', '<p>False</p>'])(
    '%j holds none, and that is said',
    (text) => {
      expect(() => readClaimReviews(text)).toThrow('no ClaimReview');
    },
  );

  test('a deep or hostile nest ends', () => {
    const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
    expect(() => readClaimReviews(deep)).toThrow('no ClaimReview');
    expect(() => readClaimReviews('<script type="application/ld+json">'.repeat(5000))).toThrow();
  });
});
