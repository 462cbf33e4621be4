/** A page that has prose in another language than an article, and whether it translates it. */
import type { SourceArticle } from '../article';
import type { AlignedParagraph } from '../report';
import { languageOf, languagesOf } from '../text/language';
import { onceFor } from '../text/once';
import type { WordReader } from '../text/words';
import type { PageParagraph } from '../vocabulary';
import { FOREIGN as C } from './constants';
import { cueMarks } from './cue-marks';
import { type Fidelity, fidelityOf, oddsOf } from './fidelity';
import type { KnownText } from './fingerprint';
import { type Block, blocksOf } from './structure';
import { charsOf, followTranslation, type Translated } from './translated';

/** How a page follows an article in another language. */
export interface Translation {
  readonly fidelity: Fidelity;
  /** Above 0 it is a translation; see `oddsOf`. */
  readonly odds: number;
  /** Paragraphs of the page and those of the article they say, the best one of a page first. */
  readonly pairs: readonly AlignedParagraph[];
}

/** A page as it is compared with articles in other languages. */
export interface Foreign {
  /** About a sentence each; none where no article is in another language than the page. */
  readonly blocks: readonly Block[];
  /** Whether the page has prose in another language than the article's. */
  readonly isOther: (article: SourceArticle) => boolean;
  /** How the page follows an article; null where it has no prose in another language. */
  readonly follow: (article: SourceArticle, known: KnownText) => Translation | null;
  /** Whether most of the evidence stands in paragraphs of another language than the article's. */
  readonly holds: (
    article: SourceArticle,
    found: readonly { readonly pageParagraph: number; readonly evidence: number }[],
  ) => boolean;
}

/** Told once of a page, which is compared twice where records stand elsewhere. */
const languagesIn = onceFor(languagesOf);

/** Reads a page for the languages that some of the articles are not in. */
export function readForeign(
  paragraphs: readonly PageParagraph[],
  articles: readonly SourceArticle[],
  read: WordReader,
): Foreign {
  const languages = languagesIn(paragraphs);
  const other = ({ lang }: SourceArticle) => languages.find((each) => each !== primary(lang));
  const blocks = articles.some((article) => other(article) !== undefined)
    ? blocksOf(paragraphs, read)
    : [];
  const follow = (article: SourceArticle, known: KnownText): Translation | null => {
    const language = other(article);
    if (language === undefined) return null;
    const sentences = blocks.map(({ text }): PageParagraph => ({ text, role: 'body' }));
    const more = cueMarks(sentences, article, language, known.paragraphs.length);
    const translated = followTranslation(blocks, known, more);
    const fidelity = fidelityOf(translated, blocks, known);
    const odds = oddsOf(fidelity, isLatin(blocks));
    return { fidelity, odds, pairs: pairsOf(translated, blocks) };
  };
  const holds: Foreign['holds'] = (article, found) => {
    let balance = 0;
    for (const { pageParagraph, evidence } of found) {
      const language = languageOf(paragraphs[pageParagraph]?.text ?? '');
      if (language !== null) balance += language === primary(article.lang) ? -evidence : evidence;
    }
    return balance > 0;
  };
  return { blocks, isOther: (article) => other(article) !== undefined, follow, holds };
}

/** Whether a page that is no translation is on the article's people and places. */
export function isOnSubject({ fidelity, odds }: Translation): boolean {
  return odds >= C.subjectOdds && fidelity.marked >= C.subjectMarked;
}

/** Whether most letters of a page are Latin ones. */
export function isLatin(blocks: readonly Block[]): boolean {
  const sample = blocks
    .slice(0, C.sample)
    .map(({ text }) => text)
    .join('');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) > letters / 2;
}

function pairsOf({ segments }: Translated, blocks: readonly Block[]): AlignedParagraph[] {
  const found = new Map<number, Map<number, number>>();
  for (const segment of segments) {
    // A segment's bits belong to the paragraphs it lies in by their letters.
    const perChar = segment.evidence / Math.max(1, charsOf(blocks, segment));
    for (let at = segment.from; at < segment.to; at += 1) {
      const { paragraph, chars } = blocks[at] ?? { paragraph: 0, chars: 0 };
      const pairs = found.get(paragraph) ?? new Map<number, number>();
      const bits = (pairs.get(segment.article) ?? C.leastEvidence) + perChar * chars;
      found.set(paragraph, pairs.set(segment.article, bits));
    }
  }
  return [...found].flatMap(([pageParagraph, pairs]) =>
    [...pairs]
      .filter(([, evidence]) => evidence >= C.beside * Math.max(...pairs.values()))
      .sort((a, b) => b[1] - a[1])
      .map(([articleParagraph, evidence]) => ({ pageParagraph, articleParagraph, evidence })),
  );
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
