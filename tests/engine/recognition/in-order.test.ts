import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/engine/recognition/in-order';

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
