import { describe, expect, it } from 'vitest';
import { matchAt, parsePattern } from '../../../src/engine/match/pattern';
import { readText } from '../../../src/engine/text/page-text';
import { readWords } from '../../../src/engine/translation/words';

/** The words of `text` that the pattern takes, from wherever it first fits. */
function taken(pattern: string, text: string): string | null {
  const words = readWords(readText(text));
  for (let at = 0; at < words.length; at++) {
    const to = matchAt(parsePattern(pattern), words, at);
    if (to !== null) return text.slice(words[at]?.start, words[to - 1]?.end);
  }
  return null;
}

describe('the pattern language', () => {
  it.each([
    ['red fox', 'a red fox ran', 'red fox'],
    ['red fox', 'a red, fox ran', null],
    ['red fox', 'It was red. Fox ran', null],
    ['red fox/hare', 'the red-hare', 'red-hare'],
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
  ])('%s in "%s"', (pattern, text, found) => {
    expect(taken(pattern, text)).toBe(found);
  });

  it.each(['', '* fox', '..2 fox', 'fo~ fox', 'red? fox', '<nothing> fox'])(
    'refuses "%s"',
    (pattern) => {
      expect(() => parsePattern(pattern)).toThrow();
    },
  );
});
