/** The learned reader's weights, from the bytes they are kept in. */
import { TAGS, type Tagger } from './tagger';

/** Hashed weights by trait and kind: nobody unnamed, an unnamed person, a group. */
export interface Kinds {
  readonly weights: Int8Array;
  readonly step: number;
}

/** What reads attributions of English news; trained by `npm run train`, see docs/models.md. */
export interface AttributionModel {
  readonly tagger: Tagger;
  readonly kinds: Kinds;
}

export const KINDS = 3;
/** Hashed weights of the tagger, and rows of the kinds' weights: bytes on disk. */
export const TAGGER_SIZE = 1 << 16;
export const KINDS_SIZE = 1 << 14;
/** Goes up with every change of the features, the traits or this layout. */
const VERSION = 1;
const HEAD = 4 + 8 + TAGS * TAGS * 4;
const LENGTH = HEAD + TAGGER_SIZE + KINDS_SIZE * KINDS;

/** The model as bytes: version, steps, transitions, then one signed byte a weight. */
export function encodeModel({ tagger, kinds }: AttributionModel): Uint8Array {
  const bytes = new Uint8Array(LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, VERSION, true);
  view.setFloat32(4, tagger.step, true);
  view.setFloat32(8, kinds.step, true);
  for (let at = 0; at < TAGS * TAGS; at += 1)
    view.setFloat32(12 + at * 4, tagger.transitions[at] ?? 0, true);
  for (let at = 0; at < TAGGER_SIZE; at += 1) view.setInt8(HEAD + at, tagger.weights[at] ?? 0);
  new Int8Array(bytes.buffer).set(kinds.weights, HEAD + TAGGER_SIZE);
  return bytes;
}

/** The model in `bytes`; null where they are another version's, or cut short. */
export function decodeModel(bytes: Uint8Array): AttributionModel | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== LENGTH || view.getUint32(0, true) !== VERSION) return null;
  const transitions = Float32Array.from({ length: TAGS * TAGS }, (_, at) =>
    view.getFloat32(12 + at * 4, true),
  );
  const weights = new Int8Array(bytes.slice(HEAD).buffer);
  return {
    tagger: {
      weights: weights.subarray(0, TAGGER_SIZE),
      step: view.getFloat32(4, true),
      transitions,
    },
    kinds: { weights: weights.subarray(TAGGER_SIZE), step: view.getFloat32(8, true) },
  };
}
