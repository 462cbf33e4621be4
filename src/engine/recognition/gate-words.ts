/**
 * Words of a page for the gate, and the keys they are looked up by. The browser's own code does
 * nearly all of it, on all words at once and on each but once: what runs here once a page has not
 * been compiled yet, and costs a hundred times as much. For the same reason nothing is made before
 * it is needed: most frames of a page have no text.
 */
import { hashWord } from '../text/hash';
import { ENDINGS } from '../text/stem';
import { NAME_POINTS } from './gate-constants';
import { namesIn } from './gate-scripts';
import { NAMES } from './gate-table';

const UNSEEN =
  '\\xad\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\udb40\\udc00-\\udfff\\ufe00-\\uffff';
const CAPITAL = 'A-Z\\xc0-\\u036f\\u1e00-\\u1eff';
/** Letters of scripts that are not Latin, as a class of a pattern has them. */
export const OTHER = '\\u0370-\\u1dff\\u1f00-\\u1fff\\u3040-\\ud7ff';
const LATIN = `[a-z${CAPITAL}${UNSEEN}]`;

/**
 * Words worth a look, each of one kind: in Latin letters five of them, or three after a capital; a
 * number of two digits; two letters of another script. What nobody sees belongs to the word.
 */
export const wordsIn = (text: string): readonly string[] =>
  text.match(
    RegExp(
      `[a-z]${LATIN}{4,}|[${CAPITAL}]${LATIN}{2,}|\\d[\\d.,:]+|[${OTHER}][${OTHER}${UNSEEN}]+`,
      'g',
    ),
  ) ?? [];

/** The roots of words as `stem` cuts them, a line each; nothing of a word of another script. */
const rootsOf = (lines: string): string =>
  lines
    .normalize('NFKD')
    // What is left of marks and of what nobody sees once a word is taken apart; separators of numbers.
    .replace(/[\u0300-\u1dff\u1f00-\uffff.,:\xad]/g, '')
    .toLowerCase()
    .replace(
      RegExp(`^(?:(?!.?.?${ENDINGS.source})(.{3,5}?)${ENDINGS.source}|([^\\d\\n].{5}).+)$`, 'gm'),
      '$1$2',
    );

/**
 * Tells of each different word every key it may be known by, with the points of a name or 0. A
 * call for each word and a loop over its few letters: one loop over all letters is compiled while
 * it runs, which a page waits for.
 */
export function eachKey(
  words: readonly string[],
  hear: (word: string, key: number, name: number) => void,
): void {
  const different = [...new Set(words)];
  const lines = different.join('\n');
  rootsOf(lines)
    .split('\n')
    .forEach((root, at) => {
      if (root) hear(different[at] as string, hashWord(root) >>> 14, 0);
    });
  for (const word of lines.match(RegExp(`^[${OTHER}].+`, 'gm')) ?? []) {
    for (const name of namesIn(word)) {
      hear(word, (hashWord(name) >>> 14) ^ NAMES, NAME_POINTS * (name.length - 2));
    }
  }
}
