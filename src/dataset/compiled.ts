/** The dataset as the build puts it into the extension. */

import type { Dataset, SourceArticle } from '../engine/article';
import { catalogueBytes } from './catalogue';
import { CATALOGUE_FILE, shardFile } from './files';
import { encodeShard, inShards } from './shards';

/** A dataset of these articles, dated by its newest review; articles are sorted by id. */
export function makeDataset(articles: readonly SourceArticle[]): Dataset {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const date = sorted.reduce((newest, { reviewed }) => (reviewed > newest ? reviewed : newest), '');
  return { date, articles: sorted };
}

/** Every file of a dataset by its name: the catalogue, its shards, and what people are told of it. */
export function datasetFiles(dataset: Dataset): Map<string, string | Uint8Array> {
  const shards = inShards(dataset.articles);
  const places = shards.flatMap((articles, shard) => articles.map(() => shard));
  return new Map<string, string | Uint8Array>([
    [CATALOGUE_FILE, catalogueBytes(dataset, (at) => places[at] ?? 0)],
    ...shards.map((articles, shard): [string, string] => [shardFile(shard), encodeShard(articles)]),
    ['dataset.json', JSON.stringify(accountOf(dataset))],
  ]);
}

/** What a dataset says of itself to people: its records without what they say. */
function accountOf({ date, articles }: Dataset) {
  return {
    date,
    articles: articles.map(({ id, lang, headline, reviewed, claims }) => ({
      id,
      lang,
      headline,
      reviewed,
      claims: claims.map(({ status }) => ({ status })),
    })),
  };
}
