/** A page cut into passages of about a sentence, each with its features. */

import { readParagraph } from '../text/page-text';
import type { Word, WordReader } from '../text/words';
import type { PageParagraph, Span } from '../vocabulary';
import { PASSAGES as C } from './constants';
import { eachFeature, KEY_BITS, type Key, runHash } from './features';
import { particularsOf } from './particulars';
import { citesReporting, spokenSpans } from './spoken';
import { unmarkedSpans } from './unmarked';

/** Words of a passage, and which of its `keys`, by place, are features of these alone. */
export interface OwnWords {
  readonly words: number;
  readonly at: readonly number[];
}

export interface Passage {
  readonly paragraph: number;
  /** Words, function words included. */
  readonly words: number;
  /** Its words outside quoted speech. */
  readonly own: OwnWords;
  /** Those of them that hand on nobody's words without marks either (`unmarkedSpans`). */
  readonly plain: OwnWords;
  /** Whether its paragraph speaks of somebody's reporting beside what it quotes. */
  readonly cites: boolean;
  /** Distinct features and their bits, in step. */
  readonly keys: readonly Key[];
  readonly bits: readonly number[];
  /** 1 for each key that is of names and numbers alone. */
  readonly particular: readonly number[];
  /** Sum of the bits of its distinct stems. */
  readonly weight: number;
  /** Sampled five-word runs by the word they begin at, in order. */
  readonly runs: readonly { readonly at: number; readonly hash: number }[];
}

const KEYS = 2 ** KEY_BITS;

interface Cut {
  readonly read: WordReader;
  readonly passages: readonly Passage[];
}

/** A page is compared twice where records stand elsewhere: with all of them, then with those it needs. */
const CUT = new WeakMap<readonly PageParagraph[], Cut>();

/** Passages of all paragraphs in reading order. */
export function passagesOf(
  paragraphs: readonly PageParagraph[],
  read: WordReader,
): readonly Passage[] {
  const known = CUT.get(paragraphs);
  if (known?.read === read) return known.passages;
  const passages = cutInPassages(paragraphs, read);
  CUT.set(paragraphs, { read, passages });
  return passages;
}

function cutInPassages(paragraphs: readonly PageParagraph[], read: WordReader): Passage[] {
  const found: Passage[] = [];
  let left = C.mostWords;
  const spoken = spokenSpans(paragraphs);
  const unmarked = unmarkedSpans(paragraphs);
  const cites = citesReporting(paragraphs, spoken);
  paragraphs.forEach((given, paragraph) => {
    if (left <= 0) return;
    const { text, sentences } = readParagraph(given);
    const words = read(text, left);
    left -= words.length;
    const quoted = quotedWords(words, spoken[paragraph] ?? []);
    const handed = unmarked[paragraph] ?? [];
    const spokenOf = handed.length > 0 ? either(quoted, quotedWords(words, handed)) : quoted;
    const particulars = particularsOf(text, sentences, words);
    const marked: ReadWords = { words, quoted, spokenOf, particulars };
    for (const { from, to } of cuts(sentences, words)) {
      const made = passage(paragraph, marked, from, to);
      found.push({ ...made, cites: cites[paragraph] ?? false });
    }
  });
  return found;
}

function either(first: Uint8Array, second: Uint8Array): Uint8Array {
  return first.map((inside, at) => inside | (second[at] ?? 0));
}

/** For each word 1 where it stands in one of the spans, which come in order. */
function quotedWords(words: readonly Word[], spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(words.length);
  let at = 0;
  words.forEach(({ start, end }, word) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    if (start >= (spans[at]?.start ?? Number.POSITIVE_INFINITY)) inside[word] = 1;
  });
  return inside;
}

/** Words of a paragraph, and for each 1 where it is quoted, spoken, or a name or number. */
interface ReadWords {
  readonly words: readonly Word[];
  readonly quoted: Uint8Array;
  readonly spokenOf: Uint8Array;
  readonly particulars: Uint8Array;
}

function passage(
  paragraph: number,
  { words, quoted, spokenOf, particulars }: ReadWords,
  from: number,
  to: number,
): Omit<Passage, 'cites'> {
  const seen = new Map<Key, number>();
  const keys: Key[] = [];
  const bits: number[] = [];
  const particular: number[] = [];
  let weight = 0;
  eachFeature(words, from, to, (key, worth, at, other) => {
    if (seen.has(key)) return;
    seen.set(key, keys.length);
    keys.push(key);
    bits.push(worth);
    particular.push((particulars[at] ?? 0) & (particulars[other] ?? 0));
    if (key < KEYS) weight += worth;
  });
  const runs: { at: number; hash: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const hash = runHash(words, at);
    if (hash !== null) runs.push({ at, hash });
  }
  const own = ownPart(words, from, to, quoted, seen);
  const plain = spokenOf === quoted ? own : ownPart(words, from, to, spokenOf, seen);
  return { paragraph, words: to - from, own, plain, keys, bits, particular, weight, runs };
}

/** What of a passage stands between its quotations; all of it where there are none. */
function ownPart(
  words: readonly Word[],
  from: number,
  to: number,
  quoted: Uint8Array,
  places: ReadonlyMap<Key, number>,
): OwnWords {
  let count = 0;
  const own = new Set<number>();
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && quoted[end] === 0) end += 1;
    if (end - at === to - from) return { words: to - from, at: [...places.values()] };
    count += end - at;
    eachFeature(words, at, end, (key) => own.add(places.get(key) ?? -1));
    at = end + 1;
  }
  own.delete(-1);
  return { words: count, at: [...own] };
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
      if (opening && word.end - opening.start > C.longest) cut();
      at += 1;
    }
    const opening = words[from];
    if (opening && end - opening.start >= C.shortest) cut();
  }
  const last = found.at(-1);
  if (last && at > from) last.to = at;
  else cut();
  return found;
}
