/**
 * `npm run calibrate`: fits the odds of reuse anew and prints what each half of the stories and
 * publishers reaches by weights that saw neither it nor the way of translation that is judged. With
 * `--write` the coefficients and the plot in docs are replaced.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WEIGHING } from '../../src/engine/recognition/constants';
import { isExact, isRetold, MEASURES } from '../../src/engine/recognition/verdict';
import { hasRealTexts } from '../support/real-texts';
import { type Case, ownCases, strangerCases } from './cases';
import { exactCases, furtherCases, roundTripCases } from './copies';
import { PART, rounded, weightsOfPart } from './part';
import { plot } from './plot';
import { waysHere } from './round-trips';
import { statementCases } from './statement-cases';
import { storyCases, storyPairs, storyParagraphs } from './stories';
import { weightsFor } from './weights';

/** Articles put through the ways in turn. */
const ARTICLES = 150;

const NAMES = [
  'ordinaryShare',
  'particularShare',
  'pairShare',
  'saidShare',
  'lengthError',
  'onwardShare',
  'lnConcentration',
  'bias',
] as const;

/** Half of a group, the same each time. */
function halfOf(group: string): 0 | 1 {
  let sum = 0;
  for (const sign of group) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return (sum % 2) as 0 | 1;
}

function oddsBy(weights: readonly number[], { weighed }: Case): number {
  if (weighed.matched < WEIGHING.leastWords) return Number.NEGATIVE_INFINITY;
  return MEASURES.reduce(
    (sum, measure, at) => sum + (weights[at] ?? 0) * measure(weighed),
    weights[MEASURES.length] ?? 0,
  );
}

/** Each case's odds by a fit to the other half, without its own way of translation. */
function crossed(cases: readonly Case[]): Map<Case, number> {
  const fits = new Map<string, readonly number[]>();
  const fitFor = (half: 0 | 1, way: string | undefined): readonly number[] => {
    const key = `${half} ${way}`;
    const known = fits.get(key);
    if (known) return known;
    const seen = cases.filter((each) => {
      return halfOf(each.group) !== half && (way === undefined || each.way !== way);
    });
    const made = weightsFor(seen);
    fits.set(key, made);
    return made;
  };
  return new Map(cases.map((each) => [each, oddsBy(fitFor(halfOf(each.group), each.way), each)]));
}

function table(cases: readonly Case[], odds: ReadonlyMap<Case, number>): void {
  const kinds = [...new Set(cases.map(({ kind, reuse }) => `${kind} | ${reuse ?? 'unclear'}`))];
  for (const name of kinds) {
    const these = cases.filter(({ kind, reuse }) => `${kind} | ${reuse ?? 'unclear'}` === name);
    const said = these.filter(
      (each) =>
        each.weighed.matched >= WEIGHING.leastWords &&
        ((odds.get(each) ?? 0) > 0 || isExact(each.weighed) || isRetold(each.weighed)),
    );
    const sorted = these.map((each) => odds.get(each) ?? 0).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    console.log(
      `${name.padEnd(52)} called reuse ${String(said.length).padStart(5)} of ${String(these.length).padStart(5)}   odds 1 % ${at(0.01)}  median ${at(0.5)}  99 % ${at(0.99)}  most ${at(1)}`,
    );
  }
}

function coefficients(weights: readonly number[], made: string): string {
  const rows = NAMES.map((name, at) => `  ${name}: ${rounded(weights[at] ?? 0)},`);
  return `/** Weights of the measures in the odds that a page reuses the article's text; made by \`npm run calibrate -- --write\`. */
export const REUSE = {
  made: '${made}',
${rows.join('\n')}
} as const;
`;
}

const WRITE = process.argv.includes('--write');

if (!hasRealTexts) console.log('skipped: the real texts are not there');
else {
  if (waysHere().length === 0) {
    console.log('apertium is not here: round trips are left out, and nothing is written');
  }
  const cases: Case[] = [
    ...storyPairs(),
    ...storyCases().map((each) => ({ ...each, kind: `${each.kind}, drafted records` })),
    ...storyParagraphs(),
    ...strangerCases(),
    ...statementCases(),
    ...roundTripCases(ARTICLES, false),
    ...furtherCases(),
    ...exactCases(ARTICLES),
    ...ownCases(),
  ];
  const whole = weightsFor(cases);
  console.log(NAMES.map((label, at) => `${label} ${(whole[at] ?? 0).toFixed(2)}`).join('  '));
  const odds = crossed(cases);
  console.log('\nBy weights that saw neither their half nor their way of translation:\n');
  table(cases, odds);
  if (WRITE && waysHere().length > 0) {
    const today = new Date().toISOString().slice(0, 10);
    const into = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    writeFileSync(into('../../src/engine/recognition/coefficients.ts'), coefficients(whole, today));
    const kept = [
      ['all', whole.map(rounded)],
      ['part', weightsOfPart()],
    ] as const;
    const lines = kept.map(([name, weights]) => `  "${name}": [${weights.join(', ')}]`);
    writeFileSync(PART, `{\n${lines.join(',\n')}\n}\n`);
    const known = cases.filter(({ reuse, kind }) => reuse !== null && !kind.startsWith('own'));
    writeFileSync(
      into('../../docs/reuse-odds.svg'),
      plot(known.map((each) => ({ odds: odds.get(each) ?? 0, reuse: each.reuse === true }))),
    );
  }
}
