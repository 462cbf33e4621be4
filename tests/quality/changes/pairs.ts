/**
 * What is told of real articles that share 30 % and more, beside what a person read there.
 *
 * 51 of the 59 pairs were read whole, both texts side by side; every figure, date, name, quotation,
 * reservation and attribution of a passage that stands in both was compared. `true` are the changes,
 * `open` those of which two readers may think otherwise: neither is missed nor wrong. Of the other
 * pairs only what was told was read.
 */

import { buildIndex, check } from '../../../src/engine/check';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import { pageOf, recordOf } from '../../support/articles';
import { readStories } from '../../support/real-texts';
import type { Measure } from '../floors';
import { tally } from '../tally';
import LABELS from './pairs.json' with { type: 'json' };

const SHARED = 0.3;
/** Letters between a label and what tells it: a lost attribution stands at no letter of its own. */
const NEAR = 200;

/** Known text, page, kind, paragraph of the page and offset there. */
interface Label {
  readonly pair: string;
  readonly kind: string;
  readonly paragraph: number;
  readonly at: number;
}

function labels(list: readonly (readonly (string | number)[])[]): Label[] {
  return list.map(([known, page, kind, paragraph, at]) => ({
    pair: `${known} ${page}`,
    kind: String(kind),
    paragraph: Number(paragraph),
    at: Number(at),
  }));
}

const isOne = (one: Label, other: Label) =>
  one.pair === other.pair &&
  one.kind === other.kind &&
  one.paragraph === other.paragraph &&
  Math.abs(one.at - other.at) <= NEAR;

const nameOf = ({ pair, kind, paragraph, at }: Label) =>
  `${pair}: ${kind} in ${paragraph} at ${at}`;

/** What is told of every pair, with a place on the page. */
function toldOfPairs(): Label[] {
  const stories = readStories();
  const texts = new Map(stories.map(({ id, paragraphs }) => [id, paragraphs.join('\n\n')]));
  return stories.flatMap(({ id, known, pairs }) => {
    const near = Object.entries(pairs ?? {}).filter(
      ([page, share]) => page !== id && share >= SHARED,
    );
    const text = texts.get(id);
    if (!known || text === undefined || near.length === 0) return [];
    const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
    return near.flatMap(([page]) => {
      const given = pageOf(readParagraphs(texts.get(page) ?? ''));
      const edits = check(given, index, { anyway: false }).comparison?.edits ?? [];
      return edits.flatMap(({ kind, pageParagraph, start }): Label[] =>
        pageParagraph === null
          ? []
          : [{ pair: `${id} ${page}`, kind, paragraph: pageParagraph, at: start }],
      );
    });
  });
}

/** Precision over everything told, and how much of what a person read is told. */
export function measurePairs(): Measure[] {
  const [right, open] = [labels(LABELS.true), labels(LABELS.open)];
  const told = toldOfPairs();
  const precision = tally();
  for (const one of told) {
    if (!open.some((label) => isOne(one, label)))
      precision.add(
        nameOf(one),
        right.some((label) => isOne(one, label)),
      );
  }
  const found = tally();
  for (const label of right)
    found.add(
      nameOf(label),
      told.some((one) => isOne(one, label)),
    );
  return [
    precision.share('real pairs: changes told that a person read there'),
    found.share('real pairs: changes read there that are told'),
  ];
}
