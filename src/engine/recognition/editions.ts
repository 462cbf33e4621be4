/** Which edition of a known article a page's words follow, and what of the record belongs to it. */
import type { Edition, OfEditions, SourceArticle } from '../article';
import { fold } from '../text/tokenize';
import type { PageArticle, Wording } from '../vocabulary';
import { EDITIONS as C } from './constants';

/** Less and less the original's own; of editions that cannot be told apart, the first. */
const NEAREST: readonly Edition['kind'][] = ['original', 'syndication', 'repost', 'laundered'];

/** The editions a page's words may be of, nearest to the original first; none: it cannot be told. */
export function followedEditions(
  page: PageArticle,
  article: SourceArticle,
  wording: Wording | null,
): readonly Edition[] {
  const counts = counted(page, article);
  const most = (laundered: boolean) =>
    Math.max(0, ...counts.filter((one) => one.laundered === laundered).map(({ hits }) => hits));
  const translated = most(true);
  const others = most(false);
  const least = wording === 'reworded' ? C.phrasesReworded : C.phrasesKept;
  const top = Math.max(translated, others);
  if (top < least || top < C.lead * Math.min(translated, others)) return [];
  return counts
    .filter(({ hits, laundered }) => hits === top && laundered === translated > others)
    .map(({ edition }) => edition)
    .sort((a, b) => NEAREST.indexOf(a.kind) - NEAREST.indexOf(b.kind));
}

/**
 * The record as it bears on a page that follows one of these editions: without the claims, the
 * artifacts and the passages that belong to others alone. Where nothing was told all stay, and
 * the page's own words decide.
 */
export function asFollowed(article: SourceArticle, editions: readonly Edition[]): SourceArticle {
  if (editions.length === 0) return article;
  const ids = new Set(editions.map(({ id }) => id));
  const stays = (carriers: readonly string[] | undefined) =>
    carriers === undefined || carriers.some((id) => ids.has(id));
  return {
    ...article,
    claims: article.claims.filter((claim) =>
      stays(claim.status === 'mistranslated' ? carriersOf(claim, article) : claim.editions),
    ),
    sourcing: article.sourcing.filter((passage) => stays(passage.editions)),
    artifacts: article.artifacts.filter((artifact) => stays(carriersOf(artifact, article))),
  };
}

/** Editions a fault of translation stands in: those it names, else the translated ones. */
function carriersOf(entry: OfEditions, { editions }: SourceArticle): readonly string[] | undefined {
  if (entry.editions) return entry.editions;
  const translated = editions.filter(({ kind }) => kind === 'laundered').map(({ id }) => id);
  return translated.length > 0 ? translated : undefined;
}

/** Every edition with the number of the phrases telling it that stand on the page. */
function counted(page: PageArticle, article: SourceArticle) {
  const text = ` ${page.paragraphs.map((paragraph) => plain(paragraph.text)).join(' ')} `;
  const phrases = tellingPhrases(article);
  return article.editions.map((edition) => ({
    edition,
    laundered: edition.kind === 'laundered',
    hits: [...phrases].filter(([phrase, ids]) => ids.has(edition.id) && text.includes(phrase))
      .length,
  }));
}

const TELLING = new WeakMap<SourceArticle, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * Phrases that tell editions, each with the ids of those it stands in: the editions' own, the words
 * of artifacts, and the attested words they took the place of.
 */
function tellingPhrases(article: SourceArticle): ReadonlyMap<string, ReadonlySet<string>> {
  const known = TELLING.get(article);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  const add = (phrase: string, ids: readonly string[]) => {
    const words = ` ${plain(phrase)} `;
    found.set(words, new Set([...(found.get(words) ?? []), ...ids]));
  };
  for (const { id, phrases } of article.editions) for (const phrase of phrases) add(phrase, [id]);
  const own = new Set(found.keys());
  const addIfTelling = (phrase: string, ids: readonly string[]) => {
    const words = plain(phrase);
    if (words.split(' ').length >= C.tellingWords && !own.has(` ${words} `)) add(phrase, ids);
  };
  for (const artifact of article.artifacts) {
    const carriers = carriersOf(artifact, article) ?? [];
    const others = article.editions.map(({ id }) => id).filter((id) => !carriers.includes(id));
    addIfTelling(artifact.quote, carriers);
    if (artifact.original && artifact.attested) addIfTelling(artifact.original, others);
  }
  TELLING.set(article, found);
  return found;
}

/** Folded words parted by single spaces. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
