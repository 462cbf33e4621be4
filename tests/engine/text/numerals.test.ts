import { expect, it } from 'vitest';
import { numberOf } from '../../../src/engine/text/numerals';

it.each([
  ['12', 'en', 12],
  ['1,200', 'en', 1200],
  ['1.200.000', 'de', 1_200_000],
  ['12.5', 'en', 12.5],
  ['12,5', 'fr', 12.5],
  ['dozen', 'en', 12],
  ['zwolf', 'de', 12],
  ['10:30', 'en', null],
  ['12,34,5', 'en', null],
  ['house', 'en', null],
  ['constructor', 'constructor', null],
])('%s in %s', (form, language, value) => {
  expect(numberOf(form, language)).toBe(value);
});
