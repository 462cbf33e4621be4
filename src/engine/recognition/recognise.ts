/** Which known article a page is a copy of, if any, and which of its paragraphs stand where. */

import { isImported, type SourceArticle } from '../article';
import type { Recognition, Verdict } from '../report';
import { onceFor } from '../text/once';
import type { PageArticle, VerdictKind } from '../vocabulary';
import { alignPassages, type Match } from './align';
import { candidates, type Index, mostStrength } from './candidates';
import { PARAGRAPHS as C } from './constants';
import type { KnownText } from './fingerprint';
import { type Foreign, isOnSubject, readForeign, type Translation } from './foreign';
import { ofOneText } from './one-text';
import { alignedParagraphs, withGapsFilled, withoutLooseEnds } from './paragraphs';
import { type Passage, passagesOf } from './passages';
import { reasonsOf } from './reasons';
import { isRelated, type ReuseRule, relationOf, reuseRule } from './verdict';
import { type Weighed, weigh } from './weigh';
import { keptWording } from './wording';

/** The rule by which a comparison came to its kind. */
export type Rule =
  | ReuseRule
  | 'translation'
  | 'said again, but in another language'
  | 'relation'
  | 'subject, in another language';

interface Judged {
  readonly kind: VerdictKind;
  /** Null where nothing was found. */
  readonly rule: Rule | null;
}

/** A page beside one article. */
export interface Comparison extends Judged {
  readonly article: SourceArticle;
  readonly known: KnownText;
  readonly matches: readonly Match[];
  readonly weighed: Weighed;
  /** Null where page and article are in one language. */
  readonly translated: Translation | null;
}

const RANK: Readonly<Record<VerdictKind, number>> = {
  copy: 2,
  excerpt: 2,
  translation: 2,
  related: 1,
  none: 0,
};

/** Compares a page with every likely article and answers for the one it shares most with. */
export function recognise(page: PageArticle, index: Index): Recognition {
  return recogniseAll(page, index)[0];
}

/**
 * The same, and after it what every other record of the same text makes of the page. Of several
 * that know one text the one that ships comes first, whatever the others share.
 */
export function recogniseAll(
  page: PageArticle,
  index: Index,
): readonly [Recognition, ...Recognition[]] {
  const { passages, compared } = compare(page, index);
  const best = compared[0];
  if (!best || best.kind === 'none') return [unrecognised(page.paragraphs.length)];
  const [first, ...others] = ofOneText(best, compared);
  const answer = (each: Comparison) => recognition(page, passages, each);
  return [answer(first), ...others.map(answer)];
}

/**
 * What a page's passages say again of an article, and what that amounts to. Kept, for a page is
 * compared twice where records stand elsewhere: with all of them, then with those it needs.
 */
const saidAgain = onceFor((passages: readonly Passage[]) =>
  onceFor((known: KnownText) => {
    const matches = alignPassages(passages, known);
    return { matches, weighed: weigh(passages, matches, known) };
  }),
);

/** A page beside every likely article, the one it shares most with first. */
export function compare(
  page: PageArticle,
  index: Index,
): { readonly passages: readonly Passage[]; readonly compared: readonly Comparison[] } {
  const { passages, places, beside } = likely(page)(index);
  const compared = places.flatMap(beside);
  compared.sort((a, b) => RANK[b.kind] - RANK[a.kind] || strength(b) - strength(a));
  return { passages, compared };
}

/**
 * The article that a page surely is a copy of, the first that `compare` would name; null where that
 * takes a comparison with others. Only the likeliest is unpacked and compared: one that ships, of a
 * strength that none of the others can reach, all of them in the page's language.
 */
export function surest(page: PageArticle, index: Index): Comparison | null {
  const { passages, foreign, places, beside } = likely(page)(index);
  const [best = -1, ...others] = places;
  const isPlain = (at: number) => {
    const article = index.articles[at];
    return article !== undefined && !foreign.isOther(article);
  };
  if (index.postings.length === 0 || !places.every(isPlain)) return null;
  const most = mostStrength(passages, others, index);
  const [first] = beside(best);
  if (!first || RANK[first.kind] < RANK.copy || isImported(first.article)) return null;
  return most.every((bits) => bits < strength(first)) ? first : null;
}

/** The likely articles of a page, by their places in the index, and the page beside each; found once. */
export const likely = onceFor((page: PageArticle) =>
  onceFor((index: Index) => {
    const passages = passagesOf(page.paragraphs, index.read);
    const foreign = readForeign(page.paragraphs, index.articles, index.read);
    const beside = (at: number): Comparison[] => {
      const article = index.articles[at];
      if (!article) return [];
      const known = index.known(at);
      const translated = foreign.follow(article, known);
      const without = { article, known, translated, ...saidAgain(passages)(known) };
      return [{ ...without, ...judge(foreign, without) }];
    };
    return { passages, foreign, places: candidates(passages, foreign.blocks, index), beside };
  }),
);

/** Bits by which candidates of one rank are ordered. */
export function strength({ weighed, translated }: Comparison): number {
  return weighed.stretch + weighed.evidence + (translated?.fidelity.score ?? 0);
}

function judge(foreign: Foreign, compared: Omit<Comparison, keyof Judged>): Judged {
  const { article, known, matches, weighed, translated } = compared;
  if (translated && translated.odds > 0 && foreign.holds(article, translated.pairs)) {
    return { kind: 'translation', rule: 'translation' };
  }
  const rule = reuseRule(weighed);
  if (rule) {
    const said = matches.map(({ passage: { paragraph }, evidence }) => {
      return { pageParagraph: paragraph, evidence };
    });
    // Names and numbers alone can look like this; in another language only its shape decides.
    if (translated && foreign.holds(article, said)) {
      return { kind: 'related', rule: 'said again, but in another language' };
    }
    const isWhole = coverage(known, reachedBy(matches)) >= C.copyCoverage;
    return { kind: isWhole ? 'copy' : 'excerpt', rule };
  }
  if (isRelated(weighed)) return { kind: 'related', rule: 'relation' };
  return translated && isOnSubject(translated)
    ? { kind: 'related', rule: 'subject, in another language' }
    : { kind: 'none', rule: null };
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
