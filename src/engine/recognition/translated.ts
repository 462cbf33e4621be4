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

/** What is looked through: each state is a block that a segment ends with, and a paragraph. */
interface Grid {
  readonly blocks: readonly Block[];
  readonly known: KnownText;
  /** Bits of marks, summed over blocks (`runningMarks`). */
  readonly marks: readonly Float64Array[];
  readonly scale: number;
  /** Paragraphs of the article: state `block * count + paragraph`. */
  readonly count: number;
  /** Bits of the best stretch that ends in each state. */
  readonly best: Float64Array;
  /** Blocks of the segment that a state was reached by; 0 where a block was passed over. */
  readonly length: Int16Array;
  /** State before it; -1 where the stretch begins. */
  readonly before: Int32Array;
}

/** Blocks that end at one, as they are taken into a segment one by one. */
interface Run {
  chars: number;
  quotes: number;
  /** Paragraphs of the page that end inside it. */
  inner: number;
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
  const length = new Int16Array(best.length);
  const before = new Int32Array(best.length).fill(-1);
  const grid: Grid = { blocks, known, marks, scale, count, best, length, before };
  const longest = Math.min(
    FOLLOW.blocks,
    Math.max(1, Math.floor(FOLLOW.most / Math.max(1, blocks.length * count))),
  );
  const entries: Entry[] = [];
  let end = -1;
  for (let to = 1; to <= blocks.length; to += 1) {
    entries.push(entryOf(grid, to - 1, jump));
    passOver(grid, to);
    endAt(grid, to, longest, entries);
    end = bestState(grid, to, end);
  }
  return { segments: trace(grid, end), score: end < 0 ? 0 : (best[end] ?? 0), scale };
}

function passOver({ count, best, before }: Grid, to: number): void {
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    const from = (to - 1) * count + paragraph;
    const value = (best[from] ?? 0) + FOLLOW.passBlock;
    if (value <= 0) continue;
    best[to * count + paragraph] = value;
    before[to * count + paragraph] = from;
  }
}

/** Tries every segment that ends with the block before `to`. */
function endAt(grid: Grid, to: number, longest: number, entries: readonly Entry[]): void {
  const { blocks } = grid;
  const run: Run = { chars: 0, quotes: 0, inner: 0 };
  const closing = blocks[to - 1]?.last ? 1 : 0;
  for (let length = 1; length <= Math.min(longest, to); length += 1) {
    const block = blocks[to - length];
    if (!block) return;
    run.chars += block.chars;
    run.quotes += block.quotes;
    if (length > 1 && block.last) run.inner += 1;
    const edges = (block.first ? 1 : 0) + closing;
    const worth = edges * FOLLOW.edge + run.inner * FOLLOW.runOn;
    extend(grid, to, length, run, worth, entries[to - length]);
  }
}

function extend(
  grid: Grid,
  to: number,
  length: number,
  run: Run,
  edges: number,
  entry: Entry | undefined,
): void {
  const { count, best } = grid;
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    const gain = segmentBits(grid, to - length, to, paragraph, run) + edges;
    const value = (entry?.value[paragraph] ?? 0) + gain;
    const at = to * count + paragraph;
    if (value <= (best[at] ?? 0)) continue;
    best[at] = value;
    grid.length[at] = length;
    grid.before[at] = entry?.from[paragraph] ?? -1;
  }
}

/** The state at `to` that is better than `end`, or `end`. */
function bestState({ count, best }: Grid, to: number, end: number): number {
  let found = end;
  for (let at = to * count; at < (to + 1) * count; at += 1) {
    if ((best[at] ?? 0) > (best[found] ?? 0)) found = at;
  }
  return found;
}

function segmentBits(
  grid: Grid,
  from: number,
  to: number,
  paragraph: number,
  run: Pick<Run, 'chars' | 'quotes'>,
): number {
  const article = grid.known.paragraphs[paragraph];
  const theirs = { chars: (article?.chars ?? 0) * grid.scale, quotes: article?.quotes ?? 0 };
  return markBits(grid, from, to, paragraph) + shapeBits(run, theirs) + FOLLOW.pair;
}

function markBits({ marks }: Grid, from: number, to: number, paragraph: number): number {
  const bits = (marks[to]?.[paragraph] ?? 0) - (marks[from]?.[paragraph] ?? 0);
  return Math.min(FOLLOW.mostMarks, bits * FOLLOW.markWeight);
}

function trace(grid: Grid, end: number): Segment[] {
  const { blocks, count } = grid;
  const segments: Segment[] = [];
  for (let at = end; at >= 0; at = grid.before[at] ?? -1) {
    const length = grid.length[at] ?? 0;
    if (length === 0) continue;
    const to = Math.floor(at / count);
    const from = to - length;
    const article = at % count;
    const run = { chars: charsOf(blocks, { from, to }), quotes: 0 };
    for (let block = from; block < to; block += 1) run.quotes += blocks[block]?.quotes ?? 0;
    const evidence = Math.max(0, segmentBits(grid, from, to, article, run));
    segments.push({ from, to, article, evidence, marks: markBits(grid, from, to, article) });
  }
  return segments.reverse();
}

/** The best way to come to each paragraph, and the state one comes from; -1 begins anew. */
interface Entry {
  readonly value: Float64Array;
  readonly from: Int32Array;
}

/** After a block: on from the paragraphs before, at a price for each left out, or from anywhere. */
function entryOf({ best, count }: Grid, block: number, cost: number): Entry {
  const value = new Float64Array(count);
  const from = new Int32Array(count).fill(-1);
  const first = block * count;
  const top = highest(best, first, first + count);
  const jump = top < 0 ? 0 : (best[top] ?? 0) + cost;
  if (jump > 0) {
    value.fill(jump);
    from.fill(top);
  }
  let forward = 0;
  let forwardFrom = -1;
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    if (forward > (value[paragraph] ?? 0)) {
      [value[paragraph], from[paragraph]] = [forward, forwardFrom];
    }
    const here = best[first + paragraph] ?? 0;
    forward += FOLLOW.passParagraph;
    if (here > forward) [forward, forwardFrom] = [here, first + paragraph];
    if (forward <= 0) [forward, forwardFrom] = [0, -1];
  }
  return { value, from };
}

/** The first of the highest values from one place up to another; -1 where none is above 0. */
function highest(values: Float64Array, from: number, to: number): number {
  let found = -1;
  for (let at = from; at < to; at += 1) {
    if ((values[at] ?? 0) > (values[found] ?? 0)) found = at;
  }
  return found;
}
