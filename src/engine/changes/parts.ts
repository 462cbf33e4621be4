/** Which paragraphs of the page and of the known article say the same, taken together. */
import type { AlignedParagraph } from '../report';

/** Paragraphs that answer each other, ascending: one and one, where nothing was split or joined. */
export interface Part {
  readonly page: readonly number[];
  readonly article: readonly number[];
}

/** More paragraphs hanging together than these say that nothing can be told apart. */
const MOST = 6;
/** Share of a paragraph's best evidence below which another one is only brushed. */
const BESIDE = 0.4;

/** The parts of an alignment, in order of the page. */
export function partsOf(alignment: readonly AlignedParagraph[]): Part[] {
  const best = new Map<string, number>();
  const keys = ({ pageParagraph, articleParagraph }: AlignedParagraph) =>
    [`page ${pageParagraph}`, `article ${articleParagraph}`] as const;
  for (const pair of alignment) {
    for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.evidence));
  }
  const parts: { page: Set<number>; article: Set<number> }[] = [];
  for (const pair of alignment) {
    const [page, article] = keys(pair);
    const least = BESIDE * Math.min(best.get(page) ?? 0, best.get(article) ?? 0);
    // A quotation said twice brushes where it does not stand.
    if (pair.evidence < Math.max(least, BESIDE * (best.get(page) ?? 0) * 0.5)) continue;
    const touching = parts.filter(
      (part) => part.page.has(pair.pageParagraph) || part.article.has(pair.articleParagraph),
    );
    const joined = {
      page: new Set([pair.pageParagraph, ...touching.flatMap((part) => [...part.page])]),
      article: new Set([pair.articleParagraph, ...touching.flatMap((part) => [...part.article])]),
    };
    for (const part of touching) parts.splice(parts.indexOf(part), 1);
    parts.push(joined);
  }
  const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return parts
    .map(({ page, article }) => ({ page: ascending(page), article: ascending(article) }))
    .filter(({ page, article }) => page.length + article.length <= MOST)
    .sort((a, b) => (a.page[0] ?? 0) - (b.page[0] ?? 0));
}
