/**
 * The tables of conflations as a check needs them. To read a hundred thousand letters of patterns
 * takes a worker that was just woken longer than all else it does with a page, so that the build
 * runs this module beforehand and puts what it gives into a file (`src/build/precomputed.ts`).
 */
import { type Shelves, shelvesOf } from '../match/book';
import { GERMAN } from '../rules/conflations-de';
import { SPANISH } from '../rules/conflations-es';
import { FRENCH } from '../rules/conflations-fr';
import { ITALIAN } from '../rules/conflations-it';
import { PORTUGUESE } from '../rules/conflations-pt';
import { ROMANCE } from '../rules/conflations-romance';
import { RUSSIAN } from '../rules/conflations-ru';
import { CHINESE } from '../rules/conflations-zh';
import { FALSE_FRIENDS } from '../rules/false-friends';
import { GOVERNMENT } from '../rules/government';
import { GERMAN_ORDER } from '../rules/order-de';
import { SPANISH_PRESS } from '../rules/press-es';
import { FRENCH_PRESS } from '../rules/press-fr';
import { ITALIAN_PRESS } from '../rules/press-it';
import { PORTUGUESE_PRESS } from '../rules/press-pt';
import { readTable, rowsOf } from './pivot-table';

export const TABLES: readonly string[] = [
  ROMANCE,
  ITALIAN,
  SPANISH,
  FRENCH,
  GERMAN,
  PORTUGUESE,
  RUSSIAN,
  CHINESE,
  GOVERNMENT,
  GERMAN_ORDER,
  SPANISH_PRESS,
  ITALIAN_PRESS,
  FRENCH_PRESS,
  PORTUGUESE_PRESS,
  FALSE_FRIENDS,
];

/** Tables made ready; JSON. */
interface CompiledConflations {
  readonly shelves: Shelves;
  /** Patterns by number, and the row of each. */
  readonly sources: readonly string[];
  readonly rowOf: readonly number[];
  /** The first line of each row, for `readHead`. */
  readonly rows: readonly string[];
}

/** Every row of the tables without its examples; throws, naming it, where one is not of their form. */
export function compiledConflations(): CompiledConflations {
  const read = TABLES.flatMap(readTable);
  const sources = read.flatMap((row) => row.sources);
  return {
    shelves: shelvesOf(sources),
    sources,
    rowOf: read.flatMap((row, at) => row.sources.map(() => at)),
    rows: TABLES.flatMap(rowsOf).map((row) => row.split('\n', 1)[0] ?? ''),
  };
}
