/** Which known article a page is a copy of, if any, and which of its paragraphs stand where. */

import type { SourceArticle } from '../article';
import type { Recognition, Verdict } from '../report';
import type { PageArticle, VerdictKind } from '../vocabulary';
import { alignPassages, type Match } from './align';
import { candidates, type Index } from './candidates';
import type { KnownText } from './fingerprint';
import { type Foreign, isOnSubject, readForeign, type Translation } from './foreign';
import { alignedParagraphs, withGapsFilled, withoutLooseEnds } from './paragraphs';
import { type Passage, passagesOf } from './passages';
import { reasonsOf } from './reasons';
import { isRelated, relationOf, saysAgain } from './verdict';
import { type Weighed, weigh } from './weigh';
import { keptWording } from './wording';

interface Comparison {
  readonly article: SourceArticle;
  readonly known: KnownText;
  readonly matches: readonly Match[];
  readonly weighed: Weighed;
  /** Null where page and article are in one language. */
  readonly translated: Translation | null;
  readonly kind: VerdictKind;
}

/** Share of the article from which a part of it is a copy, and not an excerpt. */
const COPY_COVERAGE = 0.4;
const RANK: Readonly<Record<VerdictKind, number>> = {
  copy: 2,
  excerpt: 2,
  translation: 2,
  related: 1,
  none: 0,
};

/** Compares a page with every likely article and answers for the one it shares most with. */
export function recognise(page: PageArticle, index: Index): Recognition {
  const passages = passagesOf(page.paragraphs, index.read);
  const foreign = readForeign(page.paragraphs, index.articles, index.read);
  const compared = candidates(passages, foreign.blocks, index).flatMap((at): Comparison[] => {
    const article = index.articles[at];
    if (!article) return [];
    const known = index.known(at);
    const matches = alignPassages(passages, known);
    const weighed = weigh(passages, matches, known);
    const translated = foreign.follow(article, known);
    const without = { article, known, matches, weighed, translated };
    return [{ ...without, kind: kindOf(foreign, without) }];
  });
  const best = compared.sort((a, b) => RANK[b.kind] - RANK[a.kind] || strength(b) - strength(a))[0];
  return best && best.kind !== 'none'
    ? recognition(page, passages, best)
    : unrecognised(page.paragraphs.length);
}

function strength({ weighed, translated }: Comparison): number {
  return weighed.stretch + weighed.evidence + (translated?.fidelity.score ?? 0);
}

function kindOf(foreign: Foreign, compared: Omit<Comparison, 'kind'>): VerdictKind {
  const { article, known, matches, weighed, translated } = compared;
  if (translated && translated.odds > 0 && foreign.holds(article, translated.pairs)) {
    return 'translation';
  }
  if (saysAgain(weighed)) {
    const said = matches.map(({ passage: { paragraph }, evidence }) => {
      return { pageParagraph: paragraph, evidence };
    });
    // Names and numbers alone can look like this; in another language only its shape decides.
    if (translated && foreign.holds(article, said)) return 'related';
    return coverage(known, reachedBy(matches)) >= COPY_COVERAGE ? 'copy' : 'excerpt';
  }
  if (isRelated(weighed)) return 'related';
  return translated && isOnSubject(translated) ? 'related' : 'none';
}

function recognition(
  page: PageArticle,
  passages: readonly Passage[],
  best: Comparison,
): Recognition {
  const { article, known, matches, translated, kind } = best;
  const said = kind === 'excerpt' ? withoutLooseEnds(matches) : matches;
  const shaped = kind === 'translation' ? translated : null;
  const pairs = shaped ? shaped.pairs : alignedParagraphs(said);
  const alignment = kind === 'copy' ? withGapsFilled(pairs, passages, known) : pairs;
  const kept = kind === 'copy' || kind === 'excerpt' ? keptWording(said, known) : null;
  const verdict: Verdict = {
    kind,
    article: article.id,
    relation: kind === 'related' ? relationOf(best.weighed) : null,
    wording: kept?.wording ?? null,
    coverage: coverage(known, shaped ? reachedByShape(shaped) : reachedBy(said)),
    matchedParagraphs: new Set(alignment.map(({ pageParagraph }) => pageParagraph)).size,
    pageParagraphs: page.paragraphs.length,
  };
  const reasons = reasonsOf(best.weighed, translated);
  return { verdict, alignment, article, runWords: kept?.runWords ?? null, reasons };
}

/**
 * Share of the article's weight that is said again; a paragraph of which only a sentence was found
 * counts by its words.
 */
function coverage(
  { paragraphs, weight }: KnownText,
  reached: readonly { readonly paragraph: number; readonly words: number }[],
): number {
  const words = new Map<number, number>();
  for (const each of reached) {
    words.set(each.paragraph, (words.get(each.paragraph) ?? 0) + each.words);
  }
  let found = 0;
  for (const [at, said] of words) {
    const paragraph = paragraphs[at];
    if (paragraph) found += paragraph.weight * Math.min(1, said / Math.max(1, paragraph.words));
  }
  return weight === 0 ? 0 : found / weight;
}

function reachedBy(matches: readonly Match[]) {
  return matches.map(({ passage, paragraph }) => ({ paragraph, words: passage.words }));
}

function reachedByShape({ pairs }: Translation) {
  const whole = Number.POSITIVE_INFINITY;
  return pairs.map(({ articleParagraph }) => ({ paragraph: articleParagraph, words: whole }));
}

/** What recognition says of a page of so many paragraphs that matches nothing. */
export function unrecognised(pageParagraphs: number): Recognition {
  const verdict: Verdict = {
    kind: 'none',
    article: null,
    relation: null,
    wording: null,
    coverage: 0,
    matchedParagraphs: 0,
    pageParagraphs,
  };
  return { verdict, alignment: [], article: null, runWords: null, reasons: [] };
}
