// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  contrastOf,
  groundsOf,
  lineColour,
  parseColour,
  type Rgb,
} from '../../src/content/line-colour';
import { DEFAULT_SETTINGS } from '../../src/settings';

const WHITE: Rgb = [255, 255, 255];
const PAGES: readonly (readonly [string, Rgb, Rgb])[] = [
  ['white', WHITE, [17, 17, 17]],
  ['sepia', [244, 236, 216], [91, 70, 54]],
  ['dark', [18, 18, 18], [230, 230, 230]],
  ['crimson', [140, 10, 40], WHITE],
  ['the claims’ own colour', [160, 16, 80], [255, 240, 245]],
  ['mid grey', [119, 119, 119], WHITE],
];

describe.each(PAGES)('on a page of %s', (_name, paper, ink) => {
  test.each(Object.entries(DEFAULT_SETTINGS.marks))(
    'the line of %s stands out',
    (_, { colour }) => {
      const family = parseColour(colour) as Rgb;
      const line = lineColour(family, [{ paper, ink }]) as Rgb;
      expect(contrastOf(line, paper)).toBeGreaterThanOrEqual(3);
    },
  );
});

test('on white the family keeps as much of its colour as ever', () => {
  expect(lineColour([160, 16, 80], [{ paper: WHITE, ink: [0, 0, 0] }])).toEqual([120, 12, 60]);
});

test('nothing is chosen where nothing could be measured', () => {
  expect(lineColour([1, 2, 3], [])).toBeNull();
});

test.each([
  ['#a01050', [160, 16, 80]],
  ['rgb(1, 2, 3)', [1, 2, 3]],
  ['rgba(1, 2, 3, 0.9)', [1, 2, 3]],
  ['rgba(0, 0, 0, 0)', null],
  ['oklch(0.5 0.1 20)', null],
])('reads %s', (text, colour) => {
  expect(parseColour(text)).toEqual(colour);
});

test('the ground is the nearest painted one', () => {
  document.body.innerHTML =
    '<div style="background-color: rgb(1, 2, 3)"><p style="color: rgb(9, 9, 9)">Words</p></div>';
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Node);
  expect(groundsOf([range])).toEqual([{ paper: [1, 2, 3], ink: [9, 9, 9] }]);
});
