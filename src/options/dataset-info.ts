/** What the bundled dataset says about itself, for people. */
import * as v from 'valibot';
import type { ClaimStatus } from '../engine/vocabulary';
import { DEFAULT_SETTINGS } from '../settings';

const schema = v.object({
  date: v.string(),
  articles: v.array(
    v.object({
      id: v.string(),
      lang: v.string(),
      headline: v.string(),
      reviewed: v.string(),
      claims: v.array(v.object({ status: v.string() })),
    }),
  ),
});

export interface DatasetInfo {
  /** Day of the newest review. */
  readonly date: string;
  readonly articles: readonly {
    readonly id: string;
    readonly lang: string;
    readonly headline: string;
    readonly reviewed: string;
    readonly claims: number;
  }[];
  /** Claims over all articles, by status. */
  readonly statuses: Readonly<Record<ClaimStatus, number>>;
}

/** The statuses in the order of the settings. */
export const STATUSES = Object.keys(DEFAULT_SETTINGS.statuses) as readonly ClaimStatus[];

/** The dataset's own account of itself; throws a readable reason when the text is damaged. */
export function readDatasetInfo(text: string): DatasetInfo {
  const { date, articles } = v.parse(schema, JSON.parse(text));
  const claims = articles.flatMap((article) => article.claims);
  const counts = STATUSES.map((status) => [
    status,
    claims.filter((claim) => claim.status === status).length,
  ]);
  return {
    date,
    articles: articles.map((article) => ({ ...article, claims: article.claims.length })),
    statuses: Object.fromEntries(counts),
  };
}
