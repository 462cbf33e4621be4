/**
 * Packs that a reader imported, and keys of publishers met before, in the extension's own database.
 * Beside the file of a pack stand its catalogue and its records one by one, so that comparing a
 * page reads neither the file nor records that the page does not need.
 */
import type { DBSchema } from 'idb';
import type { SourceArticle } from '../engine/article';
import { database } from './database';

/** A pack as it is kept: its file, and what the reader decided about it. */
export interface StoredPack {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
  /** What it called itself when it was taken in; shown where the file can no longer be read. */
  readonly name: string;
}

/** The catalogue of a pack's records, as bytes. */
export interface StoredCatalogue {
  /** Id of the pack. */
  readonly pack: string;
  readonly name: string;
  readonly on: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface StoredRecord {
  readonly pack: string;
  readonly article: SourceArticle;
}

interface Shelf extends DBSchema {
  packs: { key: string; value: StoredPack };
  catalogues: { key: string; value: StoredCatalogue };
  /** By the id of the article, which names its pack. */
  records: { key: string; value: StoredRecord; indexes: { pack: string } };
  /** Public key by publisher. */
  keys: { key: string; value: string };
}

const shelf = database<Shelf>('hearsay', 2, (db, before) => {
  if (before < 1) {
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('keys');
  }
  db.createObjectStore('catalogues', { keyPath: 'pack' });
  db.createObjectStore('records', { keyPath: 'article.id' }).createIndex('pack', 'pack');
});

/** Every pack kept, by id. Rejects where the browser gives no storage. */
export async function readPacks(): Promise<StoredPack[]> {
  return (await shelf()).getAll('packs');
}

/** The catalogues of all packs, by id of the pack. Rejects like `readPacks`. */
export async function readCatalogues(): Promise<StoredCatalogue[]> {
  return (await shelf()).getAll('catalogues');
}

/** A record by the id of its article, or null. */
export async function readRecord(id: string): Promise<SourceArticle | null> {
  return (await (await shelf()).get('records', id))?.article ?? null;
}

/**
 * Keep a pack with its catalogue and records in place of one of the same id; rejects, keeping the
 * old, when there is no room.
 */
export async function keepPack(
  pack: StoredPack,
  bytes: Uint8Array<ArrayBuffer>,
  articles: readonly SourceArticle[],
): Promise<void> {
  const { id, name, on } = pack;
  const change = (await shelf()).transaction(['packs', 'catalogues', 'records'], 'readwrite');
  const records = change.objectStore('records');
  const former = await records.index('pack').getAllKeys(id);
  await Promise.all([
    ...former.map((key) => records.delete(key)),
    change.objectStore('packs').put(pack),
    change.objectStore('catalogues').put({ pack: id, name, on, bytes }),
    ...articles.map((article) => records.put({ pack: id, article })),
    change.done,
  ]);
}

/** Switch a pack on or off; one that is not there is left alone. */
export async function turnPack(id: string, on: boolean): Promise<void> {
  const change = (await shelf()).transaction(['packs', 'catalogues'], 'readwrite');
  const packs = change.objectStore('packs');
  const catalogues = change.objectStore('catalogues');
  const [pack, catalogue] = [await packs.get(id), await catalogues.get(id)];
  if (pack) await packs.put({ ...pack, on });
  if (catalogue) await catalogues.put({ ...catalogue, on });
  await change.done;
}

/** Forget a pack. */
export async function dropPack(id: string): Promise<void> {
  const change = (await shelf()).transaction(['packs', 'catalogues', 'records'], 'readwrite');
  const records = change.objectStore('records');
  const keys = await records.index('pack').getAllKeys(id);
  await Promise.all([
    ...keys.map((key) => records.delete(key)),
    change.objectStore('packs').delete(id),
    change.objectStore('catalogues').delete(id),
    change.done,
  ]);
}

/** Publishers met before, each with the key it signed with. */
export async function knownKeys(): Promise<readonly (readonly [name: string, key: string])[]> {
  const db = await shelf();
  const [names, keys] = await Promise.all([db.getAllKeys('keys'), db.getAll('keys')]);
  return names.map((name, at) => [name, keys[at] ?? ''] as const);
}

/** Remember a publisher's key; null forgets it. */
export async function rememberKey(publisher: string, key: string | null): Promise<void> {
  const db = await shelf();
  if (key === null) await db.delete('keys', publisher);
  else await db.put('keys', key, publisher);
}
