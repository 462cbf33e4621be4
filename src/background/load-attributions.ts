/** The learned reader of sourcing, read once per worker life, and only when a page needs it. */
import { type AttributionModel, decodeModel } from '../engine/sourcing/reading/model';
import { readAssetBytes } from '../platform/asset';

let loading: Promise<AttributionModel | null> | null = null;

/** The reader; null where it is missing or another version's, and the grammar reads alone. */
export function loadAttributions(): Promise<AttributionModel | null> {
  loading ??= readAssetBytes('attributions.bin').then(decodeModel, () => null);
  return loading;
}
