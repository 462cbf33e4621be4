// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/content/extract';
import { rangeOf } from '../../src/content/text-map';
import { tokenize } from '../../src/engine/text/tokenize';

const UNSEEN = /[\u00ad\u200b]/g;

const pages = readdirSync('tests/golden', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(pages)('every word of %s leads back to itself in the document', (slug) => {
  document.documentElement.innerHTML = readFileSync(`tests/golden/${slug}/source.html`, 'utf8');
  const { map } = extract(document, '');
  let words = 0;
  for (const mapped of map) {
    for (const token of tokenize(mapped.text)) {
      const said = rangeOf(mapped, token)?.toString().replace(UNSEEN, '').replace(/\s+/g, ' ');
      expect(said).toBe(mapped.text.slice(token.start, token.end));
      words += 1;
    }
  }
  expect(words).toBeGreaterThan(5);
});

test('a range is refused where the document no longer says what was read', () => {
  document.documentElement.innerHTML =
    '<head></head><body><p>The boats came in <b>before</b> breakfast on Monday.</p></body>';
  const mapped = extract(document, '').map[0];
  const bold = document.querySelector('b')?.firstChild as Text;
  if (!mapped) throw new Error('nothing was read');
  const span = { start: 4, end: 24 };
  expect(rangeOf(mapped, span)?.toString()).toBe('boats came in before');
  bold.data = 'after!';
  expect(rangeOf(mapped, span)).toBeNull();
  bold.data = 'before';
  expect(rangeOf(mapped, span)).not.toBeNull();
  bold.parentElement?.remove();
  expect(rangeOf(mapped, span)).toBeNull();
});
