/** The dataset made ready for comparison, and which of its articles a page may be a copy of. */

import type { Dataset, SourceArticle } from '../article';
import { openBackground } from '../text/background-model';
import { type WordReader, wordReader } from '../text/words';
import { type Key, STEM_KEYS_END } from './features';
import { type KnownText, readFingerprint, stemBits } from './fingerprint';
import type { Passage } from './passages';
import type { Block } from './structure';

export interface Index {
  readonly date: string;
  readonly articles: readonly SourceArticle[];
  readonly read: WordReader;
  /** The unpacked fingerprint of an article by its place in `articles`. */
  readonly known: (at: number) => KnownText;
  /** Every telling feature and the article that has it, as `feature * ROOM + article`, sorted. */
  readonly postings: Float64Array;
}

const ROOM = 2 ** 20;
/** Stems below this many bits are in every other article. */
const TELLING_BITS = 7;
/** Unpacked fingerprints kept at hand. */
const KEPT = 64;
/** Articles compared with one page. */
const MOST_CANDIDATES = 5;
/** Bits of shared features below which an article is not looked at. */
const LEAST_BITS = 25;

/** Unpacks the dataset. Throws a readable reason on a fingerprint of another scheme. */
export function buildIndex(dataset: Dataset): Index {
  const background = openBackground();
  const { date, articles } = dataset;
  const cache = new Map<number, KnownText>();
  const known = (at: number): KnownText => {
    const kept = cache.get(at);
    if (kept) return kept;
    const article = articles[at];
    if (!article) throw new Error('no such article');
    const opened = readFingerprint(article.fingerprint, background);
    const oldest = cache.keys().next().value;
    if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest);
    cache.set(at, opened);
    return opened;
  };
  const postings: number[] = [];
  articles.forEach((_, at) => {
    for (const key of known(at).places.keys()) {
      if (key >= STEM_KEYS_END || stemBits(key, background) >= TELLING_BITS) {
        postings.push(key * ROOM + at);
      }
    }
  });
  return {
    date,
    articles,
    read: wordReader(background),
    known,
    postings: Float64Array.from(postings).sort(),
  };
}

/** Places in `index.articles` of those that share most with the page, best first. */
export function candidates(
  passages: readonly Passage[],
  blocks: readonly Block[],
  index: Index,
): number[] {
  if (index.articles.length <= MOST_CANDIDATES) return index.articles.map((_, at) => at);
  const worth = new Map<Key, number>();
  for (const { marks } of blocks) for (const [key, bits] of marks) worth.set(key, bits);
  for (const { keys, bits } of passages) {
    keys.forEach((key, at) => {
      worth.set(key, bits[at] ?? 0);
    });
  }
  const scores = new Map<number, number>();
  for (const [key, bits] of worth) {
    const holders = articlesWith(key, index.postings);
    for (const at of holders) scores.set(at, (scores.get(at) ?? 0) + bits / holders.length);
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_BITS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

function articlesWith(key: Key, postings: Float64Array): number[] {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < key * ROOM) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < postings.length; at += 1) {
    const entry = postings[at] ?? 0;
    if (entry >= (key + 1) * ROOM) break;
    found.push(entry - key * ROOM);
  }
  return found;
}
