/**
 * `npm run bench`: recognition beside tools that compare texts, on the same copies and negatives
 * in one run. A peer gets the best threshold there is for this set, just above its highest
 * negative; Hearsay keeps its own verdict. Nothing here can fail.
 */
import { existsSync } from 'node:fs';
import { BROWSERS } from '../../src/demo/browser';
import { readCorpus } from '../quality/corpus';
import { ask, carries, type Library, makeLibrary, only } from '../quality/library';
import { builtExtension } from '../support/rig';
import { type Pair, pairs } from './cases';
import { peers } from './peers';
import { popupTimes } from './popup';
import { scanSeconds } from './scan';
import { fingerprintBytes, timings } from './timing';

interface Outcome {
  readonly name: string;
  readonly found: ReadonlySet<Pair>;
  readonly alarms: number;
  /** Milliseconds a pair takes. */
  readonly each: number;
}

const SCANNED = 4000;

const texts = readCorpus();
const library = makeLibrary(texts);
const cases = pairs(texts);
const paragraphs = (pair: Pair) => pair.page.map((text) => ({ text, role: 'body' as const }));

function hearsay(): Outcome {
  const alone = new Map<string, Library>();
  for (const { article } of cases) alone.set(article.name, only(library, article.name));
  const answer = (pair: Pair) => {
    const known = alone.get(pair.article.name);
    return known !== undefined && carries(ask(known, paragraphs(pair)));
  };
  // Each peer's process or table is warm as well by the time most of its pairs are done.
  for (const pair of cases.slice(0, 60)) answer(pair);
  const start = performance.now();
  const said = new Set(cases.filter(answer));
  const each = (performance.now() - start) / cases.length;
  return {
    name: 'Hearsay',
    found: new Set([...said].filter(({ isCopy }) => isCopy)),
    alarms: [...said].filter(({ isCopy }) => !isCopy).length,
    each,
  };
}

function outcomes(): Outcome[] {
  return peers().flatMap(({ name, missing, score }): Outcome[] => {
    if (missing) {
      console.log(`${name} is not here; ${missing}`);
      return [];
    }
    const start = performance.now();
    const scores = new Map(
      cases.map((pair) => [pair, score(pair.page.join('\n\n'), pair.article.text)]),
    );
    const each = (performance.now() - start) / cases.length;
    const highest = Math.max(
      ...[...scores].filter(([{ isCopy }]) => !isCopy).map(([, value]) => value),
    );
    const found = cases.filter((pair) => pair.isCopy && (scores.get(pair) ?? 0) > highest);
    return [{ name, found: new Set(found), alarms: 0, each }];
  });
}

function report(all: readonly Outcome[]): void {
  const kinds = [...new Set(cases.filter(({ isCopy }) => isCopy).map(({ kind }) => kind))];
  const negatives = cases.filter(({ isCopy }) => !isCopy).length;
  const copies = cases.length - negatives;
  const base = all[0]?.each ?? 1;
  console.log(`\nCopies recognised, of ${copies}; ${negatives} negatives\n`);
  const head = ['', 'of', ...all.map(({ name }) => name)];
  const rows = kinds.map((kind) => {
    const these = cases.filter((pair) => pair.isCopy && pair.kind === kind);
    const counts = all.map(({ found }) => String(these.filter((pair) => found.has(pair)).length));
    return [kind, String(these.length), ...counts];
  });
  const share = ({ found }: Outcome) => `${((100 * found.size) / copies).toFixed(1)} %`;
  rows.push(['all', String(copies), ...all.map(share)]);
  rows.push(['false alarms', String(negatives), ...all.map(({ alarms }) => String(alarms))]);
  rows.push(['ms a pair', '', ...all.map(({ each }) => each.toFixed(2))]);
  rows.push(['time beside Hearsay', '', ...all.map(({ each }) => `${(each / base).toFixed(1)} x`)]);
  print([head, ...rows]);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, at) => {
      const width = widths[at] ?? 0;
      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('  '));
  }
}

// Timed before anything else has warmed the engine up, so that "first" is a first call.
const times = timings(texts, library);
report([hearsay(), ...outcomes()]);
console.log('\nsim_text is a process for each pair, as it is used; its start is part of its time.');
console.log('\nMilliseconds, this machine, Node\n');
print([
  ['', 'first call', 'median', '95th', 'processor'],
  ...times.map(([name, { first, median, p95, cpu }]) => [
    name,
    first.toFixed(2),
    median.toFixed(2),
    p95.toFixed(2),
    cpu.toFixed(2),
  ]),
]);
const { median, most, compressed } = fingerprintBytes(library);
console.log(
  `\nFingerprint: median ${median} bytes, largest ${most}, median ${compressed} in brotli`,
);
console.log(
  `\nscan of ${SCANNED} text files in one call: ${scanSeconds(texts, SCANNED).toFixed(1)} s`,
);
if (BROWSERS.every((name) => existsSync(builtExtension(name)))) {
  console.log('\nPopup over a recognised page, milliseconds to its first paint, as a tab\n');
  print([
    ['', 'popup', 'empty Preact page', 'ratio'],
    ...(await popupTimes()).map(({ browser, popup, empty }) => [
      browser,
      popup.toFixed(0),
      empty.toFixed(0),
      (popup / empty).toFixed(2),
    ]),
  ]);
} else console.log('\nThe popup is timed after npm run build.');
