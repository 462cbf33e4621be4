/** Small texts read as passages and as known texts, for tests of single steps. */
import type { KnownText } from '../../../src/engine/recognition/fingerprint';
import { makeFingerprint, readFingerprint } from '../../../src/engine/recognition/fingerprint';
import { type Passage, passagesOf } from '../../../src/engine/recognition/passages';
import { openBackground } from '../../../src/engine/text/background-model';
import { wordReader } from '../../../src/engine/text/words';

const background = openBackground();
const read = wordReader(background);

/** Passages of a page given as its paragraphs. */
export function passages(...texts: string[]): readonly Passage[] {
  return passagesOf(
    texts.map((text) => ({ text, role: 'body' })),
    read,
  );
}

/** An article given as its paragraphs. */
export function known(...texts: string[]): KnownText {
  return readFingerprint(makeFingerprint(texts, background), background);
}

/** Four paragraphs of an invented article. */
export const ORCHARD = [
  'A hailstorm flattened the cherry orchards above Vellmar on Thursday and left growers without a harvest for the second year running.',
  'Orchard keeper Henrike Sandvoss counted eleven hundred broken branches before noon and then gave up counting, her brother told neighbors.',
  'Insurers will pay for nets and scaffolding but not for fruit, since the policy excludes ice larger than a hazelnut.',
  'The valley cooperative meets on Sunday in the fire station to decide whether jam from imported cherries may carry its seal.',
] as const;
