import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/text/page-text';
import { findDoubled } from '../../../src/engine/translation/doubled';
import { readWords } from '../../../src/engine/translation/words';

const doubled = (text: string) =>
  findDoubled(readWords(readText(text))).map(({ start, end }) => text.slice(start, end));

describe('words and phrases that stand twice', () => {
  it.each([
    ['They closed the the road at dawn.', ['the the']],
    ['The The road was closed.', []],
    ['The the road was closed.', ['The the']],
    ['People of the same mind and the same mind met.', []],
    ['People with the same mind and the same mind of old.', ['the same mind and the same mind']],
    ['They praised her courage and her courage.', ['her courage and her courage']],
    ['It stood in the garden in the garden of the house.', ['in the garden in the garden']],
  ])('%s', (text, found) => {
    expect(doubled(text)).toEqual(found);
  });

  it.each([
    'He had had enough, and she said that that was fine.',
    'It was very very late, a long long way from home.',
    'Bye bye, they said, and no, no, nobody stayed.',
    'The band Duran Duran played in New York New York.',
    'It grew more and more, again and again, face to face.',
    'Step by step by step they went up, one by one by one.',
    'The talks between the union and the union of clerks failed.',
    'What you have and what you have to give are not the same.',
    'Five years and five years more were asked for.',
    'The House and the House Committee agreed.',
    'The president and the president-elect met.',
    'Challenge them by day. Challenge them by night.',
    'The one, the two, the three of them left.',
    'Row 1 1 2 2 of the table of the results.',
    'The of-the-moment the, the article said.',
  ])('nothing in: %s', (text) => {
    expect(doubled(text)).toEqual([]);
  });
});

it('leaves any text of words that differ from their neighbours alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (n) => {
      const text = Array.from({ length: n }, (_, i) => `${i % 2 ? 'the' : 'word'}${i}x`).join(' ');
      expect(doubled(text)).toEqual([]);
    }),
  );
});
