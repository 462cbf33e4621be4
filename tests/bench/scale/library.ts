/** Datasets of any size on disk, in the form that the extension ships, and pages to ask about. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_RECORDS, readDataset } from '../../../src/dataset/build/read-records';
import { catalogueBytes, readCatalogue } from '../../../src/dataset/catalogue';
import { CATALOGUE_FILE, shardFile } from '../../../src/dataset/files';
import { type Library, makeLibrary } from '../../../src/dataset/library';
import { decodeShard, encodeShard, inShards } from '../../../src/dataset/shards';
import type { SourceArticle } from '../../../src/engine/article';
import { makeFingerprint } from '../../../src/engine/recognition/fingerprint';
import { openBackground } from '../../../src/engine/text/background-model';
import type { PageArticle } from '../../../src/engine/vocabulary';
import { readCorpus } from '../../quality/corpus';

import { pageOf } from '../../support/articles';
import { hasRealTexts, readStories } from '../../support/real-texts';
import { writerAfter } from '../synthetic';

const background = openBackground();

/** Writes the paragraphs of an article by its name, as real articles use words. */
export const write = writerAfter(
  hasRealTexts
    ? readStories().flatMap(({ paragraphs }) => paragraphs)
    : readCorpus().map(({ text }) => text),
);

/** The page that carries these paragraphs. */
export function pageWith(paragraphs: readonly string[]): PageArticle {
  return pageOf(paragraphs.map((text) => ({ text, role: 'body' })));
}

const PADDED = 6;

/** The name of a record by its number; sorted as the numbers are. */
export const nameOf = (at: number): string => `record-${String(at).padStart(PADDED, '0')}`;

/** A record that says as much as those that ship do, one after the other. */
function recordAt(at: number, shipped: readonly SourceArticle[]): SourceArticle {
  const like = shipped[at % shipped.length];
  if (!like) throw new Error('no record ships');
  const fingerprint = makeFingerprint(write(nameOf(at)), background);
  return { ...like, id: nameOf(at), lang: 'en', fingerprint };
}

/** What a dataset on disk weighs. */
export interface Weight {
  readonly catalogue: number;
  readonly records: number;
  readonly shards: number;
}

/** Puts a dataset of `size` records into `folder` as the build does; 100,000 take 5 GB. */
export function writeLibrary(folder: string, size: number): Weight {
  const shipped = readDataset(BUNDLED_RECORDS).articles;
  const heads: Pick<SourceArticle, 'id' | 'lang' | 'fingerprint'>[] = [];
  const places: number[] = [];
  let waiting: SourceArticle[] = [];
  let records = 0;
  let shards = 0;
  mkdirSync(join(folder, 'records'), { recursive: true });
  const flush = (all: boolean) => {
    const grouped = inShards(waiting);
    const open = all ? undefined : grouped.pop();
    for (const group of grouped) {
      const text = encodeShard(group);
      records += text.length;
      writeFileSync(join(folder, shardFile(shards)), text);
      for (const _ of group) places.push(shards);
      shards += 1;
    }
    waiting = open ?? [];
  };
  for (let at = 0; at < size; at += 1) {
    const record = recordAt(at, shipped);
    const { id, lang, fingerprint } = record;
    heads.push({ id, lang, fingerprint });
    waiting.push(record);
    flush(at === size - 1);
  }
  const bytes = catalogueBytes({ date: '2026-01-01', articles: heads }, (at) => places[at] ?? 0);
  writeFileSync(join(folder, CATALOGUE_FILE), bytes);
  return { catalogue: bytes.length, records, shards };
}

/** The dataset in `folder`, opened as the worker opens it. */
export function openLibrary(folder: string): Library {
  const catalogue = readCatalogue(Uint8Array.from(readFileSync(join(folder, CATALOGUE_FILE))));
  return makeLibrary([
    {
      catalogue,
      record: async (at) => {
        const shard = readFileSync(join(folder, shardFile(catalogue.shardOf(at))), 'utf8');
        return decodeShard(shard).find(({ id }) => id === catalogue.heads[at]?.id) ?? null;
      },
    },
  ]);
}
