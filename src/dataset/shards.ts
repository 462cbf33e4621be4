/**
 * Records whole, a few to a file: fetched one file at a time, and only when a page needs one of the
 * records in it.
 */
import type { SourceArticle } from '../engine/article';
import { SCHEME } from '../engine/recognition/fingerprint';

const FORMAT = 'hearsay-shard-1';
/** Characters of a shard's records, unless one record alone has more: parsed in a millisecond. */
const SHARD_CHARS = 100_000;

/** The records in their order, a list for each shard. */
export function inShards(articles: readonly SourceArticle[]): SourceArticle[][] {
  const shards: SourceArticle[][] = [];
  let room = 0;
  for (const article of articles) {
    const { length } = JSON.stringify(article);
    const last = shards.at(-1);
    if (last && length <= room) {
      last.push(article);
      room -= length;
    } else {
      shards.push([article]);
      room = SHARD_CHARS - length;
    }
  }
  return shards;
}

/** JSON text of a shard, marked with its format and the fingerprint scheme. */
export function encodeShard(articles: readonly SourceArticle[]): string {
  return JSON.stringify({ format: FORMAT, scheme: SCHEME, articles });
}

/** The records of a shard. Throws a readable reason when it is damaged or of another scheme. */
export function decodeShard(text: string): readonly SourceArticle[] {
  const given = parse(text);
  if (given['format'] !== FORMAT) throw new Error('the records are not in a known format');
  if (given['scheme'] !== SCHEME) {
    throw new Error(`the records were made for scheme ${String(given['scheme'])}, not ${SCHEME}`);
  }
  const { articles } = given;
  if (!Array.isArray(articles) || !articles.every(isArticle)) {
    throw new Error('the records are damaged');
  }
  return articles;
}

function parse(text: string): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given === 'object' && given !== null) return given as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Error('the records cannot be read');
}

/** A shallow look: records were validated in full when the shard was made. */
export function isArticle(given: unknown): given is SourceArticle {
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
