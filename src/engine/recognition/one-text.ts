/** Records of several makers that know one text: which of them speak, and which of them first. */
import { isImported } from '../article';
import { isCopy } from '../vocabulary';
import type { Comparison } from './recognise';

/**
 * Share of the smaller one's page paragraphs that two records must share to be of one text; a
 * page that carries two articles shares none of them.
 */
const SHARED = 0.5;

/**
 * The comparison `best` with the others that found the same paragraphs of the page copied, the
 * shipped record before imported ones and otherwise in the order given; `best` alone where the
 * page is no copy.
 */
export function ofOneText(
  best: Comparison,
  compared: readonly Comparison[],
): readonly [Comparison, ...Comparison[]] {
  if (!isCopy(best.kind)) return [best];
  const own = pageParagraphs(best);
  const others = compared.filter(
    (each) => each !== best && isCopy(each.kind) && isShared(own, pageParagraphs(each)),
  );
  const all = [best, ...others];
  const shipped = all.find(({ article }) => !isImported(article)) ?? best;
  return [shipped, ...all.filter((each) => each !== shipped)];
}

function pageParagraphs({ matches, translated, kind }: Comparison): ReadonlySet<number> {
  const pairs = kind === 'translation' ? translated?.pairs : null;
  return new Set(
    pairs
      ? pairs.map(({ pageParagraph }) => pageParagraph)
      : matches.map(({ passage }) => passage.paragraph),
  );
}

function isShared(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const both = [...one].filter((paragraph) => other.has(paragraph)).length;
  return both > 0 && both >= SHARED * Math.min(one.size, other.size);
}
