/** Puts the compiled dataset into the build; a bad record fails the build. */
import type { Plugin } from 'vite';
import type { Dataset } from '../../engine/article';
import { datasetFiles } from '../compiled';

export function datasetPlugin(dataset: Dataset): Plugin {
  return {
    name: 'hearsay-dataset',
    generateBundle() {
      for (const [fileName, source] of datasetFiles(dataset)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      const bytes = dataset.articles.map(({ id, fingerprint }) => {
        return `${id} ${Math.round((fingerprint.data.length * 3) / 4)} bytes`;
      });
      console.log(`Dataset of ${dataset.date}, fingerprints: ${bytes.join(', ')}`);
    },
  };
}
