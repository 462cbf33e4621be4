/** The learned reading of unnamed people and groups, joined with what the grammar found. */
import type { Span } from '../../vocabulary';
import type { Finding } from '../finding';
import { isNamed } from '../naming';
import type { Lexicon } from '../prepare';
import type { Speaker } from '../speaker';
import type { Sentence } from '../words';
import { type Seen, spanOf } from './candidates';
import { judge } from './kinds';
import type { AttributionModel } from './model';

/**
 * Likelihoods from which a candidate is flagged: by the reader alone, and where the grammar found
 * it too. Chosen for precision on publishers left out of training; see docs/models.md.
 */
const LEAST = {
  anonymous: { alone: 0.7, confirmed: 0.3 },
  group: { alone: 0.55, confirmed: 0.1 },
} as const;
/** From here on somebody named is taken to speak. */
const SPEAKS = 0.6;
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
  for (const seen of candidates) {
    const finding = flagged(seen, lexicon, model);
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

function flagged(seen: Seen, lexicon: Lexicon, model: AttributionModel): Finding | null {
  const { sentence, candidate, ruled } = seen;
  const [, person, group] = judge(seen.traits, model.kinds);
  const kind = person >= group ? 'anonymous' : 'group';
  if (person + group < LEAST[kind][ruled ? 'confirmed' : 'alone']) return null;
  const { speaker } = candidate;
  const noun = speaker?.head.lemma ?? sentence.words[candidate.head]?.form ?? '';
  if (speaker && isNamed(sentence.words, speaker, lexicon)) return null;
  if (ruled) return { ...ruled, kind, vague: kind === 'group' };
  return {
    kind,
    ...spanOf(sentence, candidate),
    content: saidIn(seen),
    count: speaker?.count ?? null,
    who: noun,
    again: pointsBack(speaker),
    vague: kind === 'group',
    sentence,
  };
}

/** A phrase that speaks; words `[start, end)` of its sentence. */
export interface Voice extends Span {
  /** The word that says who it is. */
  readonly head: number;
  readonly likely: number;
}

/** Who speaks in each sentence, by the tagger alone. */
export function voicesIn(candidates: readonly Seen[]): Map<Sentence, Voice[]> {
  const voices = new Map<Sentence, Voice[]>();
  for (const { sentence, candidate } of candidates) {
    if (candidate.likely < SPEAKS) continue;
    const list = voices.get(sentence) ?? [];
    list.push({
      start: candidate.start,
      end: candidate.end,
      head: candidate.head,
      likely: candidate.likely,
    });
    voices.set(sentence, list);
  }
  return voices;
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
