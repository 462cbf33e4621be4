/** Bounds of the alignment that no text of ordinary length touches. */
import { expect, test } from 'vitest';
import { alignPassages } from '../../../src/engine/recognition/align';
import { type KnownText, sieveOf } from '../../../src/engine/recognition/fingerprint';
import type { Passage } from '../../../src/engine/recognition/passages';

const SIZE = 6;

/** Features 0 to 5 stand in paragraph 0 to 5; feature 9 in none. */
const places = new Map(Array.from({ length: SIZE }, (_, at) => [at, [at]]));
const known = {
  paragraphs: Array.from({ length: SIZE }, () => ({})),
  places,
  sieve: sieveOf(places.keys()),
} as unknown as KnownText;

const passage = (key: number, bits: number, paragraph: number): Passage => ({
  ...{
    paragraph,
    words: 10,
    own: { words: 0, at: [] },
    plain: { words: 0, at: [] },
    cites: false,
    keys: [key],
    bits: [bits],
    particular: [0],
    weight: bits,
    runs: [],
  },
});

const alignedAt = (passages: readonly Passage[]) =>
  alignPassages(passages, known).map((match) => [match.passage.paragraph, match.paragraph]);

test('a page is compared up to its four thousandth passage', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, at) => passage(9, 5, at));
  expect(alignedAt([...filler(3999), passage(2, 90, 3999)])).toEqual([[3999, 2]]);
  expect(alignedAt([...filler(4000), passage(2, 90, 4000)])).toEqual([]);
});

test('one passage alone needs more than two that follow each other', () => {
  const weak = 25;
  expect(alignedAt([passage(9, 5, 0), passage(3, weak, 1)])).toEqual([]);
  expect(alignedAt([passage(9, 5, 0), passage(3, weak, 1), passage(4, weak, 2)])).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(alignedAt([passage(9, 5, 0), passage(3, 3 * weak, 1)])).toEqual([[1, 3]]);
});

test('what is found again gives its bits and the share of its own stems', () => {
  const [match] = alignPassages([{ ...passage(3, 80, 0), weight: 160 }], known);
  expect(match).toMatchObject({ paragraph: 3, evidence: 80, share: 0.5 });
});
