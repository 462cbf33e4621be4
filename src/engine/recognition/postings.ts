/**
 * Which articles hold a feature: an inverted index in frozen arrays, made once and read as it is.
 * Features that many articles hold tell none of them from another and are left out.
 */
import { CANDIDATES as C } from './constants';
import { KEYS_END, type Key } from './features';

/** `holders` from `starts[i]` up to `starts[i + 1]` hold `keys[i]`; keys ascend. */
export interface Postings {
  /** Articles the index was made of. */
  readonly articles: number;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  /**
   * Where the keys of each stretch of values begin, and where the last one ends. The stretches are
   * as many as a power of two; few keys fall into one.
   */
  readonly buckets: Uint32Array;
}

/**
 * The index of `articles` articles; `featuresOf` gives the features of each without repeats, and is
 * asked twice.
 */
export function makePostings(
  articles: number,
  featuresOf: (article: number) => Iterable<Key>,
): Postings {
  const most = C.mostHolders + C.accidental * articles;
  const next = new Uint32Array(KEYS_END);
  const each = (then: (key: Key, article: number) => void) => {
    for (let article = 0; article < articles; article += 1) {
      for (const key of featuresOf(article)) then(key, article);
    }
  };
  each((key) => {
    next[key] = (next[key] ?? 0) + 1;
  });
  const keys: Key[] = [];
  const starts = [0];
  let end = 0;
  // A million values are not gone through for an index of nothing: few records need none.
  const last = articles === 0 ? 0 : KEYS_END;
  for (let key = 0; key < last; key += 1) {
    const count = next[key] ?? 0;
    if (count === 0) continue;
    if (count > most) {
      next[key] = LEFT_OUT;
      continue;
    }
    keys.push(key);
    next[key] = end;
    end += count;
    starts.push(end);
  }
  const holders = new Uint32Array(end);
  each((key, article) => {
    const at = next[key] ?? LEFT_OUT;
    if (at === LEFT_OUT) return;
    holders[at] = article;
    next[key] = at + 1;
  });
  const ascending = Uint32Array.from(keys);
  return {
    articles,
    keys: ascending,
    starts: Uint32Array.from(starts),
    holders,
    buckets: bucketsOf(ascending),
  };
}

const LEFT_OUT = 2 ** 32 - 1;

/** The buckets of ascending keys. */
export function bucketsOf(keys: Uint32Array): Uint32Array {
  const wanted = Math.max(1, keys.length / C.perBucket);
  const count = Math.min(KEYS_END, 2 ** Math.floor(Math.log2(wanted)));
  const width = KEYS_END / count;
  const buckets = new Uint32Array(count + 1);
  let at = 0;
  for (let bucket = 0; bucket <= count; bucket += 1) {
    while (at < keys.length && (keys[at] ?? 0) < bucket * width) at += 1;
    buckets[bucket] = at;
  }
  return buckets;
}

/** Where a key stands among the keys, or -1. `shift` is what takes a key to its bucket. */
function placeOf(key: Key, { keys, buckets }: Postings, shift: number): number {
  const end = buckets[(key >>> shift) + 1] ?? 0;
  for (let at = buckets[key >>> shift] ?? 0; at < end; at += 1) {
    if ((keys[at] ?? 0) >= key) return keys[at] === key ? at : -1;
  }
  return -1;
}

/** What a page shares with each article, counted feature by feature. */
export interface Shared {
  /** A feature counts once, in full for the one article that holds it and not where every one does. */
  readonly add: (key: Key, bits: number) => void;
  /** Articles of at least so many bits, most first, so many at most; of all, or of those wanted. */
  readonly best: (
    limits: { readonly most: number; readonly least: number },
    wanted?: (article: number) => boolean,
  ) => number[];
}

/**
 * Counts the bits that the features of one page share with the articles of several indexes, whose
 * articles are numbered on from one to the next.
 */
export function countShared(parts: readonly Postings[]): Shared {
  const articles = parts.reduce((sum, part) => sum + part.articles, 0);
  const whole = Math.log2(articles + 1);
  const scores = new Float32Array(articles);
  const seen = new Uint8Array(KEYS_END >>> 3);
  let first = 0;
  const adders = parts.map((part) => {
    const add = adder(part, first, whole, scores);
    first += part.articles;
    return add;
  });
  return {
    add(key, bits) {
      const bit = 1 << (key & 7);
      if (((seen[key >>> 3] ?? 0) & bit) !== 0) return;
      seen[key >>> 3] = (seen[key >>> 3] ?? 0) | bit;
      for (const add of adders) add(key, bits);
    },
    best: (limits, wanted = () => true) => highest(scores, limits, wanted),
  };
}

/** Places of the highest scores, of those alike the first; one pass, for `most` is small. */
function highest(
  scores: Float32Array,
  { most, least }: { readonly most: number; readonly least: number },
  wanted: (article: number) => boolean,
): number[] {
  const found: number[] = [];
  let needed = least;
  for (let article = 0; article < scores.length; article += 1) {
    const score = scores[article] ?? 0;
    if (score < needed || !wanted(article)) continue;
    found.splice(rankOf(score, found, scores), 0, article);
    found.length = Math.min(most, found.length);
    if (found.length === most) needed = Math.max(least, scores[found[most - 1] ?? 0] ?? 0);
  }
  return found;
}

/** Where a score stands among those found: after all that are as high. */
function rankOf(score: number, found: readonly number[], scores: Float32Array): number {
  let at = found.length;
  while (at > 0 && (scores[found[at - 1] ?? 0] ?? 0) < score) at -= 1;
  return at;
}

/** Adds a feature's bits to the scores of those who hold it; their numbers begin at `first`. */
function adder(
  postings: Postings,
  first: number,
  whole: number,
  scores: Float32Array,
): Shared['add'] {
  const { starts, holders, buckets } = postings;
  const shift = Math.log2(KEYS_END / (buckets.length - 1));
  return (key, bits) => {
    const at = placeOf(key, postings, shift);
    if (at < 0) return;
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    const each = bits * (1 - Math.log2(to - from) / whole);
    for (let place = from; place < to; place += 1) {
      const article = first + (holders[place] ?? 0);
      scores[article] = (scores[article] ?? 0) + each;
    }
  };
}
