/** A whole check among the records of a library. */
import { finish } from '../engine/check';
import type { Report } from '../engine/report';
import type { PageArticle } from '../engine/vocabulary';
import { type BegunIn, beginIn, type Library } from './library';

type Options = Parameters<typeof finish>[1];

/** `check` among the records of a library: the same answer as among all of them whole. */
export async function checkIn(
  given: PageArticle,
  library: Library,
  options: Options,
): Promise<Report> {
  return finishIn(await beginIn(given, library), options);
}

/** The report on what was begun. */
export function finishIn(begun: BegunIn, options: Options): Report {
  const { date, articles } = begun.all;
  return { ...finish(begun, options), dataset: { date, articles: articles.length } };
}
