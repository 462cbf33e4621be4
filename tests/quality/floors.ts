/** Floors of measured figures: kept in a file, moved only by hand or upward by `RAISE=1`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One measured figure. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** `higher`: the floor is the least allowed; `lower`: it is the most allowed. */
  readonly better: 'higher' | 'lower';
  readonly unit: '%' | 'pages' | 'bytes';
  /** How many cases it was measured on. */
  readonly cases: number;
  /** Names of the cases that went wrong. */
  readonly failing: readonly string[];
}

export type Floors = Readonly<Record<string, number>>;

/** The floors in `file`; none when it does not exist yet. */
export function readFloors(file: string): Floors {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {};
}

/** Whether a measure holds its floor; one without a floor does not. */
export function holds({ name, value, better }: Measure, floors: Floors): boolean {
  const floor = floors[name];
  if (floor === undefined) return false;
  return better === 'higher' ? value >= floor : value <= floor;
}

/** The floors with every figure that became better, and every new one. None gets worse. */
export function raised(measures: readonly Measure[], floors: Floors): Floors {
  const next: Record<string, number> = { ...floors };
  for (const { name, value, better } of measures) {
    // Rounded to the lenient side, so that the figure just measured still holds.
    const tenths = better === 'higher' ? Math.floor(value * 10) : Math.ceil(value * 10);
    const known = floors[name] ?? tenths / 10;
    next[name] = better === 'higher' ? Math.max(known, tenths / 10) : Math.min(known, tenths / 10);
  }
  return next;
}

/** Writes floors, one a line. */
export function writeFloors(file: string, floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The measures and their floors as a table to read. */
export function table(measures: readonly Measure[], floors: Floors): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const rows = measures.map((measure) => {
    const { name, value, unit, cases, failing } = measure;
    const figure = `${unit === '%' ? value.toFixed(1) : value} ${unit}`;
    const floor = floors[name] ?? 'none';
    const mark = holds(measure, floors) ? ' ' : '✗';
    const missed = failing.length > 0 ? `  ${shorten(failing)}` : '';
    return `${mark} ${name.padEnd(width)}  ${figure.padStart(11)}  of ${String(cases).padStart(5)}  floor ${String(floor).padStart(6)}${missed}`;
  });
  return rows.join('\n');
}

const SHOWN = 6;

function shorten(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return names.slice(0, SHOWN).join(', ') + more;
}
