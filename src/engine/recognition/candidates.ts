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
  return [...places.keys()].filter(
    (key) => key >= STEM_KEYS_END || stemBits(key, background) >= C.tellingBits,
  );
}

/** Places in `index.articles` of those that share most with the page, best first. */
export function candidates(
  passages: readonly Passage[],
  blocks: readonly Block[],
  index: Index,
): number[] {
  if (index.articles.length <= C.most) return index.articles.map((_, at) => at);
  const shared = countShared(index.postings);
  for (const { keys, bits } of passages) {
    for (let at = 0; at < keys.length; at += 1) shared.add(keys[at] ?? 0, bits[at] ?? 0);
  }
  for (const { marks } of blocks) for (const [key, bits] of marks) shared.add(key, bits);
  return fairly(shared.best({ ...C, most: Number.POSITIVE_INFINITY }), index.articles);
}

/**
 * Of these, best first, as many as are compared of what ships and as many of all packs: however
 * many records a pack holds of one text, it crowds out neither ours nor another pack's.
 */
function fairly(best: readonly number[], articles: readonly SourceArticle[]): number[] {
  const taken = new Map<string, number>();
  const take = (from: string, most: number): boolean => {
    const count = taken.get(from) ?? 0;
    if (count >= most) return false;
    taken.set(from, count + 1);
    return true;
  };
  return best.filter((at) => {
    const article = articles[at];
    if (!article || !isImported(article)) return take('', C.most);
    const pack = article.id.slice(article.id.indexOf(PACK_MARK));
    return (taken.get('packs') ?? 0) < C.most && take(pack, C.ofOnePack) && take('packs', C.most);
  });
}
