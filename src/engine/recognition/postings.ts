/**
 * Which articles hold a feature: an inverted index in frozen arrays, made once and read as it is.
 * Features that many articles hold tell none of them from another and are left out.
 */
import { CANDIDATES as C } from './constants';
import { KEYS_END, type Key, STEM_KEYS_END } from './features';

/** `holders` from `starts[i]` up to `starts[i + 1]` hold `keys[i]`; keys ascend. */
export interface Postings {
  /** Articles the index was made of. */
  readonly articles: number;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  /** For each 32 values a bit for those that are keys, and how many keys are smaller. */
  readonly ranks: Uint32Array;
}

/**
 * The index of `articles` articles; `featuresOf` gives the features of each without repeats, and is
 * asked twice.
 */
export function makePostings(
  articles: number,
  featuresOf: (article: number) => Iterable<Key>,
): Postings {
  const most = mostHolders(articles);
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
    ranks: ranksOf(ascending),
  };
}

/** Whether a feature of so many bits is one that an index is made of. */
export function isTelling(key: Key, bits: number): boolean {
  return key >= STEM_KEYS_END || bits >= C.tellingBits;
}

/** A feature of more articles than this is left out. */
const mostHolders = (articles: number): number => C.mostHolders + C.accidental * articles;

const LEFT_OUT = 2 ** 32 - 1;

/**
 * Where ascending keys stand (Jacobson's rank, 1989): a quarter of a megabyte, whatever their number.
 * A word without a key has no rank: nobody asks for it, and most words have none.
 */
export function ranksOf(keys: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(KEYS_END >>> 4);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const word = (key >>> 5) << 1;
    const bits = ranks[word] ?? 0;
    if (bits === 0) ranks[word + 1] = at;
    ranks[word] = bits | (1 << (key & 31));
  }
  return ranks;
}

/** Bits of a 32-bit number that are set. */
function ones(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where a key stands among the keys, or -1. */
function placeOf(key: Key, ranks: Uint32Array): number {
  const word = (key >>> 5) << 1;
  const bits = ranks[word] ?? 0;
  const bit = 1 << (key & 31);
  return (bits & bit) === 0 ? -1 : (ranks[word + 1] ?? 0) + ones(bits & (bit - 1));
}

/** What a page shares with each article. */
export interface Shared {
  /** Articles of at least so many bits, most first, so many at most; of all, or of those wanted. */
  readonly best: (
    limits: { readonly most: number; readonly least: number },
    wanted?: (article: number) => boolean,
  ) => number[];
}

/** A feature of a page; one that is added again does not count again. */
type Add = (key: Key, bits: number) => void;

/** Features that were added, by their bits; all 0 between two counts. */
const ADDED = new Uint8Array(KEYS_END >>> 3);

/**
 * Counts the bits that the features of one page, as `feed` adds them, share with the articles of
 * several indexes, whose articles are numbered on from one to the next. A feature counts in full for
 * the one article that holds it and not where every one does.
 */
export function countShared(parts: readonly Postings[], feed: (add: Add) => void): Shared {
  const keys: Key[] = [];
  const worth: number[] = [];
  try {
    feed((key, bits) => {
      const bit = 1 << (key & 7);
      const before = ADDED[key >>> 3] ?? 0;
      if ((before & bit) !== 0) return;
      ADDED[key >>> 3] = before | bit;
      keys.push(key);
      worth.push(bits);
    });
  } finally {
    for (const key of keys) ADDED[key >>> 3] = 0;
  }
  const articles = parts.reduce((sum, part) => sum + part.articles, 0);
  const scores = new Float32Array(articles);
  let first = 0;
  for (const part of parts) {
    addScores(part, keys, worth, scores.subarray(first), Math.log2(articles + 1));
    first += part.articles;
  }
  return { best: (limits, wanted = () => true) => highest(scores, limits, wanted) };
}

/** Features of a stretch of a page and their bits, in step. */
interface Features {
  readonly keys: readonly Key[];
  readonly bits: readonly number[];
}

/**
 * No less than what each of these articles can share with a page: the bits of all features that it
 * holds or that the indexes do not tell of, each as often as the page has it.
 */
export function mostShared(
  parts: readonly Postings[],
  page: readonly Features[],
  articles: readonly number[],
): number[] {
  const sums: number[] = articles.map(() => 0);
  let first = 0;
  for (const part of parts) {
    const here = articles.map((article) => article - first);
    addMost(part, page, here, sums);
    first += part.articles;
  }
  return sums;
}

/** Adds them up for articles by their places in one index, which may lie outside of it. */
function addMost(
  part: Postings,
  page: readonly Features[],
  here: readonly number[],
  sums: number[],
): void {
  const held = new Float64Array(part.articles);
  const untold = page.reduce((sum, features) => sum + addHeld(part, features, held), 0);
  here.forEach((article, at) => {
    if (article < 0 || article >= part.articles) return;
    sums[at] = (sums[at] ?? 0) + untold + (held[article] ?? 0);
  });
}

/** Adds the features' bits to the articles that hold them; gives those of features that it does not tell of. */
function addHeld(
  { articles, ranks, starts, holders }: Postings,
  { keys, bits }: Features,
  held: Float64Array,
): number {
  // What more articles hold is left out, and cannot be told from what none holds.
  const isWhole = articles <= mostHolders(articles);
  let untold = 0;
  for (let feature = 0; feature < keys.length; feature += 1) {
    const key = keys[feature] ?? 0;
    const worth = bits[feature] ?? 0;
    const at = placeOf(key, ranks);
    if (at < 0 && !(isWhole && isTelling(key, worth))) untold += worth;
    const to = at < 0 ? 0 : (starts[at + 1] ?? 0);
    for (let place = starts[at] ?? 0; place < to; place += 1) {
      const article = holders[place] ?? 0;
      held[article] = (held[article] ?? 0) + worth;
    }
  }
  return untold;
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

/** Adds the features' bits to the scores of those who hold them, less the more they are. */
function addScores(
  { starts, holders, ranks }: Postings,
  keys: readonly Key[],
  worth: readonly number[],
  scores: Float32Array,
  whole: number,
): void {
  const shares: number[] = [];
  for (let feature = 0; feature < keys.length; feature += 1) {
    const at = placeOf(keys[feature] ?? 0, ranks);
    if (at < 0) continue;
    const from = starts[at] ?? 0;
    const to = starts[at + 1] ?? 0;
    shares[to - from] ??= 1 - Math.log2(to - from) / whole;
    const each = (worth[feature] ?? 0) * (shares[to - from] ?? 0);
    for (let place = from; place < to; place += 1) {
      const article = holders[place] ?? 0;
      scores[article] = (scores[article] ?? 0) + each;
    }
  }
}
