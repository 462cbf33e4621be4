/** What is told of texts that say what the article says: in another style, and translated there and back. */

import { buildIndex, check } from '../../../src/engine/check';
import type { Report } from '../../../src/engine/report';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import { roundTrip, waysHere } from '../../calibration/round-trips';
import { pageOf, recordOf } from '../../support/articles';
import type { Measure } from '../floors';
import { tally } from '../tally';
import { randomFrom } from '../variants';
import { LAYOUTS, relaid, restyled, STYLES } from './restyle';

/** Checks one text after another as a page of the article it is a version of. */
function checker(text: string): (paragraphs: readonly string[]) => Report {
  const whole = readParagraphs(text);
  const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
  return (paragraphs) => {
    const page = paragraphs.map((one, at) => ({
      text: one,
      role: at === 0 ? (whole[0]?.role ?? 'body') : ('body' as const),
    }));
    return check(pageOf(page), index, { anyway: false });
  };
}

/** Articles in every style and layout that changes a letter of them. */
export function measureStyles(texts: readonly string[], half: string): Measure[] {
  const styles = tally();
  const layouts = tally();
  texts.forEach((text, number) => {
    const given = readParagraphs(text).map((paragraph) => paragraph.text);
    const checked = checker(text);
    const told = (paragraphs: readonly string[]) => {
      const { comparison, paragraphs: moved } = checked(paragraphs);
      return [...(comparison?.edits ?? []), ...moved].map(({ kind }) => kind);
    };
    for (const style of STYLES) {
      const changed = restyled(given, style);
      if (changed.join() === given.join()) continue;
      const kinds = told(changed);
      styles.add(`${number} ${style}: ${kinds.join()}`, kinds.length === 0);
    }
    for (const layout of LAYOUTS) {
      const kinds = told(relaid(given, layout, randomFrom(text)));
      layouts.add(`${number} ${layout}: ${kinds.join()}`, kinds.length === 0);
    }
  });
  return [
    styles.share(`${half}: restyled articles of which nothing is told`),
    layouts.share(`${half}: articles broken, joined or cut off of which nothing is told`),
  ];
}

const FIGURES = new Set(['number', 'unit', 'date', 'name']);

/** False numbers, dates and names in 30 paragraphs of round trips. */
export function measureRoundTrips(texts: readonly string[]): Measure {
  const ways = waysHere();
  const failing: string[] = [];
  let paragraphs = 0;
  texts.forEach((text, number) => {
    const given = readParagraphs(text).map((paragraph) => paragraph.text);
    const back = roundTrip(given, ways[number % ways.length] ?? []);
    if (!back) return;
    paragraphs += back.length;
    for (const edit of checker(text)(back).comparison?.edits ?? []) {
      if (FIGURES.has(edit.kind)) failing.push(`${number} ${edit.kind} in ${edit.pageParagraph}`);
    }
  });
  return {
    name: 'numbers, dates and names told in 30 paragraphs of round trips',
    value: (30 * failing.length) / Math.max(1, paragraphs),
    better: 'lower',
    unit: 'pages',
    cases: paragraphs,
    failing,
  };
}
