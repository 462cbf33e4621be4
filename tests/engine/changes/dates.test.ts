import { expect, it } from 'vitest';
import { readDates } from '../../../src/engine/changes/dates';
import { tokenize } from '../../../src/engine/text/tokenize';

const datesOf = (text: string) => readDates(text, tokenize(text), 'en').map(({ value }) => value);

it('a number of four digits is a year where it stands by itself', () => {
  expect(datesOf('Brantwick has dredged here since 2019.')).toEqual(['2019 - - -']);
  for (const other of ['since $2019', 'since 2019%', 'since 7/2019', 'since 2019kg']) {
    expect(datesOf(`Brantwick has dredged here ${other}.`), other).toEqual([]);
  }
});

it('a number that something is tied to does not go on a date', () => {
  expect(datesOf('The toll rose in May, 2019.')).toEqual(['2019 5 - -']);
  expect(datesOf('The toll rose in May, $2019 a month.')).toEqual(['- 5 - -']);
});
