/**
 * Which paragraph of the known article each passage of a page says again. Order is a bonus, never
 * a requirement: paragraphs may be moved, merged, split, dropped, repeated or inserted.
 */
import { ALIGN as C } from './constants';
import { STEM_KEYS_END } from './features';
import type { KnownText } from './fingerprint';
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
  const rows = compared.map((passage) => evidenceRow(passage, known));
  const gains = rows.map(({ all }, at) => {
    const cost = C.cost + C.costPerWord * (compared[at]?.words ?? 0);
    return all.map((bits) => bits - cost);
  });
  const path = bestPath(gains, size);
  return path.flatMap((paragraph, at) => {
    const passage = compared[at];
    const row = rows[at];
    if (paragraph < 0 || !passage || !row) return [];
    const evidence = row.all[paragraph] ?? 0;
    if (evidence < C.least) return [];
    if ((gains[at]?.[paragraph] ?? 0) < C.alone && !hasCompany(path, at)) return [];
    const share = (row.stems[paragraph] ?? 0) / Math.max(1, passage.weight);
    return [{ passage, paragraph, evidence, share }];
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
export function evidenceRow(passage: Passage, known: KnownText) {
  const all = new Float64Array(known.paragraphs.length);
  const stems = new Float64Array(known.paragraphs.length);
  passage.keys.forEach((key, at) => {
    const places = known.places.get(key);
    if (!places) return;
    const bits = passage.bits[at] ?? 0;
    const worth = bits / Math.sqrt(places.length);
    for (const place of places) {
      all[place] = (all[place] ?? 0) + worth;
      if (key < STEM_KEYS_END) stems[place] = (stems[place] ?? 0) + bits;
    }
  });
  return { all, stems };
}

/** The best way to each paragraph at one passage: its value, and the state it came from. */
interface Column {
  readonly values: Float64Array;
  /** -1 is "none"; the last place is that of "none" itself. */
  readonly from: Int32Array;
  /** The best value so far, and the state here that has it: "none" where it was reached before. */
  readonly best: number;
  readonly arg: number;
}

/** Viterbi over paragraphs and "none" (-1); staying or stepping to the next one earns a bonus. */
function bestPath(gains: readonly Float64Array[], size: number): number[] {
  const back: Int32Array[] = [];
  let column: Column = { ...opening(size), best: 0, arg: -1 };
  for (const row of gains) {
    column = back.length === 0 ? firstColumn(row, size) : nextColumn(row, size, column);
    back.push(column.from);
  }
  return trace(back, column.arg, size);
}

function opening(size: number): Pick<Column, 'values' | 'from'> {
  return { values: new Float64Array(size), from: new Int32Array(size + 1).fill(-1) };
}

/** Nothing stands before the first passage; page and article both begin with a headline. */
function firstColumn(row: Float64Array, size: number): Column {
  const { values, from } = opening(size);
  for (let at = 0; at < size; at += 1) {
    values[at] = (at === 0 ? C.headlineBonus : 0) + (row[at] ?? 0);
  }
  return { values, from, ...highest(values, 0) };
}

function nextColumn(row: Float64Array, size: number, before: Column): Column {
  const { values, from } = opening(size);
  from.fill(before.arg);
  for (let at = 0; at < size; at += 1) {
    const stay = (before.values[at] ?? 0) + C.orderBonus;
    const step = at > 0 ? (before.values[at - 1] ?? 0) + C.orderBonus : -1;
    let value = before.best;
    if (stay > value) [value, from[at]] = [stay, at];
    if (step > value) [value, from[at]] = [step, at - 1];
    values[at] = value + (row[at] ?? 0);
  }
  return { values, from, ...highest(values, before.best) };
}

/** The best of these values where one beats what was best before. */
function highest(values: Float64Array, before: number): Pick<Column, 'best' | 'arg'> {
  let best = before;
  let arg = -1;
  values.forEach((value, at) => {
    if (value > best) [best, arg] = [value, at];
  });
  return { best, arg };
}

function trace(back: readonly Int32Array[], last: number, size: number): number[] {
  const path: number[] = new Array(back.length).fill(-1);
  let state = last;
  for (let at = back.length - 1; at >= 0; at -= 1) {
    path[at] = state;
    state = back[at]?.[state < 0 ? size : state] ?? -1;
  }
  return path;
}
