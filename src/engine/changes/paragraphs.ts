/** Paragraphs of the known article that a copy left out, put in or moved. */

import type { ParagraphChange } from '../comparison';
import { eachFeature, type Key } from '../recognition/features';
import type { KnownParagraph, KnownText } from '../recognition/fingerprint';
import type { Recognition } from '../report';
import type { PageText } from '../text/page-text';
import type { WordReader } from '../text/words';

const LIMITS = {
  /** Words from which a paragraph is sure to be found where it stands. */
  words: 12,
  /** The same for one above the article: teasers and bylines stand there. */
  wordsAbove: 20,
  /** Words that no article has: in the order of an article a paragraph counts before its words. */
  longest: 1_000_000,
  /** Bits per word below which a paragraph only brushes one that stands elsewhere in full: kept
   * wording has about 7, and the most that 93 paragraphs put in by code had was 5.4. */
  brushes: 3,
  /** Times the evidence that the other paragraph has at the least. */
  stronger: 4,
  /**
   * Share of a paragraph's features from which it stands in one that its neighbours were joined
   * with: what a stranger on the same story has of them is under a third.
   */
  joined: 0.6,
  /**
   * The same for one page paragraph that says it in other words, and the share of the features that
   * are this paragraph's alone: of real copies those had 52 % and 29 % at the least, others of the
   * story 65 % and 17 % at the most.
   */
  reworded: 0.45,
  own: 0.25,
  /**
   * Share of a paragraph's weight from which it is this one that stands elsewhere: of real copies
   * those that did had 80 % at the least, new ones that touch it 39 % at the most.
   */
  moved: 0.6,
  /** Share of a paragraph's best evidence from which it stands a second time. */
  again: 0.8,
} as const;

interface Pair {
  readonly page: number;
  readonly article: number;
  readonly evidence: number;
}

/**
 * What became of the paragraphs, in order of the page. Only a whole copy that kept the wording is
 * asked: of others the fingerprint cannot tell what is missing and what was put in other words.
 * What stands after the last paragraph that was found is a page's cut or its furniture, and no
 * change.
 */
export function changedParagraphs(
  page: PageText,
  recognition: Recognition,
  text: KnownText,
  read: WordReader,
): ParagraphChange[] {
  const { verdict, alignment } = recognition;
  const known = text.paragraphs;
  if (verdict.kind !== 'copy' || verdict.wording === 'reworded') return [];
  const pairs = alignment.map(
    ({ pageParagraph, articleParagraph, evidence }): Pair => ({
      page: pageParagraph,
      article: articleParagraph,
      evidence,
    }),
  );
  const held = heldBy(page, text, read);
  const left = missing(recognition, pairs, known).filter(
    ({ articleParagraph: at }) => at === null || !standsElsewhere(page, at, pairs, held),
  );
  return [...left, ...added(page, pairs), ...moved(pairs, known)];
}

function missing(
  { article }: Recognition,
  pairs: readonly Pair[],
  known: readonly KnownParagraph[],
): ParagraphChange[] {
  const found = new Set(pairs.map((pair) => pair.article));
  const last = Math.max(...found);
  return known.flatMap(({ words }, at): ParagraphChange[] => {
    if (at === 0 || at > last || found.has(at) || words < LIMITS.words) return [];
    const claims = (article?.claims ?? [])
      .filter(({ places }) => places.some(({ paragraph }) => paragraph === at))
      .map(({ id }) => id);
    return [{ kind: 'missing', articleParagraph: at, pageParagraph: null, claims, caveats: [] }];
  });
}

/** Shares of an article paragraph's features that page paragraphs taken together have. */
interface Held {
  readonly all: number;
  /** Of those that no other paragraph of the article has. */
  readonly own: number;
}
type Holding = (at: number, here: readonly number[]) => Held;

function heldBy(page: PageText, text: KnownText, read: WordReader): Holding {
  const keys = new Map<number, ReadonlySet<Key>>();
  const keysOf = (number: number): ReadonlySet<Key> => {
    const made = keys.get(number) ?? new Set<Key>();
    if (keys.has(number)) return made;
    keys.set(number, made);
    const words = read(page.paragraphs[number]?.text ?? '');
    eachFeature(words, 0, words.length, (key) => (made as Set<Key>).add(key));
    return made;
  };
  return (at, here) => {
    const features = [...text.places].filter(([, places]) => places.includes(at));
    const met = (some: typeof features) =>
      some.filter(([key]) => here.some((number) => keysOf(number).has(key))).length /
      Math.max(1, some.length);
    return { all: met(features), own: met(features.filter(([, places]) => places.length === 1)) };
  };
}

/**
 * Whether a paragraph that nothing was aligned with stands in those beside it, which it was joined
 * with, or in one page paragraph in other words.
 */
function standsElsewhere(
  page: PageText,
  at: number,
  pairs: readonly Pair[],
  held: Holding,
): boolean {
  const near = pairs.filter(({ article }) => Math.abs(article - at) <= 2).map((pair) => pair.page);
  if (held(at, [...new Set(near)]).all >= LIMITS.joined) return true;
  return page.paragraphs.some((_, number) => {
    const { all, own } = held(at, [number]);
    return all >= LIMITS.reworded && own >= LIMITS.own;
  });
}

function added(page: PageText, pairs: readonly Pair[]): ParagraphChange[] {
  const best = new Map(strongest(pairs).map((pair) => [pair.article, pair.evidence]));
  const found = new Set(
    pairs
      .filter(({ page: at, article, evidence }) => {
        const words = page.paragraphs[at]?.tokens.length ?? 0;
        const elsewhere = (best.get(article) ?? 0) >= LIMITS.stronger * evidence;
        return evidence >= LIMITS.brushes * words || !elsewhere;
      })
      .map((pair) => pair.page),
  );
  const first = Math.min(...found);
  const last = Math.max(...found);
  return page.paragraphs.flatMap(({ role, tokens }, at): ParagraphChange[] => {
    const least = at < first ? LIMITS.wordsAbove : LIMITS.words;
    if (role === 'headline' || at > last || found.has(at) || tokens.length < least) return [];
    return [{ kind: 'added', articleParagraph: null, pageParagraph: at, claims: [], caveats: [] }];
  });
}

/**
 * The fewest paragraphs, and of as many the shortest, that have to go somewhere else for the rest to
 * stand in the article's order; none that only touches one of the article, stands in its place a
 * second time, or in one paragraph with others that stay.
 */
function moved(pairs: readonly Pair[], known: readonly KnownParagraph[]): ParagraphChange[] {
  const row = strongest(pairs).sort((a, b) => a.page - b.page || a.article - b.article);
  const stays = longestRow(row, known);
  const staying = row.filter((_, at) => stays.has(at));
  const fits = ({ page, article }: Pair) =>
    staying.every((pair) => pair.page === page || pair.page < page === pair.article < article);
  return row.flatMap((pair, number): ParagraphChange[] => {
    const { page, article, evidence } = pair;
    const { words = 0, weight = 0 } = known[article] ?? {};
    if (stays.has(number) || words < LIMITS.words || evidence < LIMITS.moved * weight) return [];
    const again = pairs.some(
      (other) =>
        other.article === article &&
        other.page !== page &&
        other.evidence >= LIMITS.again * evidence &&
        fits(other),
    );
    const amongOthers = staying.some((other) => other.page === page && other.evidence >= evidence);
    if (again || amongOthers) return [];
    return [
      { kind: 'moved', articleParagraph: article, pageParagraph: page, claims: [], caveats: [] },
    ];
  });
}

/** Places in `row` of its longest ascending part; of as many the one with most words. */
function longestRow(row: readonly Pair[], known: readonly KnownParagraph[]): Set<number> {
  const worth = row.map(({ article }) => 1 + (known[article]?.words ?? 0) / LIMITS.longest);
  const best = [...worth];
  const before = row.map(() => -1);
  row.forEach((pair, at) => {
    for (let other = 0; other < at; other += 1) {
      const ascends = (row[other]?.article ?? 0) <= pair.article;
      const sum = (best[other] ?? 0) + (worth[at] ?? 0);
      if (ascends && sum > (best[at] ?? 0)) [best[at], before[at]] = [sum, other];
    }
  });
  const stays = new Set<number>();
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at] ?? -1) stays.add(at);
  return stays;
}

/** Of each paragraph of the article the page paragraph that says most of it. */
function strongest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<number, Pair>();
  for (const pair of pairs) {
    if (pair.evidence > (best.get(pair.article)?.evidence ?? -1)) best.set(pair.article, pair);
  }
  return [...best.values()];
}
