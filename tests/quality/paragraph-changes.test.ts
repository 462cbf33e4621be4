/**
 * Paragraphs left out of, put into and moved within copies of real articles, against floors.
 *
 * Every sixth article of two collections is known; each copy has one change made by code, or none.
 */
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { readParagraphs } from '../../src/dataset/build/fingerprint';
import { buildIndex, check } from '../../src/engine/check';
import type { PageParagraph } from '../../src/engine/vocabulary';
import { pageOf, recordOf } from '../support/articles';
import { hasRealTexts, readNews, readStories } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { type Tally, tally } from './tally';
import { randomFrom } from './variants';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLOORS = here('./paragraph-changes-floors.json');
const EVERY = 6;
/** Paragraphs of an article, and words of a paragraph that is moved about. */
const SIZES = { least: 10, most: 60, words: 15, put: 25 } as const;

const wordsIn = ({ text }: PageParagraph) => text.split(/\s+/).length;

interface Variant {
  readonly kind: 'none' | 'missing' | 'added' | 'moved';
  /** Kind and number of the paragraph, of the page for an added one, else of the article. */
  readonly planted: string | null;
  readonly paragraphs: readonly PageParagraph[];
}

function variantsOf(
  whole: readonly PageParagraph[],
  stranger: PageParagraph,
  random: () => number,
): Variant[] {
  const inside = whole.flatMap((paragraph, at) =>
    at > 1 && at < whole.length - 2 && wordsIn(paragraph) >= SIZES.words ? [at] : [],
  );
  const at = inside[Math.floor(random() * inside.length)];
  const to = inside.find((other) => at !== undefined && Math.abs(other - at) >= 3);
  const chosen = at === undefined ? undefined : whole[at];
  if (at === undefined || to === undefined || !chosen) return [];
  const without = whole.filter((_, number) => number !== at);
  return [
    { kind: 'none', planted: null, paragraphs: whole },
    { kind: 'missing', planted: `missing ${at}`, paragraphs: without },
    {
      kind: 'added',
      planted: `added ${at}`,
      paragraphs: [...whole.slice(0, at), { ...stranger, role: 'body' }, ...whole.slice(at)],
    },
    {
      kind: 'moved',
      planted: `moved ${at}`,
      paragraphs: [...without.slice(0, to), chosen, ...without.slice(to)],
    },
  ];
}

function measure(): Measure[] {
  const texts = [
    ...readNews().map(({ text }) => text),
    ...readStories().map(({ paragraphs }) => paragraphs.join('\n\n')),
  ].map(readParagraphs);
  const found: Record<string, Tally> = { missing: tally(), added: tally(), moved: tally() };
  const real = tally();
  texts.forEach((whole, number) => {
    if (number % EVERY > 0 || whole.length < SIZES.least || whole.length > SIZES.most) return;
    const stranger = texts[(number + 100) % texts.length]?.find((one) => wordsIn(one) >= SIZES.put);
    if (!stranger) return;
    const text = whole.map((paragraph) => paragraph.text).join('\n\n');
    const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
    for (const { kind, planted, paragraphs } of variantsOf(whole, stranger, randomFrom(text))) {
      const told = check(pageOf(paragraphs), index, { anyway: false }).paragraphs.map(
        (change) =>
          `${change.kind} ${change.kind === 'added' ? change.pageParagraph : change.articleParagraph}`,
      );
      if (planted) found[kind]?.add(`${number} ${planted}`, told.includes(planted));
      for (const one of told) real.add(`${number} ${planted}: ${one}`, one === planted);
    }
  });
  return [
    ...Object.entries(found).map(([kind, each]) => each.share(`paragraphs ${kind}: found`)),
    real.share('changes told of paragraphs that were made'),
  ];
}

it.skipIf(!hasRealTexts)('what became of paragraphs is told', () => {
  const measures = measure();
  holdFloors(FLOORS, measures);
});
