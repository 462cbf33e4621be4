// @vitest-environment happy-dom
/** Every page in this folder reads as its article.json says, in two different DOMs. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/content/extract';

const folder = 'tests/golden';
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('there are golden pages', () => {
  expect(slugs.length).toBeGreaterThan(5);
});

describe.each(slugs)('%s', (slug) => {
  const source = readFileSync(`${folder}/${slug}/source.html`, 'utf8');
  const article = JSON.parse(readFileSync(`${folder}/${slug}/article.json`, 'utf8'));

  test('reads the same without a browser', () => {
    const { document } = parseHTML(serialize(parse(source)));
    expect(extract(document as unknown as Document, '').page).toEqual(article);
  });

  test('reads the same in a browser-like DOM', () => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    expect(extract(parsed, '').page).toEqual(article);
  });
});
