/** Who was spoken of before, so that "the official", "the man" and "they" can be tied to them. */
import { broughtIn, hasName, type LastSpoken, othersSpeak } from './back';
import type { Finding } from './finding';
import { isNamed } from './naming';
import type { Lexicon } from './prepare';
import { type Speaker, speakersOf } from './speaker';
import type { Sentence, Word } from './words';

/** Who was spoken of before in a text; read from its first paragraph to its last. */
export interface Memory {
  /** By lemma: the paragraph of the last unnamed one, or -1 where the last one was named. */
  readonly unnamed: Map<string, number>;
  /** Who spoke last, where nobody else has spoken since. */
  last?: LastSpoken | null;
  /** By lemma: the paragraph in which somebody was brought in who did not speak there. */
  met?: Map<string, number>;
  /** The paragraph in which somebody named spoke last. */
  named?: number;
}

/** How many paragraphs "the official" may stand after the official was brought in. */
const RECALL = 6;
/** How many "the boy" may stand after a boy who did not speak, and "the man" after an unnamed speaker. */
const NEAR = 1;

/** Whether "the official" is one who was brought in without a name. */
export function isKnown(
  { head, determiner }: Speaker,
  paragraph: number,
  memory: Memory,
  lexicon: Lexicon,
): boolean {
  const since = memory.unnamed.get(head.lemma);
  // "A lawmaker wants it. … Rhys said. The lawmaker said": one who was named in between.
  if (!head.plural && memory.named === paragraph && (since ?? paragraph) < paragraph) return false;
  if (since !== undefined && since >= 0) return paragraph - since <= RECALL;
  if (head.plural || determiner !== 'definite') return false;
  const { last } = memory;
  if (last && !last.several && lexicon.persons?.anyone.has(head.lemma))
    return paragraph - last.paragraph <= NEAR;
  const met = memory.met?.get(head.lemma);
  if (met === undefined || since !== undefined) return false;
  return met === paragraph || (paragraph - met <= NEAR && memory.named !== paragraph);
}

/** Takes note of everybody whom the sentence brings in with "a" and without a name. */
export function meet(
  { words }: Sentence,
  paragraph: number,
  memory: Memory,
  lexicon: Lexicon,
): void {
  if (!lexicon.persons) return;
  for (const speaker of speakersOf(words, lexicon)) {
    if (speaker?.determiner !== 'indefinite' || speaker.head.plural) continue;
    if (speaker.head.kind === 'voice' || describes(words, speaker, lexicon)) continue;
    if (isNamed(words, speaker, lexicon)) continue;
    memory.met ??= new Map();
    memory.met.set(speaker.head.lemma, paragraph);
  }
}

/** "He is a lawyer", "as a lawyer": said of somebody who may have a name. */
function describes(words: readonly Word[], { start }: Speaker, lexicon: Lexicon): boolean {
  const before = words[start - 1]?.form ?? '';
  return lexicon.passives.has(before) || before === 'as' || before === 'like';
}

/** The last of a sentence's speakers is the one a pronoun of the next stands for. */
export function remember(
  sentence: Sentence,
  found: readonly Finding[],
  back: boolean,
  paragraph: number,
  memory: Memory,
  lexicon: Lexicon,
): void {
  const { words } = sentence;
  const named = hasName(words, lexicon);
  const rival = named ? 'beside' : 'none';
  const others = othersSpeak(words, found, lexicon);
  if (others && named) memory.named = paragraph;
  if (others) memory.last = null;
  else if (back && memory.last) memory.last = { ...memory.last, paragraph, rival };
  else if (found.length === 1 && found[0])
    memory.last = { ...lastOf(words, found[0], lexicon), paragraph, rival };
  else if (found.length === 0 && !back) {
    const last = broughtIn(sentence, paragraph, lexicon) ?? memory.last ?? null;
    memory.last = last && named ? { ...last, rival: 'since' } : last;
  }
}

/** Who speaks in a finding, and whether they are several. */
function lastOf(words: readonly Word[], finding: Finding, lexicon: Lexicon) {
  const head = words.find(({ start, form }) => start >= finding.start && lexicon.heads.has(form));
  const plural = lexicon.heads.get(head?.form ?? '')?.plural ?? false;
  return { finding, several: finding.kind === 'group' || plural || (finding.count ?? 1) > 1 };
}
