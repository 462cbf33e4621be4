/** How faithfully a page follows the article in another language, as figures, and what they amount to. */
import { hashWord } from '../text/hash';
import { FIRST_NAME_KEY, keyOf, STEM_KEYS_END } from './features';
import type { KnownText } from './fingerprint';
import type { Block } from './structure';
import { charsOf, type Translated } from './translated';

/** What is measured of a stretch. Shares are 0 to 1; a share of nothing is its prior. */
export interface Fidelity {
  /** Paragraphs of the article that are followed, and how many by marks of their own. */
  readonly segments: number;
  readonly marked: number;
  /** Bits of the stretch for each of them. */
  readonly perSegment: number;
  /** Share of the stretch's letters that have their counterpart. */
  readonly unbroken: number;
  /** Share of the article's length that has its counterpart. */
  readonly covered: number;
  /** Share of the marks that both hold which stand in paragraphs that answer each other. */
  readonly agreement: number;
  /** Share of the names, and of the telling stems, of the followed paragraphs that are met there. */
  readonly names: number;
  readonly stems: number;
  /** Numbers of the stretch that stand in the paragraph followed, and those the article lacks. */
  readonly numbers: number;
  readonly astray: number;
  /** Small numbers and years of the followed paragraphs that are not met there. */
  readonly missed: number;
  /** Share of steps that go on to the next paragraph or past it. */
  readonly onward: number;
  /** How evenly long the parts are: spread of the logarithm of the ratios of length. */
  readonly spread: number;
}

/** Bits of marks from which a paragraph counts as followed by marks of its own. */
const MARKED = 3.6;

/** Measures the best stretch; all zero where there is none. */
export function fidelityOf(
  { segments, score, scale }: Translated,
  blocks: readonly Block[],
  known: KnownText,
): Fidelity {
  const followed = new Set(segments.map(({ article }) => article));
  const first = segments[0]?.from ?? 0;
  const past = segments.at(-1)?.to ?? 0;
  const paired = segments.reduce((sum, segment) => sum + charsOf(blocks, segment), 0);
  const articleChars = known.paragraphs.reduce((sum, { chars }) => sum + chars, 0);
  const followedChars = [...followed].reduce(
    (sum, at) => sum + (known.paragraphs[at]?.chars ?? 0),
    0,
  );
  const ratios = segments.map((segment) =>
    Math.log(
      (charsOf(blocks, segment) + 20) /
        ((known.paragraphs[segment.article]?.chars ?? 0) * scale + 20),
    ),
  );
  const steps = segments.slice(1).map(({ article }, at) => article > (segments[at]?.article ?? 0));
  return {
    segments: segments.length,
    marked: segments.filter(({ marks }) => marks >= MARKED).length,
    perSegment: score / Math.max(1, segments.length),
    unbroken: paired / Math.max(1, charsOf(blocks, { from: first, to: past })),
    covered: followedChars / Math.max(1, articleChars),
    onward: share(steps.filter(Boolean).length, steps.length, 0),
    spread: Math.sqrt(
      ratios.reduce((sum, ratio) => sum + ratio * ratio, 0) / Math.max(1, ratios.length),
    ),
    ...marksMet(segments, blocks, known, first, past),
  };
}

function share(part: number, whole: number, prior: number): number {
  return whole === 0 ? prior : part / whole;
}

/** Keys of the numbers that an article is likely to hold: a stored stem does not say that it is one. */
let smallNumbers: ReadonlySet<number> | null = null;

function numberKeys(): ReadonlySet<number> {
  if (smallNumbers) return smallNumbers;
  const keys = new Set<number>();
  for (let number = 10; number <= 2_030; number += 1) {
    if (number < 1_000 || number >= 1_900) keys.add(keyOf('stem', hashWord(String(number))));
  }
  smallNumbers = keys;
  return keys;
}

type Met = Pick<Fidelity, 'agreement' | 'names' | 'stems' | 'numbers' | 'astray' | 'missed'>;

function marksMet(
  segments: Translated['segments'],
  blocks: readonly Block[],
  known: KnownText,
  first: number,
  past: number,
): Met {
  // Where on the stretch each mark stands: its paragraphs of the article by way of the segments.
  const stands = new Map<number, Set<number>>();
  const worth = new Map<number, number>();
  const articleOf = new Map<number, number>();
  for (const { from, to, article } of segments) {
    for (let at = from; at < to; at += 1) articleOf.set(at, article);
  }
  const likely = numberKeys();
  let missed = 0;
  let numbers = 0;
  let astray = 0;
  for (let at = first; at < past; at += 1) {
    const block = blocks[at];
    const article = articleOf.get(at) ?? -1;
    for (const [key, bits] of block?.marks ?? []) {
      const here = stands.get(key) ?? new Set<number>();
      stands.set(key, here.add(article));
      worth.set(key, bits);
    }
    for (const key of block?.numbers ?? []) {
      const places = known.places.get(key);
      if (!places) astray += 1;
      else if (places.includes(article)) numbers += 1;
    }
  }
  const followed = new Set(segments.map(({ article }) => article));
  const met = { agree: 0, possible: 0, names: 0, allNames: 0, stems: 0, allStems: 0 };
  for (const [key, places] of known.places) {
    const isName = key >= FIRST_NAME_KEY;
    if (!isName && key >= STEM_KEYS_END) continue;
    const wanted = places.filter((place) => followed.has(place));
    const here = stands.get(key);
    const hits = here ? wanted.filter((place) => here.has(place)).length : 0;
    if (isName) {
      met.names += hits;
      met.allNames += wanted.length;
    } else {
      met.stems += hits;
      met.allStems += wanted.length;
      if (likely.has(key)) missed += wanted.length - hits;
    }
    const bits = worth.get(key) ?? 0;
    met.agree += bits * hits;
    met.possible += bits * Math.min(wanted.length, here?.size ?? 0);
  }
  return {
    agreement: share(met.agree, met.possible, 0),
    names: share(met.names, met.allNames, 0),
    stems: share(met.stems, met.allStems, 0),
    numbers,
    astray,
    missed,
  };
}
