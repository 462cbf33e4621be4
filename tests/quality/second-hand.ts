/** Places where unnamed media or reports may be cited, in articles and in texts of stories: which of them are flagged. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, readArticles } from '../../src/attributions/train/corpus';
import { unrecognised } from '../../src/engine/recognition/recognise';
import { findSourcing } from '../../src/engine/sourcing/find';
import { barePage } from '../../src/engine/text/plain-text';
import { hasRealTexts, readStories } from '../support/real-texts';
import { CORPUS, readArticle } from './attributions';
import type { Measure } from './floors';

/** UTF-16 offsets in an article, or in a paragraph of a story's text. */
interface Place {
  readonly id: string;
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
  /** Whether an unnamed report or outlet is cited there. */
  readonly is: boolean;
}

interface Text {
  readonly places: readonly Place[];
  /** Where flags for unnamed reports stand. */
  readonly flags: readonly Omit<Place, 'id' | 'is'>[];
}

/** Precision and recall over the labelled places, in percent; null where the texts are not there. */
export function measureSecondHand(): Measure[] | null {
  const articles = hasRealTexts ? readArticles(CORPUS) : null;
  if (articles === null) return null;
  const texts = read(articles);
  const hit = (text: Text, place: Place) =>
    text.flags.some(
      (one) => one.paragraph === place.paragraph && one.start < place.end && place.start < one.end,
    );
  const all = texts.flatMap((text) =>
    text.places.map((place) => ({ is: place.is, found: hit(text, place), place })),
  );
  const found = all.filter((one) => one.found);
  const wanted = all.filter((one) => one.is);
  const named = (list: typeof all) => list.map(({ place }) => `${place.id}:${place.start}`);
  const share = (name: string, of: typeof all, failing: typeof all): Measure => ({
    name: `second-hand places ${name}`,
    value: of.length === 0 ? 0 : (100 * (of.length - failing.length)) / of.length,
    better: 'higher',
    unit: '%',
    cases: of.length,
    failing: named(failing),
  });
  return [
    share(
      'precision',
      found,
      found.filter((one) => !one.is),
    ),
    share(
      'recall',
      wanted,
      wanted.filter((one) => !one.found),
    ),
  ];
}

function read(articles: readonly Article[]): Text[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const stories = new Map(readStories().map(({ id, paragraphs }) => [id, paragraphs]));
  const file = fileURLToPath(new URL('./labels/second-hand.jsonl', import.meta.url));
  const byText = new Map<string, Place[]>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const place = JSON.parse(line) as Place;
    byText.set(place.id, [...(byText.get(place.id) ?? []), place]);
  }
  return [...byText].map(([id, places]) => {
    const article = known.get(id);
    if (article) return { places, flags: secondHand(readArticle(article, null).found) };
    const paragraphs = stories.get(id) ?? [];
    const page = barePage(
      paragraphs.map((text) => ({ text, role: 'body' as const })),
      { lang: 'en' },
    );
    const { flags } = findSourcing(page, unrecognised(paragraphs.length), [], null);
    const placed = secondHand(flags).map(({ pageParagraph, start, end }) => ({
      paragraph: pageParagraph,
      start,
      end,
    }));
    return { places, flags: placed };
  });
}

const secondHand = <Flag extends { readonly kind: string }>(flags: readonly Flag[]) =>
  flags.filter(({ kind }) => kind === 'second-hand');
