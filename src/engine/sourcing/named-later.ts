/** Somebody told of whom a later paragraph opens with by name: "A girl asked why. ¶ Ada Ohm, 19, …". */
import type { Finding } from './finding';
import { isTitleCase, nameEnd } from './name';
import { isFullName, isNew } from './named-next';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Prose, Sentence, Word } from './words';

/** Paragraphs after the telling in which the name may stand. */
const FORWARD = 2;

/** Whether one of the next paragraphs opens with a new full name and an age, which is the person's. */
export function isNamedByAge(
  paragraphs: readonly Prose[],
  place: { readonly paragraph: number; readonly sentence: Sentence },
  finding: Finding,
  speaker: Speaker | null,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.persons || !isOne(place.sentence, finding, speaker, lexicon)) return false;
  const next = paragraphs.slice(place.paragraph + 1, place.paragraph + 1 + FORWARD);
  return next.some(({ sentences }) => {
    const words = sentences[0]?.words ?? [];
    const end = nameEnd(words, 0, lexicon);
    const last = words[end - 1];
    const age = words[end]?.number === true && words[end].gap === 'comma';
    const aged = age && words[end + 1]?.gap !== 'none' && last !== undefined;
    return aged && isFullName(words.slice(0, end), lexicon) && isNew(paragraphs, place, last);
  });
}

/** "The man", "a girl", or "he" for one of them: anybody, of whom nothing else is told. */
function isOne(
  { words }: Sentence,
  { kind, count, who, again }: Finding,
  speaker: Speaker | null,
  lexicon: Lexicon,
): boolean {
  if (kind !== 'anonymous' || (count ?? 1) > 1) return false;
  const head = speaker?.head.kind ?? lexicon.heads.get(who ?? '')?.kind;
  const definite = speaker ? speaker.determiner === 'definite' : again;
  if (head !== 'person' && !(head === 'public' && definite)) return false;
  if (!speaker) return true;
  return !speaker.head.plural && /^(?:the|an?)$/u.test(words[speaker.start]?.form ?? '');
}

/** "Insiders, meanwhile, suggested": an outlet, where the text writes the noun with a capital inside a sentence. */
export function isOutletName(
  paragraphs: readonly Prose[],
  { words }: Sentence,
  { start, at, head }: Speaker,
  { persons }: Lexicon,
): boolean {
  if (!persons || start !== 0 || at !== 0 || !head.plural) return false;
  if (head.kind !== 'source' && head.kind !== 'expert' && head.kind !== 'public') return false;
  const form = words[0]?.form;
  return paragraphs.some(({ sentences }) =>
    sentences.some((one) => isProper(one.words, form) && !isTitleCase(one.words)),
  );
}

/** The noun with a capital inside a sentence, and no part of a longer name. */
const isProper = (words: readonly Word[], form: string | undefined) =>
  words.some(({ form: other, capital, gap }, at) => {
    if (other !== form || !capital || gap !== 'none' || at === 0) return false;
    const next = words[at + 1];
    const goesOn = next?.gap === 'none' && (next.capital || next.form === 'of');
    return !goesOn && !words[at - 1]?.capital;
  });
