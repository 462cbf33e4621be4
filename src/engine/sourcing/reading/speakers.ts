/** Who may be speaking in a sentence: phrases that the tagger or the grammar takes for a source. */
import { type Link, linkOf } from '../link';
import { isNamed } from '../naming';
import type { Lexicon } from '../prepare';
import { type Speaker, speakersOf } from '../speaker';
import type { Sentence, Word } from '../words';
import { sentenceFeatures } from './features';
import { CONTENT, CUE, emissions, marginals, SOURCE, TAGS, type Tagger } from './tagger';

/** How likely each word of a sentence belongs to a source, a cue, a content. */
export interface Read {
  readonly source: Float64Array;
  readonly begins: Float64Array;
  readonly cue: Float64Array;
  readonly content: Float64Array;
}

/** A phrase that may be somebody who speaks; words `[start, end)` of its sentence. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The word that says what they are. */
  readonly head: number;
  /** Highest likelihood of a source among its words. */
  readonly likely: number;
  /** What the grammar makes of it. */
  readonly speaker: Speaker | null;
  readonly link: Link | null;
  readonly named: boolean;
  /** All the words that are likely a source here, with a name beside the phrase; and its head. */
  readonly voice: Run & { readonly head: number };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const LEADS = new Set(
  'which even while although though as when where because and but or if'.split(' '),
);
/** From here on a word may belong to a source; marginals, so that no best path hides one. */
const LIKELY = 0.12;
/** Words to either side of a speaker in which a cue is looked for, and how likely it must be. */
const NEAR = 4;
const CUED = 0.25;
/** Share of a run's highest likelihood that the noun of who speaks must have. */
const AS_LIKELY = 0.6;
/** A word this likely to begin a source parts two that touch. */
const BEGINS = 0.6;

/** The tagger's reading of one sentence. */
export function readSentence(sentence: Sentence, lexicon: Lexicon, tagger: Tagger): Read {
  const { hashes, count } = sentenceFeatures(sentence, lexicon);
  const { tags } = marginals(emissions(tagger, hashes, count), tagger.transitions, false);
  const size = sentence.words.length;
  const sum = ([first, second]: readonly [number, number]) => {
    const list = new Float64Array(size);
    for (let at = 0; at < size; at += 1)
      list[at] = (tags[at * TAGS + first] as number) + (tags[at * TAGS + second] as number);
    return list;
  };
  const begins = new Float64Array(size);
  for (let at = 0; at < size; at += 1) begins[at] = tags[at * TAGS + SOURCE[0]] as number;
  return {
    source: sum(SOURCE),
    begins,
    cue: sum(CUE),
    content: sum(CONTENT),
  };
}

/** Every phrase of the sentence that may speak, in order, none overlapping another. */
export function candidatesIn(sentence: Sentence, read: Read, lexicon: Lexicon): Candidate[] {
  const words = plain(sentence.words);
  const speakers = speakersOf(words, lexicon);
  const found: Candidate[] = [];
  for (const run of runs(words, read)) {
    const start = led(words, run, lexicon);
    const voice = { start, end: run.end, head: headOf(words, start, run.end, lexicon) };
    const speaker = speakerIn(run, speakers, read);
    const phrase = speaker && {
      start: speaker.start,
      end: tailOf(words, speaker, run, lexicon),
      head: speaker.at,
    };
    found.push({ ...make(words, phrase ?? voice, read, speaker, lexicon), voice });
  }
  for (const speaker of speakers) {
    if (!speaker || found.some((one) => one.start < speaker.end && speaker.start < one.end))
      continue;
    if (!nearCue(read, speaker) && !linkOf(words, speaker, lexicon)) continue;
    const phrase = { start: speaker.start, end: speaker.end, head: speaker.at };
    found.push(make(words, phrase, read, speaker, lexicon));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words as if nobody quoted them, so that who speaks inside a quotation is read too. */
function plain(words: readonly Word[]): readonly Word[] {
  return words.some((word) => word.quoted)
    ? words.map((word) => (word.quoted ? { ...word, quoted: false } : word))
    : words;
}

/** Whether a cue may stand within a few words of the speaker. */
function nearCue(read: Read, { start, end }: Speaker): boolean {
  let sum = 0;
  for (let at = Math.max(0, start - NEAR); at < end + NEAR; at += 1) sum += read.cue[at] ?? 0;
  return sum >= CUED;
}

function make(
  words: readonly Word[],
  phrase: Candidate['voice'],
  read: Read,
  speaker: Speaker | null,
  lexicon: Lexicon,
): Candidate {
  const { start, end, head } = phrase;
  let likely = 0;
  for (let at = start; at < end; at += 1) likely = Math.max(likely, read.source[at] ?? 0);
  return {
    start: Math.min(start, speaker?.start ?? start),
    end,
    head,
    likely,
    speaker,
    link: speaker && linkOf(words, speaker, lexicon),
    named: speaker !== null && isNamed(words, speaker, lexicon),
    voice: phrase,
  };
}

/** Stretches of words that are likely a source. */
function runs(words: readonly Word[], read: Read): Run[] {
  const found: Run[] = [];
  let open = -1;
  for (let at = 0; at <= words.length; at += 1) {
    const inside = (read.source[at] ?? 0) >= LIKELY;
    const parted =
      inside && at > open && (read.begins[at] ?? 0) >= BEGINS && words[at]?.gap !== 'none';
    if (open >= 0 && (!inside || parted)) {
      found.push({ start: open, end: at });
      open = -1;
    }
    if (inside && open < 0) open = at;
  }
  return found;
}

/**
 * The noun phrase of a run that speaks: the first that is about as likely as the run's likeliest
 * word. "Alongside calls for action, even a strategist" is one run, and the strategist speaks.
 */
function speakerIn(
  { start, end }: Run,
  speakers: readonly (Speaker | null)[],
  read: Read,
): Speaker | null {
  let most = 0;
  for (let at = start; at < end; at += 1) most = Math.max(most, read.source[at] ?? 0);
  for (let at = start; at < end; at += 1) {
    const speaker = speakers[at];
    if (speaker && (read.source[at] ?? 0) >= most * AS_LIKELY) return speaker;
  }
  return null;
}

/** Where the words about the speaker end: a pause, a verb of saying, or the run's end. */
function tailOf(words: readonly Word[], speaker: Speaker, run: Run, lexicon: Lexicon): number {
  let at = speaker.end;
  while (at < run.end && words[at]?.gap === 'none' && !isVerb(words[at]?.form ?? '', lexicon))
    at += 1;
  return at;
}

const isVerb = (form: string, lexicon: Lexicon) =>
  lexicon.core.has(form) || lexicon.belief.has(form) || lexicon.adverbs.has(form);

/** Where a run begins without the small words that lead to who speaks. */
function led(words: readonly Word[], { start, end }: Run, lexicon: Lexicon): number {
  let at = start;
  while (at + 1 < end && isLead(words[at]?.form ?? '', lexicon)) at += 1;
  return at;
}

function isLead(form: string, lexicon: Lexicon): boolean {
  if (lexicon.determiners.has(form)) return false;
  return lexicon.prepositions.has(form) || lexicon.conjunctions.has(form) || LEADS.has(form);
}

/** The last word before what only describes: "officials" in "officials at the port who …". */
function headOf(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  for (let at = start; at + 1 < end; at += 1) {
    const next = words[at + 1];
    const paused = next?.gap !== 'none';
    if (!paused && goesWithNext(words, at, lexicon)) continue;
    if (!next || (paused && at > start) || turnsAfter(words, at, lexicon)) return at;
  }
  return Math.max(start, end - 1);
}

/** "two officials": a determiner says nothing without the noun after it. */
function goesWithNext(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const known = lexicon.determiners.has(words[at]?.form ?? '');
  return known && !lexicon.prepositions.has(words[at + 1]?.form ?? '');
}

/** Whether what follows the word only describes it, or is another beside it. */
function turnsAfter(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const form = words[at]?.form ?? '';
  const next = words[at + 1]?.form ?? '';
  const partOf = next === 'of' && lexicon.determiners.has(form);
  const turns = lexicon.prepositions.has(next) || lexicon.relatives.has(next);
  if ((turns && !partOf) || next === 'that' || next === 'which') return true;
  return lexicon.joiners.has(next) && lexicon.heads.has(form);
}
