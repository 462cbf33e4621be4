/** The labelled sentences as cases. */
import { readFileSync } from 'node:fs';
import { PIVOTS, type PivotLanguage, type TranslationKind } from '../../../src/engine/vocabulary';

export type Label = Exclude<TranslationKind, 'record' | 'conflation'> | PivotLanguage | 'clean';

export interface Labelled {
  readonly set: 'tune' | 'held';
  readonly label: Label;
  readonly text: string;
}

const KINDS = [
  'stop-spacing',
  'broken-sentence',
  'quote-side',
  'quote-mix',
  'stray-mark',
  'doubled',
  'counterfactual',
  'leftover',
  'spun',
] as const;
const LABELS: readonly string[] = [...KINDS, ...PIVOTS, 'clean'];

/** All labelled sentences. Throws on a line that is none. */
export function readLabelled(): readonly Labelled[] {
  return readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [set, label, ...rest] = line.split(' | ');
      const known = (set === 'tune' || set === 'held') && label && LABELS.includes(label);
      if (!known) throw new Error(`not a labelled sentence: ${line}`);
      return { set, label: label as Label, text: rest.join(' | ').trim() };
    });
}
