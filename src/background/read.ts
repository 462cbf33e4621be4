/** "You read this; it has since been corrected": what was read is remembered, and compared anew. */
import type { Library } from '../dataset/library';
import type { SourceArticle } from '../engine/article';
import type { Report } from '../engine/report';
import { isCopy, NOTICE_KINDS, type NoticeKind } from '../engine/vocabulary';
import { type Corrected, changeReadList, type ReadArticle, readList } from '../platform/read-store';

/** A publisher's own act on an article, and a name that stays the same while the act does. */
interface Act extends Pick<Corrected, 'kind' | 'date' | 'publisher' | 'url'> {
  readonly name: string;
}

const isOwnAct = (kind: string): kind is NoticeKind =>
  (NOTICE_KINDS as readonly string[]).includes(kind);

/** What the publisher is known to have done about an article: its notices, and claims that say so. */
function actsOn({ notices, claims }: SourceArticle): Act[] {
  const said = notices.map(({ id, kind, date, publisher, url }) => ({
    name: `${id} ${kind}`,
    kind,
    date,
    publisher,
    url,
  }));
  // A claim of the same name is what the notice says of one place.
  const own = claims.filter(({ id }) => !notices.some((notice) => notice.id === id));
  const claimed = own.flatMap(({ id, status, established, evidence: [source] }) =>
    isOwnAct(status) && source
      ? {
          name: `${id} ${status}`,
          kind: status,
          date: established,
          publisher: source.publisher,
          url: source.url,
        }
      : [],
  );
  return [...said, ...claimed];
}

/** The whole record of this id, or null where none is known any more. */
async function articleIn({ index, record }: Library, id: string): Promise<SourceArticle | null> {
  const at = index.articles.findIndex((article) => article.id === id);
  return at < 0 ? null : record(at);
}

/**
 * Remember the articles that this report found a copy of, with what is known of them today (ISO
 * 8601), so that only what comes later is news.
 */
export async function rememberRead(report: Report, library: Library, today: string): Promise<void> {
  const { origin, beside, verdict } = report;
  if (!origin || !isCopy(verdict.kind)) return;
  const ids = [origin, ...beside.map((other) => other.origin)].map(({ article }) => article.id);
  const read: ReadArticle[] = [];
  for (const id of ids) {
    const article = await articleIn(library, id);
    if (article) read.push({ id, day: today, known: actsOn(article).map(({ name }) => name) });
  }
  await changeReadList(({ articles, corrected }) => ({
    corrected,
    articles: [...articles.filter(({ id }) => !ids.includes(id)), ...read],
  }));
}

/** Look for what publishers did since about articles that were read; each is told once. */
export async function lookAgain(library: Library): Promise<void> {
  const found: Corrected[] = [];
  const seen = new Map<string, readonly string[]>();
  for (const { id, day, known } of (await readList()).articles) {
    const article = await articleIn(library, id).catch(() => null);
    if (!article) continue;
    const acts = actsOn(article);
    const { headline, lang } = article;
    for (const { name, ...act } of acts) {
      if (!known.includes(name)) found.push({ ...act, id, headline, lang, read: day, told: false });
    }
    seen.set(id, [...new Set([...known, ...acts.map(({ name }) => name)])]);
  }
  if (found.length === 0) return;
  await changeReadList(({ articles, corrected }) => ({
    articles: articles.map((each) => ({ ...each, known: seen.get(each.id) ?? each.known })),
    corrected: [...corrected, ...found],
  }));
}
