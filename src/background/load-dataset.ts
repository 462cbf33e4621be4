/** The bundled dataset, read once per worker life and again after a failure. */
import { decodeDataset } from '../dataset/compiled';
import { buildIndex, type Index } from '../engine/check';
import { readAsset } from '../platform/asset';

let loading: Promise<Index> | null = null;

/** The index to compare pages with; rejects with a readable reason when the asset is broken. */
export function loadIndex(): Promise<Index> {
  loading ??= readAsset('dataset.json')
    .then((text) => buildIndex(decodeDataset(text)))
    .catch((fault: unknown) => {
      loading = null;
      throw fault;
    });
  return loading;
}
