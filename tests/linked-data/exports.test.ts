/** What Hearsay exports holds against the vocabularies as they are published. */
import { describe, expect, test } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { recordAnnotations, recordReviews } from '../../src/dataset/linked-data';
import { correction, graph, newsArticle } from '../../src/linked-data/schema-org';
import { annotation, annotationPage } from '../../src/linked-data/web-annotation';
import { makeReporter } from '../../src/scan/scanner';
import { linkedDataFaults } from '../support/linked-data';

const dataset = readDataset(BUNDLED_RECORDS);
const MADE = { version: '0', created: '2026-01-02T03:04:05.678Z' };

describe.each(dataset.articles.map((article) => [article.id, article] as const))(
  'the record %s',
  (_id, article) => {
    test('as reviews and corrections', async () => {
      const document = recordReviews(article) as { '@graph': { '@type': string }[] };
      expect(await linkedDataFaults(document)).toEqual([]);
      const count = (type: string) =>
        document['@graph'].filter((each) => each['@type'] === type).length;
      expect(count('ClaimReview')).toBe(article.claims.length);
      const told = JSON.stringify(document).split('"CorrectionComment"').length - 1;
      const owed = article.notices.filter(({ kind }) => kind !== 'reinstated').length;
      expect(told).toBe(article.editions.length > 0 ? owed : 0);
    });

    test('as annotations', async () => {
      const document = recordAnnotations(article, MADE) as { items: { id: string }[] };
      expect(await linkedDataFaults(document)).toEqual([]);
      const quotes = article.claims.flatMap(({ places }) => places.filter(({ quote }) => quote));
      expect(document.items).toHaveLength(quotes.length);
      expect(new Set(document.items.map(({ id }) => id)).size).toBe(quotes.length);
    });
  },
);

test('the report on a page: annotations, reviews, the publisher’s correction', async () => {
  const report = makeReporter(dataset, { anyway: false, gate: true, explain: false }, 'jsonld');
  const documents = JSON.parse(report('src/demo/page.html')) as object[];
  expect(documents).toHaveLength(2);
  for (const document of documents) expect(await linkedDataFaults(document)).toEqual([]);
  expect(JSON.stringify(documents[1])).toContain('"ClaimReview"');
});

const notice = {
  id: 'n',
  kind: 'corrected',
  date: '2026-03-03',
  publisher: 'The Post',
  url: 'https://post.example/n',
  via: null,
  quote: 'misstated',
  says: 'The number was wrong.',
  paragraphs: [1],
} as const;
const edition = {
  id: 'e',
  kind: 'original',
  publisher: 'The Post',
  authors: ['A. Writer'],
  headline: 'Boats',
  published: 'undated',
  url: '',
  phrases: [],
} as const;

test('an article that was withdrawn and put back, undated and without an address', async () => {
  const back = { ...notice, kind: 'reinstated', date: '2026-03-09' } as const;
  const document = graph([newsArticle(edition, [notice, back])]);
  expect(await linkedDataFaults(document)).toEqual([]);
  expect(JSON.stringify(document)).not.toContain('undated');
  expect(JSON.stringify(document)).toContain('"Comment"');
});

describe('the validator sees', () => {
  const wrong = (change: object) => graph([{ ...newsArticle(edition, [notice]), ...change }]);
  const noted = {
    id: 'urn:a:1',
    tag: 'Disputed',
    text: 'Because.',
    source: 'https://a.example/',
    quoted: { exact: 'boats', start: 1, end: 6 },
  };
  const page = (change: object) =>
    annotationPage('urn:a:page', [
      { ...annotation(noted, { creator: 'A', generator: 'B', created: MADE.created }), ...change },
    ]);

  test.each<[string, object, RegExp]>([
    ['a property that is none', wrong({ headlines: 'Boats' }), /no property/],
    ['a class that is none', wrong({ '@type': 'NewsStory' }), /no class/],
    ['a property on another class', wrong({ claimReviewed: 'Boats' }), /is not for/],
    ['an object of another class', wrong({ correction: newsArticle(edition) }), /holds no/],
    ['a text in place of a thing', wrong({ publisher: 'The Post' }), /holds no text/],
    ['a date that is none', wrong({ datePublished: 'in March' }), /is no/],
    ['another context', { '@context': 'https://a.example/', name: 'x' }, /a\.example|context/i],
    ['nothing', graph([]), /says nothing/],
    ['a term of no context', page({ motive: 'assessing' }), /motive|absolute|drop/i],
    ['a motivation that is none', page({ motivation: 'accusing' }), /motivation|relative|dropp?/i],
    ['an annotation of nothing', page({ target: [] }), /has a target/],
    [
      'a quote without words',
      page({ target: { source: 'urn:a:b', selector: [{ type: 'TextQuoteSelector' }] } }),
      /exact words/,
    ],
    [
      'half a position',
      page({
        target: { source: 'urn:a:b', selector: [{ type: 'TextPositionSelector', start: 3 }] },
      }),
      /start and end/,
    ],
    [
      'a position before the text',
      page({
        target: {
          source: 'urn:a:b',
          selector: [{ type: 'TextPositionSelector', start: -3, end: 4 }],
        },
      }),
      /is no/,
    ],
  ])('%s', async (_what, document, reason) => {
    const faults = await linkedDataFaults(document);
    expect(faults.join('; ')).toMatch(reason);
  });

  test('nothing in what these are made from', async () => {
    expect(await linkedDataFaults(wrong({}))).toEqual([]);
    expect(await linkedDataFaults(page({}))).toEqual([]);
    expect(correction(notice).text).toBe(notice.says);
  });
});
