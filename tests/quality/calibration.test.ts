/** What the scripts of calibration print is true of the code that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REUSE } from '../../src/engine/recognition/coefficients';
import { ALIGN, PASSAGES } from '../../src/engine/recognition/constants';
import { changesAt } from '../calibration/ablation';
import { ownCases } from '../calibration/cases';
import { figures } from '../calibration/figures';
import { PART, weightsOfPart } from '../calibration/part';
import { waysHere } from '../calibration/round-trips';
import { hasRealTexts } from '../support/real-texts';

const kept: { all: number[]; part: number[] } = JSON.parse(readFileSync(PART, 'utf8'));

describe('the weights of the odds of reuse', () => {
  it('are those that were fitted', () => {
    const { made: _, ...weights } = REUSE;
    expect(Object.values(weights)).toEqual(kept.all);
  });

  it.skipIf(!hasRealTexts || waysHere().length === 0)(
    'would be the same today; else `npm run calibrate -- --write` is due',
    () => {
      expect(weightsOfPart()).toEqual(kept.part);
    },
  );
});

describe('taking a constant out', () => {
  // A few pages of each kind are enough to see whether a constant is reached.
  const some = ownCases().filter((_, at) => at % 8 === 0);
  const all = () => figures(some);
  const base = all();
  /** Nothing costs, lasts or is worth so much; of pages that have few passages, one only. */
  const ABSURD: Readonly<Record<string, number>> = { mostPassages: 1, longest: 1, mostWords: 1 };
  const HUGE = 1e6;

  it.each(
    Object.entries({ ALIGN, PASSAGES }).flatMap(([step, group]) =>
      Object.keys(group).map((name) => ({ step, name, group })),
    ),
  )('$step, $name: is reached: an absurd value changes a figure', ({ name, group }) => {
    const found = changesAt(group, name, ABSURD[name] ?? HUGE, all, base);
    expect(found).not.toEqual([]);
    expect(all()).toEqual(base);
  });
});
