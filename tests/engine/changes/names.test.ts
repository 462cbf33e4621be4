import { describe, expect, it } from 'vitest';
import { namesDiffer } from '../../../src/engine/changes/name-forms';

/** Two names, and whether they are two. */
const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['Ada Hale', 'Bodil Hale', true],
  ['Inspector Ada Hale', 'Inspector Bodil Hale', true],
  ['Ada Hale', 'Ada Lindqvist', true],
  ['Governor Chris Christie', 'Governor Chris Wimpole', true],
  ['Senator Hale', 'Governor Hale', true],
  ['Islamic State', 'Islamic Council', true],
  ['United States', 'United Nations', true],
  ['Bank of Oskerby', 'Port of Oskerby', true],
  ['Ada Hale', 'Hale', false],
  ['Ada Hale', 'A. Hale', false],
  ['Ada M. Hale', 'Ada Hale', false],
  ['Sen. Hale', 'Senator Hale', false],
  ['President Hale', 'Ada Hale', false],
  ['Rep. Ada Hale', 'Congresswoman Hale', false],
  ['Islamic State', 'ISIS', false],
  ['United States', 'American', false],
  ['Central Intelligence Agency', 'CIA', false],
  ['Cheollima', 'Chollima', false],
];

describe('names', () => {
  it.each(PAIRS)('%s and %s', (one, other, differ) => {
    expect(namesDiffer(one, other)).toBe(differ);
    expect(namesDiffer(other, one)).toBe(differ);
  });
});
