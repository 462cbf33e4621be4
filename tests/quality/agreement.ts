/**
 * How far two readers of the same articles agree on who speaks unnamed: kinds by Cohen's kappa,
 * spans by F1. Their labels are ids and offsets, so the texts themselves are not needed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure } from './floors';

/** What a reader can say of a span; `doubtful` is a place that counts neither for nor against. */
export const ANSWERS = ['anonymous', 'group', 'secondhand', 'unattributed', 'doubtful'] as const;

export interface Mark {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly answer: string;
}

interface Line {
  readonly id: string;
  readonly labels: readonly (readonly [number, number, string])[];
  readonly unscored: readonly (readonly [number, number])[];
}

/** The articles of a reading, with the marks of each; kinds that are no answer are left out. */
export function readReading(name: string): Map<string, Mark[]> {
  const file = fileURLToPath(new URL(`./sourcing/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const { id: article, labels, unscored } = JSON.parse(line) as Line;
      const doubtful = unscored.map(([start, end]) => [start, end, 'doubtful'] as const);
      const marks = [...labels, ...doubtful].map(([start, end, answer]) => ({
        article,
        start,
        end,
        answer,
      }));
      return [article, marks.filter(({ answer }) => ANSWERS.some((one) => one === answer))];
    }),
  );
}

const touches = (one: Mark, other: Mark): boolean =>
  one.article === other.article && one.start < other.end && other.start < one.end;

/** The answers of both readers on every span of the first that the second marked too. */
export function answersOnBoth(first: readonly Mark[], second: readonly Mark[]): [string, string][] {
  return first.flatMap((mark): [string, string][] => {
    const met = second.filter((other) => touches(mark, other));
    const other = met.find(({ answer }) => answer === mark.answer) ?? met[0];
    return other ? [[mark.answer, other.answer]] : [];
  });
}

/** Cohen's kappa (1960): agreement over what two readers with these habits reach by chance; 1 is full. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (holds: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(holds).length / Math.max(1, pairs.length);
  const observed = share(([one, other]) => one === other);
  const answers = new Set(pairs.flat());
  const chance = [...answers].reduce(
    (sum, answer) => sum + share(([one]) => one === answer) * share(([, one]) => one === answer),
    0,
  );
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

/** F1, in per cent, of the spans with one of `answers`; a span counts as found where both touch. */
export function spanF1(
  name: string,
  answers: readonly string[],
  first: readonly Mark[],
  second: readonly Mark[],
): Measure {
  const mine = (marks: readonly Mark[]) => marks.filter(({ answer }) => answers.includes(answer));
  const [one, other] = [mine(first), mine(second)];
  const alone = [
    ...one.filter((mark) => !other.some((each) => touches(mark, each))),
    ...other.filter((mark) => !one.some((each) => touches(mark, each))),
  ];
  const all = one.length + other.length;
  return {
    name,
    value: all === 0 ? 0 : (100 * (all - alone.length)) / all,
    better: 'higher',
    unit: '%',
    cases: all,
    failing: alone.map(({ article, start }) => `${article} ${start}`),
  };
}

/** Unnamed reports are too few among the articles read twice for a figure of their own. */
const COUNTED = ANSWERS.filter((answer) => answer !== 'secondhand');

/** Kappa, a hundredfold, and the F1 of people together, of each kind, and of doubtful places, named by `readers`. */
export function measureAgreement(
  readers: string,
  first: readonly Mark[],
  second: readonly Mark[],
): Measure[] {
  const both = answersOnBoth(first, second);
  const apart = both.filter(([one, other]) => one !== other);
  return [
    {
      name: `${readers}: kappa of kinds, a hundredfold`,
      value: 100 * kappa(both),
      better: 'higher',
      unit: '%',
      cases: both.length,
      failing: apart.map((pair) => pair.join(' / ')),
    },
    spanF1(`${readers}: people, F1`, ['anonymous', 'group'], first, second),
    ...COUNTED.map((answer) => spanF1(`${readers}: ${answer}, F1`, [answer], first, second)),
  ];
}
