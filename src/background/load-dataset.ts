/** Everything known: the bundled dataset and the packs a reader imported, opened once per worker life. */
import { type Catalogue, readCatalogue } from '../dataset/catalogue';
import { shardFile } from '../dataset/files';
import { type Library, makeLibrary, type Shelf } from '../dataset/library';
import { decodeShard } from '../dataset/shards';
import type { SourceArticle } from '../engine/article';
import { readAsset } from '../platform/asset';
import { bundledCatalogue, storedCatalogues } from './early-files';
import { packCatalogues, packShelves, soundCatalogues } from './pack-shelves';

let loading: Promise<Library> | null = null;
/** The library whose packs were all tried and found whole: what fails in it is no pack's fault. */
let sound: Library | null = null;

/** The library to compare pages with; rejects with a readable reason when an asset is broken. */
function loadLibrary(): Promise<Library> {
  loading ??= load().catch((fault: unknown) => {
    loading = null;
    throw fault;
  });
  return loading;
}

/**
 * What `ask` makes of the library. Where that fails, a pack may be to blame, so that it is asked
 * once more without those that no page can be compared with; the options name them. Trying every
 * pack takes long, and is done once for each library, not for each page that fails.
 */
export async function withLibrary<T>(ask: (library: Library) => T | Promise<T>): Promise<T> {
  const library = await loadLibrary().catch((fault: unknown) => fault as Error);
  try {
    if (library instanceof Error) throw library;
    return await ask(library);
  } catch (fault) {
    if (library === sound) throw fault;
    const without = await load(soundCatalogues);
    if (library instanceof Error || isSmaller(without, library)) {
      sound = without;
      loading = Promise.resolve(without);
      return ask(without);
    }
    sound = library;
    throw fault;
  }
}

const isSmaller = (one: Library, other: Library): boolean =>
  one.index.articles.length < other.index.articles.length;

/** Open everything again at the next check: packs have changed. */
export function forgetLibrary(): void {
  loading = null;
  last = null;
  storedCatalogues.forget();
}

/** Bundled records come first and date the dataset: where two know one text, ours keeps its place. */
async function load(
  catalogues: typeof soundCatalogues = () => packCatalogues(storedCatalogues.take()),
): Promise<Library> {
  const [bytes, packs] = await Promise.all([
    bundledCatalogue.take(),
    packShelves(catalogues).catch((): Shelf[] => []),
  ]);
  return makeLibrary([bundled(readCatalogue(bytes)), ...packs]);
}

function bundled(catalogue: Catalogue): Shelf {
  return {
    catalogue,
    async record(at) {
      const id = catalogue.heads[at]?.id;
      const article = (await shard(catalogue.shardOf(at))).find((each) => each.id === id);
      if (!article) throw new Error(`the record ${id} is missing from the dataset`);
      return article;
    },
  };
}

/** The last file of records, for a page that was foreseen; no more are kept, for pages that need one are rare. */
let last: { readonly number: number; readonly records: Promise<readonly SourceArticle[]> } | null =
  null;

function shard(number: number): Promise<readonly SourceArticle[]> {
  if (last?.number === number) return last.records;
  const records = readAsset(shardFile(number)).then(decodeShard);
  last = { number, records };
  records.catch(() => {
    last = null;
  });
  return records;
}
