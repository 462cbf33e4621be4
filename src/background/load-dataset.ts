/** Everything known: the bundled dataset and the packs a reader imported, read once per worker life. */
import { decodeDataset } from '../dataset/compiled';
import type { SourceArticle } from '../engine/article';
import { buildIndex, type Index } from '../engine/check';
import { readAsset } from '../platform/asset';
import { packArticles } from './packs';

let loading: Promise<Index> | null = null;

/** The index to compare pages with; rejects with a readable reason when the asset is broken. */
export function loadIndex(): Promise<Index> {
  loading ??= load().catch((fault: unknown) => {
    loading = null;
    throw fault;
  });
  return loading;
}

/** Read everything again at the next check: packs have changed. */
export function forgetIndex(): void {
  loading = null;
}

/** Bundled records come first and date the dataset: where two know one text, ours keeps its place. */
async function load(): Promise<Index> {
  const bundled = decodeDataset(await readAsset('dataset.json'));
  const imported = await packArticles().catch((): SourceArticle[] => []);
  return buildIndex({ ...bundled, articles: [...bundled.articles, ...imported] });
}
