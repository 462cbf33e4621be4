import { describe, expect, it } from 'vitest';
import { inOrder, onwardShare } from '../../../src/engine/recognition/in-order';

const article = [5, 1, 2, 2].map((weight) => ({ words: 9, chars: 50, quotes: 0, weight }));

describe('telling in order', () => {
  it('weighs the best ascending chain', () => {
    expect(inOrder([0, 1, 2, 3], article)).toEqual({ share: 1, paragraphs: 4 });
    expect(inOrder([3, 2, 1, 0], article)).toEqual({ share: 0.5, paragraphs: 1 });
    expect(inOrder([1, 2, 0, 3], article)).toEqual({ share: 0.7, paragraphs: 2 });
  });

  it('counts a paragraph once', () => {
    expect(inOrder([0, 0, 2, 2], article)).toEqual({ share: 0.7, paragraphs: 2 });
    expect(inOrder([], article)).toEqual({ share: 0, paragraphs: 0 });
  });
});

describe('steps from paragraph to paragraph', () => {
  it('go forward in a copy, and back and forth in another telling', () => {
    expect(onwardShare([0, 0, 1, 3], 2)).toBe(0.75);
    expect(onwardShare([3, 0, 2, 1], 2)).toBe(0.4);
  });

  it('are at a half where there are none', () => {
    expect(onwardShare([], 2)).toBe(0.5);
    expect(onwardShare([2, 2], 2)).toBe(0.5);
  });
});
