/** The packs a reader imported: taken in, listed, switched, removed. */
import { catalogueBytes } from '../dataset/catalogue';
import { compileMaker } from '../dataset/compile';
import { makeDataset } from '../dataset/compiled';
import { type OpenedPack, openPack } from '../dataset/pack';
import { keyWords } from '../dataset/signature';
import { PACK_MARK, type SourceArticle } from '../engine/article';
import { gateKeys } from '../engine/recognition/gate-keys';
import { keyWordList } from '../platform/key-words';
import {
  dropPack,
  keepPack,
  knownKeys,
  readPacks,
  rememberKey,
  type StoredPack,
  turnPack,
} from '../platform/pack-store';
import { storeGateKeys } from '../platform/stored-gate';
import type { PackSummary } from '../protocol';
import { isOurs, plainName, seenName } from './names';
import { type ReadPack, readAgain, readAll } from './opened-packs';
import { soundCatalogues } from './pack-shelves';

function publisherOf({ head }: OpenedPack): string {
  return plainName(head.publisher?.name ?? '');
}

/** Publisher and name, so written that no other two give the same. */
const idOf = (opened: OpenedPack): string =>
  JSON.stringify([publisherOf(opened), opened.head.name.normalize('NFKC').toLowerCase()]);

const publisherIn = (id: string): string => (JSON.parse(id) as string[])[0] ?? '';

/** A key in words. */
const wordsOf = async (key: string): Promise<string> => keyWords(key, await keyWordList());

/** The articles of a pack, each saying whose it is; ids bear the pack's, so that none can pass for another record. */
async function signedBy(opened: OpenedPack): Promise<SourceArticle[]> {
  const { head, key } = opened;
  const pack = {
    name: head.name,
    publisher: head.publisher?.name ?? '',
    signed: key !== null,
    key: key === null ? null : await wordsOf(key),
  };
  return opened.articles.map((article) => ({
    ...article,
    id: `${article.id}${PACK_MARK}${idOf(opened)}`,
    maker: article.maker ?? (head.publisher && compileMaker(head.publisher)),
    pack,
  }));
}

/** What the options page shows. */
export async function listPacks(): Promise<PackSummary[]> {
  const packs = await readAll(await readPacks());
  const faults = new Map((await soundCatalogues()).map(({ pack, fault }) => [pack, fault]));
  return Promise.all(packs.map((pack) => summaryOf(pack, faults.get(pack.stored.id) ?? null)));
}

/** `torn` is what is wrong with the pack's catalogue, or null. */
async function summaryOf(
  { stored, opened, fault }: ReadPack,
  torn: string | null,
): Promise<PackSummary> {
  return {
    id: stored.id,
    name: stored.name,
    on: stored.on,
    characters: stored.text.length,
    publisher: opened?.head.publisher?.name ?? '',
    version: opened?.head.version ?? 0,
    date: opened?.head.date ?? '',
    key: opened?.key ? await wordsOf(opened.key) : null,
    records: opened?.articles.length ?? 0,
    claims: opened?.articles.reduce((sum, { claims }) => sum + claims.length, 0) ?? 0,
    fault: fault ?? torn,
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
  await mustBeItself(opened);
  const stored = (await readPacks()).find((pack) => pack.id === id);
  const former = stored && (await readAgain(stored)).opened;
  if (former && former.head.version > opened.head.version) {
    throw new Error(
      `“${opened.head.name}” is here in version ${former.head.version}; this file has version ${opened.head.version}`,
    );
  }
  await keep({ id, text, on: true, name: opened.head.name }, opened);
  if (opened.key !== null) await rememberKey(publisher, opened.key);
  await storeKeysOfPacks();
}

/** Unpacks every fingerprint: a damaged one is refused here and never met on a page. */
async function keep(pack: StoredPack, opened: OpenedPack): Promise<void> {
  const articles = makeDataset(await signedBy(opened));
  // Each record stands alone, so that no shard has a number.
  await keepPack(
    pack,
    catalogueBytes(articles, () => 0),
    articles.articles,
  );
}

/** Rejects a pack under the name of what ships, or of a publisher whose key is another. */
async function mustBeItself({ key, head }: OpenedPack): Promise<void> {
  const name = head.publisher?.name ?? '';
  if (isOurs(name)) {
    throw new Error(`“${name}” makes what ships with the extension; no file speaks for it`);
  }
  if (name !== '') await mustKeepKey(name, key);
}

async function mustKeepKey(name: string, key: string | null): Promise<void> {
  const seen = seenName(name);
  const [publisher, known] = (await knownKeys()).find(([each]) => seenName(each) === seen) ?? [];
  if (known === undefined || (known === key && publisher === plainName(name))) return;
  const before = await wordsOf(known);
  const now = key === null ? 'it is not signed' : `it is signed “${await wordsOf(key)}”`;
  throw new Error(
    `${publisher} signed with another key before (“${before}”); this file is refused: ${now}`,
  );
}

/** Switch a pack on or off; one that is not there is left alone. */
export async function switchPack(id: string, on: boolean): Promise<void> {
  await turnPack(id, on);
  await storeKeysOfPacks();
}

/** Remove a pack, and with the last of a publisher the memory of its key. */
export async function removePack(id: string): Promise<void> {
  await dropPack(id);
  const publisher = publisherIn(id);
  const left = (await readPacks()).some((pack) => publisherIn(pack.id) === publisher);
  if (!left) await rememberKey(publisher, null);
  await storeKeysOfPacks();
}

/**
 * Make what is kept beside the files of all packs anew, in the form that this version reads: their
 * catalogues and records, and the gate's keys. A pack that cannot be opened is left as it is.
 */
export async function renewPacks(): Promise<void> {
  for (const stored of await readPacks()) {
    const { opened } = await readAgain(stored);
    if (opened) await keep(stored, opened);
  }
  await storeKeysOfPacks();
}

async function storeKeysOfPacks(): Promise<void> {
  const heads = (await soundCatalogues()).flatMap(({ on, catalogue }) =>
    on && catalogue ? catalogue.heads : [],
  );
  await storeGateKeys(heads.length > 0 ? gateKeys(heads) : null);
}
