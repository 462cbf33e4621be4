/** Which paragraphs of a page may hold what the known article says in one of its own. */
import type { AlignedParagraph, Recognition } from '../report';
import { PLACES as C } from './constants';

export interface Candidate {
  readonly paragraph: number;
  /**
   * `own`: it says that paragraph best, or that one more than any other; `beside`: it says another
   * one more, or stands beside one that says a neighbour; `astray`: it says this one a little, and
   * stands where another has to be.
   */
  readonly kind: 'own' | 'beside' | 'astray';
}

/** Whether the paragraph says another one's things, or nobody's. */
export function isElsewhere({ kind }: Candidate): boolean {
  return kind !== 'own';
}

export type Where = (articleParagraph: number) => readonly Candidate[];

/** Page paragraphs that say some of the article, and for each paragraph of it those to look at. */
export function whereToLook({ alignment }: Recognition): {
  readonly paragraphs: readonly number[];
  readonly where: Where;
} {
  const says = strongest(alignment, 'pageParagraph', 'articleParagraph');
  const saidAt = strongest(alignment, 'articleParagraph', 'pageParagraph');
  const bitsOf = strongestBits(alignment);
  const kindOf = (pair: AlignedParagraph): Candidate['kind'] => {
    const { pageParagraph: page, articleParagraph: article } = pair;
    if (isAstray(pair, says, saidAt, bitsOf)) return 'astray';
    return says.get(page) === article || saidAt.get(article) === page ? 'own' : 'beside';
  };
  const known = new Map<number, readonly Candidate[]>();

  const where: Where = (articleParagraph) => {
    const before = known.get(articleParagraph);
    if (before) return before;
    const found = new Map<number, Candidate>();
    const add = (paragraph: number, kind: Candidate['kind']) => {
      if (!found.has(paragraph)) found.set(paragraph, { paragraph, kind });
    };
    for (const pair of alignment) {
      if (pair.articleParagraph === articleParagraph) add(pair.pageParagraph, kindOf(pair));
    }
    for (const { articleParagraph: other, pageParagraph: at } of alignment) {
      if (Math.abs(other - articleParagraph) > 1) continue;
      add(at, 'beside');
      add(at - (other - articleParagraph), 'beside');
    }
    const candidates = [...found.values()];
    known.set(articleParagraph, candidates);
    return candidates;
  };
  const paragraphs = [...new Set(alignment.map(({ pageParagraph }) => pageParagraph))];
  return { paragraphs: paragraphs.sort((a, b) => a - b), where };
}

/**
 * Whether a pair is a resemblance by chance: the paragraphs before and after are the article's own
 * in order, with just one between them that nothing else says, and this is not the one.
 */
function isAstray(
  { pageParagraph: at, articleParagraph, evidence }: AlignedParagraph,
  says: ReadonlyMap<number, number>,
  saidAt: ReadonlyMap<number, number>,
  bitsOf: ReadonlyMap<number, number>,
): boolean {
  const before = says.get(at - 1) ?? Number.NaN;
  const missing = before + 1;
  if (articleParagraph === missing || saidAt.has(missing)) return false;
  if (says.get(at + 1) !== missing + 1) return false;
  if (saidAt.get(before) !== at - 1 || saidAt.get(missing + 1) !== at + 1) return false;
  const beside = Math.min(bitsOf.get(at - 1) ?? 0, bitsOf.get(at + 1) ?? 0);
  return evidence < C.astray * beside;
}

/** Bits of the best pair of each page paragraph. */
function strongestBits(alignment: readonly AlignedParagraph[]): Map<number, number> {
  const bits = new Map<number, number>();
  for (const { pageParagraph, evidence } of alignment) {
    bits.set(pageParagraph, Math.max(bits.get(pageParagraph) ?? 0, evidence));
  }
  return bits;
}

/** For each paragraph of one side the paragraph of the other it has most evidence for. */
function strongest(
  alignment: readonly AlignedParagraph[],
  side: 'pageParagraph' | 'articleParagraph',
  other: 'pageParagraph' | 'articleParagraph',
): Map<number, number> {
  const best = new Map<number, AlignedParagraph>();
  for (const pair of alignment) {
    const known = best.get(pair[side]);
    if (!known || pair.evidence > known.evidence) best.set(pair[side], pair);
  }
  return new Map([...best].map(([key, pair]) => [key, pair[other]]));
}
