/**
 * What a page's matches amount to, in a few measures that have names. All of them are taken over
 * the page's own words: what stands in quotation marks, or is printed as somebody's statement, any
 * other outlet may carry as well.
 */
import type { Match } from './align';
import { bestStretch, type Stretch } from './best-stretch';
import { WEIGHING as C } from './constants';
import { STEM_KEYS_END } from './features';
import { holdersOf, type KnownText } from './fingerprint';
import { type InOrder, inOrder, onwardShare } from './in-order';
import { lengthError } from './lengths';
import type { Passage } from './passages';
import { type Feature, type Shared, sharedBy } from './shared';

/** Measures of a page beside an article; the first eight are of the best stretch of the page. */
export interface Weighed {
  /** Share of its telling own words, without names and numbers, that stand in the matched paragraphs. */
  readonly ordinaryShare: number;
  /** The same of names and numbers, by bits. Shares are shrunk, so that short texts have none of 1. */
  readonly particularShare: number;
  /** The same of word pairs, without those of two names or numbers. */
  readonly pairShare: number;
  /** Share of its own words that stand in matched passages. */
  readonly saidShare: number;
  /** How far its length is from that of the paragraphs it says (`lengthError`). */
  readonly lengthError: number;
  /** Share of its steps from paragraph to paragraph that go forward. */
  readonly onwardShare: number;
  /** Own words that are matched. */
  readonly matched: number;
  /** Its matched words per word of the page that is on the article's subject. */
  readonly concentration: number;
  /** How much of the article it tells in the article's order. */
  readonly order: InOrder;
  /** The stretch that is word for word, as far as features tell. */
  readonly exact: {
    /** Share of its own word pairs that are found. */
    readonly pairShare: number;
    /** Its own words that say a paragraph of the article from end to end. */
    readonly whole: number;
  };
  /** Bits by which it beats a page on the same event. */
  readonly stretch: number;
  /** Bits of all distinct features the page shares, quoted words included. */
  readonly evidence: number;
  /** Own words of the page, and those of them on the subject: none where nothing is said again. */
  readonly pageWords: number;
  readonly onSubject: number;
  /** Bits of exact quotations: of a statement that the article quotes too, and of its own prose. */
  readonly statement: number;
  readonly cited: number;
}

/** Weighs the matches of a page, whose passages come in reading order. */
export function weigh(
  passages: readonly Passage[],
  matches: readonly Match[],
  known: KnownText,
): Weighed {
  const shared = new Map(matches.map((match) => [match.passage, sharedBy(match, known)]));
  // By passage; undefined where it says nothing of the article again.
  const sharedAt = passages.map((passage) => shared.get(passage));
  const wordsAt = (at: number) => (sharedAt[at]?.own ?? passages[at]?.own)?.words ?? 0;
  const gains = (least: number) =>
    bestStretch(sharedAt.map((each, at) => (each?.bits ?? 0) - least * wordsAt(at)));
  const partsOf = ({ from, to }: Stretch) => sharedAt.slice(from, to).flatMap((each) => each ?? []);
  const stretch = gains(C.breakEven);
  const parts = partsOf(stretch);
  const met = parts.map(({ match }) => match.paragraph);
  const tight = partsOf(gains(C.exactBits));
  const all = [...shared.values()];
  const matched = sum(parts, ({ own }) => own.words);
  let pageWords = 0;
  let stretchWords = 0;
  let onSubject = 0;
  passages.forEach((passage, at) => {
    const words = wordsAt(at);
    pageWords += words;
    if (at >= stretch.from && at < stretch.to) stretchWords += words;
    if (sharedAt[at] || (all.length > 0 && isOnSubject(passage, known))) onSubject += words;
  });
  const quotations = all.filter(isExactQuote);
  const isStatement = ({ match: { passage, paragraph } }: Shared) =>
    !passage.cites && (known.paragraphs[paragraph]?.quotes ?? 0) > 0;
  return {
    ordinaryShare: shrunk(parts, 'ordinary', C.priorOrdinary, C.priorOrdinaryWords),
    particularShare: shrunk(parts, 'particulars', C.priorParticulars, C.priorParticularBits),
    pairShare: shrunk(parts, 'ordinaryPairs', C.priorPairs, C.priorPairCount),
    saidShare: (matched + C.priorSaid * C.priorSaidWords) / (stretchWords + C.priorSaidWords),
    lengthError: lengthError(parts, known),
    onwardShare: onwardShare(met, C.priorSteps),
    matched,
    concentration: matched / Math.max(1, onSubject),
    order: inOrder(met, known.paragraphs),
    exact: {
      pairShare:
        sum(tight, ({ pairs }) => pairs.found) /
        Math.max(
          1,
          sum(tight, ({ pairs }) => pairs.all),
        ),
      whole: sum(touched(tight, known), ({ said, weight, words }) =>
        said >= C.wholeShare * weight ? words : 0,
      ),
    },
    stretch: stretch.gain,
    evidence: distinctBits(all),
    pageWords,
    onSubject,
    statement: sum(quotations, (part) => (isStatement(part) ? part.quotedBits : 0)),
    cited: sum(quotations, (part) => (isStatement(part) ? 0 : part.quotedBits)),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Whether the quoted words of a passage stand in its paragraph word for word. */
function isExactQuote({ match: { passage }, own, quotedBits }: Shared): boolean {
  const quoted = passage.words - own.words;
  return quoted >= C.quotedWords && quotedBits >= C.exactBits * quoted;
}

/** Share found, as if so much of the prior's share had been read before. */
function shrunk(
  parts: readonly Shared[],
  family: 'ordinary' | 'particulars' | 'ordinaryPairs',
  prior: number,
  size: number,
): number {
  const found = sum(parts, (part) => part[family].found);
  return (found + prior * size) / (sum(parts, (part) => part[family].all) + size);
}

/** A paragraph of the article that a stretch touches. */
interface Touched {
  /** Bits of its stems that are not quoted words', and of those that are found. */
  readonly weight: number;
  readonly said: number;
  /** Own words of the stretch that say it. */
  readonly words: number;
}

/** What quoted words account for is left out of both sides. */
function touched(parts: readonly Shared[], known: KnownText): Touched[] {
  const byParagraph = new Map<number, Shared[]>();
  for (const part of parts) {
    const others = byParagraph.get(part.match.paragraph);
    if (others) others.push(part);
    else byParagraph.set(part.match.paragraph, [part]);
  }
  return [...byParagraph].map(([paragraph, touching]) => {
    const own = new Map(touching.flatMap(({ found }) => found.filter(isStem)));
    const quoted = new Map(touching.flatMap(({ foundQuoted }) => foundQuoted.filter(isStem)));
    const whole = known.paragraphs[paragraph]?.weight ?? 0;
    const onlyQuoted = sum([...quoted], ([key, bits]) => (own.has(key) ? 0 : bits));
    return {
      weight: whole - onlyQuoted,
      said: sum([...own.values()], (bits) => bits),
      words: sum(touching, (part) => part.own.words),
    };
  });
}

function isStem([key]: Feature): boolean {
  return key < STEM_KEYS_END;
}

/** Bits of distinct features: a name said ten times counts once. */
function distinctBits(parts: readonly Shared[]): number {
  const worth = new Map<number, number>();
  for (const { found, foundQuoted } of parts) {
    for (const [key, bits] of found) worth.set(key, bits);
    for (const [key, bits] of foundQuoted) worth.set(key, bits);
  }
  return sum([...worth.values()], (bits) => bits);
}

/** Whether a passage shares the article's vocabulary, wherever in the article it stands. */
function isOnSubject({ own, words, keys, bits }: Passage, known: KnownText): boolean {
  if (own.words === 0) return false;
  let found = 0;
  for (const at of own.at) {
    const key = keys[at] ?? 0;
    if (key < STEM_KEYS_END && holdersOf(known, key)) {
      found += Math.max(0, (bits[at] ?? 0) - C.commonBits);
    }
  }
  return found >= C.subjectBitsPerWord * words;
}
