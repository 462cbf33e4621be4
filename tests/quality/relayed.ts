/** Unnamed reports and nobody's beliefs, and persons and groups of the same press, in texts labelled before any was run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paragraphsOf } from '../../src/attributions/train/corpus';
import type { AttributionModel } from '../../src/engine/sourcing/reading/model';
import { hasRealTexts, readNews, readStories } from '../support/real-texts';
import { ratesOf, type Tally } from './attributions';
import type { Measure } from './floors';
import { type Place, type Press, tallyPress } from './press';

/** A place in a whole article of the news corpus, or in a paragraph of a story's text. */
type Span = readonly [start: number, end: number, kind?: string] | Place;

interface Row {
  readonly id: string;
  /** Read for reports and beliefs alone, the longer ones only where a word of relay stands. */
  readonly read?: 'in part';
  readonly labels: readonly Span[];
  readonly unscored: readonly Span[];
  /** What lies between the sentences that were read; a flag there counts for nothing. */
  readonly unread?: readonly Span[];
}

interface Relayed extends Press {
  readonly whole: boolean;
}

/** The first half was open to those who change rules; the second, what came later and the press to nobody. */
const PARTS = {
  first: 'relayed-a',
  second: 'relayed-b',
  later: 'relayed-c',
  press: 'press-second',
} as const;
type Texts = Readonly<Record<keyof typeof PARTS, readonly Relayed[]>>;

/** The labelled texts by part; null where the corpora are not there. */
export function readRelayed(): Texts | null {
  if (!hasRealTexts) return null;
  const texts = new Map(
    readStories().map(({ id, paragraphs }) => [
      id,
      paragraphs.map((text) => ({ text, offset: 0 })),
    ]),
  );
  for (const { id, text } of readNews()) texts.set(id, paragraphsOf(text));
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`./labels/${name}.jsonl`, import.meta.url)), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const row = JSON.parse(line) as Row;
        const paragraphs = texts.get(row.id) ?? [];
        const placed = (span: Span) => placeOf(span, paragraphs);
        return {
          paragraphs: paragraphs.map(({ text }) => text),
          labels: row.labels.map(placed),
          unscored: [...row.unscored, ...(row.unread ?? [])].map(placed),
          whole: row.read === undefined,
        };
      });
  return {
    first: read(PARTS.first),
    second: read(PARTS.second),
    later: read(PARTS.later),
    press: read(PARTS.press),
  };
}

/** Spans of an article become places in its paragraphs. */
function placeOf(span: Span, paragraphs: readonly { text: string; offset: number }[]): Place {
  const [a, b, c, d] = span;
  if (typeof c === 'number') return d === undefined ? [a, b, c] : [a, b, c, d];
  const last = paragraphs.findLastIndex(({ offset }) => offset <= a);
  const from = paragraphs[last]?.offset ?? 0;
  return c === undefined ? [last, a - from, b - from] : [last, a - from, b - from, c];
}

/** The tallies behind the figures, by name: reports and beliefs by part, people of all texts read whole. */
export function talliesOfRelayed(
  model: AttributionModel | null,
  { first, second, later, press }: Texts,
): [string, Tally[]][] {
  const of = (kinds: readonly string[], texts: readonly Relayed[]) =>
    texts.map((one) => tallyPress(kinds, one, model));
  const parts = { first, blind: [...second, ...later, ...press] };
  const whole = [...first, ...second, ...press].filter((one) => one.whole);
  return [
    ...Object.entries(parts).flatMap(([part, texts]) =>
      ['second-hand', 'unattributed'].map((kind): [string, Tally[]] => [
        `relayed ${part} ${kind}`,
        of([kind], texts),
      ]),
    ),
    ['second press anonymous', of(['anonymous'], whole)],
    ['second press group', of(['group'], whole)],
    ['second press people', of(['anonymous', 'group'], whole)],
  ];
}

/** The same in percent. */
export function measureRelayed(
  name: string,
  model: AttributionModel | null,
  texts: Texts,
): Measure[] {
  return talliesOfRelayed(model, texts).flatMap(([what, tallies]) =>
    ratesOf(`${name} ${what}`, tallies),
  );
}
