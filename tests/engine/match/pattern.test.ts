import { describe, expect, it } from 'vitest';
import { bookOf, matchAt, matchesAt } from '../../../src/engine/match/book';
import { parsePattern } from '../../../src/engine/match/pattern';
import { readText } from '../../../src/engine/text/page-text';
import { readWords } from '../../../src/engine/translation/words';

/** The words of `text` that the pattern takes, from wherever it first fits. */
function taken(pattern: string, text: string): string | null {
  const words = readWords(readText(text));
  for (let at = 0; at < words.length; at++) {
    const to = matchAt(parsePattern(pattern), words, at);
    if (to >= 0) return text.slice(words[at]?.start, words[to - 1]?.end);
  }
  return null;
}

describe('the pattern language', () => {
  it.each([
    ['red fox', 'a red fox ran', 'red fox'],
    ['red fox', 'a red, fox ran', null],
    ['red fox', 'It was red. Fox ran', null],
    ['red fox|hare', 'the red-hare', 'red-hare'],
    ['red very? fox', 'red fox', 'red fox'],
    ['red very? fox', 'red very fox', 'red very fox'],
    ['red ..2 fox', 'red and old fox', 'red and old fox'],
    ['red ..2 fox', 'red and old and lame fox', null],
    ['red ..2 fox', 'red. The fox', null],
    ['red fox -hound', 'red fox hound', null],
    ['red fox -hound', 'red fox. Hound', 'red fox'],
    ['red fox $', 'red fox runs', null],
    ['red fox $', 'red fox, runs', 'red fox'],
    ['^ red fox', 'Red fox runs', 'Red fox'],
    ['^ red fox', 'The red fox', null],
    ['red , fox', 'red, fox', 'red, fox'],
    ['red , fox', 'red fox', null],
    ['red Aa', 'red Rover', 'red Rover'],
    ['red Aa', 'red rover', null],
    ['# foxes', 'twelve foxes', 'twelve foxes'],
    ['# foxes', '12 foxes', '12 foxes'],
    ['red * fox', 'red old fox', 'red old fox'],
    ['red disfigur~', 'red disfigured', 'red disfigured'],
    ['red <weekday>', 'red Friday', 'red Friday'],
    ['red *2 fox', 'red and old fox', 'red and old fox'],
    ['red *2 fox', 'red, old fox', null],
    ['red ,*2 fox', 'red, old fox', 'red, old fox'],
    ['red ,fox', 'red, fox', 'red, fox'],
    ['red ,fox', 'red fox', 'red fox'],
    ['red ,fox', 'red. Fox', null],
    ['red fox|hare hound?', 'red fox hound', 'red fox hound'],
    ['red ..3 fox', 'red fox and fox', 'red fox and fox'],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(taken(pattern, text)).toBe(found);
  });

  it.each(['', '* fox', '..2 fox', 'fo~ fox', 'red? fox', '<nothing> fox'])(
    'refuses "%s"',
    (pattern) => {
      expect(() => parsePattern(pattern)).toThrow();
    },
  );

  it.each([
    ['red fox?|hare', '?'],
    ['red hare|fox/hound', '/'],
    ['red the|#', '#'],
    ['red -hound|$', '$'],
    ['red and|,', ','],
    ['red fox :', ':'],
  ])('refuses "%s", of which a part could never be found, and names the sign', (pattern, sign) => {
    expect(() => parsePattern(pattern)).toThrow(`"${sign}" cannot stand inside a word`);
  });
});

describe('a book of patterns', () => {
  const words = readWords(readText('Three red foxes ran 12 miles'));
  const fitting = (sources: readonly string[], at: number) =>
    matchesAt(
      bookOf(() => sources.map((source) => ({ source, value: source }))),
      words,
      at,
    );

  it('gives each that fits from a word on, with where it ends', () => {
    expect(fitting(['red fox~', 'red foxes ran', 'red hare'], 1)).toEqual([
      { value: 'red fox~', to: 3 },
      { value: 'red foxes ran', to: 4 },
    ]);
    expect(fitting(['# red', 'three red'], 0)).toHaveLength(2);
    expect(fitting(['# miles', '12 miles'], 4)).toHaveLength(2);
    expect(fitting(['red'], 9)).toEqual([]);
  });

  it('is read when it is first asked, and once', () => {
    let read = 0;
    const book = bookOf(() => {
      read += 1;
      return [{ source: 'red', value: 1 }];
    });
    expect(read).toBe(0);
    for (const at of [0, 1, 2]) matchesAt(book, words, at);
    expect(read).toBe(1);
  });
});
