/** Words and phrases that stand twice where English has them once. */
import type { Span } from '../vocabulary';
import type { Word } from './words';

/** Small words that never stand twice in a row in sound English. */
const NEVER_TWICE = new Set(
  `the a an of and or from with to at for their its our your my they we she this these those which
  into than have been be will would were are also between among because while when where could
  should after before during through who`.split(/\s+/),
);
/** Endings of adjectives long enough that nobody says them twice for stress ("very, very"). */
const ADJECTIVE = /(?:al|ous|ive|ful|less|ible|able|ary|ic|ern|ish|ese|ean|ian|ant|ent)$/;
const SHORTEST_ADJECTIVE = 6;
/** Words that say little: a repeated phrase needs a word beside these. */
const LIGHT = new Set([
  ...NEVER_TWICE,
  ...`in on by as is was has had that he it his her not but one no so more most other out up down
  over again all some any each every very much many own them him us me i you`.split(/\s+/),
]);
/** A phrase with one of these is a parallel clause, not a slip ("what you have and what you have to"). */
const CLAUSE = new Set('who what which that when where how if whether whose why'.split(' '));
const MAY_FOLLOW = new Set(
  'of in on at to for with from by as and or but who which that'.split(' '),
);
const LONGEST = 6;

/** Spans of doubled words and phrases among the words of one paragraph, in order. */
export function findDoubled(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < words.length) {
    const end = doubledWord(words, from) ?? doubledRun(words, from) ?? joinedTwins(words, from);
    const first = words[from];
    const last = end === null ? undefined : words[end - 1];
    if (first && last && end !== null) spans.push({ start: first.start, end: last.end });
    from = end ?? from + 1;
  }
  return spans;
}

/** "the the", "illegal illegal": a word twice, not thrice, with nothing but space between. */
function doubledWord(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const twin = words[at + 1];
  if (!word || twin?.form !== word.form || !twin.bare || twin.capital) return null;
  if (words[at + 2]?.form === word.form || words[at - 1]?.form === word.form) return null;
  const adjective = word.form.length >= SHORTEST_ADJECTIVE && ADJECTIVE.test(word.form);
  const stressed = adjective && word.capital;
  return NEVER_TWICE.has(word.form) || (adjective && !stressed) ? at + 2 : null;
}

/** "in the city in the city": a run of words at once said again. */
function doubledRun(words: readonly Word[], at: number): number | null {
  for (let n = LONGEST; n >= 3; n--) {
    const end = at + 2 * n;
    if (!same(words, at, at + n, n) || !touching(words, at, end)) continue;
    const plain = words.slice(at, end).every((word) => !word.capital && !word.number);
    const chained = words[end]?.form === words[at]?.form;
    const varied = new Set(words.slice(at, at + n).map((word) => word.form)).size > 1;
    if (plain && varied && !chained) return end;
  }
  return null;
}

/** "the same spirit and the same spirit": a phrase joined to itself. */
function joinedTwins(words: readonly Word[], at: number): number | null {
  for (let n = LONGEST; n >= 2; n--) {
    const joint = words[at + n];
    if (joint?.form !== 'and' && joint?.form !== 'or') continue;
    const end = at + 2 * n + 1;
    if (!same(words, at, at + n + 1, n) || !touching(words, at, end)) continue;
    const phrase = words.slice(at, at + n);
    const next = words[end];
    const closed = next?.gap !== 'none';
    if (phrase.some((word) => word.capital || word.number || CLAUSE.has(word.form))) continue;
    if (phrase.every((word) => LIGHT.has(word.form) || word.form.length < 4)) continue;
    if (closed || (n >= 3 && next.bare && MAY_FOLLOW.has(next.form))) return end;
  }
  return null;
}

function same(words: readonly Word[], a: number, b: number, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const word = words[b + i];
    if (!word || word.form !== words[a + i]?.form) return false;
  }
  return true;
}

function touching(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!words[i]?.bare) return false;
  return true;
}
