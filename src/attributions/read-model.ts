/** The bundled reader of attributions, for what runs outside a browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AttributionModel, decodeModel } from '../engine/sourcing/reading/model';

/** Name of the file in the project and in the built extension. */
export const MODEL_FILE = 'attributions.bin';

/** The bytes of the bundled model. */
export function readModelBytes(): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(MODEL_FILE, import.meta.url))));
}

/** The bundled model; null where it is another version's, and the grammar reads alone. */
export function readModel(): AttributionModel | null {
  return decodeModel(readModelBytes());
}
