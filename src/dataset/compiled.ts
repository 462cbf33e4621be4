/** The bundled form of the dataset: written at build time, read by the worker. */

import type { Dataset, SourceArticle } from '../engine/article';
import { SCHEME } from '../engine/recognition/fingerprint';

const FORMAT = 'hearsay-dataset-1';

/** A dataset of these articles, dated by its newest review; articles are sorted by id. */
export function makeDataset(articles: readonly SourceArticle[]): Dataset {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const date = sorted.reduce((newest, { reviewed }) => (reviewed > newest ? reviewed : newest), '');
  return { date, articles: sorted };
}

/** JSON text of the dataset, marked with its format and the fingerprint scheme. */
export function encodeDataset(dataset: Dataset): string {
  return JSON.stringify({ format: FORMAT, scheme: SCHEME, ...dataset });
}

/** The dataset in `text`. Throws a readable reason when it is damaged or of another scheme. */
export function decodeDataset(text: string): Dataset {
  const given = parse(text);
  if (given['format'] !== FORMAT) throw new Error('the dataset is not in a known format');
  if (given['scheme'] !== SCHEME) {
    throw new Error(`the dataset was made for scheme ${String(given['scheme'])}, not ${SCHEME}`);
  }
  const { date, articles } = given;
  if (typeof date !== 'string' || !Array.isArray(articles) || !articles.every(isArticle)) {
    throw new Error('the dataset is damaged');
  }
  return { date, articles };
}

function parse(text: string): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given === 'object' && given !== null) return given as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Error('the dataset cannot be read');
}

/** A shallow look: records were validated in full when the dataset was built. */
function isArticle(given: unknown): given is SourceArticle {
  const article = given as Partial<SourceArticle> | null;
  return (
    typeof article === 'object' &&
    article !== null &&
    typeof article.id === 'string' &&
    typeof article.fingerprint?.data === 'string' &&
    Array.isArray(article.claims) &&
    Array.isArray(article.sourcing) &&
    Array.isArray(article.artifacts) &&
    Array.isArray(article.editions)
  );
}
