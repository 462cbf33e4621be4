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

/** Changes between unchanged words; what is missing at either end is a cut. */
function changedWords(pairs: Pairs, known: readonly number[], here: Row) {
  let words = 0;
  let place: (Span & { readonly pageParagraph: number }) | null = null;
  pairs.slice(1).forEach(([k, h], before) => {
    const [lastK = 0, lastH = 0] = pairs[before] ?? [];
    const [out, put] = [k - lastK - 1, h - lastH - 1];
    if (out === 0 && put === 0) return;
    if (out > SPEECH.cut || put > SPEECH.cut) return;
    const [were, are] = [known.slice(lastK + 1, k), here.slice(lastH + 1, h)];
    if (joinedOtherwise(were, are)) return;
    if (!anchored(pairs, before)) return;
    const [first, last] = [here[put > 0 ? lastH + 1 : lastH], here[put > 0 ? h - 1 : h]];
    if (!first || !last || here[lastH]?.quote !== here[h]?.quote) return;
    words += Math.max(out, put);
    place ??= { start: first.start, end: last.end, pageParagraph: first.paragraph };
  });
  // The first or last word alone exchanged.
  const [firstK = 0, firstH = 0] = pairs[0] ?? [];
  const [lastK = 0, lastH = 0] = pairs.at(-1) ?? [];
  const ends = [
    [firstK, firstH - 1, -1],
    [known.length - 1 - lastK, lastH + 1, 1],
  ] as const;
  for (const [left, at, step] of ends) {
    const word = here[at];
    const beside = here[at - step];
    const beyond = here[at + step];
    const alone = word && beside && word.quote === beside.quote && beyond?.quote !== word.quote;
    if (left !== 1 || !alone) continue;
    words += 1;
    place ??= { start: word.start, end: word.end, pageParagraph: word.paragraph };
  }
  return place === null ? null : { ...(place as Span & { pageParagraph: number }), words };
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

/** Whether unchanged words stand close on both sides. */
function anchored(pairs: Pairs, before: number): boolean {
  const runs = (from: number, step: number) => {
    let run = 1;
    for (let at = from; run < SPEECH.anchors; at += step) {
      const [one, next] = [pairs[at], pairs[at + step]];
      if (!one || !next) return true;
      if (Math.abs(next[0] - one[0]) !== 1 || Math.abs(next[1] - one[1]) !== 1) return false;
      run += 1;
    }
    return true;
  };
  return runs(before, -1) && runs(before + 1, 1);
}

/** Worth of a word that stands in both, and cost of one that does not. */
const ALIGN = { same: 2, other: -1 } as const;

/**
 * The stretch of hashes that both have in order with fewest others between (local alignment after
 * Smith and Waterman), as places in either.
 */
function commonRow(known: readonly number[], here: readonly number[]): [number, number][] {
  const width = here.length + 1;
  const score = new Int16Array((known.length + 1) * width);
  let best = 0;
  let end = 0;
  for (let k = 1; k <= known.length; k += 1) {
    for (let h = 1; h <= here.length; h += 1) {
      const at = k * width + h;
      const step = known[k - 1] === here[h - 1] ? ALIGN.same : ALIGN.other;
      const both = (score[at - width - 1] ?? 0) + step;
      const one = Math.max(score[at - 1] ?? 0, score[at - width] ?? 0) + ALIGN.other;
      const value = Math.max(0, both, one);
      score[at] = value;
      if (value > best) [best, end] = [value, at];
    }
  }
  const pairs: [number, number][] = [];
  for (let at = end; (score[at] ?? 0) > 0; ) {
    const [k, h] = [Math.floor(at / width), at % width];
    const same = known[k - 1] === here[h - 1];
    const value = score[at] ?? 0;
    if (value === (score[at - width - 1] ?? 0) + (same ? ALIGN.same : ALIGN.other)) {
      if (same) pairs.push([k - 1, h - 1]);
      at -= width + 1;
    } else if (value === (score[at - width] ?? 0) + ALIGN.other) at -= width;
    else at -= 1;
  }
  return pairs.reverse();
}
