/** Puts the compiled dataset into the build as `dataset.json`; a bad record fails the build. */
import type { Plugin } from 'vite';
import type { Dataset } from '../../engine/article';
import { encodeDataset } from '../compiled';

export function datasetPlugin(dataset: Dataset): Plugin {
  return {
    name: 'hearsay-dataset',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'dataset.json', source: encodeDataset(dataset) });
      const bytes = dataset.articles.map(({ id, fingerprint }) => {
        return `${id} ${Math.round((fingerprint.data.length * 3) / 4)} bytes`;
      });
      console.log(`Dataset of ${dataset.date}, fingerprints: ${bytes.join(', ')}`);
    },
  };
}
