/** Links of a page, as they are read from saved HTML. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/saved/read-page';

const SENTENCE =
  'The swing bridge over the narrows was shut to lorries after inspectors had found cracks in its northern span that nobody had seen before.';
const page = (inside: string, url = 'https://www.copy.example/a') =>
  readHtml(
    `<html><body><nav><a href="https://shop.example/">Shop</a></nav><article><h1>Bridge at Oskerby closed</h1>
     <p>${SENTENCE}</p><p>${inside} ${SENTENCE}</p></article></body></html>`,
    url,
  );

describe('links', () => {
  it('are read as hosts, with the paragraph they stand in', () => {
    const { links } = page(
      '<a href="https://WWW.Port.example/report?x=1">the report</a> <em><a href="//law.example:8080/a">law</a></em>',
    );
    expect(links).toEqual([
      { paragraph: null, host: 'shop.example' },
      { paragraph: 2, host: 'port.example' },
      { paragraph: 2, host: 'law.example' },
    ]);
  });

  it('by a part of an address, or to no page, are none', () => {
    const { links } = page('<a href="/next">next</a> <a href="mailto:a@b.example">write</a>');
    expect(links).toEqual([{ paragraph: null, host: 'shop.example' }]);
  });

  it('of a page with too many are not said to be known', () => {
    const many = Array.from({ length: 3001 }, (_, at) => `<a href="https://a${at}.example">a</a>`);
    expect(page(many.join(' ')).links).toBeNull();
  });
});
