/** The learned reading of unnamed people and groups, joined with what the grammar found. */
import type { Span } from '../../vocabulary';
import type { Finding } from '../finding';
import { nameLike } from '../name';
import { isNamed } from '../naming';
import { describesNext, isOutlet, isPolled } from '../nobody';
import { matchPhrase } from '../phrase';
import type { Lexicon } from '../prepare';
import type { Speaker } from '../speaker';
import { isOrder, saysNothing } from '../verb';
import type { Sentence, Word } from '../words';
import { type Seen, spanOf } from './candidates';
import { judge } from './kinds';
import type { AttributionModel } from './model';
import type { Candidate } from './speakers';

/**
 * Likelihoods from which a candidate is flagged: by the reader alone, and where the grammar found
 * it too. Chosen for precision on publishers left out of training; see docs/models.md.
 */
const LEAST = {
  anonymous: { alone: 0.7, confirmed: 0.0005 },
  group: { alone: 0.1, confirmed: 0 },
  /** Whoever speaks inside somebody's quotation, by the grammar's tie. */
  quoted: 0.02,
  /** "They", whom the grammar ties to nobody unnamed. */
  pronoun: 0.9,
  /** From here on the reader's kind stands against the grammar's. */
  kind: 0.9,
} as const;
/**
 * How likely the reader must hold the phrase for a source, and a verb of saying beside it for a
 * cue, where the grammar found nothing: a man who is only spoken of is no source.
 */
const SPEAKING = { source: 0.4, cue: 0.5 } as const;
/** Words to either side of a phrase in which that verb must stand. */
const BESIDE = 4;
/** Words after a phrase in which "not", "might" or "were" takes back what follows. */
const DENIED = 2;
/** From here on somebody named speaks; with neither verb nor quotation a text is often about them. */
const SPEAKS = { told: 0.55, quoting: 0.75, alone: 0.97 } as const;
/** How likely that verb must be a cue. */
const CUED = 0.3;
/** From here on a word belongs to what is said. */
const SAID = 0.4;
/** Words of a shorter run are a phrase, not a statement. */
const STATEMENT = 3;

/** Unnamed people and groups of every paragraph, in reading order. */
export function readUnnamed(
  candidates: readonly Seen[],
  ruled: readonly (readonly Finding[])[],
  lexicon: Lexicon,
  model: AttributionModel,
): Finding[][] {
  const found: Finding[][] = ruled.map(() => []);
  const judged = new Set<Finding>();
  const told = new Set<string | null>();
  for (const seen of candidates) {
    const finding = flagged(seen, told, lexicon, model);
    if (finding) told.add(finding.who);
    if (seen.ruled) judged.add(seen.ruled);
    const list = found[seen.paragraph];
    if (finding && list && (list.at(-1)?.end ?? 0) <= finding.start) list.push(finding);
  }
  // A statement of anonymity that belongs to no phrase is the grammar's alone.
  ruled.forEach((findings, at) => {
    for (const one of findings)
      if (!judged.has(one) && !found[at]?.some((other) => overlap(other, one)))
        found[at]?.push(one);
    found[at]?.sort((a, b) => a.start - b.start);
  });
  return found;
}

/** `told` holds the nouns of those flagged before. */
function flagged(
  seen: Seen,
  told: ReadonlySet<string | null>,
  lexicon: Lexicon,
  model: AttributionModel,
): Finding | null {
  const { sentence, candidate, ruled } = seen;
  const [, person, group] = judge(seen.traits, model.kinds);
  // "Organizers say": what the grammar knows of a noun is not for the reader to change.
  const settled = lexicon.persons?.settled.has(ruled?.who ?? '') === true;
  const kind = kindOf(person, group, ruled, settled);
  const quoted = !ruled && speaksInQuotation(seen, lexicon);
  const least = quoted ? quotedLeast(seen, lexicon) : LEAST[kind][ruled ? 'confirmed' : 'alone'];
  if (person + group < least) return null;
  if (ruled) return { ...ruled, kind, vague: kind === 'group' };
  if (person + group < LEAST.pronoun && isPronoun(seen, lexicon)) return null;
  if (!(quoted || speaks(seen, kind, lexicon)) || isElse(seen, told, lexicon)) return null;
  const { speaker } = candidate;
  return {
    kind,
    ...spanOf(sentence, candidate),
    content: saidIn(seen),
    count: speaker?.count ?? null,
    who: nounOf(seen),
    again: pointsBack(speaker),
    vague: kind === 'group',
    sentence,
  };
}

const nounOf = ({ sentence, candidate }: Seen) =>
  candidate.speaker?.head.lemma ?? sentence.words[candidate.head]?.form ?? '';

/** Somebody named, or known without having been flagged, or no person at all. */
function isElse(seen: Seen, told: ReadonlySet<string | null>, lexicon: Lexicon): boolean {
  const { words } = seen.sentence;
  const { speaker } = seen.candidate;
  if (endsInName(seen, lexicon) || isGoverned(seen, lexicon)) return true;
  if (isDefinite(seen, lexicon) && !told.has(nounOf(seen))) return true;
  if (speaker === null) return false;
  return isNoPerson(words, speaker, lexicon) || isNamed(words, speaker, lexicon);
}

/** "An email to his supporters notes", "the culprits are": what stands before the phrase cites nobody. */
function isGoverned({ sentence, candidate }: Seen, lexicon: Lexicon): boolean {
  const { words } = sentence;
  const before = words[candidate.start - 1]?.form ?? '';
  const loose = candidate.link === null && words[candidate.start]?.gap === 'none';
  const cites =
    lexicon.agents.has(before) || lexicon.accordingTo.has(words[candidate.start - 2]?.form ?? '');
  const governs =
    lexicon.prepositions.has(before) ||
    lexicon.passives.has(before) ||
    lexicon.suppositions.has(before);
  return loose && !cites && governs;
}

/** "Many recent studies", "an activist group", "witness claims": the noun describes another. */
function isNoPerson(words: readonly Word[], speaker: Speaker, lexicon: Lexicon): boolean {
  const { head, determiner, end } = speaker;
  const next = words[end];
  if (next?.gap === 'none' && lexicon.organisations.has(next.form)) return true;
  if (determiner === 'all') return true;
  if (isPolled(words, speaker, lexicon) || isOutlet(words, speaker, lexicon)) return true;
  const alone = !head.plural && !lexicon.pronominal.has(head.lemma) && !head.lemma.endsWith('s');
  return (determiner === 'bare' && alone) || describesNext(words, speaker, lexicon);
}

const isPronoun = ({ sentence, candidate }: Seen, lexicon: Lexicon) =>
  candidate.end - candidate.start === 1 &&
  lexicon.pronouns.has(sentence.words[candidate.start]?.form ?? '');

/** An unnamed person or a group: the reader says it where it is sure, else the grammar. */
function kindOf(
  person: number,
  group: number,
  ruled: Finding | null,
  settled: boolean,
): 'anonymous' | 'group' {
  const sure = !settled && Math.max(person, group) >= LEAST.kind;
  if (ruled && !sure && (ruled.kind === 'anonymous' || ruled.kind === 'group')) return ruled.kind;
  return person >= group ? 'anonymous' : 'group';
}

/** Whether the reader hears the phrase itself say something, and not that it said nothing. */
function speaks(
  { sentence, candidate, read }: Seen,
  kind: 'anonymous' | 'group',
  lexicon: Lexicon,
): boolean {
  const { words } = sentence;
  const { start, end, likely } = candidate;
  if (likely < SPEAKING.source || words[candidate.head]?.quoted) return false;
  const people = words.slice(start, end).some(({ form }) => isPerson(form, lexicon));
  if (!people && !candidate.speaker) return false;
  if (takesBack(words, candidate.head + 1, end + DENIED, lexicon)) return false;
  for (let at = Math.max(0, start - BESIDE); at < end + BESIDE; at += 1) {
    const form = words[at]?.form;
    if (!form || (read.cue[at] ?? 0) < SPEAKING.cue || !tells(form, lexicon)) continue;
    const nothing = kind === 'group' ? isOrder : saysNothing;
    if (!nothing(words, at, lexicon)) return true;
  }
  return false;
}

/** "People tell us", inside somebody's quotation: both are quoted, and the verb follows at once. */
function speaksInQuotation({ sentence, candidate }: Seen, lexicon: Lexicon): boolean {
  const { speaker, link } = candidate;
  const { words } = sentence;
  if (!speaker || link?.how !== 'subject' || !isMany(speaker, lexicon)) return false;
  // "Birth certificate and drivers license said": what stands between may be who speaks.
  if (link.distant && !knows(words, speaker, lexicon)) return false;
  const inside = sentence.words.slice(speaker.start, link.cue + 1);
  if (!inside.every(({ quoted, gap }, at) => quoted && (at === 0 || gap === 'none'))) return false;
  return lexicon.core.has(sentence.words[link.cue]?.form ?? '');
}

/** "People close to the bishop": a phrase about knowing, which is enough whatever the reader holds. */
const knows = (words: readonly Word[], { end }: Speaker, lexicon: Lexicon) =>
  matchPhrase(lexicon.familiar, words, end) > 0;

function quotedLeast({ sentence, candidate }: Seen, lexicon: Lexicon): number {
  const { speaker } = candidate;
  return speaker && knows(sentence.words, speaker, lexicon) ? 0 : LEAST.quoted;
}

const isMany = ({ head }: Speaker, lexicon: Lexicon) =>
  head.plural || lexicon.pronominal.has(head.lemma);

/** "Talking to another boy, young Anton said": the phrase runs on to the name of who speaks. */
function endsInName({ sentence, candidate }: Seen, lexicon: Lexicon): boolean {
  const phrase = sentence.words.slice(candidate.start, candidate.end);
  if (!nameLike(phrase.at(-1), lexicon)) return false;
  const comma = phrase.map(({ gap }) => gap).lastIndexOf('comma');
  return comma > 0 && !phrase.slice(comma).some(({ form }) => lexicon.prepositions.has(form));
}

/** "have not confirmed", "might say", "were told": up to a clause that only describes the speaker. */
function takesBack(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const form = words[at]?.form ?? '';
    if (lexicon.relatives.has(form) || form === 'that') return false;
    if (lexicon.negations.has(form) || lexicon.modals.has(form)) return true;
    if (lexicon.passives.has(form)) return true;
  }
  return false;
}

/** "the boy": somebody the text has brought in, by name unless an unnamed one is known. */
function isDefinite({ sentence, candidate }: Seen, lexicon: Lexicon): boolean {
  const first = lexicon.determiners.get(sentence.words[candidate.start]?.form ?? '');
  return (candidate.speaker?.determiner ?? first?.kind) === 'definite';
}

const isPerson = (form: string, lexicon: Lexicon) =>
  lexicon.heads.has(form) || lexicon.pronouns.has(form);

function tells(form: string, lexicon: Lexicon): boolean {
  return (
    lexicon.core.has(form) ||
    lexicon.speech.has(form) ||
    lexicon.belief.has(form) ||
    lexicon.participles.has(form) ||
    lexicon.accordingTo.has(form)
  );
}

/** A phrase that speaks; words `[start, end)` of its sentence. */
export interface Voice extends Span {
  /** The word that says who it is. */
  readonly head: number;
  readonly likely: number;
}

/** Who speaks in each sentence, by the tagger alone. */
export function voicesIn(candidates: readonly Seen[], lexicon: Lexicon): Map<Sentence, Voice[]> {
  const voices = new Map<Sentence, Voice[]>();
  for (const { sentence, candidate, read } of candidates) {
    const told = isTold(sentence.words, candidate.voice, read.cue, lexicon);
    const least = told ? 'told' : sentence.quotations.length > 0 ? 'quoting' : 'alone';
    if (candidate.likely < SPEAKS[least]) continue;
    const list = voices.get(sentence) ?? [];
    list.push({ ...candidate.voice, likely: candidate.likely });
    voices.set(sentence, list);
  }
  return voices;
}

/** Whether a verb of saying stands beside the name. */
function isTold(
  words: readonly Word[],
  { start, end }: Candidate['voice'],
  cue: Float64Array,
  lexicon: Lexicon,
): boolean {
  for (let at = Math.max(0, start - BESIDE); at < end + BESIDE; at += 1)
    if ((cue[at] ?? 0) >= CUED && tells(words[at]?.form ?? '', lexicon)) return true;
  return false;
}

/** "the official", "sources": not another one each time. */
function pointsBack(speaker: Speaker | null): boolean {
  return speaker?.determiner !== 'indefinite' && speaker?.determiner !== 'quantity';
}

/** The longest run of words that is likely what is said; null where there is none to tell. */
function saidIn({ sentence, read }: Seen): Span | null {
  let best: readonly [number, number] = [0, 0];
  let open = 0;
  for (let at = 0; at <= sentence.words.length; at += 1) {
    if ((read.content[at] ?? 0) >= SAID) continue;
    if (at - open > best[1] - best[0]) best = [open, at];
    open = at + 1;
  }
  const [from, to] = best;
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last || to - from < STATEMENT) return null;
  return { start: first.start, end: last.end };
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
