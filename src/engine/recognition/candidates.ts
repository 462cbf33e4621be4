/** The dataset made ready for comparison, and which of its articles a page may be a copy of. */

import {
  type Dataset,
  type Fingerprint,
  isImported,
  PACK_MARK,
  type SourceArticle,
} from '../article';
import { type Background, openBackground } from '../text/background-model';
import { type WordReader, wordReader } from '../text/words';
import { CANDIDATES as C } from './constants';
import type { Key } from './features';
import { type KnownText, readFingerprint, stemBits } from './fingerprint';
import type { Passage } from './passages';
import {
  countShared,
  isTelling,
  makePostings,
  mostShared,
  type Postings,
  type Shared,
} from './postings';
import type { Block } from './structure';

export interface Index {
  readonly date: string;
  readonly articles: readonly SourceArticle[];
  readonly read: WordReader;
  /** The unpacked fingerprint of an article by its place in `articles`. */
  readonly known: (at: number) => KnownText;
  /** Which articles hold which telling features; each part goes on where the one before ends. */
  readonly postings: readonly Postings[];
}

/**
 * Unpacks the dataset. `made` are the postings of its first articles, in parts, where they were
 * made before (`postingsOf`); those of the others are made here. Throws a readable reason on a
 * fingerprint of another scheme, and on postings of more articles than there are.
 */
export function buildIndex(dataset: Dataset, made: readonly Postings[] = []): Index {
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
    if (cache.size >= C.kept && oldest !== undefined) cache.delete(oldest);
    cache.set(at, opened);
    return opened;
  };
  const read = wordReader(background);
  // So few are all compared, and none need be looked up.
  if (articles.length <= C.most) return { date, articles, read, known, postings: [] };
  const first = made.reduce((sum, part) => sum + part.articles, 0);
  if (first > articles.length)
    throw new Error('an index was made for more articles than there are');
  const others = articles.length - first;
  const featuresOf = (at: number) => tellingKeys(known(first + at), background);
  const rest = others > 0 ? [makePostings(others, featuresOf)] : [];
  return { date, articles, read, known, postings: [...made, ...rest] };
}

/** Which of the articles with these fingerprints hold which telling features. */
export function postingsOf(fingerprints: readonly Fingerprint[]): Postings {
  const background = openBackground();
  const keys = fingerprints.map((each) => {
    return Uint32Array.from(tellingKeys(readFingerprint(each, background), background));
  });
  return makePostings(keys.length, (at) => keys[at] ?? []);
}

function tellingKeys({ places }: KnownText, background: Background): Key[] {
  return [...places.keys()].filter((key) => isTelling(key, stemBits(key, background)));
}

/**
 * For each of these articles, by their places in the index, a strength that no comparison of it with
 * the page in one language can exceed, by what the index tells without its fingerprint.
 */
export function mostStrength(
  passages: readonly Passage[],
  articles: readonly number[],
  { postings }: Index,
): number[] {
  // A stretch counts a feature in every passage, evidence once more at most.
  return mostShared(postings, passages, articles).map((bits) => 2 * bits);
}

/** Places in `index.articles` of those that share most with the page, best first. */
export function candidates(
  passages: readonly Passage[],
  blocks: readonly Block[],
  index: Index,
): number[] {
  if (index.articles.length <= C.most) return index.articles.map((_, at) => at);
  const shared = countShared(index.postings, (add) => {
    for (const { keys, bits } of passages) {
      for (let at = 0; at < keys.length; at += 1) add(keys[at] ?? 0, bits[at] ?? 0);
    }
    for (const { marks } of blocks) for (const [key, bits] of marks) add(key, bits);
  });
  // Imported records stand after those that ship.
  const last = index.articles.at(-1);
  return last && isImported(last) ? fairly(shared, index.articles) : shared.best(C);
}

/**
 * The best of what ships, as many as are compared, and as many of all packs: however many records
 * a pack holds of one text, it crowds out neither ours nor another pack's.
 */
function fairly(shared: Shared, articles: readonly SourceArticle[]): number[] {
  const idOf = (at: number): string => articles[at]?.id ?? '';
  const imported = (at: number): boolean => idOf(at).includes(PACK_MARK);
  const own = shared.best(C, (at) => !imported(at));
  const taken = new Map<string, number>();
  const heard = shared.best({ ...C, most: Number.POSITIVE_INFINITY }, imported).filter((at) => {
    const pack = idOf(at).slice(idOf(at).indexOf(PACK_MARK));
    const count = taken.get(pack) ?? 0;
    taken.set(pack, count + 1);
    return count < C.ofOnePack;
  });
  return [...own, ...heard.slice(0, C.most)];
}
