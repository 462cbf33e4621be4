/** Changes planted by code into the paragraphs of an article, each with its place. Nothing of the engine is asked. */
import { DATES, NAME_WAYS, NUMBERS, TITLE_WAYS, UNIT_WAYS } from './plant-figures';
import { HEDGE_WAYS, QUOTATION_WAYS } from './plant-speech';
import { type Random, swapped, type Ways } from './swap';

/** Kinds as they are measured: what the engine tells is sorted into these. */
export const GROUPS = [
  'numbers and units',
  'dates',
  'names',
  'quotations',
  'hedges',
  'attributions',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Plant {
  readonly group: Group;
  readonly way: string;
  /** Paragraph of the page, and where in its text the change stands. */
  readonly paragraph: number;
  readonly at: number;
  /** That paragraph's text now. */
  readonly text: string;
}

const WAYS: readonly (readonly [Group, Ways])[] = [
  ['numbers and units', { ...NUMBERS, ...UNIT_WAYS }],
  ['dates', DATES],
  ['names', { ...NAME_WAYS, ...TITLE_WAYS }],
  ['quotations', QUOTATION_WAYS],
  ['hedges', HEDGE_WAYS],
];

/** Words of a paragraph in which something is changed. */
const LEAST = 15;

/** One change in every way that the article gives a place for. */
export function plants(paragraphs: readonly string[], random: Random): Plant[] {
  const whole = paragraphs.join('\n\n');
  return WAYS.flatMap(([group, ways]) =>
    Object.keys(ways).flatMap((way): Plant[] => {
      const order = paragraphs
        .map((text, paragraph) => ({ text, paragraph, turn: random() }))
        .filter(({ text, paragraph }) => paragraph > 0 && text.split(/\s+/).length >= LEAST)
        .sort((a, b) => a.turn - b.turn);
      for (const { text, paragraph } of order) {
        const swap = ways[way]?.(text, random, whole);
        const changed = swap ? swapped(text, swap) : text;
        if (swap && changed !== text) {
          return [{ group, way, paragraph, at: swap.start, text: changed }];
        }
      }
      return [];
    }),
  );
}
