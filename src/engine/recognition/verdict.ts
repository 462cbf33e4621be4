/**
 * From aligned passages to what a page is. A copy says the article again, stretch by stretch; a
 * page on the same event meets it here and there and goes its own way in between; a page that
 * quotes it owes its evidence to one or two exact sentences. Thresholds are measured:
 * docs/methods.md.
 */
import type { Relation } from '../vocabulary';
import type { Match } from './align';
import { STEM_KEYS_END } from './features';
import type { KnownText } from './fingerprint';
import type { Passage } from './passages';

/** What a page's matches amount to. */
export interface Weighed {
  /** Score of the best stretch of the page, in bits above what the same event would bring. */
  readonly stretch: number;
  /** The same without its two best exact sentences, the words of these, and how many there are. */
  readonly unquoted: number;
  readonly quoted: number;
  readonly exact: number;
  /** Words that are matched, words that are on the subject, matched or not, and all words. */
  readonly matched: number;
  readonly onSubject: number;
  readonly words: number;
  /** Bits of all matches, and of their distinct features: a name said ten times counts once. */
  readonly evidence: number;
  readonly distinct: number;
}

/** Bits per word that reworded sentences exceed and pages on the same event seldom reach. */
const BREAK_EVEN = 1.45;
/** Bits per word beyond which a passage is no more telling. */
const DENSEST = 4;
/** A passage whose stems are known only in part is held back: a name in a row is no rewording. */
const PER_SHARE = 7;
/** Words inside quotation marks count less: anyone may quote the same speaker. */
const QUOTE_DISCOUNT = 0.6;
const IN_ORDER = 8;
const OUT_OF_ORDER = -12;
/** Off the subject, a passage (an advert, another item) breaks a stretch only half. */
const OFF_SUBJECT = 0.5;
/** Bits per word that a sentence quoted exactly has at least. */
const EXACT = 3.5;
const EXACT_FRAMED = 6;
/** Share of its sampled runs that are kept, the rest being the frame around the quotation. */
const EXACT_RUNS = 0.6;
/** Share of a passage in quotation marks from which one kept run is enough. */
const EXACT_QUOTED = 0.4;
/** Words up to which a gap between two matches counts as part of their text. */
const CLOSE_GAP = 120;
/** Exact sentences that make no excerpt of an article yet. */
const QUOTED_SENTENCES = 2;
/** Bits, above those of a common word, per word of a passage that is on the article's subject. */
const COMMON_BITS = 5;
const SUBJECT_BITS_PER_WORD = 0.45;

/** Weighs the matches of a page, whose passages come in reading order. */
export function weigh(
  passages: readonly Passage[],
  matches: readonly Match[],
  known: KnownText,
): Weighed {
  const matchOf = new Map(matches.map((match) => [match.passage, match]));
  const exact: { readonly gain: number; readonly words: number }[] = [];
  const total = { matched: 0, missed: 0, evidence: 0, words: 0 };
  let stretch = 0;
  let current = 0;
  let last = -1;
  // Words passed since the last match, and how many of them are off the subject.
  let gap = { words: 0, off: 0 };
  for (const passage of passages) {
    total.words += passage.words;
    const match = matchOf.get(passage);
    if (match) {
      const gain = gainOf(match);
      if (isExact(match, known)) exact.push({ gain, words: passage.words });
      const step = match.paragraph - last;
      const order = step === 0 || step === 1 ? IN_ORDER : OUT_OF_ORDER;
      current += gain + (last >= 0 ? order : 0);
      last = match.paragraph;
      // What stands closely between two matches belongs to the same text.
      if (total.matched > 0 && gap.words <= CLOSE_GAP) total.missed += gap.off;
      gap = { words: 0, off: 0 };
      total.matched += passage.words;
      total.evidence += match.evidence;
    } else {
      const subject = isOnSubject(passage, known);
      current -= BREAK_EVEN * passage.words * (subject ? 1 : OFF_SUBJECT);
      gap.words += passage.words;
      if (subject) total.missed += passage.words;
      else gap.off += passage.words;
    }
    if (current <= 0) [current, last] = [0, -1];
    stretch = Math.max(stretch, current);
  }
  const quotes = exact.sort((a, b) => b.gain - a.gain).slice(0, QUOTED_SENTENCES);
  const { matched, missed, evidence, words } = total;
  return {
    stretch,
    unquoted: quotes.reduce((left, { gain }) => left - gain, stretch),
    quoted: quotes.reduce((sum, quote) => sum + quote.words, 0),
    exact: exact.length,
    matched,
    onSubject: matched + missed,
    words,
    evidence,
    distinct: distinctBits(matches, known),
  };
}

/**
 * Whether a passage holds a sentence of the article word for word, as far as the sampled runs tell:
 * nearly all of them are kept, or all from some word on or up to some word, the rest being the
 * frame around the quotation.
 */
function isExact({ passage, evidence }: Match, known: KnownText): boolean {
  const kept = passage.runs.map(({ hash }) => known.runs.has(hash));
  const count = kept.filter(Boolean).length;
  if (count > 0 && passage.quoted >= EXACT_QUOTED) return true;
  if (count >= EXACT_RUNS * kept.length) return evidence >= EXACT * passage.words;
  const toEnd = kept.length - kept.indexOf(true);
  const fromStart = kept.lastIndexOf(true) + 1;
  const unbroken = count === toEnd || count === fromStart;
  return count > 0 && unbroken && evidence >= EXACT_FRAMED * passage.words;
}

function gainOf({ passage, evidence, share }: Match): number {
  const perWord = Math.min(DENSEST, PER_SHARE * share, evidence / passage.words);
  return passage.words * (perWord - BREAK_EVEN) * (1 - QUOTE_DISCOUNT * passage.quoted);
}

function distinctBits(matches: readonly Match[], known: KnownText): number {
  const worth = new Map<number, number>();
  for (const { passage, paragraph } of matches) {
    passage.keys.forEach((key, at) => {
      if (known.places.get(key)?.includes(paragraph)) worth.set(key, passage.bits[at] ?? 0);
    });
  }
  return [...worth.values()].reduce((sum, bits) => sum + bits, 0);
}

/** Whether a passage shares the article's vocabulary, wherever in the article it stands. */
function isOnSubject(passage: Passage, known: KnownText): boolean {
  let bits = 0;
  passage.keys.forEach((key, at) => {
    if (key < STEM_KEYS_END && known.places.has(key)) {
      bits += Math.max(0, (passage.bits[at] ?? 0) - COMMON_BITS);
    }
  });
  return bits >= SUBJECT_BITS_PER_WORD * passage.words;
}

/** A stretch this good is a copy whatever surrounds it. */
const AMPLE = 320;
/** Otherwise it must be this good, and grow with the words on the subject around it. */
const LEAST = 22;
const PER_WORD = 0.5;
const FREE_WORDS = 30;

function needed(onSubject: number): number {
  return Math.max(LEAST, PER_WORD * (onSubject - FREE_WORDS));
}

/** Fewest matched words of an excerpt. */
const LEAST_WORDS = 35;
/** From this share of matched words on there is nothing beside the excerpt that could quote it. */
const NOTHING_BESIDE = 0.85;
/** Whether a page in the article's language says the article, or a part of it, again. */
export function saysAgain(weighed: Weighed): boolean {
  const { stretch, unquoted, quoted, exact, matched, onSubject, words } = weighed;
  if (unquoted >= AMPLE) return true;
  if (matched < LEAST_WORDS || stretch < needed(onSubject)) return false;
  if (matched >= NOTHING_BESIDE * words || exact > QUOTED_SENTENCES) return true;
  return unquoted >= needed(onSubject - quoted);
}

/** Bits below which a page has nothing to do with the article. */
const LEAST_RELATED = 80;
/** A stretch that makes a page related, and one that does on a page that keeps to the subject. */
const RELATED_STRETCH = 40;
const SUBJECT_STRETCH = 15;
const SUBJECT_SHARE = 0.25;

/** Whether a page that is no copy is at least about the same matter, or quotes the article. */
export function isRelated({ distinct, onSubject, words, stretch }: Weighed): boolean {
  if (distinct < LEAST_RELATED) return false;
  if (stretch >= RELATED_STRETCH) return true;
  return stretch >= SUBJECT_STRETCH && onSubject >= SUBJECT_SHARE * words;
}

/** What a related page has to do with the article, as far as its matches tell. */
export function relationOf({ exact, stretch }: Weighed): Relation {
  if (exact > 0) return 'about-article';
  return stretch >= RELATED_STRETCH ? 'same-story' : 'same-subject';
}
