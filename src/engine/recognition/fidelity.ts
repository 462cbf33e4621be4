/** How faithfully a page follows the article in another language, as figures, and what they amount to. */
import { hashWord } from '../text/hash';
import { FOREIGN } from './constants';
import { FIRST_NAME_KEY, keyOf, STEM_KEYS_END } from './features';
import type { KnownText } from './fingerprint';
import type { Block } from './structure';
import { charsOf, type Translated } from './translated';
import { TRANSLATION_WEIGHTS } from './translation-weights';

/** What is measured of a stretch. Shares are 0 to 1; a share of nothing is 0. */
export interface Fidelity {
  /** Paragraphs of the article that are followed, and how many by marks of their own. */
  readonly segments: number;
  readonly marked: number;
  /** Bits of the stretch. */
  readonly score: number;
  /** Share of the article's length that has its counterpart. */
  readonly covered: number;
  /** Share of the marks that both hold which stand in paragraphs that answer each other. */
  readonly agreement: number;
  /** Share of the names of the followed paragraphs that are met there. */
  readonly names: number;
  /** Share of their telling stems that are: names again, and words that both languages share. */
  readonly stems: number;
  /** Share of the numbers of either side that the other has in the same place. */
  readonly numbers: number;
  /** Share of steps that go on to the next paragraph or past it. */
  readonly onward: number;
  /** How evenly long the parts are: spread of the logarithm of the ratios of length. */
  readonly spread: number;
}

/** Measures the best stretch; all zero where there is none. */
export function fidelityOf(
  { segments, score, scale }: Translated,
  blocks: readonly Block[],
  known: KnownText,
): Fidelity {
  const followed = new Set(segments.map(({ article }) => article));
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
    marked: segments.filter(({ marks }) => marks >= FOREIGN.marked).length,
    score,
    covered: followedChars / Math.max(1, articleChars),
    onward: share(steps.filter(Boolean).length, steps.length),
    spread: Math.sqrt(
      ratios.reduce((sum, ratio) => sum + ratio * ratio, 0) / Math.max(1, ratios.length),
    ),
    ...marksMet(segments, blocks, known),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
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

type Met = Pick<Fidelity, 'agreement' | 'names' | 'stems' | 'numbers'>;

/** Where on a stretch each mark stands, as paragraphs of the article by way of the segments. */
interface Stands {
  readonly places: ReadonlyMap<number, ReadonlySet<number>>;
  readonly bits: ReadonlyMap<number, number>;
  /** Numbers of the page that stand in the paragraph followed, and those the article lacks. */
  readonly numbers: number;
  readonly astray: number;
}

/** The paragraph that no segment stands for. */
const NONE = -1;

function standsOf(
  segments: Translated['segments'],
  blocks: readonly Block[],
  known: KnownText,
): Stands {
  const articleOf = new Map<number, number>();
  for (const { from, to, article } of segments) {
    for (let at = from; at < to; at += 1) articleOf.set(at, article);
  }
  const places = new Map<number, Set<number>>();
  const bits = new Map<number, number>();
  const counted = { numbers: 0, astray: 0 };
  const first = segments[0]?.from ?? 0;
  blocks.slice(first, segments.at(-1)?.to ?? 0).forEach((block, past) => {
    const article = articleOf.get(first + past) ?? NONE;
    for (const [key, worth] of block.marks) {
      places.set(key, (places.get(key) ?? new Set<number>()).add(article));
      bits.set(key, worth);
    }
    for (const key of block.numbers) {
      const holders = known.places.get(key);
      if (!holders) counted.astray += 1;
      else if (holders.includes(article)) counted.numbers += 1;
    }
  });
  return { places, bits, ...counted };
}

function marksMet(
  segments: Translated['segments'],
  blocks: readonly Block[],
  known: KnownText,
): Met {
  const stands = standsOf(segments, blocks, known);
  const followed = new Set(segments.map(({ article }) => article));
  const likely = numberKeys();
  const met = { agree: 0, possible: 0, names: 0, allNames: 0, stems: 0, allStems: 0, missed: 0 };
  for (const [key, places] of known.places) {
    const isName = key >= FIRST_NAME_KEY;
    if (!isName && key >= STEM_KEYS_END) continue;
    const wanted = places.filter((place) => followed.has(place)).length;
    const here = stands.places.get(key);
    const hits = here ? places.filter((place) => here.has(place)).length : 0;
    if (isName) {
      met.names += hits;
      met.allNames += wanted;
    } else {
      met.stems += hits;
      met.allStems += wanted;
      if (likely.has(key)) met.missed += wanted - hits;
    }
    const bits = stands.bits.get(key) ?? 0;
    met.agree += bits * hits;
    met.possible += bits * Math.min(wanted, here?.size ?? 0);
  }
  return {
    agreement: share(met.agree, met.possible),
    names: share(met.names, met.allNames),
    stems: share(met.stems, met.allStems),
    numbers: (stands.numbers + 1) / (stands.numbers + stands.astray + met.missed + 2),
  };
}

/** What a stretch needs at least, and how far two of its figures say more the larger they are. */
const TRANSLATION = {
  segments: 4,
  marked: 3,
  /** Spread, and bits a paragraph. */
  spread: 0.8,
  perSegment: 25,
} as const;

type Weights = Omit<typeof TRANSLATION_WEIGHTS, 'constant'>;

/**
 * The figures that are weighed, in one row. Where both sides share a script names are words like
 * others, and bits a paragraph and stems tell most; elsewhere it is the names.
 */
export function weighable(
  { score, segments, spread, ...shares }: Fidelity,
  latin: boolean,
): Readonly<Record<keyof Weights, number>> {
  const { agreement, names, stems, onward, covered, numbers } = shares;
  return {
    score: Math.log1p(score),
    agreement,
    spread: Math.min(TRANSLATION.spread, spread),
    onward,
    covered,
    numbers,
    latin: latin ? 1 : 0,
    perSegment: latin ? Math.min(TRANSLATION.perSegment, score / Math.max(1, segments)) : 0,
    stems: latin ? stems : 0,
    names: latin ? 0 : names,
  };
}

/** Whether a stretch is long and marked enough to be weighed at all. */
export function isLookedAt({ segments, marked }: Fidelity): boolean {
  return segments >= TRANSLATION.segments && marked >= TRANSLATION.marked;
}

/**
 * How surely the stretch is a translation: above 0 it is one, and each unit multiplies the odds by
 * e. `latin` where page and article share a script, so that words other than names are alike too.
 * A logistic regression (`npm run fit:translations`, docs/methods.md).
 */
export function oddsOf(fidelity: Fidelity, latin: boolean): number {
  if (!isLookedAt(fidelity)) return Number.NEGATIVE_INFINITY;
  const { constant, ...weights } = TRANSLATION_WEIGHTS;
  const figures = weighable(fidelity, latin);
  let odds: number = constant;
  for (const [name, weight] of Object.entries(weights)) {
    odds += weight * figures[name as keyof Weights];
  }
  return odds;
}
