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
}

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
  next.forEach((count, key) => {
    if (count === 0) return;
    if (count > most) {
      next[key] = LEFT_OUT;
      return;
    }
    const start = starts.at(-1) ?? 0;
    keys.push(key);
    starts.push(start + count);
    next[key] = start;
  });
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  each((key, article) => {
    const at = next[key] ?? LEFT_OUT;
    if (at === LEFT_OUT) return;
    holders[at] = article;
    next[key] = at + 1;
  });
  return { articles, keys: Uint32Array.from(keys), starts: Uint32Array.from(starts), holders };
}

const LEFT_OUT = 2 ** 32 - 1;

/** Where a key stands among the keys, or -1. */
function placeOf(key: Key, keys: Uint32Array): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/**
 * Articles by the bits they share with a page's features, most first, `most` at most, those under
 * `least` bits left out. A feature counts in full for the one article that holds it and not at all
 * where every article does.
 */
export function sharingMost(
  worth: ReadonlyMap<Key, number>,
  postings: Postings,
  { most, least }: { readonly most: number; readonly least: number },
): number[] {
  const { keys, starts, holders, articles } = postings;
  const whole = Math.log2(articles + 1);
  const scores = new Float32Array(articles);
  const touched: number[] = [];
  for (const [key, bits] of worth) {
    const at = placeOf(key, keys);
    if (at < 0) continue;
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    const each = bits * (1 - Math.log2(to - from) / whole);
    for (let place = from; place < to; place += 1) {
      const article = holders[place] ?? 0;
      const before = scores[article] ?? 0;
      if (before === 0) touched.push(article);
      scores[article] = before + each;
    }
  }
  const scoreOf = (article: number) => scores[article] ?? 0;
  return touched
    .filter((article) => scoreOf(article) >= least)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(0, most);
}
