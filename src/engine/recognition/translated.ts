/**
 * Which stretches of a page say which paragraphs of the article in another language. A page may
 * follow the article's paragraphs, join them, split them, drop some or put them in another order:
 * each known paragraph is sought as a run of sentences, and a paragraph that follows on, or begins
 * and ends where one of the page does, is the likelier for it.
 */
import { FOLLOW, FOREIGN } from './constants';
import type { KnownText } from './fingerprint';
import { type Block, shapeBits, sharedMarks } from './structure';

/** A run of blocks of the page and the paragraph that it translates. */
export interface Segment {
  /** First block, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Paragraph of the article. */
  readonly article: number;
  /** Bits of shape and shared marks, and of the marks alone. */
  readonly evidence: number;
  readonly marks: number;
}

/** The best stretch of a page. */
export interface Translated {
  /** In page order. */
  readonly segments: readonly Segment[];
  /** Bits of the whole stretch. */
  readonly score: number;
  /** Page characters for one of the article. */
  readonly scale: number;
}

/**
 * How many characters a script needs for one of an English text: medians of the translations in
 * tests/quality/corpus, which lie within a sixth of them.
 */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 0.38],
  [/\p{sc=Hangul}/gu, 0.46],
  [/\p{sc=Han}/gu, 0.32],
  [/[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]/gu, 0.81],
];

/**
 * The best stretch; it has no segments when nothing corresponds. `more` adds bits of marks for
 * each block (outer) and paragraph of the article (inner).
 */
export function followTranslation(
  blocks: readonly Block[],
  known: KnownText,
  more: readonly Float64Array[] | null = null,
): Translated {
  const rows = blocks.map((block, at) => {
    const added = more?.[at];
    return sharedMarks(block, known).map((bits, paragraph) => bits + (added?.[paragraph] ?? 0));
  });
  const usual = scaleOf(blocks);
  const marks = runningMarks(rows, known);
  const first = follow(blocks, known, marks, usual);
  if (first.segments.length < 3) return first;
  const ratios = first.segments
    .map((segment) => charsOf(blocks, segment) / (known.paragraphs[segment.article]?.chars || 1))
    .sort((a, b) => a - b);
  const middle = ratios[ratios.length >> 1] ?? usual;
  const scale = Math.min(usual * FOLLOW.scaleLeeway, Math.max(usual / FOLLOW.scaleLeeway, middle));
  const free = follow(blocks, known, marks, scale);
  const inOrder = follow(blocks, known, marks, scale, Number.NEGATIVE_INFINITY);
  return free.score > inOrder.score + FOLLOW.moved ? free : inOrder;
}

/** Characters of a segment. */
export function charsOf(blocks: readonly Block[], { from, to }: Pick<Segment, 'from' | 'to'>) {
  let chars = 0;
  for (let at = from; at < to; at += 1) chars += blocks[at]?.chars ?? 0;
  return chars;
}

function scaleOf(blocks: readonly Block[]): number {
  const sample = blocks
    .slice(0, FOREIGN.sample)
    .map(({ text }) => text)
    .join('');
  for (const [script, scale] of SCALES) {
    if ((sample.match(script)?.length ?? 0) > 0.15 * sample.length) return scale;
  }
  return FOLLOW.usualScale;
}

/** Bits of marks of the blocks before each one (outer), for each paragraph (inner), summed. */
function runningMarks(rows: readonly Float64Array[], known: KnownText): Float64Array[] {
  const sums = [new Float64Array(known.paragraphs.length)];
  rows.forEach((row, at) => {
    sums.push(row.map((bits, paragraph) => bits + (sums[at]?.[paragraph] ?? 0)));
  });
  return sums;
}

/** How a state was reached: the blocks of its segment (0: the block was passed over), and from where. */
interface Reached {
  readonly length: Int16Array;
  /** State before it, as `block * paragraphs + paragraph`; -1 where the stretch begins. */
  readonly before: Int32Array;
}

function follow(
  blocks: readonly Block[],
  known: KnownText,
  marks: readonly Float64Array[],
  scale: number,
  jump: number = FOLLOW.jump,
): Translated {
  const count = known.paragraphs.length;
  const best = new Float64Array((blocks.length + 1) * count);
  const reached: Reached = {
    length: new Int16Array(best.length),
    before: new Int32Array(best.length).fill(-1),
  };
  const longest = Math.min(
    FOLLOW.blocks,
    Math.max(1, Math.floor(FOLLOW.most / Math.max(1, blocks.length * count))),
  );
  const entries: Entry[] = [];
  let end = -1;
  for (let to = 1; to <= blocks.length; to += 1) {
    entries.push(entryOf(best, to - 1, count, jump));
    passOver(to);
    const run = { chars: 0, quotes: 0, inner: 0 };
    for (let length = 1; length <= Math.min(longest, to); length += 1) {
      const block = blocks[to - length];
      if (!block) break;
      run.chars += block.chars;
      run.quotes += block.quotes;
      if (length > 1 && block.last) run.inner += 1;
      const edges = (block.first ? 1 : 0) + (blocks[to - 1]?.last ? 1 : 0);
      extend(to, length, run, edges * FOLLOW.edge + run.inner * FOLLOW.runOn);
    }
    for (let at = to * count; at < (to + 1) * count; at += 1) {
      if ((best[at] ?? 0) > (end < 0 ? 0 : (best[end] ?? 0))) end = at;
    }
  }
  return { segments: trace(), score: end < 0 ? 0 : (best[end] ?? 0), scale };

  function passOver(to: number): void {
    for (let paragraph = 0; paragraph < count; paragraph += 1) {
      const before = (to - 1) * count + paragraph;
      const value = (best[before] ?? 0) + FOLLOW.passBlock;
      if (value <= 0) continue;
      best[to * count + paragraph] = value;
      reached.before[to * count + paragraph] = before;
    }
  }

  function extend(
    to: number,
    length: number,
    run: { readonly chars: number; readonly quotes: number },
    edges: number,
  ): void {
    const entry = entries[to - length];
    for (let paragraph = 0; paragraph < count; paragraph += 1) {
      const gain = segmentBits(to - length, to, paragraph, run) + edges;
      const value = (entry?.value[paragraph] ?? 0) + gain;
      const at = to * count + paragraph;
      if (value <= (best[at] ?? 0)) continue;
      best[at] = value;
      reached.length[at] = length;
      reached.before[at] = entry?.from[paragraph] ?? -1;
    }
  }

  function segmentBits(
    from: number,
    to: number,
    paragraph: number,
    run: { readonly chars: number; readonly quotes: number },
  ): number {
    const article = known.paragraphs[paragraph];
    const theirs = { chars: (article?.chars ?? 0) * scale, quotes: article?.quotes ?? 0 };
    return markBits(from, to, paragraph) + shapeBits(run, theirs) + FOLLOW.pair;
  }

  function markBits(from: number, to: number, paragraph: number): number {
    const bits = (marks[to]?.[paragraph] ?? 0) - (marks[from]?.[paragraph] ?? 0);
    return Math.min(FOLLOW.mostMarks, bits * FOLLOW.markWeight);
  }

  function trace(): Segment[] {
    const segments: Segment[] = [];
    for (let at = end; at >= 0; at = reached.before[at] ?? -1) {
      const length = reached.length[at] ?? 0;
      if (length === 0) continue;
      const to = Math.floor(at / count);
      const from = to - length;
      const article = at % count;
      const run = { chars: charsOf(blocks, { from, to }), quotes: 0 };
      for (let block = from; block < to; block += 1) run.quotes += blocks[block]?.quotes ?? 0;
      const evidence = Math.max(0, segmentBits(from, to, article, run));
      segments.push({ from, to, article, evidence, marks: markBits(from, to, article) });
    }
    return segments.reverse();
  }
}

/** The best way to come to each paragraph, and the state one comes from; -1 begins anew. */
interface Entry {
  readonly value: Float64Array;
  readonly from: Int32Array;
}

function entryOf(best: Float64Array, block: number, count: number, cost: number): Entry {
  const value = new Float64Array(count);
  const from = new Int32Array(count).fill(-1);
  let top = 0;
  let topFrom = -1;
  for (let at = block * count; at < (block + 1) * count; at += 1) {
    if ((best[at] ?? 0) > top) [top, topFrom] = [best[at] ?? 0, at];
  }
  let forward = 0;
  let forwardFrom = -1;
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    const jump = top + cost;
    if (jump > 0) [value[paragraph], from[paragraph]] = [jump, topFrom];
    if (forward > (value[paragraph] ?? 0)) {
      [value[paragraph], from[paragraph]] = [forward, forwardFrom];
    }
    const here = best[block * count + paragraph] ?? 0;
    forward += FOLLOW.passParagraph;
    if (here > forward) [forward, forwardFrom] = [here, block * count + paragraph];
    if (forward <= 0) [forward, forwardFrom] = [0, -1];
  }
  return { value, from };
}
