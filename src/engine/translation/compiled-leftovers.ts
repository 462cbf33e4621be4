/**
 * Words that rewriting programs leave, without the rows' examples; the build runs this module
 * beforehand and puts what it gives into a file.
 */
import { LEFTOVERS } from '../rules/leftovers';

/** A regular expression with its flags, and what a reader is told; JSON. */
interface WrittenLeftover {
  readonly source: string;
  readonly flags: string;
  readonly says: string;
}

/** Every row of the table. */
export const compiledLeftovers = (): readonly WrittenLeftover[] =>
  LEFTOVERS.map(({ pattern, says }) => ({ source: pattern.source, flags: pattern.flags, says }));
