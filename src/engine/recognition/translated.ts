/** Finds the stretch of a page that follows an article paragraph by paragraph in another language. */
import type { KnownText } from './fingerprint';
import { type Block, type Shape, shapeBits, sharedMarks } from './structure';

export interface TranslatedPair {
  /** Paragraph of the page. */
  readonly page: number;
  /** Paragraph of the article. */
  readonly article: number;
  /** Bits of shape and shared marks. */
  readonly evidence: number;
}

export interface Translated {
  readonly pairs: readonly TranslatedPair[];
  /** Bits of the whole stretch. */
  readonly score: number;
  /** Share of the stretch, on the page and in the article, that has its counterpart. */
  readonly unbroken: number;
  /** Pairs that share enough marks by themselves. */
  readonly marked: number;
  /** Share of the marks that stand where the stretch expects them; the rest points elsewhere. */
  readonly fidelity: number;
  /** Share of the article's length that has its counterpart. */
  readonly covered: number;
}

/** Weight of shared marks beside shape, and the most they add to one pair. */
const MARK_WEIGHT = 0.6;
const MOST_MARKS = 30;
const PAIR_COST = 1;
/** A paragraph left out on either side. */
const SKIP = -2.5;
/** Two paragraphs joined into one, or one split in two. */
const JOIN = -1.5;
/** Bits of marks from which a pair counts as marked. */
const MARKED = 6;

/** A step of the alignment: so many paragraphs of the page answer so many of the article. */
const STEPS: readonly (readonly [page: number, article: number, cost: number])[] = [
  [1, 1, 0],
  [1, 0, SKIP],
  [0, 1, SKIP],
  [2, 1, JOIN],
  [1, 2, JOIN],
];

/**
 * The best such stretch; its pairs are empty when nothing corresponds. `more` adds bits of marks
 * for each block (outer) and paragraph of the article (inner).
 */
export function followTranslation(
  blocks: readonly Block[],
  known: KnownText,
  more: readonly Float64Array[] | null = null,
): Translated {
  const marks = blocks.map((block, at) => {
    const added = more?.[at];
    return sharedMarks(block, known).map((bits, paragraph) => bits + (added?.[paragraph] ?? 0));
  });
  const scale = length(blocks) / Math.max(1, length(known.paragraphs));
  const first = follow(blocks, known, marks, scale);
  if (first.pairs.length < 3) return first;
  // Boilerplate around the text spoils the first guess of how much longer this language is.
  const ratios = first.pairs
    .map(({ page, article }) => ratio(blocks[page], known.paragraphs[article]))
    .sort((a, b) => a - b);
  return follow(blocks, known, marks, ratios[ratios.length >> 1] ?? scale);
}

function ratio(page: Shape | undefined, article: Shape | undefined): number {
  return (page?.chars ?? 1) / Math.max(1, article?.chars ?? 1);
}

function follow(
  blocks: readonly Block[],
  known: KnownText,
  marks: readonly Float64Array[],
  scale: number,
): Translated {
  const width = known.paragraphs.length + 1;
  const best = new Float64Array((blocks.length + 1) * width);
  const taken = new Int8Array(best.length).fill(-1);
  let end = 0;
  for (let page = 1; page <= blocks.length; page += 1) {
    for (let article = 1; article < width; article += 1) {
      const at = page * width + article;
      STEPS.forEach(([down, right, cost], step) => {
        if (page < down || article < right) return;
        const gain = down && right ? pairBits(page, article, down, right) : 0;
        const value = (best[at - down * width - right] ?? 0) + cost + gain;
        if (value <= (best[at] ?? 0)) return;
        best[at] = value;
        taken[at] = step;
      });
      if ((best[at] ?? 0) > (best[end] ?? 0)) end = at;
    }
  }
  return trace();

  function pairBits(page: number, article: number, down: number, right: number): number {
    const ours = joined(blocks, page - down, down);
    const theirs = joined(known.paragraphs, article - right, right);
    return (
      shapeBits(ours, theirs, scale) +
      markBits(page - down, down, article - right, right) -
      PAIR_COST
    );
  }

  function markBits(page: number, down: number, article: number, right: number): number {
    let bits = 0;
    for (let a = page; a < page + down; a += 1) {
      for (let b = article; b < article + right; b += 1) bits += marks[a]?.[b] ?? 0;
    }
    return Math.min(MOST_MARKS, bits * MARK_WEIGHT);
  }

  function trace(): Translated {
    const pairs: TranslatedPair[] = [];
    const paired = { page: 0, article: 0 };
    const passed = { page: 0, article: 0 };
    const met = new Map<number, number>();
    let marked = 0;
    for (let at = end; (taken[at] ?? -1) >= 0; ) {
      const [down, right] = STEPS[taken[at] ?? 0] ?? [1, 1];
      const [page, article] = [Math.floor(at / width) - down, (at % width) - right];
      const ours = joined(blocks, page, down).chars;
      const theirs = joined(known.paragraphs, article, right).chars;
      passed.page += ours;
      passed.article += theirs;
      if (down && right) {
        paired.page += ours;
        paired.article += theirs;
        const evidence = pairBits(page + down, article + right, down, right);
        if (markBits(page, down, article, right) >= MARKED * MARK_WEIGHT) marked += 1;
        for (let a = page; a < page + down; a += 1) {
          for (let b = article; b < article + right; b += 1) {
            pairs.push({ page: a, article: b, evidence: Math.max(0, evidence) });
            met.set(a, Math.max(met.get(a) ?? 0, marks[a]?.[b] ?? 0));
          }
        }
      }
      at -= down * width + right;
    }
    const share = (part: number, whole: number) => part / Math.max(1, whole);
    const possible = [...met.keys()].map((a) => Math.max(...(marks[a] ?? [0])));
    return {
      pairs: pairs.reverse(),
      score: best[end] ?? 0,
      unbroken: share(paired.page, passed.page) * share(paired.article, passed.article),
      marked,
      fidelity: share(sum([...met.values()]), sum(possible)),
      covered: share(paired.article, length(known.paragraphs)),
    };
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function length(shapes: readonly Shape[]): number {
  return sum(shapes.map(({ chars }) => chars));
}

function joined(shapes: readonly Shape[], from: number, count: number): Shape {
  const first = shapes[from];
  if (count === 1 && first) return first;
  let chars = 0;
  let quotes = 0;
  for (const shape of shapes.slice(from, from + count)) {
    chars += shape.chars;
    quotes += shape.quotes;
  }
  return { chars, quotes };
}
