/** Colours of the visual system: enough contrast, and apart for every kind of eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { contrast, difference, seenBy, VISIONS } from './colour';

const CSS = readFileSync('src/ui/tokens.css', 'utf8');

type Tokens = Readonly<Record<string, string>>;

function tokensIn(block: string): Tokens {
  const found = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name ?? '', value ?? '']));
}

/** The colours under these media queries, later ones over earlier ones. */
function scheme(dark: boolean, more: boolean): Tokens {
  const [base = '', ...media] = CSS.split('@media ');
  const applies = (block: string) => {
    const query = block.slice(0, block.indexOf('{'));
    if (/forced|reduced/.test(query)) return false;
    return (!query.includes('scheme: dark') || dark) && (!query.includes('contrast: more') || more);
  };
  return Object.assign({}, tokensIn(base), ...media.filter(applies).map(tokensIn));
}

const SCHEMES = {
  light: scheme(false, false),
  dark: scheme(true, false),
  'light, more contrast': scheme(false, true),
  'dark, more contrast': scheme(true, true),
};

const TEXT = [
  'ink',
  'ink-soft',
  'link',
  'tone-serious',
  'tone-open',
  'tone-moved',
  'tone-agree',
  'tone-translation',
];
const SHAPES = ['edge', 'focus', 'on'];

describe.each(Object.entries(SCHEMES))('%s', (name, tokens) => {
  const of = (token: string) => tokens[token] ?? `no ${token}`;
  const enough = name.includes('more') ? 7 : 4.5;

  test.each(TEXT)(`text in %s has at least ${enough} to 1`, (token) => {
    expect(contrast(of(token), of('paper'))).toBeGreaterThanOrEqual(enough);
    expect(contrast(of(token), of('sheet'))).toBeGreaterThanOrEqual(enough);
  });

  test.each(SHAPES)('shapes in %s have at least 3 to 1', (token) => {
    expect(contrast(of(token), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of(token), of('sheet'))).toBeGreaterThanOrEqual(3);
  });

  test('the knob of a switch that is on stands out', () => {
    expect(contrast(of('on-ink'), of('on'))).toBeGreaterThanOrEqual(3);
  });
});

describe('the default marks', () => {
  const { sourcing, translation, claim } = DEFAULT_SETTINGS.marks;

  test.each([sourcing, translation, claim])('$colour is seen on white paper', ({ colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('have three different lines', () => {
    expect(new Set([sourcing.style, translation.style, claim.style]).size).toBe(3);
  });

  test.each(VISIONS)('differ in colour with %s', (vision) => {
    const [a, b, c] = [sourcing, translation, claim].map(({ colour }) => seenBy(vision, colour));
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ]) {
      expect(difference(one ?? [0, 0, 0], other ?? [0, 0, 0])).toBeGreaterThan(20);
    }
  });
});

test('the measure itself: known contrasts and a pair that no one tells apart', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(
    difference(seenBy('full colour vision', '#336699'), seenBy('full colour vision', '#336699')),
  ).toBe(0);
});
