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
  if (!lexicon.persons || !isOne(place, finding, speaker, lexicon)) return false;
  const next = paragraphs.slice(place.paragraph + 1, place.paragraph + 1 + FORWARD);
  const lay = isLay(finding, speaker, lexicon);
  return next.some(({ sentences }) => {
    const words = sentences[0]?.words ?? [];
    const end = nameEnd(words, 0, lexicon);
    const last = words[end - 1];
    // An official is who goes on speaking; a boy may have walked home.
    const article = lexicon.determiners.get(words[end]?.form ?? '')?.kind === 'indefinite';
    const fits = lay || (!article && words.some(({ form }) => lexicon.core.has(form)));
    if (!last || !fits || !(isAge(words, end) || isApposed(words, end, lexicon))) return false;
    // "Jan Ohm, 20, and Ada Rhys, 22": several who are told of.
    if (words.some((_, at) => at > end && isAge(words, at))) return false;
    return isFullName(words.slice(0, end), lexicon) && isNew(paragraphs, place, last);
  });
}

/** "42," between commas. */
const isAge = (words: readonly Word[], at: number) =>
  words[at]?.number === true && words[at]?.gap === 'comma' && words[at + 1]?.gap !== 'none';

/** A part anybody may have. */
function isLay({ who }: Finding, speaker: Speaker | null, { heads }: Lexicon): boolean {
  const kind = speaker?.head.kind ?? heads.get(who ?? '')?.kind;
  return kind === 'person' || kind === 'public';
}

/** "Jan Ohm, a baker from Lund, had", "Jan Ohm, member of the board,": who somebody new is. */
function isApposed(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const next = words[end];
  if (next?.gap !== 'comma') return false;
  if (lexicon.determiners.get(next.form)?.kind === 'indefinite') return true;
  return !next.capital && lexicon.partOf.has(words[end + 1]?.form ?? '');
}

/** Paragraphs of a lead, whose somebody is the next one with a name. */
const LEAD = 2;

/** "The man", "a girl", "the driver", or in the lead anybody but an insider: nothing else tells who. */
function isOne(
  { paragraph, sentence: { words } }: { readonly paragraph: number; readonly sentence: Sentence },
  { kind, count, who, again }: Finding,
  speaker: Speaker | null,
  lexicon: Lexicon,
): boolean {
  if (kind !== 'anonymous' || (count ?? 1) > 1) return false;
  const head = speaker?.head.kind ?? lexicon.heads.get(who ?? '')?.kind;
  if (!speaker) return head === 'person' || (head === 'public' && again);
  if (speaker.head.plural || !/^(?:the|an?)$/u.test(words[speaker.start]?.form ?? '')) return false;
  const definite = speaker.determiner === 'definite';
  if (head === 'person' || (head === 'public' && definite)) return true;
  const insider = lexicon.persons?.insiders.has(speaker.head.lemma) === true;
  return paragraph <= LEAD && !definite && head !== 'source' && head !== 'voice' && !insider;
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
