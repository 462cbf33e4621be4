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
  const left = missing(recognition, pairs, known).filter(
    ({ articleParagraph: at }) => at === null || !isJoined(page, at, pairs, text, read),
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

/** Whether a paragraph that nothing was aligned with stands in one beside it. */
function isJoined(
  page: PageText,
  at: number,
  pairs: readonly Pair[],
  text: KnownText,
  read: WordReader,
): boolean {
  const near = new Set(
    pairs.filter(({ article }) => Math.abs(article - at) <= 2).map((pair) => pair.page),
  );
  const here = new Set<Key>();
  for (const number of near) {
    const words = read(page.paragraphs[number]?.text ?? '');
    eachFeature(words, 0, words.length, (key) => here.add(key));
  }
  let met = 0;
  let all = 0;
  for (const [key, places] of text.places) {
    if (!places.includes(at)) continue;
    all += 1;
    if (here.has(key)) met += 1;
  }
  return all > 0 && met >= LIMITS.joined * all;
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
 * stand in the article's order: what is not in the longest ascending row of pairs.
 */
function moved(pairs: readonly Pair[], known: readonly KnownParagraph[]): ParagraphChange[] {
  const row = strongest(pairs).sort((a, b) => a.page - b.page || a.article - b.article);
  const words = row.map(({ article }) => known[article]?.words ?? 0);
  const worth = words.map((count) => 1 + count / LIMITS.longest);
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
  let at = best.indexOf(Math.max(...best));
  while (at >= 0) {
    stays.add(at);
    at = before[at] ?? -1;
  }
  return row.flatMap(({ page, article }, number): ParagraphChange[] => {
    if (stays.has(number) || (words[number] ?? 0) < LIMITS.words) return [];
    return [
      { kind: 'moved', articleParagraph: article, pageParagraph: page, claims: [], caveats: [] },
    ];
  });
}

/** Of each paragraph of the article the page paragraph that says most of it. */
function strongest(pairs: readonly Pair[]): Pair[] {
  const best = new Map<number, Pair>();
  for (const pair of pairs) {
    if (pair.evidence > (best.get(pair.article)?.evidence ?? -1)) best.set(pair.article, pair);
  }
  return [...best.values()];
}
