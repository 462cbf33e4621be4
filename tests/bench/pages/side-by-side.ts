/** One way of measuring: the same deed for every side, in turns, and what came of it in a table. */
import { type BrowserName, type Installed, launch } from '../../../src/demo/browser';
import { print } from '../print';

/** What the command line may say; each bench has its own answer to what is left out. */
export interface Counts {
  readonly browsers: readonly BrowserName[];
  readonly pages?: number;
  readonly rounds?: number;
  readonly loads?: number;
  /** Milliseconds that a page is watched after its load. */
  readonly wait?: number;
  /** No round begins after so many. */
  readonly minutes?: number;
}

export const pause = (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms));

/** Milliseconds after a start within which an extension does what it does once. */
const SETTLES = 4000;

/** One browser for each extension, all of them open while `use` runs. */
export async function withBrowsers<Name extends string, T>(
  browser: BrowserName,
  folders: Readonly<Record<Name, string>>,
  use: (running: Readonly<Record<Name, Installed>>) => Promise<T>,
): Promise<T> {
  const running: Partial<Record<Name, Installed>> = {};
  const started = running as Record<Name, Installed>;
  try {
    for (const name of Object.keys(folders) as Name[]) {
      running[name] = await launch(browser, { headless: true, dist: folders[name] });
    }
    await pause(SETTLES);
    return await use(started);
  } finally {
    for (const { browser } of Object.values<Installed>(started)) await browser.close();
  }
}

/** What was measured of each side, one number a round. */
export type Sides<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measure each side once a round, another one first each time, so that none is always the first;
 * fewer rounds where the time is up before.
 */
export async function inTurns<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<number>,
  minutes = Number.POSITIVE_INFINITY,
): Promise<Sides<Name>> {
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  const until = performance.now() + minutes * 60_000;
  for (let round = 0; round < rounds && performance.now() < until; round += 1) {
    for (const at of names.keys()) {
      const name = names[(at + round) % names.length] as Name;
      found[name].push(await measure(name, round));
    }
  }
  return found;
}

/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Print median, 95th part and most of each side, beside those of `base`. */
export function report<Name extends string>(what: string, sides: Sides<Name>, base: Name): void {
  const names = Object.keys(sides) as Name[];
  const least = sides[base];
  console.log(`\n${what}, ${least.length} of each\n`);
  const cells = (values: readonly number[], share: number) => {
    const [value, of] = [quantile(values, share), quantile(least, share)];
    return [value.toFixed(2), `${(value / of).toFixed(2)}x`, (value - of).toFixed(2)];
  };
  const heads = (name: string) => [name, `over ${base}`, 'more by'];
  print([
    ['', ...heads('median'), ...heads('95th')],
    ...names.map((name) => [name, ...cells(sides[name], 0.5), ...cells(sides[name], 0.95)]),
  ]);
}
