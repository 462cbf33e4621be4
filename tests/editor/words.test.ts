import { describe, expect, test } from 'vitest';
import { type Choice, choiceIn, findWords, moved, readText, wordsOf } from '../../src/editor/words';

const TEXT = readText(
  'Goats on the pier\n\nTwo goats came ashore. Nobody had asked them to, said Mr. Ohlsen of the small harbour office yesterday.\n\nThe end',
  'en',
);

const walk = (keys: string, from: Choice | null = null): Choice | null =>
  [...keys].reduce<Choice | null>((now, key) => {
    const name = { d: 'ArrowDown', u: 'ArrowUp', r: 'ArrowRight', l: 'ArrowLeft' }[
      key.toLowerCase()
    ];
    return moved(TEXT, now, name ?? '', key !== key.toLowerCase());
  }, from);
const said = (choice: Choice | null) => choice && wordsOf(TEXT, choice);

describe('choosing words with keys', () => {
  test.each([
    ['d', { paragraph: 0, sentence: 0, quote: 'Goats' }],
    ['dd', { paragraph: 1, sentence: 0, quote: 'Two' }],
    ['ddR', { paragraph: 1, sentence: 0, quote: 'Two goats' }],
    ['ddRRL', { paragraph: 1, sentence: 0, quote: 'Two goats' }],
    ['ddrRu', { paragraph: 1, sentence: 0, quote: 'Two' }],
    ['dduu', { paragraph: 0, sentence: 0, quote: 'Goats' }],
    ['ddrrrr', { paragraph: 1, sentence: 1, quote: 'Nobody' }],
    ['dddl', { paragraph: 1, sentence: 0, quote: 'ashore' }],
    [
      'dddRRRRRRRRRR',
      { paragraph: 1, sentence: 1, quote: 'Nobody had asked them to, said Mr. Ohlsen' },
    ],
    ['ddddddd', { paragraph: 2, sentence: 0, quote: 'The' }],
  ])('%s', (keys, words) => {
    expect(said(walk(keys))).toEqual(words);
  });
});

describe('words by their letters', () => {
  test('a click means the word it falls in, a selection the words it touches', () => {
    expect(said(choiceIn(TEXT, 1, { start: 5, end: 6 }))?.quote).toBe('goats');
    expect(said(choiceIn(TEXT, 1, { start: 6, end: 16 }))?.quote).toBe('goats came ashore');
    expect(choiceIn(TEXT, 9, { start: 0, end: 4 })).toBeNull();
  });

  test('a selection of many words keeps the first eight', () => {
    const words = said(choiceIn(TEXT, 1, { start: 23, end: 200 }));
    expect(words?.quote.split(' ')).toHaveLength(8);
  });

  test('written words are found where they stand, nearest the place known before', () => {
    expect(findWords(TEXT, 'asked them')).toEqual({
      paragraph: 1,
      sentence: 1,
      quote: 'asked them',
    });
    expect(findWords(TEXT, 'oats', { paragraph: 1, sentence: 0 })?.paragraph).toBe(1);
    expect(findWords(TEXT, 'ashore. Nobody')).toBeNull();
    expect(findWords(TEXT, '  ')).toBeNull();
  });
});

test('Korean and Chinese words are told apart where no spaces stand', () => {
  const text = readText('항구에 염소 두 마리가 나타났다.\n\n两只山羊昨天上岸。', 'zh');
  expect(text[1]?.sentences[0]?.words.length).toBeGreaterThan(2);
  expect(text[0]?.sentences[0]?.words.length).toBeGreaterThan(3);
});
