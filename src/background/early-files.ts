/**
 * What every check opens, asked for before all else of the background is evaluated: it is there by
 * the time that the first question is heard. Imports next to nothing, and is imported first.
 */
import { CATALOGUE_FILE } from '../dataset/files';
import { readAssetBytes } from '../platform/asset';
import { readCatalogues } from '../platform/pack-store';

/** Something read at the start. */
interface Early<T> {
  /** As it was read at the start, once; read anew after that. */
  readonly take: () => Promise<T>;
  /** What was read at the start is out of date. */
  readonly forget: () => void;
}

function early<T>(read: () => Promise<T>): Early<T> {
  let first: Promise<T> | null = read();
  // Whoever takes it hears of a fault.
  first.catch(() => undefined);
  return {
    take: () => {
      const taken = first ?? read();
      first = null;
      return taken;
    },
    forget: () => {
      first = null;
    },
  };
}

/** The catalogue of what ships. */
export const bundledCatalogue = early(() => readAssetBytes(CATALOGUE_FILE));
/** The catalogues of all packs. */
export const storedCatalogues = early(readCatalogues);
