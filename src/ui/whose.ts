/** Whose word a finding is, where several records know one text. */
import type { Flag, Origin, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { say } from './wording';

/** What a report holds of a record. */
export type KnownArticle = Origin['article'];

/** The record a flag of a record speaks from; null where none knows the page. */
export function articleOf(
  { beside, origin }: Report,
  { id }: Pick<Flag, 'id'>,
): KnownArticle | null {
  const other = beside.find(({ flags }) => flags.includes(id));
  return (other?.origin ?? origin)?.article ?? null;
}

/** Every record that knows the page's text, the one the report is made from first. */
export function articlesOf({ beside, origin }: Report): readonly KnownArticle[] {
  return origin ? [origin.article, ...beside.map((other) => other.origin.article)] : [];
}

/** The name of whoever wrote a record. */
export function makerName(article: KnownArticle | null, wording: Wording): string {
  return article?.maker?.name ?? say(wording, 'maker_unknown');
}

/** Claims that other records make of the same words. */
export function besides(flag: Flag, report: Report): readonly Flag[] {
  if (flag.category !== 'claim' || report.beside.length === 0) return [];
  const own = articleOf(report, flag);
  return report.flags.filter(
    (each) =>
      each.category === 'claim' &&
      each.pageParagraph === flag.pageParagraph &&
      each.start < flag.end &&
      flag.start < each.end &&
      articleOf(report, each) !== own,
  );
}
