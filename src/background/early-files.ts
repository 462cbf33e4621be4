/**
 * What every check opens, asked for before all else of the background is evaluated: it is there by
 * the time that the first question is heard. Imports next to nothing, and is imported first.
 */
import { CATALOGUE_FILE } from '../dataset/files';
import { readAssetBytes } from '../platform/asset';
import { readCatalogues, type StoredCatalogue } from '../platform/pack-store';

/** The catalogues of what ships and of all packs. */
export interface CatalogueFiles {
  readonly bundled: Promise<Uint8Array<ArrayBuffer>>;
  readonly packs: Promise<readonly StoredCatalogue[]>;
}

let early: CatalogueFiles | null = read();
// Whoever takes them hears of a fault.
early.bundled.catch(() => undefined);
early.packs.catch(() => undefined);

function read(): CatalogueFiles {
  return { bundled: readAssetBytes(CATALOGUE_FILE), packs: readCatalogues() };
}

/** The files as they were asked for at the start, once; read anew after that. */
export function takeCatalogueFiles(): CatalogueFiles {
  const files = early ?? read();
  early = null;
  return files;
}

/** What was read at the start is out of date. */
export function forgetEarlyFiles(): void {
  early = null;
}
