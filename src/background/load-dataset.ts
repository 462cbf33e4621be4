/** Everything known: the bundled dataset and what the reader imported, read once per worker life. */
import { decodeDataset, makeDataset } from '../dataset/compiled';
import { unpackRecords } from '../dataset/exchange';
import type { SourceArticle } from '../engine/article';
import { buildIndex, type Index } from '../engine/check';
import { gateKeys } from '../engine/recognition/gate';
import { readAsset } from '../platform/asset';
import { readImported, storeImported } from '../platform/record-store';
import { storeGateKeys } from '../platform/stored-gate';

let loading: Promise<Index> | null = null;

/** The index to compare pages with; rejects with a readable reason when the asset is broken. */
export function loadIndex(): Promise<Index> {
  loading ??= load().catch((fault: unknown) => {
    loading = null;
    throw fault;
  });
  return loading;
}

async function load(): Promise<Index> {
  const bundled = decodeDataset(await readAsset('dataset.json')).articles;
  return buildIndex(makeDataset(merge(bundled, await imported())));
}

/** An imported record never takes the place of a bundled one. */
function merge(bundled: readonly SourceArticle[], more: readonly SourceArticle[]): SourceArticle[] {
  const taken = new Set(bundled.map((article) => article.id));
  return [...bundled, ...more.filter((article) => !taken.has(article.id))];
}

/** What was imported, or nothing where it was damaged since: the bundled records still work. */
async function imported(): Promise<readonly SourceArticle[]> {
  const text = await readImported();
  if (text === null) return [];
  try {
    return unpackRecords(text);
  } catch {
    return [];
  }
}

/** How many articles were imported and still can be read. */
export async function countImported(): Promise<number> {
  return (await imported()).length;
}

/**
 * Keep the records in `text` in place of those imported before; null forgets them. Answers with
 * how many articles are imported now. Rejects with the place and reason of a fault, and then
 * nothing has changed.
 */
export async function importRecords(text: string | null): Promise<number> {
  const articles = text === null ? [] : unpackRecords(text);
  const keys = articles.length > 0 ? gateKeys(articles) : null;
  buildIndex(makeDataset(articles));
  await storeImported(text);
  await storeGateKeys(keys);
  loading = null;
  return articles.length;
}
