import { describe, expect, test } from 'vitest';
import { buildIndex, check } from '../../../src/engine/check';
import { inLatin, unmixed } from '../../../src/engine/text/look-alikes';
import { fold, tokenize } from '../../../src/engine/text/tokenize';
import { corpusText, pageOfText, recordOf } from '../../support/articles';

describe('letters that look alike', () => {
  test.each([
    ['hаrbоur', 'harbour'],
    ['Ваrge', 'barge'],
    ['lαntern', 'lantern'],
  ])('%s among Latin ones is %s', (mixed, latin) => {
    expect(fold(mixed)).toBe(latin);
    expect(tokenize(`The ${mixed} lay`).map(({ form }) => form)).toEqual(['the', latin, 'lay']);
  });

  test.each(['гавань', 'сосна', 'λιμάνι', 'harbour', '', 'größe'])(
    'a word of one script stays in it: %s',
    (word) => {
      expect(unmixed(word)).toBe(word);
    },
  );

  test('a name is Latin whatever it is written with', () => {
    expect(inLatin('сосоа')).toBe('cocoa');
    expect(inLatin('гавань')).toBe('гabahь');
  });
});

test('a copy written with them is the copy it looks like', () => {
  const text = corpusText('articles/08-landslide');
  const articles = [recordOf('08-landslide', text)];
  const index = buildIndex({ date: '2026-01-01', articles });
  const from = 'aeopcx';
  const to = 'аеорсх';
  const mixed = text.replace(/[aeopcx]/g, (letter) => to[from.indexOf(letter)] ?? letter);
  const verdict = (of: string) => check(pageOfText(of), index, { anyway: false }).verdict;
  expect(verdict(mixed).kind).toBe('copy');
  expect(verdict(mixed).matchedParagraphs).toBe(verdict(text).matchedParagraphs);
});
