/** Every phrase of a text that may speak, with its traits, in reading order. */
import type { Finding } from '../finding';
import type { Lexicon } from '../prepare';
import type { Prose, Sentence, Word } from '../words';
import { type Candidate, candidatesIn, type Read, readSentence } from './speakers';
import type { Tagger } from './tagger';
import { traitsOf } from './traits';

/** A candidate where it stands. */
export interface Seen {
  readonly paragraph: number;
  readonly sentence: Sentence;
  readonly candidate: Candidate;
  readonly read: Read;
  readonly traits: Uint32Array;
  /** What the grammar found at the same place. */
  readonly ruled: Finding | null;
}

/** A source at least this likely is remembered for those that point back to it. */
const REMEMBERED = 0.4;

const PLURAL = /^(?:they|them|their|some|many|others|those|people)$|[^s]s$/u;

/** How those who spoke before were brought in, by their noun. */
interface Memory {
  readonly nouns: Map<string, string>;
  /** How the last one and the last several were brought in, for "he" and "they". */
  one: string;
  several: string;
}

/** The candidates of all paragraphs; `ruled` are the grammar's findings of each. */
export function allCandidates(
  paragraphs: readonly Prose[],
  ruled: readonly (readonly Finding[])[],
  lexicon: Lexicon,
  tagger: Tagger,
): Seen[] {
  const memory: Memory = { nouns: new Map(), one: 'none', several: 'none' };
  return paragraphs.flatMap((prose, paragraph) =>
    prose.sentences.flatMap((sentence) => {
      const read = readSentence(sentence, lexicon, tagger);
      return candidatesIn(sentence, read, lexicon).map((candidate): Seen => {
        const finding = overlapping(ruled[paragraph] ?? [], sentence, candidate);
        const before = recall(sentence.words, candidate, finding, memory, lexicon);
        const flagged = finding ? (finding.vague ? 'vague' : 'anonymous') : null;
        const traits = traitsOf(sentence, candidate, read, lexicon, flagged, before);
        return { paragraph, sentence, candidate, read, traits, ruled: finding };
      });
    }),
  );
}

/** Characters of the paragraph in which a candidate stands. */
export function spanOf({ words }: Sentence, { start, end }: Candidate) {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function overlapping(
  ruled: readonly Finding[],
  sentence: Sentence,
  candidate: Candidate,
): Finding | null {
  const span = spanOf(sentence, candidate);
  const people = ruled.filter(({ kind }) => kind === 'anonymous' || kind === 'group');
  return people.find((one) => one.start < span.end && span.start < one.end) ?? null;
}

/** What is known of whom the candidate points back to; remembers the candidate for later ones. */
function recall(
  words: readonly Word[],
  candidate: Candidate,
  finding: Finding | null,
  memory: Memory,
  lexicon: Lexicon,
): string {
  const head = words[candidate.head]?.form ?? '';
  const alone = candidate.end - candidate.start === 1;
  if (alone && lexicon.pronouns.has(head))
    return `pronoun:${PLURAL.test(head) ? memory.several : memory.one}`;
  const noun = head.replace(/s$/u, '');
  const earlier = memory.nouns.get(noun);
  if (candidate.likely > REMEMBERED)
    keep(noun, candidate, PLURAL.test(head), stateOf(words, candidate, finding, lexicon), memory);
  return `noun:${earlier ?? 'new'}`;
}

function keep(
  noun: string,
  { speaker, named }: Candidate,
  plural: boolean,
  state: string,
  memory: Memory,
): void {
  const earlier = memory.nouns.get(noun);
  const unnamed = earlier === 'flag' || earlier === 'group';
  const again = unnamed && speaker?.determiner === 'definite';
  const last = again && state !== 'named' ? 'flag' : state;
  if (speaker?.head.plural ?? plural) memory.several = last;
  else memory.one = last;
  if (state === 'named' ? named : !again) memory.nouns.set(noun, state);
}

function stateOf(
  words: readonly Word[],
  { start, end, head, named }: Candidate,
  finding: Finding | null,
  lexicon: Lexicon,
): string {
  const known = lexicon.heads.has(words[head]?.form ?? '');
  const capital = words.slice(Math.max(start, 1), end).some((word) => word.capital);
  if (named || (capital && !known)) return 'named';
  if (finding) return finding.vague ? 'vague' : finding.kind === 'group' ? 'group' : 'flag';
  return known ? 'head' : 'other';
}
