/** Packs that a reader imported, and keys of publishers met before, in the extension's own database. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A pack as it is kept: its file, and what the reader decided about it. */
export interface StoredPack {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
  /** What it called itself when it was taken in; shown where the file can no longer be read. */
  readonly name: string;
}

interface Shelf extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Public key by publisher. */
  keys: { key: string; value: string };
}

let opening: Promise<IDBPDatabase<Shelf>> | null = null;

function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>('hearsay', 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('keys');
    },
    terminated() {
      opening = null;
    },
  }).catch((fault: unknown) => {
    opening = null;
    throw fault;
  });
  return opening;
}

/** Every pack kept, by id. Rejects where the browser gives no storage. */
export async function readPacks(): Promise<StoredPack[]> {
  return (await shelf()).getAll('packs');
}

/** Keep a pack in place of one of the same id; rejects, keeping the old, when there is no room. */
export async function keepPack(pack: StoredPack): Promise<void> {
  await (await shelf()).put('packs', pack);
}

/** Forget a pack. */
export async function dropPack(id: string): Promise<void> {
  await (await shelf()).delete('packs', id);
}

/** The key a publisher signed with before, or null. */
export async function knownKey(publisher: string): Promise<string | null> {
  return (await (await shelf()).get('keys', publisher)) ?? null;
}

/** Remember a publisher's key; null forgets it. */
export async function rememberKey(publisher: string, key: string | null): Promise<void> {
  const db = await shelf();
  if (key === null) await db.delete('keys', publisher);
  else await db.put('keys', key, publisher);
}
