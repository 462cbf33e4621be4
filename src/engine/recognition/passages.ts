/** A page cut into passages of about a sentence, each with its features. */

import { readParagraph } from '../text/page-text';
import type { Word, WordReader } from '../text/words';
import type { PageParagraph, Span } from '../vocabulary';
import { eachFeature, KEY_BITS, type Key, runHash } from './features';

/** Shorter sentences join the next one; longer ones are cut. UTF-16 units. */
const SHORTEST = 50;
const LONGEST = 400;
/** Words read of one page; the rest of an endless page is not compared. */
const MOST_WORDS = 80_000;

export interface Passage {
  readonly paragraph: number;
  /** Words, function words included. */
  readonly words: number;
  /** Share of its words that stand in quotation marks. */
  readonly quoted: number;
  /** Distinct features and their bits, in step. */
  readonly keys: readonly Key[];
  readonly bits: readonly number[];
  /** Sum of the bits of its distinct stems. */
  readonly weight: number;
  /** Sampled five-word runs by the word they begin at, in order. */
  readonly runs: readonly { readonly at: number; readonly hash: number }[];
}

const KEYS = 2 ** KEY_BITS;

/** Passages of all paragraphs in reading order. */
export function passagesOf(paragraphs: readonly PageParagraph[], read: WordReader): Passage[] {
  const found: Passage[] = [];
  let left = MOST_WORDS;
  paragraphs.forEach((given, paragraph) => {
    if (left <= 0) return;
    const { text, sentences, quoted: spans } = readParagraph(given);
    const words = read(text, left);
    left -= words.length;
    const quoted = quotedWords(words, spans);
    for (const { from, to } of cuts(sentences, words)) {
      const inside = (quoted[to] ?? 0) - (quoted[from] ?? 0);
      found.push(passage(paragraph, words, from, to, inside / Math.max(1, to - from)));
    }
  });
  return found;
}

/** How many of the words before each one, and of all, stand in quotation marks; spans in order. */
function quotedWords(words: readonly Word[], spans: readonly Span[]): Uint32Array {
  const counts = new Uint32Array(words.length + 1);
  let at = 0;
  words.forEach(({ start, end }, word) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const inside = start >= (spans[at]?.start ?? Number.POSITIVE_INFINITY);
    counts[word + 1] = (counts[word] ?? 0) + (inside ? 1 : 0);
  });
  return counts;
}

function passage(
  paragraph: number,
  words: readonly Word[],
  from: number,
  to: number,
  quoted: number,
): Passage {
  const seen = new Set<Key>();
  const keys: Key[] = [];
  const bits: number[] = [];
  let weight = 0;
  eachFeature(words, from, to, (key, worth) => {
    if (seen.has(key)) return;
    seen.add(key);
    keys.push(key);
    bits.push(worth);
    if (key < KEYS) weight += worth;
  });
  const runs: { at: number; hash: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const hash = runHash(words, at);
    if (hash !== null) runs.push({ at, hash });
  }
  return { paragraph, words: to - from, quoted, keys, bits, weight, runs };
}

/** Ranges of words, cut at sentence ends where the lengths allow it. */
function cuts(sentences: readonly Span[], words: readonly Word[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  let at = 0;
  const cut = () => {
    if (at > from) found.push({ from, to: at });
    from = at;
  };
  for (const { end } of sentences) {
    for (let word = words[at]; word && word.start < end; word = words[at]) {
      const opening = words[from];
      if (opening && word.end - opening.start > LONGEST) cut();
      at += 1;
    }
    const opening = words[from];
    if (opening && end - opening.start >= SHORTEST) cut();
  }
  const last = found.at(-1);
  if (last && at > from) last.to = at;
  else cut();
  return found;
}
