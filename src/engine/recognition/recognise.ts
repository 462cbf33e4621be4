/** Which known article a page is a copy of, if any, and which of its paragraphs stand where. */

import type { SourceArticle } from '../article';
import type { Recognition, Verdict } from '../report';
import { languageOf, languagesOf } from '../text/language';
import type { PageArticle, VerdictKind } from '../vocabulary';
import { alignPassages, type Match } from './align';
import { candidates, type Index } from './candidates';
import { cueMarks } from './cue-marks';
import type { KnownText } from './fingerprint';
import {
  alignedParagraphs,
  translatedParagraphs,
  withGapsFilled,
  withoutLooseEnds,
} from './paragraphs';
import { type Passage, passagesOf } from './passages';
import { reasonsOf } from './reasons';
import { type Block, blocksOf } from './structure';
import { followTranslation, type Translated } from './translated';
import { followsClosely, isRelated, relationOf, saysAgain, type Weighed, weigh } from './verdict';
import { keptWording } from './wording';

interface Comparison {
  readonly article: SourceArticle;
  readonly known: KnownText;
  readonly matches: readonly Match[];
  readonly weighed: Weighed;
  /** Null where page and article are in one language. */
  readonly translated: Translated | null;
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
  const languages = languagesOf(page.paragraphs);
  const mayBeForeign = ({ lang }: SourceArticle) =>
    languages.some((each) => each !== primary(lang));
  const blocks = index.articles.some(mayBeForeign) ? blocksOf(page.paragraphs, passages) : [];
  const compared = candidates(passages, blocks, index).flatMap((at): Comparison[] => {
    const article = index.articles[at];
    if (!article) return [];
    const known = index.known(at);
    const matches = alignPassages(passages, known);
    const weighed = weigh(passages, matches, known);
    const translated = mayBeForeign(article) ? translation(page, article, blocks, known) : null;
    const without = { article, known, matches, weighed, translated };
    return [{ ...without, kind: kindOf(page, without) }];
  });
  const best = compared.sort((a, b) => RANK[b.kind] - RANK[a.kind] || strength(b) - strength(a))[0];
  return best && best.kind !== 'none'
    ? recognition(page, passages, best)
    : unrecognised(page.paragraphs.length);
}

/** How closely the page follows the article in another language, by its shape, names and cues. */
function translation(
  { paragraphs }: PageArticle,
  article: SourceArticle,
  blocks: readonly Block[],
  known: KnownText,
): Translated {
  const read = paragraphs.slice(0, blocks.length);
  const language = languagesOf(read).find((each) => each !== primary(article.lang)) ?? '';
  const more = cueMarks(read, article, language, known.paragraphs.length);
  return followTranslation(blocks, known, more);
}

function strength({ weighed, translated }: Comparison): number {
  return weighed.stretch + weighed.evidence + (translated?.score ?? 0);
}

function kindOf(page: PageArticle, compared: Omit<Comparison, 'kind'>): VerdictKind {
  const { article, known, matches, weighed, translated } = compared;
  if (translated && followsClosely(translated)) {
    if (isForeign(page, article, translated.pairs)) return 'translation';
  }
  if (saysAgain(weighed)) {
    const said = matches.map(({ passage, evidence }) => ({ page: passage.paragraph, evidence }));
    if (translated && isForeign(page, article, said)) return 'translation';
    return coverage(known, reachedBy(matches)) >= COPY_COVERAGE ? 'copy' : 'excerpt';
  }
  return isRelated(weighed) ? 'related' : 'none';
}

/** Whether most of the evidence stands in paragraphs of another language than the article's. */
function isForeign(
  page: PageArticle,
  article: SourceArticle,
  found: readonly { readonly page: number; readonly evidence: number }[],
): boolean {
  let balance = 0;
  for (const { page: at, evidence } of found) {
    const language = languageOf(page.paragraphs[at]?.text ?? '');
    balance += language === primary(article.lang) ? -evidence : evidence;
  }
  return balance > 0;
}

function recognition(
  page: PageArticle,
  passages: readonly Passage[],
  best: Comparison,
): Recognition {
  const { article, known, matches, translated, kind } = best;
  const said = kind === 'excerpt' ? withoutLooseEnds(matches) : matches;
  const byShape = kind === 'translation' && translated !== null && followsClosely(translated);
  const pairs = byShape ? translatedParagraphs(translated) : alignedParagraphs(said);
  const alignment = kind === 'copy' ? withGapsFilled(pairs, passages, known) : pairs;
  const kept = kind === 'copy' || kind === 'excerpt' ? keptWording(said, known) : null;
  const verdict: Verdict = {
    kind,
    article: article.id,
    relation: kind === 'related' ? relationOf(best.weighed) : null,
    wording: kept?.wording ?? null,
    coverage: coverage(known, byShape ? reachedByShape(translated) : reachedBy(said)),
    matchedParagraphs: new Set(alignment.map(({ pageParagraph }) => pageParagraph)).size,
    pageParagraphs: page.paragraphs.length,
  };
  const reasons = reasonsOf(best.weighed, translated);
  return { verdict, alignment, article, runWords: kept?.runWords ?? null, reasons };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
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

function reachedByShape({ pairs }: Translated) {
  return pairs.map(({ article }) => ({ paragraph: article, words: Number.POSITIVE_INFINITY }));
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
