import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/engine/text/sentences';
import { fold, tokenize, wordPattern, wordPlaces } from '../../../src/engine/text/tokenize';

describe('tokens', () => {
  it('slice back to the word they came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, form } of tokenize(text)) {
          expect(start).toBeLessThan(end);
          expect(fold(text.slice(start, end))).toBe(form);
        }
      }),
    );
  });

  it.each([
    ['El País', ['el', 'pais']],
    ['the group’s 1,200 men', ['the', "group's", '1,200', 'men']],
    ['at 16.34 in Kraków', ['at', '16.34', 'in', 'krakow']],
    ['Москва и Київ', ['москва', 'и', 'киів']],
  ])('of %j', (text, forms) => {
    expect(tokenize(text).map(({ form }) => form)).toEqual(forms.map((form) => fold(form)));
  });

  it('stand where the expression finds them, read letter by letter or not', () => {
    const piece = fc.constantFrom(
      ...['a', 'Bc', 'é', 'e\u0301', 'ж', '中', '1', '٣', "'", '’', '-', '—', '.', ',', ':', ' '],
      ...['\u00ad', '\u200d', '\u202e', '\u2060', '“', '…', '𝒜', '\ud835', 'µ', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(6), (pieces, most) => {
        const text = pieces.join('');
        const found = [...text.matchAll(wordPattern())].flatMap(({ 0: word, index }) => {
          return [index, index + word.length];
        });
        expect(wordPlaces(text)).toEqual(found);
        expect(wordPlaces(text, most)).toEqual(found.slice(0, 2 * most));
      }),
      { numRuns: 2_000 },
    );
  });

  it('know capitals and numbers', () => {
    expect(tokenize('Madrid has 3 gates').map(({ capital, number }) => [capital, number])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('sentences', () => {
  const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    ['Mr. Vale left at 5 p.m. on foot. He ran.', ['Mr. Vale left at 5 p.m. on foot.', 'He ran.']],
    ['the envoy of the North. in Spain', ['the envoy of the North. in Spain']],
    ['“Is it over?” he asked. It was.', ['“Is it over?” he asked.', 'It was.']],
    ['雨が降った。誰も来なかった。', ['雨が降った。', '誰も来なかった。']],
  ])('of %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('leave no word out', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(split(text).join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});
