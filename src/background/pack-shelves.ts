/** What a check reads of imported packs: their catalogues, and single records when it needs them. */
import { type Catalogue, readCatalogue } from '../dataset/catalogue';
import type { Shelf } from '../dataset/library';
import { isArticle } from '../dataset/shards';
import { postingsOf } from '../engine/recognition/candidates';
import { readCatalogues, readRecord, type StoredCatalogue } from '../platform/pack-store';

/** The catalogue of a pack, or why there is none. */
export interface ReadCatalogue {
  readonly pack: string;
  readonly on: boolean;
  readonly catalogue: Catalogue | null;
  readonly fault: string | null;
}

/** The catalogues of all packs, as they are stored; a damaged one is told and costs its own records only. */
export async function packCatalogues(
  stored: Promise<readonly StoredCatalogue[]> = readCatalogues(),
): Promise<ReadCatalogue[]> {
  return (await stored).map(({ pack, on, bytes }) => {
    try {
      return { pack, on, catalogue: readCatalogue(bytes), fault: null };
    } catch (fault) {
      return { pack, on, catalogue: null, fault: (fault as Error).message };
    }
  });
}

/**
 * The same, and every fingerprint unpacked, which a check leaves until it needs it: a catalogue
 * that is whole may still hold one that no page can be compared with.
 */
export async function soundCatalogues(): Promise<ReadCatalogue[]> {
  return (await packCatalogues()).map((read) => {
    const fault = read.fault ?? (read.catalogue && faultIn(read.catalogue));
    return fault === null ? read : { ...read, catalogue: null, fault };
  });
}

function faultIn({ heads }: Catalogue): string | null {
  try {
    postingsOf(heads.map(({ fingerprint }) => fingerprint));
    return null;
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** The records of every pack that is whole and switched on, of those that `read` gives. */
export async function packShelves(
  read: () => Promise<readonly ReadCatalogue[]> = packCatalogues,
): Promise<Shelf[]> {
  return (await read()).flatMap(({ on, catalogue }) =>
    on && catalogue ? { catalogue, record: (at: number) => recordAt(catalogue, at) } : [],
  );
}

/** A record that can no longer be read is passed over: others may know the same article. */
async function recordAt({ heads }: Catalogue, at: number) {
  const article = await readRecord(heads[at]?.id ?? '').catch(() => null);
  return isArticle(article) ? article : null;
}
