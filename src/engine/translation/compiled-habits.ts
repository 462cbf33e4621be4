/**
 * The tables of habits as a check needs them, without the rows' examples; the build runs this module
 * beforehand, as it does `compiled.ts`, and puts what it gives into a file.
 */
import { type Shelves, shelvesOf } from '../match/book';
import { COMPANY, COMPANY_CUT_BY_COUNT } from '../rules/company';
import { habitCounts } from '../rules/habit-counts';
import { CUT_BY_COUNT, HABITS } from '../rules/habits';
import type { PivotLanguage } from '../vocabulary';
import { readHabits } from './habit-table';

/** Patterns by number, with the languages of each and in how many counted pages it stands; JSON. */
interface Compiled {
  readonly shelves: Shelves;
  readonly sources: readonly string[];
  readonly langsOf: readonly (readonly PivotLanguage[])[];
  readonly seen: readonly number[];
  /** Pages more by which it is weighed, as others than the counted would have it. */
  readonly unseen: readonly number[];
}

/** Tables made ready; JSON. */
interface CompiledHabits extends Compiled {
  /** Words that are signs only in company. */
  readonly company: Compiled;
}

/** Every pattern of the tables; throws, naming the row, where one is not of their form. */
export function compiledHabits(): CompiledHabits {
  const counts = habitCounts();
  return { ...compile(HABITS, counts), company: compile(COMPANY, counts) };
}

function compile(tables: readonly string[], counts: ReadonlyMap<string, number>): Compiled {
  const rows = tables.flatMap(readHabits);
  const sources = rows.flatMap((row) => row.sources);
  return {
    shelves: shelvesOf(sources),
    sources,
    langsOf: rows.flatMap(({ langs, sources: own }) => own.map(() => langs)),
    seen: sources.map((source) => counts.get(source) ?? 0),
    unseen: tables.flatMap((table) => {
      const pages = CUT_BY_COUNT.get(table) ?? COMPANY_CUT_BY_COUNT.get(table) ?? 0;
      return readHabits(table).flatMap((row) => row.sources.map(() => pages));
    }),
  };
}
