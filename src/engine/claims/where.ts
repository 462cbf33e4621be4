/** Which paragraphs of a page may hold what the known article says in one of its own. */
import type { AlignedParagraph, Recognition } from '../report';
import { PLACES as C } from './constants';

export interface Candidate {
  readonly paragraph: number;
  /**
   * `own`: it says that paragraph best, or that one more than any other; `between`: it stands where that paragraph
   * has to be, its neighbours being where they should; `partly`: it says another one more, or
   * stands beside one that does; `gap`: it says none and stands beside one that does; `astray`: it
   * says this one a little, and stands where another has to be.
   */
  readonly kind: 'own' | 'between' | 'partly' | 'gap' | 'astray';
}

/** Whether the paragraph says another one's things, or nobody's. */
export function isElsewhere({ kind }: Candidate): boolean {
  return kind === 'partly' || kind === 'gap' || kind === 'astray';
}

export type Where = (articleParagraph: number) => readonly Candidate[];

/** Page paragraphs that may hold claims, and for each paragraph of the article its candidates. */
export function whereToLook(
  recognition: Recognition,
  pageParagraphs: number,
): { readonly paragraphs: readonly number[]; readonly where: Where } {
  const { alignment } = recognition;
  const aligned = new Set(alignment.map(({ pageParagraph }) => pageParagraph));
  const says = strongest(alignment, 'pageParagraph', 'articleParagraph');
  const saidAt = strongest(alignment, 'articleParagraph', 'pageParagraph');
  const gaps = gapsBeside(aligned, pageParagraphs);
  const bitsOf = strongestBits(alignment);
  const isFree = (page: number) => {
    const article = says.get(page);
    return article === undefined || saidAt.get(article) !== page;
  };
  const kindOf = (pair: AlignedParagraph): Candidate['kind'] => {
    const { pageParagraph: page, articleParagraph: article } = pair;
    if (isAstray(pair, says, saidAt, bitsOf)) return 'astray';
    return says.get(page) === article || saidAt.get(article) === page ? 'own' : 'partly';
  };
  const known = new Map<number, readonly Candidate[]>();

  const where: Where = (articleParagraph) => {
    const before = known.get(articleParagraph);
    if (before) return before;
    const found = new Map<number, Candidate>();
    const add = (paragraph: number, kind: Candidate['kind']) => {
      if (!found.has(paragraph)) found.set(paragraph, { paragraph, kind });
    };
    const between = boundedPlace(articleParagraph, saidAt, isFree);
    if (between !== null) add(between, 'between');
    for (const pair of alignment) {
      if (pair.articleParagraph === articleParagraph) add(pair.pageParagraph, kindOf(pair));
    }
    const beside = alignment.filter(
      (pair) => Math.abs(pair.articleParagraph - articleParagraph) <= 1,
    );
    const near = beside.flatMap(({ articleParagraph: other, pageParagraph: at }) => [
      ...(gaps.get(at) ?? []),
      at,
      at - (other - articleParagraph),
    ]);
    for (const paragraph of near) add(paragraph, aligned.has(paragraph) ? 'partly' : 'gap');
    const candidates = [...found.values()];
    known.set(articleParagraph, candidates);
    return candidates;
  };
  const unaligned = [...gaps.values()].flat();
  const paragraphs = [...new Set([...aligned, ...unaligned])].sort((a, b) => a - b);
  return { paragraphs, where };
}

/**
 * Where an article paragraph that no page paragraph says best has to stand, if as many page
 * paragraphs are free between its neighbours as article paragraphs are missing; else null.
 */
function boundedPlace(
  articleParagraph: number,
  saidAt: ReadonlyMap<number, number>,
  isFree: (page: number) => boolean,
): number | null {
  if (saidAt.has(articleParagraph) && !isFree(saidAt.get(articleParagraph) ?? -1)) return null;
  let low = articleParagraph;
  while (low > articleParagraph - C.longestRun && low >= 0 && !stands(low)) low -= 1;
  let high = articleParagraph;
  while (high < articleParagraph + C.longestRun && !stands(high)) high += 1;
  const from = low < 0 ? -1 : saidAt.get(low);
  const to = saidAt.get(high);
  if (from === undefined || to === undefined || to - from !== high - low) return null;
  for (let page = from + 1; page < to; page += 1) if (!isFree(page)) return null;
  return from + articleParagraph - low;

  function stands(paragraph: number): boolean {
    const at = saidAt.get(paragraph);
    return at !== undefined && !isFree(at);
  }
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

/** Unaligned paragraphs next to each aligned one. */
function gapsBeside(aligned: ReadonlySet<number>, count: number): Map<number, number[]> {
  const beside = new Map<number, number[]>();
  for (const paragraph of aligned) {
    const free: number[] = [];
    for (const direction of [-1, 1]) {
      for (let apart = 1; apart <= C.gapReach; apart += 1) {
        const at = paragraph + direction * apart;
        if (at < 0 || at >= count || aligned.has(at)) break;
        free.push(at);
      }
    }
    if (free.length > 0) beside.set(paragraph, free);
  }
  return beside;
}
