/** Real news as pairs: pages of other outlets on a known article's story, and copies by a translator. */
import { roundTrips } from '../calibration/copies';
import { waysHere } from '../calibration/round-trips';
import { isReuse } from '../calibration/stories';
import { type Library, libraryOf } from '../quality/library';
import { recordOf } from '../support/articles';
import { hasRealTexts, readStories, type StoryText } from '../support/real-texts';
import type { Pair } from './cases';

/** Articles that are put through a translation program and back. */
const COPIED = 40;

const textOf = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

/** All of them; none where the real texts are not there, no round trips without the translator. */
export function realPairs(): Pair[] {
  if (!hasRealTexts) return [];
  const texts = readStories();
  const byId = new Map(texts.map((text) => [text.id, text]));
  const told = texts.filter(({ known }) => known).flatMap((article) => storyPairs(article, byId));
  if (waysHere().length === 0) return told;
  const copies = roundTrips(COPIED, false).flatMap(({ article, name, pages }) =>
    pages.map(
      ([kind, page]): Pair => ({
        name: `${name} ${kind}`,
        page,
        article: { name: article.id, text: textOf(article.paragraphs) },
        kind: `round trip, ${kind}`,
        isCopy: true,
      }),
    ),
  );
  return [...told, ...copies];
}

function storyPairs(article: StoryText, byId: ReadonlyMap<string, StoryText>): Pair[] {
  const known = { name: article.id, text: textOf(article.paragraphs) };
  return Object.keys(article.pairs).flatMap((id): Pair[] => {
    const page = byId.get(id)?.paragraphs;
    const isCopy = isReuse(article, id);
    if (!page || id === article.id || isCopy === null) return [];
    return [
      {
        name: `${article.id} ${id}`,
        page,
        article: known,
        kind: 'reused by another outlet',
        isCopy,
      },
    ];
  });
}

/** A library that knows one real article. */
export function realKnown({ name, text }: Pair['article']): Library {
  return libraryOf({ date: '2026-01-01', articles: [recordOf(name, text)] });
}
