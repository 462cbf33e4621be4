/**
 * Which paragraph of the known article each passage of a page says again. Order is a bonus, never
 * a requirement: paragraphs may be moved, merged, split, dropped, repeated or inserted.
 */
import { ALIGN as C } from './constants';
import { STEM_KEYS_END } from './features';
import { holdersOf, type KnownText } from './fingerprint';
import type { Passage } from './passages';

export interface Match {
  readonly passage: Passage;
  /** Paragraph of the article. */
  readonly paragraph: number;
  /** Bits of all features it shares with that paragraph. */
  readonly evidence: number;
  /** Share of its own stems, by weight, that stand in that paragraph. */
  readonly share: number;
}

/** The best paragraph of every passage that says one again, in page order. */
export function alignPassages(passages: readonly Passage[], known: KnownText): Match[] {
  const size = known.paragraphs.length;
  const compared = passages.slice(0, C.mostPassages);
  // One row a passage, in one array each: a page and article have some hundred rows.
  const evidence = new Float64Array(compared.length * size);
  const stems = new Float64Array(compared.length * size);
  const gains = new Float64Array(compared.length * size);
  compared.forEach((passage, at) => {
    const row = at * size;
    addEvidence(passage, known, evidence, stems, row);
    const cost = C.cost + C.costPerWord * passage.words;
    for (let paragraph = row; paragraph < row + size; paragraph += 1) {
      gains[paragraph] = (evidence[paragraph] ?? 0) - cost;
    }
  });
  const path = bestPath(gains, compared.length, size);
  return path.flatMap((paragraph, at) => {
    const passage = compared[at];
    if (paragraph < 0 || !passage) return [];
    const cell = at * size + paragraph;
    const bits = evidence[cell] ?? 0;
    if (bits < C.least) return [];
    if ((gains[cell] ?? 0) < C.alone && !hasCompany(path, at)) return [];
    const share = (stems[cell] ?? 0) / Math.max(1, passage.weight);
    return [{ passage, paragraph, evidence: bits, share }];
  });
}

/** Whether a passage close by goes to the same paragraph of the article or to one beside it. */
function hasCompany(path: readonly number[], at: number): boolean {
  const paragraph = path[at] ?? -1;
  for (let near = Math.max(0, at - C.company); near <= at + C.company; near += 1) {
    const other = path[near] ?? -1;
    if (near !== at && other >= 0 && Math.abs(other - paragraph) <= C.near) return true;
  }
  return false;
}

/** Evidence of a passage for each paragraph; a feature found in many paragraphs says less. */
export function evidenceRow(passage: Passage, known: KnownText): Float64Array {
  const size = known.paragraphs.length;
  const all = new Float64Array(size);
  addEvidence(passage, known, all, new Float64Array(size), 0);
  return all;
}

/** The same added to a row, which begins at `row`, and that of its stems alone, not shared out. */
function addEvidence(
  { keys, bits }: Passage,
  known: KnownText,
  all: Float64Array,
  stems: Float64Array,
  row: number,
): void {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const places = holdersOf(known, key);
    if (!places) continue;
    const most = bits[at] ?? 0;
    const worth = most / Math.sqrt(places.length);
    const isStem = key < STEM_KEYS_END;
    for (const place of places) {
      const cell = row + place;
      all[cell] = (all[cell] ?? 0) + worth;
      if (isStem) stems[cell] = (stems[cell] ?? 0) + most;
    }
  }
}

/** Viterbi over paragraphs and "none" (-1); staying or stepping to the next one earns a bonus. */
function bestPath(gains: Float64Array, passages: number, size: number): number[] {
  // By passage the state each was reached from; -1 is "none", whose own state is the last of a row.
  const back = new Int32Array(passages * (size + 1)).fill(-1);
  let before = new Float64Array(size);
  let values = new Float64Array(size);
  // The best value so far, and the paragraph that has it here: "none" where it was reached before.
  let best = 0;
  let arg = -1;
  for (let passage = 0; passage < passages; passage += 1) {
    const row = passage * size;
    if (passage === 0) firstColumn(gains, values);
    else {
      const states = back.subarray(passage * (size + 1), (passage + 1) * (size + 1)).fill(arg);
      nextColumn(gains.subarray(row, row + size), before, best, { values, states });
    }
    arg = -1;
    for (let at = 0; at < size; at += 1) {
      const value = values[at] ?? 0;
      if (value > best) [best, arg] = [value, at];
    }
    [before, values] = [values, before];
  }
  return trace(back, arg, passages, size);
}

/** Nothing stands before the first passage; page and article both begin with a headline. */
function firstColumn(row: Float64Array, values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) {
    values[at] = (at === 0 ? C.headlineBonus : 0) + (row[at] ?? 0);
  }
}

function nextColumn(
  row: Float64Array,
  before: Float64Array,
  best: number,
  into: { readonly values: Float64Array; readonly states: Int32Array },
): void {
  const { values, states } = into;
  for (let at = 0; at < values.length; at += 1) {
    const stay = (before[at] ?? 0) + C.orderBonus;
    const step = at > 0 ? (before[at - 1] ?? 0) + C.orderBonus : -1;
    let value = best;
    if (stay > value) {
      value = stay;
      states[at] = at;
    }
    if (step > value) {
      value = step;
      states[at] = at - 1;
    }
    values[at] = value + (row[at] ?? 0);
  }
}

function trace(back: Int32Array, last: number, passages: number, size: number): number[] {
  const path: number[] = new Array(passages).fill(-1);
  let state = last;
  for (let at = passages - 1; at >= 0; at -= 1) {
    path[at] = state;
    state = back[at * (size + 1) + (state < 0 ? size : state)] ?? -1;
  }
  return path;
}
