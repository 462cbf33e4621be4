/** Hearsay and its peers on the same pairs, in one table. */
import { WEIGHING } from '../../src/engine/recognition/constants';
import { explain } from '../../src/engine/recognition/explain';
import { ask, carries, type Library } from '../quality/library';
import { pageOf } from '../support/articles';
import type { Pair } from './cases';
import { peers } from './peers';
import { print } from './print';

interface Outcome {
  readonly name: string;
  readonly found: ReadonlySet<Pair>;
  readonly alarms: number;
  /** Milliseconds a pair takes. */
  readonly each: number;
}

type Known = (article: Pair['article']) => Library;

const paragraphs = (pair: Pair) => pair.page.map((text) => ({ text, role: 'body' as const }));

/** By its own verdict, and by its odds from where they leave no false alarm, as peers are judged. */
function hearsay(cases: readonly Pair[], known: Known): Outcome[] {
  const alone = new Map<string, Library>();
  for (const { article } of cases) {
    if (!alone.has(article.name)) alone.set(article.name, known(article));
  }
  const answer = (pair: Pair) => {
    const library = alone.get(pair.article.name);
    return library !== undefined && carries(ask(library, paragraphs(pair)));
  };
  // Each peer's process or table is warm as well by the time most of its pairs are done.
  for (const pair of cases.slice(0, 60)) answer(pair);
  const start = performance.now();
  const said = new Set(cases.filter(answer));
  const each = (performance.now() - start) / cases.length;
  const score = (pair: Pair) => {
    const library = alone.get(pair.article.name);
    return library ? oddsOf(library, pair) : Number.NEGATIVE_INFINITY;
  };
  return [
    {
      name: 'Hearsay',
      found: new Set([...said].filter(({ isCopy }) => isCopy)),
      alarms: [...said].filter(({ isCopy }) => !isCopy).length,
      each,
    },
    { name: 'its odds alone', found: aboveNegatives(cases, score), alarms: 0, each },
  ];
}

function oddsOf({ index }: Library, pair: Pair): number {
  const [compared] = explain(pageOf(paragraphs(pair)), index);
  if (!compared) return Number.NEGATIVE_INFINITY;
  const { reuseOdds, matched, translationOdds } = compared;
  const reuse = matched < WEIGHING.leastWords ? Number.NEGATIVE_INFINITY : reuseOdds;
  return Math.max(reuse, translationOdds ?? Number.NEGATIVE_INFINITY);
}

/** The copies that score above the highest negative. */
function aboveNegatives(cases: readonly Pair[], score: (pair: Pair) => number): Set<Pair> {
  const scores = new Map(cases.map((pair) => [pair, score(pair)]));
  const of = (pair: Pair) => scores.get(pair) ?? Number.NEGATIVE_INFINITY;
  const highest = cases
    .filter(({ isCopy }) => !isCopy)
    .reduce((most, pair) => Math.max(most, of(pair)), Number.NEGATIVE_INFINITY);
  return new Set(cases.filter((pair) => pair.isCopy && of(pair) > highest));
}

function outcomes(cases: readonly Pair[]): Outcome[] {
  return peers().flatMap(({ name, missing, score }): Outcome[] => {
    if (missing) {
      console.log(`${name} is not here; ${missing}`);
      return [];
    }
    const start = performance.now();
    const found = aboveNegatives(cases, ({ page, article }) =>
      score(page.join('\n\n'), article.text),
    );
    const each = (performance.now() - start) / cases.length;
    return [{ name, found, alarms: 0, each }];
  });
}

function report(cases: readonly Pair[], all: readonly Outcome[]): void {
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

/** Asks Hearsay and every peer of each pair and prints what they found, and how long it took. */
export function compareTools(cases: readonly Pair[], known: Known): void {
  report(cases, [...hearsay(cases, known), ...outcomes(cases)]);
}
