/** Puts the reader of attributions into the build as a file of its own, loaded when needed. */
import type { Plugin } from 'vite';
import { MODEL_FILE, readModelBytes } from './read-model';

export function attributionsPlugin(): Plugin {
  return {
    name: 'hearsay-attributions',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MODEL_FILE, source: readModelBytes() });
    },
  };
}
