/** Links that a copy lost: to where the article was published, and to what the article links to. */
import type { Edition, SourceArticle } from '../article';
import type { Edit } from '../comparison';
import type { PageText } from '../text/page-text';
import type { KnownDetails } from './print';
import { gone, hostOf } from './provenance';

/** Whether it can be told that a link is lost: the page's were all read, and one is known. */
export function areLinksKnown(
  { links }: PageText,
  article: SourceArticle,
  known: KnownDetails | null,
): boolean {
  return links !== null && (publishedAt(article) !== '' || (known?.links.length ?? 0) > 0);
}

/** Host of the original; empty where the record names none. */
function publishedAt({ editions }: SourceArticle): string {
  return hostOf(editions.find(({ kind }) => kind === 'original')?.url ?? null);
}

/**
 * Of a whole copy; `kept` are the paragraphs of the article that stand on the page: a link of another
 * went with its paragraph. A link anywhere on the page to the same host counts as kept.
 */
export function linkEdits(
  page: PageText,
  article: SourceArticle,
  followed: Edition | null,
  known: KnownDetails | null,
  kept: ReadonlySet<number>,
): Edit[] {
  if (page.links === null) return [];
  const own = [hostOf(page.url), hostOf(page.canonicalUrl)];
  const here = new Set([...page.links.map(({ host }) => host), ...own]);
  const home = publishedAt(article);
  const lostThere = followed && followed.kind !== 'original' ? followed.id : null;
  const source = home === '' || here.has(home) ? [] : [gone('link-lost', home, 'low', null)];
  const lost = new Map<string, Edit>();
  for (const { paragraph, host } of known?.links ?? []) {
    if (paragraph === null || !kept.has(paragraph) || here.has(host) || lost.has(host)) continue;
    if (host !== home) lost.set(host, gone('link-lost', host, 'low', paragraph));
  }
  return [...source.map((edit) => ({ ...edit, inherited: lostThere })), ...lost.values()];
}
