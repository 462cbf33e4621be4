import { describe, expect, it } from 'vitest';
import { bestStretch } from '../../../src/engine/recognition/best-stretch';

describe('the best stretch', () => {
  it('bridges a small loss and ends before a large one', () => {
    expect(bestStretch([-1, 4, -2, 3, -9, 4])).toEqual({ from: 1, to: 4, gain: 5 });
  });

  it('is empty where nothing is gained', () => {
    expect(bestStretch([-1, -2])).toEqual({ from: 0, to: 0, gain: 0 });
    expect(bestStretch([])).toEqual({ from: 0, to: 0, gain: 0 });
  });
});
