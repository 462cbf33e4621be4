/**
 * Words of a page for the gate, and the keys they are looked up by. The browser's own code does
 * nearly all of it, on all words at once and on each but once: what runs here once a page has not
 * been compiled yet, and costs a hundred times as much.
 */
import { hashLines } from '../text/hash';
import { ENDINGS } from '../text/stem';
import { namesIn } from './gate-scripts';
import { NAMES } from './gate-table';

const UNSEEN =
  '\\xad\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\udb40\\udc00-\\udfff\\ufe00-\\uffff';
const CAPITAL = 'A-Z\\xc0-\\u036f\\u1e00-\\u1eff';
const OTHER = '\\u0370-\\u1dff\\u1f00-\\u1fff\\u3040-\\ud7ff';
const LATIN = `[a-z${CAPITAL}${UNSEEN}]`;

/**
 * Words worth a look, each of one kind: in Latin letters five of them, or three after a capital; a
 * number of two digits; two letters of another script. What nobody sees belongs to the word.
 */
export const WORDS = RegExp(
  `[a-z]${LATIN}{4,}|[${CAPITAL}]${LATIN}{2,}|\\d[\\d.,:]+|[${OTHER}][${OTHER}${UNSEEN}]+`,
  'g',
);
export const OTHER_LETTER = RegExp(`[${OTHER}]`);

/** What is left of marks and of what nobody sees once a word is taken apart; separators of numbers. */
const DROPPED = /[\u0300-\u036f\u180b-\u180f.,:\xad\u061c\u2000-\u20ff\ud800-\uffff]/g;
/** The root of each line's word, as `stem` cuts it. */
const ROOT = RegExp(
  `^(?:(?!.?.?${ENDINGS.source})(.{3,5}?)${ENDINGS.source}|([^\\d\\n].{5}).+)$`,
  'gm',
);
/** Points of a name of another script for each consonant beyond two. */
const NAME_POINTS = 5;

/** Tells of each different word every key it may be known by, with the points of a name or 0. */
export function eachKey(
  words: readonly string[],
  hear: (word: string, key: number, name: number) => void,
): void {
  const different = [...new Set(words)];
  const roots = different
    .join('\n')
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(ROOT, '$1$2');
  const hashes = hashLines(roots);
  different.forEach((word, at) => {
    const first = word.charCodeAt(0);
    if (first < 0x370 || first >> 8 === 0x1e) hear(word, (hashes[at] as number) >>> 14, 0);
    else
      for (const name of namesIn(word)) {
        const [hash] = hashLines(name) as [number];
        hear(word, (hash >>> 14) ^ NAMES, NAME_POINTS * (name.length - 2));
      }
  });
}
