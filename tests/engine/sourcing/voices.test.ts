import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { pageOf, unknown } from './page';

const heard = (text: string) => findSourcing(pageOf([text]), unknown, [], null).summary.namedVoices;

describe('people who speak by name', () => {
  it.each([
    ['"It sank," said Anna A. Holm, a cook.', ['Anna A. Holm']],
    ['"It sank," said J.M. Holm, a cook.', ['J.M. Holm']],
    ['The harbour’s master, Ida Holm, said he saw it.', ['Ida Holm']],
    ['"It sank," said Jan Ohm Jr., a cook. "It did," said Max Ruud Jr., a guard.', 2],
    ['They met at Cape Holm, said a cook of his.', []],
    ['And Ida Holm (R-Ohio), another cook, said he saw it.', 1],
    ['He waved to Ida Holm, said nothing and left.', []],
    ['Friends of Democrat Ida Holm say he left.', []],
    ['She wrote to Cuban-Americans, a cook said of her.', []],
    ['"It sank," wrote the Lund Informer.', []],
    ['A cook, Ida Holm, said Jan Ohm was late and "rude".', []],
    ['He spoke up in defence of Ida Holm, who swam and, said a cook, "sank".', []],
    ['Ida Holm, a cook, wrote it, saying Jan Ohm took "nothing".', ['Ida Holm']],
    ['He was in the "galley" and, asked again, told Ida Holm nothing.', []],
    ['Ida Holm is accused of "theft".', []],
  ])('%s', (text, names) => {
    if (typeof names === 'number') expect(heard(text)).toHaveLength(names);
    else expect(heard(text)).toEqual(names);
  });
});
