import { describe, expect, it } from 'vitest';
import { pageText, readParagraph } from '../../../src/engine/text/page-text';
import { pageOf } from '../../support/articles';

const PAGE = pageOf([
  { text: 'Dr. Ode left. “I shall be back,” she said.', role: 'body' },
  { text: '', role: 'body' },
]);

describe('a page that is read once', () => {
  const read = pageText(PAGE);
  const [first, empty] = read.paragraphs;

  it('is the page still', () => {
    expect(read).toMatchObject({ url: PAGE.url, lang: PAGE.lang });
    expect(read.paragraphs.map(({ text, role }) => ({ text, role }))).toEqual(PAGE.paragraphs);
  });

  it('knows words, sentences and quotations by their offsets', () => {
    const words = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => first?.text.slice(start, end));
    expect(words(first?.tokens).slice(0, 3)).toEqual(['Dr', 'Ode', 'left']);
    expect(words(first?.sentences)).toEqual(['Dr. Ode left.', '“I shall be back,” she said.']);
    expect(words(first?.quoted)).toEqual(['“I shall be back,”']);
    expect([empty?.tokens, empty?.sentences, empty?.quoted]).toEqual([[], [], []]);
  });

  it('works each of them out one time', () => {
    expect(first?.tokens).toBe(first?.tokens);
    expect(first?.sentences).toBe(first?.sentences);
    expect(first && readParagraph(first)).toBe(first);
    expect(pageText(read).paragraphs[0]).toBe(first);
  });
});
