/** The tables that a check needs beside the rules: data that it is given, as it is the learned reader's weights. */
import { compiledEnglish, compiledLexicons } from '../sourcing/compiled-lexicons';
import { compiledConflations } from './compiled';
import { compiledHabits } from './compiled-habits';
import { compiledLeftovers } from './compiled-leftovers';

/** Tables made ready; each is asked for when a page has prose that it may read. */
export interface Tables {
  readonly conflations: () => ReturnType<typeof compiledConflations>;
  readonly habits: () => ReturnType<typeof compiledHabits>;
  /** Words that rewriting programs leave. */
  readonly leftovers: () => ReturnType<typeof compiledLeftovers>;
  /** Words of sourcing in English, and in other languages. */
  readonly english: () => ReturnType<typeof compiledEnglish>;
  readonly lexicons: () => ReturnType<typeof compiledLexicons>;
}

/** Those of the source. The built extension has them in files, and these throw (`src/build/precomputed.ts`). */
export const SOURCE_TABLES: Tables = {
  conflations: compiledConflations,
  habits: compiledHabits,
  leftovers: compiledLeftovers,
  english: compiledEnglish,
  lexicons: compiledLexicons,
};
