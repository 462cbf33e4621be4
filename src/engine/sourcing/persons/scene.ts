/** Somebody in a scene who asks or calls out: "a reporter asked if", "asked by a caller why", "a man yelled". */
import { contentOf } from '../content';
import type { Finding } from '../finding';
import type { Link } from '../link';
import { isNamed } from '../naming';
import type { Lexicon } from '../prepare';
import { type Speaker, speakersOf } from '../speaker';
import { canBeSubject, isObject } from '../subject';
import type { Prose, Sentence, Word } from '../words';
import type { Persons } from './words';

/** Words of "in the front row" or "who had come by train" between somebody and the verb. */
const PLACED = 10;
/** Adverbs between them. */
const ADVERBS = 2;
/** More people do not speak at once. */
const FEW = 12;
/** Words of "the former secretary of state" between "asked" and the question. */
const ASKED = 6;

/** What the reading of a scene asks for. */
interface Scene {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly persons: Persons;
}

/** Unnamed persons in one sentence who put a question, or whose words stand beside them. */
export function findScenes(
  prose: Prose,
  sentence: Sentence,
  lexicon: Lexicon,
  persons: Persons,
): Finding[] {
  const scene: Scene = { words: sentence.words, lexicon, persons };
  return speakersOf(sentence.words, lexicon).flatMap((speaker) => {
    if (!speaker || !isSomebody(speaker)) return [];
    const link = asking(scene, speaker) ?? askedBy(scene, speaker) ?? calling(scene, speaker);
    if (!link || isNamed(sentence.words, speaker, lexicon)) return [];
    return findingOf(prose, sentence, speaker, link, lexicon);
  });
}

/** "A reporter", "one guy", "two women", "someone": a person, or a few that the text counts. */
function isSomebody({ head, determiner, count }: Speaker): boolean {
  if (head.kind === 'voice' || head.kind === 'source') return false;
  if (determiner === 'indefinite') return !head.plural;
  if (determiner === 'quantity') return count !== null && count <= FEW;
  return determiner === 'bare' && /^some(?:one|body)$/u.test(head.lemma);
}

/** "A reporter asked the mayor why", "asked about", "asked: …". */
function asking(scene: Scene, speaker: Speaker): Link | null {
  const { words, lexicon, persons } = scene;
  const verb = verbAfter(scene, speaker, persons.asks);
  if (verb < 0 || !opens(scene, speaker, verb)) return null;
  if (!(leadsToQuestion(scene, verb) || isBeside(scene, speaker, verb))) return null;
  // "Was asked whether": another asks.
  if (lexicon.passives.has(words[verb - 1]?.form ?? '')) return null;
  return subject(speaker, verb);
}

/** "Asked by a reporter if", "when asked by a caller about". */
function askedBy({ words, lexicon, persons }: Scene, { start, end }: Speaker): Link | null {
  if (!lexicon.agents.has(words[start - 1]?.form ?? '') || words[start]?.gap !== 'none')
    return null;
  if (!persons.asks.has(words[start - 2]?.form ?? '')) return null;
  const next = words[end];
  const open = next?.gap !== 'none' || persons.questions.has(next.form);
  if (!open && !persons.times.has(next.form)) return null;
  return { how: 'agent', cue: start - 2, start: start - 2, end, distant: false };
}

/** "A man yelled “Stay!”", "“Stay!” a man yelled", "“Stay!” yelled a man". */
function calling(scene: Scene, speaker: Speaker): Link | null {
  const { words, persons } = scene;
  const { start, end } = speaker;
  const before = words[start - 1];
  if (words[start]?.gap === 'none' && before?.gap === 'quote' && persons.calls.has(before.form))
    return { how: 'inverted', cue: start - 1, start: start - 1, end, distant: false };
  const verb = verbAfter(scene, speaker, persons.calls);
  if (verb < 0 || !opens(scene, speaker, verb)) return null;
  return isBeside(scene, speaker, verb) ? subject(speaker, verb) : null;
}

const subject = ({ start }: Speaker, verb: number): Link => ({
  how: 'subject',
  cue: verb,
  start,
  end: verb + 1,
  distant: false,
});

/** A clause may begin with the phrase; "when a reporter asked" tells of once, "asks" of any time. */
function opens({ words, lexicon, persons }: Scene, speaker: Speaker, verb: number): boolean {
  const before = words[speaker.start]?.gap === 'none' ? (words[speaker.start - 1]?.form ?? '') : '';
  // "Who has 9 followers".
  if (lexicon.crowds?.perfect.has(before)) return false;
  if (persons.leads.has(before)) return !/[^s]s$/u.test(words[verb]?.form ?? '');
  return canBeSubject(words, speaker, lexicon) && !isObject(words, speaker.start, lexicon);
}

/** One of `verbs` right after the phrase, or after a place or a clause about the person; else -1. */
function verbAfter(scene: Scene, { end }: Speaker, verbs: ReadonlySet<string>): number {
  const { words, lexicon } = scene;
  const placed = lexicon.trailers.has(words[end]?.form ?? '');
  for (let at = end; at <= end + (placed ? PLACED : ADVERBS); at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.gap === 'stop' || word.gap === 'quote') return -1;
    if (verbs.has(word.form)) return at;
    if (!mayWait(word, placed, lexicon)) return -1;
  }
  return -1;
}

/** Whether the verb may still come behind the word. */
function mayWait(word: Word, placed: boolean, lexicon: Lexicon): boolean {
  if (placed) return !lexicon.core.has(word.form) && !lexicon.modals.has(word.form);
  return word.gap === 'none' && isAdverb(word, lexicon);
}

const isAdverb = ({ form }: Word, lexicon: Lexicon) =>
  !lexicon.passives.has(form) && (lexicon.adverbs.has(form) || lexicon.adverbEndings.test(form));

/** A question follows: at once, after who was asked, or in quotation marks. */
function leadsToQuestion({ words, lexicon, persons }: Scene, verb: number): boolean {
  for (let at = verb + 1; at <= verb + ASKED; at += 1) {
    const word = words[at];
    if (!word) return false;
    if (word.gap === 'stop' || word.gap === 'quote' || word.quoted) return true;
    if (lexicon.infinitives.has(word.form) || word.form === 'for') return false;
    if (persons.questions.has(word.form)) return true;
  }
  return false;
}

/** Whether quoted words stand right before the phrase, or right after the verb. */
function isBeside({ words }: Scene, { start }: Speaker, verb: number): boolean {
  const next = words[verb + 1];
  const follows = next?.gap === 'quote' || (next?.gap === 'comma' && next.quoted);
  const stands = words[start]?.gap === 'quote' && words[start - 1]?.quoted === true;
  return follows || stands;
}

function findingOf(
  prose: Prose,
  sentence: Sentence,
  { head, count }: Speaker,
  link: Link,
  lexicon: Lexicon,
): Finding {
  const { words } = sentence;
  const span = { start: words[link.start]?.start ?? 0, end: words[link.end - 1]?.end ?? 0 };
  return {
    kind: 'anonymous',
    ...span,
    who: head.lemma,
    again: false,
    content: contentOf(prose, sentence, link, span, lexicon),
    count: count ?? 1,
    vague: false,
    sentence,
  };
}
