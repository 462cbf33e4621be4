/** The packs a reader imported: taken in, listed, switched, removed. */
import { type OpenedPack, openPack } from '../dataset/pack';
import { keyWords } from '../dataset/signature';
import type { SourceArticle } from '../engine/article';
import { SCHEME } from '../engine/recognition/fingerprint';
import { gateKeys } from '../engine/recognition/gate-keys';
import {
  dropPack,
  keepPack,
  knownKey,
  readPacks,
  rememberKey,
  type StoredPack,
} from '../platform/pack-store';
import { storeGateKeys } from '../platform/stored-gate';
import type { PackSummary } from '../protocol';

/** A pack that was read again, or why it could not be. */
interface ReadPack {
  readonly stored: StoredPack;
  readonly opened: OpenedPack | null;
  readonly fault: string | null;
}

/** One publisher under one name, however it is spaced and written. */
function publisherOf({ head }: OpenedPack): string {
  return (head.publisher?.name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Publisher and name, so written that no other two give the same. */
const idOf = (opened: OpenedPack): string =>
  JSON.stringify([publisherOf(opened), opened.head.name.normalize('NFKC').toLowerCase()]);

const publisherIn = (id: string): string => (JSON.parse(id) as string[])[0] ?? '';

async function readAgain(stored: StoredPack): Promise<ReadPack> {
  try {
    const opened = await openPack(stored.text);
    const stale = opened.articles.find(({ fingerprint }) => fingerprint.scheme !== SCHEME);
    if (stale) throw new Error(`“${stale.id}” was made for another version of Hearsay`);
    return { stored, opened, fault: null };
  } catch (fault) {
    return { stored, opened: null, fault: (fault as Error).message };
  }
}

async function readAll(): Promise<ReadPack[]> {
  return Promise.all((await readPacks()).map(readAgain));
}

/**
 * The articles of every pack that is whole and switched on, each saying whose it is. Ids bear the
 * pack's, so that none can pass for another record. A damaged pack costs its own articles only.
 */
export async function packArticles(): Promise<SourceArticle[]> {
  const packs = await readAll();
  const articles = packs.map(({ stored, opened }) => (opened && stored.on ? signedBy(opened) : []));
  return (await Promise.all(articles)).flat();
}

async function signedBy(opened: OpenedPack): Promise<SourceArticle[]> {
  const { head, key } = opened;
  const pack = {
    name: head.name,
    publisher: head.publisher?.name ?? '',
    signed: key !== null,
    key: key === null ? null : await keyWords(key),
  };
  return opened.articles.map((article) => ({
    ...article,
    id: `${article.id}@${idOf(opened)}`,
    maker: article.maker ?? head.publisher,
    pack,
  }));
}

/** What the options page shows. */
export async function listPacks(): Promise<PackSummary[]> {
  return Promise.all((await readAll()).map(summaryOf));
}

async function summaryOf({ stored, opened, fault }: ReadPack): Promise<PackSummary> {
  return {
    id: stored.id,
    name: stored.name,
    on: stored.on,
    characters: stored.text.length,
    publisher: opened?.head.publisher?.name ?? '',
    version: opened?.head.version ?? 0,
    date: opened?.head.date ?? '',
    key: opened?.key ? await keyWords(opened.key) : null,
    records: opened?.articles.length ?? 0,
    claims: opened?.articles.reduce((sum, { claims }) => sum + claims.length, 0) ?? 0,
    fault,
  };
}

/**
 * Take a pack in beside the others, or in place of an older issue of itself. Rejects with a
 * reason, and then nothing has changed: a damaged file, an older issue, a publisher met before
 * whose key is another now.
 */
export async function importPack(text: string): Promise<void> {
  const opened = await openPack(text);
  const publisher = publisherOf(opened);
  const id = idOf(opened);
  await mustKeepKey(opened, publisher);
  const packs = await readAll();
  const former = packs.find(({ stored }) => stored.id === id)?.opened;
  if (former && former.head.version > opened.head.version) {
    throw new Error(
      `“${opened.head.name}” is here in version ${former.head.version}; this file has version ${opened.head.version}`,
    );
  }
  const { articles } = opened;
  const others = packs.flatMap((pack) =>
    pack.stored.id !== id && pack.stored.on && pack.opened ? pack.opened.articles : [],
  );
  // Unpacks every fingerprint: a damaged one is refused here and never met on a page.
  const keys = gateKeys([...others, ...articles]);
  await keepPack({ id, text, on: true, name: opened.head.name });
  if (opened.key !== null) await rememberKey(publisher, opened.key);
  await storeGateKeys(keys);
}

async function mustKeepKey({ key, head }: OpenedPack, publisher: string): Promise<void> {
  const known = publisher === '' ? null : await knownKey(publisher);
  if (known === null || known === key) return;
  const before = await keyWords(known);
  const now = key === null ? 'it is not signed' : `it is signed “${await keyWords(key)}”`;
  throw new Error(
    `${head.publisher?.name ?? ''} signed with another key before (“${before}”); this file is refused: ${now}`,
  );
}

/** Switch a pack on or off; one that is not there is left alone. */
export async function switchPack(id: string, on: boolean): Promise<void> {
  const stored = (await readPacks()).find((pack) => pack.id === id);
  if (stored) await keepPack({ ...stored, on });
  await renewGate();
}

/** Remove a pack, and with the last of a publisher the memory of its key. */
export async function removePack(id: string): Promise<void> {
  await dropPack(id);
  const publisher = publisherIn(id);
  const left = (await readPacks()).some((pack) => publisherIn(pack.id) === publisher);
  if (!left) await rememberKey(publisher, null);
  await renewGate();
}

/** Make the gate's keys of all packs anew. */
export async function renewGate(): Promise<void> {
  const articles = await packArticles();
  await storeGateKeys(articles.length > 0 ? gateKeys(articles) : null);
}
