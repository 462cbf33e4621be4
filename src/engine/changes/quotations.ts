/** Words that a copy changed inside quotation marks. */
import type { Span } from '../vocabulary';
import type { ReadPart } from './edited';
import { speechHash, speechWords } from './speech';

/** A quotation whose words the page has otherwise; offsets in the text of `pageParagraph`. */
export interface QuotationEdit extends Span {
  readonly pageParagraph: number;
  readonly articleParagraph: number;
  /** Who speaks, as the known article names them; empty where it does not. */
  readonly speaker: string;
  /** Words exchanged, left out or put in. */
  readonly words: number;
}

const SPEECH = {
  /** Share of a quotation's words that must stand in the page's for the two to be one: rows of
   * five-bit hashes that have nothing to do with each other share a quarter. */
  same: 0.5,
  /** Words on either side of a change that must be unchanged, or the quotation's own end. */
  anchors: 2,
  /** Words left out or put in at one place, from which it is a cut and no change of words. */
  cut: 8,
} as const;

interface Quoted {
  readonly paragraph: number;
  readonly speaker: string;
  readonly words: readonly {
    readonly hash: number;
    readonly form: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** One edit a quotation of the page, at the first of its changed words. */
export function quotationEdits(
  part: ReadPart,
  textOf: (paragraph: number) => string,
  language: string,
): QuotationEdit[] {
  const known = part.known.flatMap(({ paragraph, details }) =>
    details
      .filter(({ kind }) => kind === 'quotation')
      .map(({ value, words }) => ({ paragraph, speaker: value, words })),
  );
  const here = part.here.flatMap(({ paragraph, details }) =>
    details
      .filter(({ kind }) => kind === 'quotation')
      .map(({ start, end }): Quoted => {
        const words = speechWords(textOf(paragraph).slice(start, end), language);
        const placed = words.map((word) => ({
          ...word,
          start: word.start + start,
          end: word.end + start,
        }));
        return { paragraph, speaker: '', words: placed };
      }),
  );
  // Where speech is broken off and taken up again differs from house to house: each quotation is
  // looked for in all that is quoted here.
  const all = here.flatMap(({ words, paragraph }, quote) =>
    words.map((word) => ({ ...word, paragraph, quote })),
  );
  const edits = known.flatMap(({ paragraph, speaker, words }): QuotationEdit[] => {
    const pairs = commonRow(
      words,
      all.map(({ hash }) => hash),
    );
    if (pairs.length < SPEECH.same * words.length) return [];
    const edit = changedWords(pairs, words, all);
    return edit ? [{ ...edit, articleParagraph: paragraph, speaker }] : [];
  });
  return edits;
}

type Row = readonly (Span & {
  readonly hash: number;
  readonly form: string;
  readonly paragraph: number;
  readonly quote: number;
})[];
type Pairs = readonly (readonly [known: number, here: number])[];

/** Unchanged words next to each other on both sides; ends are the last words, not behind them. */
interface Run {
  readonly known: readonly [number, number];
  readonly here: readonly [number, number];
}

type Place = Span & { readonly pageParagraph: number; readonly words: number };

/** Changes between unchanged words; what is missing at either end is a cut. */
function changedWords(pairs: Pairs, known: readonly number[], here: Row): Place | null {
  const runs = runsOf(pairs);
  const between = runs.slice(1).flatMap((run, before) => {
    const last = runs[before];
    return last ? (placeBetween(last, run, known, here) ?? []) : [];
  });
  const all = [...between, ...changedEnds(pairs, known, here)];
  const [first] = all;
  return first ? { ...first, words: all.reduce((sum, { words }) => sum + words, 0) } : null;
}

/**
 * The runs of a row. One word between two changes is part of them: it was met by chance, or changed
 * its place with its neighbour.
 */
function runsOf(pairs: Pairs): Run[] {
  const runs: { known: [number, number]; here: [number, number] }[] = [];
  for (const [k, h] of pairs) {
    const last = runs.at(-1);
    if (last && last.known[1] === k - 1 && last.here[1] === h - 1) {
      last.known[1] = k;
      last.here[1] = h;
    } else runs.push({ known: [k, k], here: [h, h] });
  }
  return runs.filter(
    ({ known: [first, last] }, at) =>
      at === 0 || at === runs.length - 1 || last - first + 1 >= SPEECH.anchors,
  );
}

/** What stands otherwise between two runs; null where nothing does, or speech is broken off there. */
function placeBetween(one: Run, next: Run, known: readonly number[], here: Row): Place | null {
  const [lastK, lastH, k, h] = [one.known[1], one.here[1], next.known[0], next.here[0]];
  const [out, put] = [k - lastK - 1, h - lastH - 1];
  if ((out === 0 && put === 0) || out > SPEECH.cut || put > SPEECH.cut) return null;
  const [were, are] = [known.slice(lastK + 1, k), here.slice(lastH + 1, h)];
  if (joinedOtherwise(were, are) || isDateTurned(were, are)) return null;
  if (here[lastH]?.quote !== here[h]?.quote) return null;
  const [first, last] = put > 0 ? [here[lastH + 1], here[h - 1]] : [here[lastH], here[h]];
  if (!first || !last) return null;
  const words = Math.max(out, put);
  return { start: first.start, end: last.end, pageParagraph: first.paragraph, words };
}

/** The first or last word alone exchanged. */
function changedEnds(pairs: Pairs, known: readonly number[], here: Row): Place[] {
  const [firstK = 0, firstH = 0] = pairs[0] ?? [];
  const [lastK = 0, lastH = 0] = pairs.at(-1) ?? [];
  const ends = [
    [firstK, firstH - 1, -1],
    [known.length - 1 - lastK, lastH + 1, 1],
  ] as const;
  return ends.flatMap(([left, at, step]): Place[] => {
    const [word, beside, beyond] = [here[at], here[at - step], here[at + step]];
    const alone = word && beside && word.quote === beside.quote && beyond?.quote !== word.quote;
    if (left !== 1 || !alone) return [];
    return [{ start: word.start, end: word.end, pageParagraph: word.paragraph, words: 1 }];
  });
}

/** "Head teacher" and "headteacher", "micro-chipped" and "microchipped". */
function joinedOtherwise(known: readonly number[], here: Row): boolean {
  const [first, second] = here;
  if (known.length === 1 && here.length === 2 && first && second) {
    return speechHash(first.form + second.form) === known[0];
  }
  if (known.length !== 2 || here.length !== 1 || !first) return false;
  return [...first.form].some(
    (_, at) =>
      at > 0 &&
      speechHash(first.form.slice(0, at)) === known[0] &&
      speechHash(first.form.slice(at)) === known[1],
  );
}

/** "March 3" and "3 March": the same words, a number among them, in another order. */
function isDateTurned(known: readonly number[], here: Row): boolean {
  const hashes = here.map(({ hash }) => hash).sort();
  return here.some(({ form }) => /^\d/.test(form)) && [...known].sort().join() === hashes.join();
}

/** Worth of a word that stands in both, and cost of one that does not. */
const ALIGN = { same: 2, other: -1 } as const;
/** Words of a row from which it is one, and none by chance: one in 30,000 rows of five-bit hashes. */
const ROW = 3;

/**
 * The words that both have in order, as places in either: the stretch with fewest others between,
 * and what is left on either side of it asked again, which a longer gap parted from it.
 */
function commonRow(known: readonly number[], here: readonly number[]): [number, number][] {
  const best = bestStretch(known, here);
  const [first, last] = [best[0], best.at(-1)];
  if (!first || !last || best.length < ROW) return best;
  const before = commonRow(known.slice(0, first[0]), here.slice(0, first[1]));
  const [k, h] = [last[0] + 1, last[1] + 1];
  const after = commonRow(known.slice(k), here.slice(h)).map(([one, other]): [number, number] => [
    one + k,
    other + h,
  ]);
  return [...(before.length >= ROW ? before : []), ...best, ...(after.length >= ROW ? after : [])];
}

/** Local alignment after Smith and Waterman. */
function bestStretch(known: readonly number[], here: readonly number[]): [number, number][] {
  const width = here.length + 1;
  const score = new Int16Array((known.length + 1) * width);
  let end = 0;
  for (let at = width + 1; at < score.length; at += 1) {
    const [k, h] = [Math.floor(at / width), at % width];
    if (h === 0) continue;
    const step = known[k - 1] === here[h - 1] ? ALIGN.same : ALIGN.other;
    const both = (score[at - width - 1] ?? 0) + step;
    const one = Math.max(score[at - 1] ?? 0, score[at - width] ?? 0) + ALIGN.other;
    score[at] = Math.max(0, both, one);
    if ((score[at] ?? 0) > (score[end] ?? 0)) end = at;
  }
  return wayTo(end, score, known, here);
}

/** The pairs on the way to the end of the best stretch. */
function wayTo(
  end: number,
  score: Int16Array,
  known: readonly number[],
  here: readonly number[],
): [number, number][] {
  const width = here.length + 1;
  const worth = (at: number) => score[at] ?? 0;
  const pairs: [number, number][] = [];
  let at = end;
  while (worth(at) > 0) {
    const [k, h] = [Math.floor(at / width), at % width];
    const same = known[k - 1] === here[h - 1];
    if (worth(at) === worth(at - width - 1) + (same ? ALIGN.same : ALIGN.other)) {
      if (same) pairs.push([k - 1, h - 1]);
      at -= width + 1;
    } else at -= worth(at) === worth(at - width) + ALIGN.other ? width : 1;
  }
  return pairs.reverse();
}
