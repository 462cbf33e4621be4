import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../src/engine/recognition/align';
import { known, ORCHARD, passages } from './texts';

const article = known(...ORCHARD);
const paths = (...texts: string[]) =>
  alignPassages(passages(...texts), article).map(({ passage, paragraph }) => [
    passage.paragraph,
    paragraph,
  ]);

describe('alignment', () => {
  it('finds every paragraph, in any order', () => {
    expect(paths(...ORCHARD)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(paths(ORCHARD[3], ORCHARD[0], ORCHARD[2])).toEqual([
      [0, 3],
      [1, 0],
      [2, 2],
    ]);
  });

  it('passes over what is the page’s own', () => {
    const own =
      'Our gardening column returns next month with three recipes for rhubarb and custard.';
    expect(paths(ORCHARD[1], own, ORCHARD[2])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(paths(own)).toEqual([]);
  });

  it('gives evidence in bits and a share of the passage', () => {
    const [match] = alignPassages(passages(ORCHARD[2]), article);
    expect(match?.evidence).toBeGreaterThan(100);
    expect(match?.share).toBeGreaterThan(0.95);
  });

  it('leaves what comes last and shares a word or two unmatched', () => {
    const last =
      'Our readers have asked about apples, pears, plums, quinces, medlars, hedges, ponds and an orchard of their own.';
    expect(paths(ORCHARD[2], ORCHARD[3], last)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('leaves a weak passage without neighbors unmatched', () => {
    expect(paths('Growers in another valley said that the harvest was good this year.')).toEqual(
      [],
    );
  });
});
