import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  candidates,
  type Index,
  postingsOf,
} from '../../../src/engine/recognition/candidates';
import { passagesOf } from '../../../src/engine/recognition/passages';
import { makePostings, type Postings } from '../../../src/engine/recognition/postings';
import { postingsBytes, readPostings } from '../../../src/engine/recognition/postings-bytes';
import { corpusText, pageOfText, recordOf } from '../../support/articles';

const NAMES = [
  '01-dam-inquiry',
  '06-reef-survey',
  '07-battery-plant',
  '08-landslide',
  '09-bronze-return',
  '12-satellite-outage',
  '14-night-train',
  '17-port-strike',
];

/** Keys are asked for as they are, so that views and copies compare alike. */
const plain = ({ articles, keys, starts, holders, ranks }: Postings) => ({
  articles,
  keys: [...keys],
  starts: [...starts],
  holders: [...holders],
  ranks: [...ranks],
});

describe('postings as bytes', () => {
  const made = makePostings(300, (at) => [at, at + 1, 5_000 + (at % 40), 2 ** 20 - 1 - at]);

  it('come back as they were, wherever the bytes begin', () => {
    const bytes = postingsBytes(made);
    expect(plain(readPostings(bytes))).toEqual(plain(made));
    for (const offset of [1, 2, 4]) {
      const later = new Uint8Array(bytes.length + offset);
      later.set(bytes, offset);
      expect(plain(readPostings(later.subarray(offset)))).toEqual(plain(made));
    }
    const none = makePostings(0, () => []);
    expect(plain(readPostings(postingsBytes(none)))).toEqual(plain(none));
  });

  it('are read in place', () => {
    const bytes = postingsBytes(made);
    expect(readPostings(bytes).keys.buffer).toBe(bytes.buffer);
  });

  it.each([
    ['another layout', (bytes: Uint8Array) => bytes.fill(7, 0, 4), /layout/],
    ['another scheme', (bytes: Uint8Array) => bytes.fill(7, 4, 8), /scheme/],
    ['other counts', (bytes: Uint8Array) => bytes.fill(7, 12, 13), /not whole/],
    [
      'a broken end',
      (bytes: Uint8Array) => bytes.fill(0xff, 4 * (5 + made.keys.length) - 1),
      /damaged/,
    ],
  ])('of %s are refused', (_what, breaks, reason) => {
    const bytes = postingsBytes(made);
    breaks(bytes);
    expect(() => readPostings(bytes)).toThrow(reason);
  });

  it('cut short are refused', () => {
    const bytes = postingsBytes(made);
    for (const length of [0, 3, 4, 19, 20, bytes.length - 1, bytes.length - 4]) {
      expect(() => readPostings(bytes.slice(0, length))).toThrow();
    }
  });
});

describe('an index on postings that were made before', () => {
  const articles = NAMES.map((name) => recordOf(name, corpusText(`articles/${name}`)));
  const dataset = { date: '2026-01-01', articles };
  const fingerprints = articles.map(({ fingerprint }) => fingerprint);
  const first = (index: Index, name: string) =>
    candidates(
      passagesOf(pageOfText(corpusText(`articles/${name}`)).paragraphs, index.read),
      [],
      index,
    )[0];

  it.each([NAMES.length, NAMES.length - 1, NAMES.length - 3, 0])(
    'of %i of its articles finds all of them',
    (count) => {
      const made = postingsOf(fingerprints.slice(0, count));
      const index = buildIndex(dataset, [readPostings(postingsBytes(made))]);
      expect(NAMES.map((name) => first(index, name))).toEqual(NAMES.map((_, at) => at));
    },
  );

  it('answers as one that makes its own', () => {
    const index = buildIndex(dataset, [postingsOf(fingerprints)]);
    expect(index.postings.map(plain)).toEqual(buildIndex(dataset).postings.map(plain));
  });

  it('of more articles than there are is refused', () => {
    const made = postingsOf(fingerprints);
    expect(() => buildIndex({ ...dataset, articles: articles.slice(1) }, [made])).toThrow(/more/);
  });
});
