/** Lengths of what is said beside lengths of what was known. */
import { expect, test } from 'vitest';
import { alignPassages } from '../../../src/engine/recognition/align';
import { lengthError } from '../../../src/engine/recognition/lengths';
import { sharedBy } from '../../../src/engine/recognition/shared';
import { known, ORCHARD, passages } from './texts';

function error(...page: string[]): number {
  const article = known(...ORCHARD);
  const matches = alignPassages(passages(...page), article);
  return lengthError(
    matches.map((match) => sharedBy(match, article)),
    article,
  );
}

test('a copy has the lengths of its article, however it is cut', () => {
  expect(error(...ORCHARD)).toBeCloseTo(0);
  expect(error(ORCHARD.join(' '))).toBeCloseTo(0);
  expect(error()).toBe(0);
});

test('half a paragraph is a factor of two away', () => {
  const words = ORCHARD[1].split(' ');
  const half = words.slice(0, Math.round(words.length / 2)).join(' ');
  expect(error(half)).toBeGreaterThan(0.5);
  expect(error(half)).toBeLessThan(0.9);
});
