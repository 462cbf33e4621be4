/**
 * Which articles hold a feature: an inverted index in frozen arrays, made once and read as it is.
 * Features that many articles hold tell none of them from another and are left out.
 */
import { KEYS_END, type Key } from './features';

/** `holders` from `starts[i]` up to `starts[i + 1]` hold `keys[i]`; keys ascend. */
export interface Postings {
  /** Articles the index was made of. */
  readonly articles: number;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  /** Where the keys of each stretch of `BUCKET` values begin, and where the last one ends. */
  readonly buckets: Uint32Array;
}

/** Values of a key that are looked through together, as a power of two. */
const BUCKET_BITS = 9;
const BUCKETS = KEYS_END >>> BUCKET_BITS;

const POSTINGS = {
  /** A feature of more articles than this is left out. */
  mostHolders: 30,
  /**
   * Hashes have 18 bits: of many articles every feature is shared by some by accident, so many for
   * each of them; that many more are let in.
   */
  accidental: 0.0012,
} as const;

/**
 * The index of `articles` articles; `featuresOf` gives the features of each without repeats, and is
 * asked twice.
 */
export function makePostings(
  articles: number,
  featuresOf: (article: number) => Iterable<Key>,
): Postings {
  const most = POSTINGS.mostHolders + POSTINGS.accidental * articles;
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
  const buckets = new Uint32Array(BUCKETS + 1).fill(keys.length);
  for (let at = keys.length - 1, bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) {
    while (at >= 0 && (keys[at] ?? 0) >>> BUCKET_BITS >= bucket) at -= 1;
    buckets[bucket] = at + 1;
  }
  return {
    articles,
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    holders,
    buckets,
  };
}

const LEFT_OUT = 2 ** 32 - 1;

/** Where a key stands among the keys, or -1. */
function placeOf(key: Key, { keys, buckets }: Postings): number {
  let low = buckets[key >>> BUCKET_BITS] ?? 0;
  let high = buckets[(key >>> BUCKET_BITS) + 1] ?? keys.length;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low < end && keys[low] === key ? low : -1;
}

/** What a page shares with each article, counted feature by feature. */
export interface Shared {
  /** A feature counts once, in full for the one article that holds it and not where every one does. */
  readonly add: (key: Key, bits: number) => void;
  /** Articles of at least so many bits, most first, so many at most. */
  readonly best: (limits: { readonly most: number; readonly least: number }) => number[];
}

/** Counts the bits that the features of one page share with the articles of an index. */
export function countShared(postings: Postings): Shared {
  const { starts, holders, articles } = postings;
  const whole = Math.log2(articles + 1);
  const scores = new Float32Array(articles);
  const touched: number[] = [];
  const seen = new Uint8Array(KEYS_END >>> 3);
  const scoreOf = (article: number) => scores[article] ?? 0;
  return {
    add(key, bits) {
      const bit = 1 << (key & 7);
      if (((seen[key >>> 3] ?? 0) & bit) !== 0) return;
      seen[key >>> 3] = (seen[key >>> 3] ?? 0) | bit;
      const at = placeOf(key, postings);
      if (at < 0) return;
      const from = starts[at] ?? 0;
      const to = starts[at + 1] ?? 0;
      const each = bits * (1 - Math.log2(to - from) / whole);
      for (let place = from; place < to; place += 1) {
        const article = holders[place] ?? 0;
        const before = scoreOf(article);
        if (before === 0) touched.push(article);
        scores[article] = before + each;
      }
    },
    best: ({ most, least }) =>
      touched
        .filter((article) => scoreOf(article) >= least)
        .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
        .slice(0, most),
  };
}
