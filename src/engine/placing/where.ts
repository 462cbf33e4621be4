/** Which paragraphs of a page may hold what the known article says in one of its own. */
import type { AlignedParagraph, Recognition } from '../model';

export interface Candidate {
  readonly paragraph: number;
  /** `own`: it says that paragraph; `partly`: it says another one more; `gap`: aligned to nothing. */
  readonly kind: 'own' | 'partly' | 'gap';
}

export type Where = (articleParagraph: number) => readonly Candidate[];

/** Paragraphs without a match that are looked at on either side of a neighbour that has one. */
const GAP_REACH = 2;

/** Page paragraphs that hold claims, and for each paragraph of the article the candidates. */
export function whereToLook(
  recognition: Recognition,
  pageParagraphs: number,
): { readonly paragraphs: readonly number[]; readonly where: Where } {
  const { alignment } = recognition;
  const aligned = new Set(alignment.map(({ pageParagraph }) => pageParagraph));
  const main = strongest(alignment, 'pageParagraph');
  const gaps = gapsBeside(aligned, pageParagraphs);
  const known = new Map<number, readonly Candidate[]>();

  const where: Where = (articleParagraph) => {
    const before = known.get(articleParagraph);
    if (before) return before;
    const found = alignment
      .filter((pair) => pair.articleParagraph === articleParagraph)
      .map(({ pageParagraph }): Candidate => {
        const own = main.get(pageParagraph)?.articleParagraph === articleParagraph;
        return { paragraph: pageParagraph, kind: own ? 'own' : 'partly' };
      });
    const taken = new Set(found.map(({ paragraph }) => paragraph));
    for (const neighbour of alignment) {
      const apart = neighbour.articleParagraph - articleParagraph;
      if (Math.abs(apart) > 1) continue;
      const beside = [neighbour.pageParagraph, ...(gaps.get(neighbour.pageParagraph) ?? [])];
      for (const paragraph of beside) {
        if (taken.has(paragraph)) continue;
        taken.add(paragraph);
        found.push({ paragraph, kind: aligned.has(paragraph) ? 'partly' : 'gap' });
      }
    }
    known.set(articleParagraph, found);
    return found;
  };
  const unaligned = [...gaps.values()].flat();
  const paragraphs = [...new Set([...aligned, ...unaligned])].sort((a, b) => a - b);
  return { paragraphs, where };
}

/** The pair with the most evidence for each paragraph of one side. */
function strongest(
  alignment: readonly AlignedParagraph[],
  side: 'pageParagraph' | 'articleParagraph',
): Map<number, AlignedParagraph> {
  const best = new Map<number, AlignedParagraph>();
  for (const pair of alignment) {
    const known = best.get(pair[side]);
    if (!known || pair.evidence > known.evidence) best.set(pair[side], pair);
  }
  return best;
}

/** Unaligned paragraphs next to each aligned one. */
function gapsBeside(aligned: ReadonlySet<number>, count: number): Map<number, number[]> {
  const beside = new Map<number, number[]>();
  for (const paragraph of aligned) {
    const free: number[] = [];
    for (const direction of [-1, 1]) {
      for (let apart = 1; apart <= GAP_REACH; apart += 1) {
        const at = paragraph + direction * apart;
        if (at < 0 || at >= count || aligned.has(at)) break;
        free.push(at);
      }
    }
    if (free.length > 0) beside.set(paragraph, free);
  }
  return beside;
}
