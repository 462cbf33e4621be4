import { describe, expect, it } from 'vitest';
import { changedParagraphs } from '../../../src/engine/changes/paragraphs';
import { sieveOf } from '../../../src/engine/recognition/fingerprint';
import type { Recognition } from '../../../src/engine/report';
import { openBackground } from '../../../src/engine/text/background-model';
import { pageText } from '../../../src/engine/text/page-text';
import { wordReader } from '../../../src/engine/text/words';
import { ARTICLE, page, recognised } from '../claims/story';

const BODY = ['first', 'second', 'third', 'fourth'].map(
  (name) =>
    `The ${name} paragraph has words enough to be known again wherever on a page it stands.`,
);
const KNOWN = {
  paragraphs: [8, 16, 16, 16, 16].map((words) => ({ words, chars: 90, quotes: 0, weight: 50 })),
  places: new Map<number, readonly number[]>(),
  sieve: sieveOf([]),
  runs: new Set<number>(),
  weight: 208,
};
const read = wordReader(openBackground());
const IN_ORDER = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
] as const;

function told(
  body: readonly string[],
  pairs: readonly (readonly [number, number])[],
  rest: Partial<Recognition> = {},
) {
  const recognition = { ...recognised(pairs), ...rest };
  return changedParagraphs(pageText(page(body)), recognition, KNOWN, read).map(
    ({ kind, articleParagraph, pageParagraph }) => [kind, articleParagraph, pageParagraph],
  );
}

describe('the paragraphs of a copy', () => {
  it('are as they were', () => {
    expect(told(BODY, IN_ORDER)).toEqual([]);
  });

  it('are missing where others stand behind them', () => {
    const [one = '', , three = '', four = ''] = BODY;
    expect(
      told(
        [one, three, four],
        [
          [0, 0],
          [1, 1],
          [2, 3],
          [3, 4],
        ],
      ),
    ).toEqual([['missing', 2, null]]);
  });

  it('are cut off, and not missing, behind the last that is there', () => {
    expect(told(BODY.slice(0, 2), IN_ORDER.slice(0, 3))).toEqual([]);
  });

  it('take their claims with them', () => {
    const [one = '', , three = ''] = BODY;
    const [change] = changedParagraphs(
      pageText(page([one, three])),
      recognised([
        [0, 0],
        [1, 1],
        [2, 3],
      ]),
      KNOWN,
      read,
    );
    const gone = ARTICLE.claims.filter(({ places }) => places[0]?.paragraph === 2);
    expect(change?.claims).toEqual(gone.map(({ id }) => id));
  });

  it('are added where the article has none, before the last that it has', () => {
    const more =
      'A paragraph that nobody has ever seen before stands here among all of the others.';
    const pairs = [
      [0, 0],
      [1, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ] as const;
    const [one = '', ...others] = BODY;
    expect(told([one, more, ...others], pairs)).toEqual([['added', null, 2]]);
    expect(told([...BODY, more], IN_ORDER)).toEqual([]);
    expect(told([one, 'Advertisement', ...others], pairs)).toEqual([]);
  });

  it('are added too where they only brush one that stands elsewhere', () => {
    const more = 'A paragraph with one name of the second stands here among all of the other ones.';
    const [one = '', ...others] = BODY;
    const copy = recognised([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 3],
      [5, 4],
    ]);
    const alignment = copy.alignment.map((pair) =>
      pair.pageParagraph === 2 ? { ...pair, evidence: 12 } : pair,
    );
    expect(told([one, more, ...others], [], { ...copy, alignment })).toEqual([['added', null, 2]]);
  });

  it('are moved, the fewest that explain the order', () => {
    const [one = '', two = '', three = '', four = ''] = BODY;
    const pairs = [
      [0, 0],
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 4],
    ] as const;
    expect(told([two, three, one, four], pairs)).toEqual([['moved', 1, 3]]);
  });

  it('are not judged in a rewording, an excerpt or a translation', () => {
    const reworded = recognised(IN_ORDER.slice(0, 3), 'reworded');
    expect(told(BODY, [], reworded)).toEqual([]);
    const verdict = { ...recognised(IN_ORDER).verdict, kind: 'excerpt' as const };
    expect(
      told(
        BODY,
        [
          [0, 0],
          [1, 1],
          [4, 4],
        ],
        { verdict },
      ),
    ).toEqual([]);
  });
});
