/** Unnamed people and groups cited for a statement. */
import { type Anonymity, statedAnonymity } from './anonymity';
import { speaksBack, speaksOn } from './back';
import { findCircles } from './circles';
import { contentOf } from './content';
import { findCrowds } from './crowds/find';
import type { Finding } from './finding';
import { framesOf, isMedium } from './frames/find';
import { lineOf } from './frames/phrase';
import { knows, spokenLink } from './guessed';
import { kindOf } from './kind';
import type { HeadClass } from './lexicon';
import type { Link } from './link';
import { isKnown, type Memory, meet, remember } from './memory';
import { isQuoted, withCrowds, withThere } from './merge';
import { isNamed } from './naming';
import { isFamiliar } from './persons/familiar';
import { findScenes } from './persons/scene';
import { matchPhrase } from './phrase';
import type { Lexicon } from './prepare';
import { type Speaker, speakersOf } from './speaker';
import { counts } from './standing';
import { findThere } from './there';
import { anotherSpeaks, belongs } from './whose';
import type { Prose, Sentence, Word } from './words';

/** Kinds of people who speak for their house "in a statement"; an aide or a source does not. */
const SPOKEN_FOR = new Set<HeadClass>(['official', 'office', 'voice', 'public']);
const LOOSE = new Set<HeadClass>(['expert', 'public', 'person']);
/** Words after "familiar with" that are marked too. */
const TRAIL = 6;
/** Stated anonymity this near belongs to the marked words. */
const CLAUSE = 20;

/** A sentence while it is read. */
interface Reading {
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly stated: readonly Anonymity[];
  /** Statements of anonymity that belong to somebody found. */
  readonly used: Set<Anonymity>;
  readonly paragraph: number;
  readonly memory: Memory;
  readonly lexicon: Lexicon;
}

/** Attributions to unnamed people in one paragraph; `memory` is read and brought up to date. */
export function findAnonymous(
  prose: Prose,
  paragraph: number,
  memory: Memory,
  lexicon: Lexicon,
): Finding[] {
  return prose.sentences.flatMap((sentence) => {
    const stated = statedAnonymity(sentence, lexicon);
    const used = new Set<Anonymity>();
    return findIn({ prose, sentence, stated, used, paragraph, memory, lexicon });
  });
}

function findIn(reading: Reading): Finding[] {
  const { sentence, paragraph, memory, lexicon } = reading;
  const found: Finding[] = [];
  const circles = findCircles(reading.prose, sentence, lexicon);
  for (const speaker of speakersOf(sentence.words, lexicon)) {
    const finding = speaker && cited(reading, speaker);
    const within = circles.some(
      (one) => finding && one.start < finding.end && finding.start < one.end,
    );
    if (finding && !within && (found.at(-1)?.end ?? 0) <= finding.start) found.push(finding);
  }
  withCrowds(found, circles);
  withThere(found, findThere(reading.prose, sentence, lexicon));
  const media = withFrames(reading, found);
  if (lexicon.crowds)
    withCrowds(found, findCrowds(reading.prose, sentence, lexicon, lexicon.crowds));
  const scenes = lexicon.persons
    ? findScenes(reading.prose, sentence, lexicon, lexicon.persons)
    : [];
  withCrowds(found, scenes);
  // "“I know what people say,” she said": who is heard inside a quotation leaves its speaker open.
  const outside = found.filter((one) => !isQuoted(sentence, one));
  const back =
    outside.length === 0 ? speaksBack(sentence, memory.last ?? null, paragraph, lexicon) : null;
  if (back) found.push(back);
  remember(sentence, back ? [back] : outside, back !== null, paragraph, memory, lexicon);
  // Whoever was asked goes on speaking, not who asked.
  if (scenes.length > 0) memory.last = null;
  meet(sentence, paragraph, memory, lexicon);
  const on =
    found.length === 1 && !back && memory.last ? speaksOn(sentence, memory.last, lexicon) : [];
  const all = [...found, ...on];
  withCrowds(all, media);
  return withStated(reading, all);
}

/** Takes into `found` whom only the frame of the sentence tells; media without a name are given back. */
function withFrames(reading: Reading, found: Finding[]): Finding[] {
  const { lexicon } = reading;
  const line = lineOf(reading.sentence.words, lexicon);
  const media: Finding[] = [];
  for (const frame of line ? framesOf(line) : []) {
    const { speaker, link } = frame;
    if (line && isMedium(line, frame)) {
      const one = findingOf(reading, speaker, { link, own: undefined, open: false, trait: 0 });
      media.push({ ...one, kind: 'second-hand' });
    } else if (!speaker.medium) withCrowds(found, [cited(reading, speaker, link) ?? []].flat());
  }
  return media;
}

/** What was found, and a flag for each statement of anonymity that belongs to nobody found. */
function withStated(
  { prose, sentence, stated, used, lexicon }: Reading,
  found: readonly Finding[],
): Finding[] {
  const all = [...found];
  for (const anonymity of stated) {
    if (used.has(anonymity) || disclaimed(sentence.words, anonymity, lexicon)) continue;
    const finding = bare(prose, sentence, anonymity, lexicon);
    const taken = all.some((one) => finding && one.end > finding.start && one.start < finding.end);
    if (finding && !taken) all.push(finding);
  }
  return all;
}

/** Who is cited, by the tie that is given or read. */
function cited(reading: Reading, speaker: Speaker, tie: Link | null = null): Finding | null {
  const { sentence, stated, used, paragraph, memory, lexicon } = reading;
  const { words } = sentence;
  const { lemma } = speaker.head;
  if (isNamed(words, speaker, lexicon)) {
    memory.unnamed.set(lemma, -1);
    return null;
  }
  const trait = familiarEnd(words, speaker.end, lexicon);
  const link = tie ?? spokenLink(words, speaker, lexicon);
  const own = stated.find(
    (one) =>
      belongs(words, speaker, one, lexicon) &&
      (link || !anotherSpeaks(words, speaker, one, lexicon)),
  );
  const open =
    own !== undefined ||
    trait > 0 ||
    knows(words, speaker, lexicon) ||
    speaker.modifiers.some((m) => lexicon.unnamed.has(m));
  const known = isKnown(speaker, paragraph, memory, lexicon);
  if (!link && (!own || (own.rule && !known))) return null;
  // "Le curé avait été déplacé, admettent, sous couvert d'anonymat, …": one who was told of.
  const toldOf = speaker.determiner === 'definite' && !speaker.head.plural;
  if (!link && lexicon.inverts && toldOf && !known) return null;
  if (!(open || isSource(reading, speaker, link, known))) return null;
  if (citesNobody(words, speaker, link, open, lexicon)) return null;
  if (own) used.add(own);
  memory.unnamed.set(lemma, paragraph);
  return findingOf(reading, speaker, { link, own, open, trait });
}

/** Whether the phrase stands for a source by its noun and its tie, or is somebody's friend. */
function isSource(
  { sentence: { words }, memory, lexicon }: Reading,
  speaker: Speaker,
  link: Link | null,
  known: boolean,
): boolean {
  if (!link) return false;
  const named = memory.unnamed.get(speaker.head.lemma) === -1;
  if (!named && isFamiliar(words, speaker, link, lexicon)) return true;
  return counts(words, speaker, link, known, lexicon);
}

/** "No official", "every voter", and an office that speaks "in a statement". */
function citesNobody(
  words: readonly Word[],
  speaker: Speaker,
  link: Link | null,
  open: boolean,
  lexicon: Lexicon,
): boolean {
  const { determiner, head, end } = speaker;
  if (determiner === 'none') return true;
  // "Underwater within the decade": a singular without an article is nobody.
  if (isBareWord(words, speaker, lexicon)) return true;
  if (determiner === 'all' && head.kind !== 'expert') return true;
  return !open && SPOKEN_FOR.has(head.kind) && matchesSoon(words, link?.end ?? end, lexicon);
}

/** A noun that only its ending tells for somebody, with nothing before it. */
const isBareWord = (words: readonly Word[], { determiner, head, at }: Speaker, lexicon: Lexicon) =>
  lexicon.persons !== null &&
  determiner === 'bare' &&
  !head.plural &&
  !lexicon.heads.has(words[at]?.form ?? '');

/** How somebody is cited: the tie, a statement of anonymity, and where what they know ends. */
interface Cited {
  readonly link: Link | null;
  readonly own: Anonymity | undefined;
  readonly open: boolean;
  readonly trait: number;
}

function findingOf(
  { prose, sentence, lexicon }: Reading,
  speaker: Speaker,
  { link, own, open, trait }: Cited,
): Finding {
  const { words } = sentence;
  const near = own && own.start > speaker.at && own.end - speaker.start <= CLAUSE ? own.end : 0;
  const last = Math.max(link?.end ?? 0, speaker.end, trait, near);
  const first = Math.min(link?.start ?? speaker.start, speaker.start);
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? start;
  return {
    kind: kindOf(words, speaker, open, lexicon),
    who: speaker.head.lemma,
    again: pointsBack(speaker),
    start,
    end,
    content: contentOf(prose, sentence, link, { start, end }, lexicon),
    count: speaker.count,
    vague: !open && speaker.determiner === 'bare' && LOOSE.has(speaker.head.kind),
    sentence,
  };
}

/** "the official", "sources": not another one each time. */
function pointsBack({ determiner }: Speaker): boolean {
  return determiner !== 'indefinite' && determiner !== 'quantity';
}

/** "said in a statement" makes it an institution's word. */
function matchesSoon(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let here = at; here < at + 3; here += 1)
    if (matchPhrase(lexicon.statement, words, here) > 0) return true;
  return false;
}

/** End of "familiar with the matter" and the like right after the head, or -1. */
function familiarEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const next = words[at];
  if (!next || next.gap === 'stop' || next.quoted) return -1;
  const end = matchPhrase(lexicon.familiar, words, at);
  let last = end;
  while (end > 0 && last < end + TRAIL && goesOn(words[last], lexicon)) last += 1;
  return last;
}

/** Whether a word still tells what the speaker knows ("… of the operation"). */
function goesOn(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word?.gap !== 'none' || word.quoted) return false;
  const lists = [lexicon.relatives, lexicon.conjunctions, lexicon.negations];
  const turns = lists.some((list) => list.has(word.form));
  const verb = lexicon.core.has(word.form) || lexicon.passives.has(word.form);
  return !turns && !verb && !lexicon.modals.has(word.form);
}

/** Stated anonymity of a first name ("asked that her surname not be used") is not a nameless source. */
function disclaimed(words: readonly Word[], anonymity: Anonymity, lexicon: Lexicon): boolean {
  return words
    .slice(anonymity.start, anonymity.end + 2)
    .some((word) => lexicon.partName.has(word.form));
}

/** A flag on the statement of anonymity itself, where nobody before it could be told. */
function bare(
  prose: Prose,
  sentence: Sentence,
  anonymity: Anonymity,
  lexicon: Lexicon,
): Finding | null {
  const first = sentence.words[anonymity.start];
  const last = sentence.words[anonymity.end - 1];
  if (!first || !last || anonymity.rule || runsOn(sentence.words, anonymity.end, lexicon))
    return null;
  const span = { start: first.start, end: last.end };
  const content = contentOf(prose, sentence, null, span, lexicon);
  return {
    kind: 'anonymous',
    ...span,
    who: null,
    again: false,
    content,
    count: null,
    vague: false,
    sentence,
  };
}

/** "refused to be named godfather": the verb goes on to something else than a reason. */
function runsOn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at];
  if (next?.gap !== 'none') return false;
  if (lexicon.infinitives.has(next.form))
    return lexicon.passiveInfinitives.has(words[at + 1]?.form ?? '');
  const follows = lexicon.stops.has(next.form) || lexicon.prepositions.has(next.form);
  return !follows && !lexicon.reasons.has(next.form);
}
