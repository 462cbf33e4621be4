/** The sheet of the marks cannot read the settings, so it must already say what they say at first. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, CLAIM_STATUSES } from '../../src/engine/vocabulary';
import { DEFAULT_SETTINGS } from '../../src/settings';

const css = readFileSync('src/content/marks.css', 'utf8');

/** The first rule whose selector names this highlight. */
function ruleOf(name: string): string {
  const at = css.indexOf(`::highlight(${name})`);
  return at < 0 ? '' : css.slice(at, css.indexOf('}', at));
}

const WHOLE = CATEGORIES.filter((category) => category !== 'claim');

test.each(WHOLE)('%s has its default colour and line', (name) => {
  const { colour, style } = DEFAULT_SETTINGS.marks[name];
  expect(ruleOf(`hearsay-${name}`)).toContain(colour);
  expect(ruleOf(`hearsay-${name}`)).toContain(` ${style} `);
});

describe.each(CLAIM_STATUSES)('%s', (status) => {
  const rule = ruleOf(`hearsay-claim-${status}`);

  test('is drawn with the line of claims', () => {
    expect(rule).toContain(` ${DEFAULT_SETTINGS.marks.claim.style} `);
  });

  test('has the colour of claims, unless it speaks for the article', () => {
    expect(rule.includes(DEFAULT_SETTINGS.marks.claim.colour)).toBe(status !== 'corroborated');
  });
});

test('nothing is painted on paper', () => {
  const outside = css.replace(/@media (not print|screen)[^{]*\{[\s\S]*?\n\}/g, '');
  expect(outside).not.toContain('::highlight');
});
