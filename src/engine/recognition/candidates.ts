/** The dataset made ready for comparison, and which of its articles a page may be a copy of. */

import type { Dataset, SourceArticle } from '../article';
import { openBackground } from '../text/background-model';
import { type WordReader, wordReader } from '../text/words';
import { type Key, STEM_KEYS_END } from './features';
import { type KnownText, readFingerprint, stemBits } from './fingerprint';
import type { Passage } from './passages';
import { countShared, makePostings, type Postings } from './postings';
import type { Block } from './structure';

export interface Index {
  readonly date: string;
  readonly articles: readonly SourceArticle[];
  readonly read: WordReader;
  /** The unpacked fingerprint of an article by its place in `articles`. */
  readonly known: (at: number) => KnownText;
  /** Which articles hold which telling features. */
  readonly postings: Postings;
}

const CANDIDATES = {
  /** Stems below this many bits are in every other article. */
  tellingBits: 7,
  /** Unpacked fingerprints kept at hand. */
  kept: 64,
  /** Articles compared with one page. */
  most: 5,
  /** Bits of shared features below which an article is not looked at. */
  least: 25,
} as const;

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
    if (cache.size >= CANDIDATES.kept && oldest !== undefined) cache.delete(oldest);
    cache.set(at, opened);
    return opened;
  };
  const telling = (key: Key) =>
    key >= STEM_KEYS_END || stemBits(key, background) >= CANDIDATES.tellingBits;
  // So few are all compared, and none need be looked up.
  const counted = articles.length <= CANDIDATES.most ? 0 : articles.length;
  const postings = makePostings(counted, (at) => [...known(at).places.keys()].filter(telling));
  return { date, articles, read: wordReader(background), known, postings };
}

/** Places in `index.articles` of those that share most with the page, best first. */
export function candidates(
  passages: readonly Passage[],
  blocks: readonly Block[],
  index: Index,
): number[] {
  if (index.articles.length <= CANDIDATES.most) return index.articles.map((_, at) => at);
  const shared = countShared(index.postings);
  for (const { keys, bits } of passages) {
    for (let at = 0; at < keys.length; at += 1) shared.add(keys[at] ?? 0, bits[at] ?? 0);
  }
  for (const { marks } of blocks) for (const [key, bits] of marks) shared.add(key, bits);
  return shared.best(CANDIDATES);
}
