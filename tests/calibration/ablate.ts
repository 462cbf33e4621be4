/**
 * `npm run ablate`: takes each constant of recognition out in turn and prints what changes. A row
 * without any change is a constant that earns nothing.
 */
import { RECOGNITION } from '../../src/engine/recognition/constants';
import { isRelated, relationOf, saysAgain } from '../../src/engine/recognition/verdict';
import type { Weighed } from '../../src/engine/recognition/weigh';
import { type Case, exactCases, ownCases, roundTripCases, storyCases, unlike } from './cases';
import { waysHere } from './round-trips';
import { hasRealTexts } from './texts';

type Constant = keyof typeof RECOGNITION;

/** The value at which a constant has no say. */
const WITHOUT: Readonly<Record<Constant, number>> = {
  breakEven: 0,
  commonBits: 0,
  subjectBitsPerWord: 0,
  priorWordShare: 0,
  priorWordBits: 1e-9,
  priorPairShare: 0,
  priorPairs: 1e-9,
  leastWords: 0,
  retoldShare: 0,
  retoldParagraphs: 0,
  retoldBits: 0,
  exactBits: 0,
  exactWordShare: 0,
  exactPairShare: 0,
  quotedWords: 0,
  statementBits: 0,
  relatedBits: 0,
  relatedStretch: 0,
  subjectStretch: 0,
  subjectShare: 0,
  storyStretch: 0,
};

const COPIED = 40;
const called = (weighed: Weighed) =>
  saysAgain(weighed) ? 'reuse' : isRelated(weighed) ? relationOf(weighed) : 'none';

/** The figures of one setting: what is counted, by its name. */
function figures(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, reuse, again } of cases) {
    const answer = called(again());
    const row = `${kind.startsWith('own') || reuse !== true ? kind : (kind.split(',')[0] ?? kind)}${reuse === false ? ' (no reuse)' : ''}: ${answer}`;
    if (reuse !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

function changes(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string {
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort();
  const found = rows.flatMap((row) => {
    const [was, is] = [before.get(row) ?? 0, after.get(row) ?? 0];
    return was === is ? [] : [`${row} ${was} → ${is}`];
  });
  return found.length === 0 ? 'nothing changes' : found.join('; ');
}

const cases = [
  ...ownCases(),
  ...(hasRealTexts ? [...storyCases(), ...unlike(), ...exactCases(COPIED)] : []),
  ...(hasRealTexts && waysHere().length > 0 ? roundTripCases(COPIED, false) : []),
];
const base = figures(cases);
for (const [row, count] of [...base].sort()) console.log(`${row}  ${count}`);
console.log('');
const constants: Record<Constant, number> = RECOGNITION;
for (const name of Object.keys(WITHOUT) as Constant[]) {
  const kept = constants[name];
  constants[name] = WITHOUT[name];
  console.log(`${name} (${kept}): ${changes(base, figures(cases))}`);
  constants[name] = kept;
}
