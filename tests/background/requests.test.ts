import { describe, expect, test } from 'vitest';
import {
  parseBadge,
  parseCheck,
  parseImport,
  parseRemove,
  parseSwitch,
} from '../../src/background/requests';
import { MAX_PAGE_CHARS } from '../../src/protocol';

const page = {
  url: 'https://example.org/story',
  canonicalUrl: null,
  lang: 'en',
  publisher: null,
  byline: null,
  published: null,
  corrections: [],
  links: null,
  paragraphs: [
    { text: 'A headline', role: 'headline' },
    { text: 'A paragraph.', role: 'body' },
  ],
};

describe('what a page may ask for', () => {
  test('a page as the content script reads it', () => {
    expect(parseCheck({ page, anyway: false })).toEqual({ page, anyway: false });
    expect(parseBadge({ state: 'match', flags: 3 })).toEqual({ state: 'match', flags: 3 });
    expect(parseImport({ text: '{}' })).toEqual({ text: '{}' });
    expect(parseSwitch({ id: 'a', on: false })).toEqual({ id: 'a', on: false });
    expect(parseRemove({ id: 'a' })).toEqual({ id: 'a' });
    expect(() => parseImport({ text: null })).toThrow('packs/import: text');
    expect(() => parseSwitch({ id: 'a', on: 1 })).toThrow('packs/switch: on');
    expect(() => parseRemove({ id: 'x'.repeat(2000) })).toThrow('packs/remove: id');
  });

  const long = [{ text: 'x'.repeat(MAX_PAGE_CHARS + 1), role: 'body' }];
  test.each([
    [null, 'article/check'],
    ['rubbish', 'article/check'],
    [{ page }, 'anyway'],
    [{ page: { ...page, paragraphs: 'text' }, anyway: true }, 'page.paragraphs'],
    [
      { page: { ...page, paragraphs: [{ text: 1, role: 'body' }] }, anyway: true },
      'paragraphs.0.text',
    ],
    [{ page: { ...page, paragraphs: [{ text: '', role: 'advert' }] }, anyway: true }, 'role'],
    [{ page: { ...page, paragraphs: long }, anyway: true }, 'too long'],
    [{ page: { ...page, lang: undefined }, anyway: true }, 'page.lang'],
  ])('case %#: is refused with the place and the reason', (body, reason) => {
    expect(() => parseCheck(body)).toThrow(reason);
  });

  test.each([[{ state: 'match', flags: -1 }], [{ state: 'match' }], [{ state: 'glad' }], [null]])(
    'badge %j is refused',
    (body) => {
      expect(() => parseBadge(body)).toThrow('badge/show');
    },
  );
});
