/** Packs as they were opened: each is read and its signature verified once in a worker's life. */
import { type OpenedPack, openPack } from '../dataset/pack';
import { SCHEME } from '../engine/recognition/fingerprint';
import type { StoredPack } from '../platform/pack-store';

/** A pack that was read again, or why it could not be. */
export interface ReadPack {
  readonly stored: StoredPack;
  readonly opened: OpenedPack | null;
  readonly fault: string | null;
}

type Read = Pick<ReadPack, 'opened' | 'fault'>;

/** By id: the text that was read, and what came of it. Other text under the id is read anew. */
const kept = new Map<string, { readonly text: string; readonly read: Promise<Read> }>();

/** Read these packs, all that are kept; what is kept no more is forgotten. */
export function readAll(packs: readonly StoredPack[]): Promise<ReadPack[]> {
  const ids = new Set(packs.map(({ id }) => id));
  for (const id of [...kept.keys()]) if (!ids.has(id)) kept.delete(id);
  return Promise.all(packs.map(readAgain));
}

/** Read a pack that is kept. Never rejects. */
export async function readAgain(stored: StoredPack): Promise<ReadPack> {
  const { id, text } = stored;
  const known = kept.get(id);
  const read = known?.text === text ? known.read : open(text);
  kept.set(id, { text, read });
  return { stored, ...(await read) };
}

async function open(text: string): Promise<Read> {
  try {
    const opened = await openPack(text);
    const stale = opened.articles.find(({ fingerprint }) => fingerprint.scheme !== SCHEME);
    if (stale) throw new Error(`“${stale.id}” was made for another version of Hearsay`);
    return { opened, fault: null };
  } catch (fault) {
    return { opened: null, fault: (fault as Error).message };
  }
}
