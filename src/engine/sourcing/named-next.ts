/** Somebody described first and named in the next attribution: "A farmer said … 'It poured,' said Jan Ohm". */
import type { Finding } from './finding';
import { isPersonal, nameEnd } from './name';
import { isNamed } from './naming';
import type { Lexicon } from './prepare';
import { isParent } from './relative';
import { type Speaker, speakersOf } from './speaker';
import type { Prose, Sentence, Word } from './words';

/** Sentences after a description in which the name may stand: a quotation is often two or three. */
const FORWARD = 3;
/** Paragraphs after it in which "the farmer, Jan Ohm" is still the same. */
const FAR = 12;
/** Words of "a grandfather from Leeds". */
const APPOSED = 5;
/** Words between a name that opens its sentence and the verb of saying. */
const REST = 14;

/** A finding where it stands; `speaker` is the phrase for who it is. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: Sentence;
  readonly finding: Finding;
  readonly speaker: Speaker;
}

/** "A farmer said it had rained. 'It poured,' said the farmer, Jan Ohm" */
export function isNamedNext(paragraphs: readonly Prose[], place: Place, lexicon: Lexicon): boolean {
  if (!isOne(place, lexicon)) return false;
  const next = following(paragraphs, place);
  if (isNamedFar(paragraphs, place, lexicon)) return true;
  // The lines of a quotation are gone past; the first sentence with a name decides.
  return next.some(({ words }, at) => {
    const parent = isLed(place) && isParent(words, place.speaker, lexicon);
    const named = parent || sameNamed(words, place, lexicon);
    return named || (isFirst(next, at) && goesOnByName(paragraphs, place, words, lexicon));
  });
}

/** "A woman told the court … The woman, Ada Ohm, was in tears": paragraphs on, by the same noun alone. */
function isNamedFar(
  paragraphs: readonly Prose[],
  { paragraph, speaker: { head } }: Place,
  lexicon: Lexicon,
): boolean {
  const { lemma, kind } = head;
  const common = kind === 'source' || kind === 'official' || kind === 'expert';
  if (!lexicon.persons || common) return false;
  const after = paragraphs.slice(paragraph + 1, paragraph + 1 + FAR);
  return after.some(({ sentences }) =>
    sentences.some(({ words }) => {
      const at = words.findIndex(
        ({ form }, here) =>
          form === lemma && words[here - 1]?.form === 'the' && words[here + 1]?.gap === 'comma',
      );
      const same = at < 0 ? null : speakersOf(words, lexicon)[at];
      return same ? isNamed(words, same, lexicon) : false;
    }),
  );
}

/** One person who is brought in, not one of somebody's ("his friend"). */
function isOne({ finding, speaker }: Place, lexicon: Lexicon): boolean {
  const one = !speaker.head.plural && (finding.count ?? 1) === 1;
  // "His friend" is told of once, "his lawyer" known.
  const familiar = lexicon.persons?.familiars.has(speaker.head.lemma) === true;
  const owned = speaker.determiner === 'possessive' && !familiar;
  return one && finding.kind === 'anonymous' && !owned;
}

/** "A farmer said": told without a quotation, which the next sentence may bring. */
const isLed = ({ sentence, speaker }: Place) =>
  sentence.quotations.length === 0 && speaker.determiner !== 'definite';

/** Whether all sentences before are quoted throughout. */
const isFirst = (sentences: readonly Sentence[], at: number) =>
  sentences.slice(0, at).every(({ words }) => words.every(({ quoted }) => quoted));

/** A new name goes on for a private person. */
function goesOnByName(
  paragraphs: readonly Prose[],
  place: Place,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  if (!isLed(place) || !isLay(place.speaker.head.lemma, lexicon)) return false;
  const name = speakingName(words, place.speaker.modifiers.includes('one'), lexicon);
  return name !== null && isNew(paragraphs, place, name);
}

/** The sentences after the place, to the end of the next paragraph at most. */
function following(paragraphs: readonly Prose[], { paragraph, sentence }: Place): Sentence[] {
  const here = paragraphs[paragraph]?.sentences ?? [];
  const next = paragraphs[paragraph + 1]?.sentences ?? [];
  return [...here.slice(here.indexOf(sentence) + 1), ...next].slice(0, FORWARD);
}

/** The same noun with a name: "the farmer, Jan Ohm"; after a lead also "Jan Ohm, a farmer". */
function sameNamed(words: readonly Word[], place: Place, lexicon: Lexicon): boolean {
  return speakersOf(words, lexicon).some((other) => {
    if (!other || other.head.lemma !== place.speaker.head.lemma || other.head.plural) return false;
    if (other.determiner !== 'definite' && !isLed(place)) return false;
    const first = words[other.start]?.form ?? '';
    return !lexicon.pronominal.has(first) && isNamed(words, other, lexicon);
  });
}

/** A part anybody may have ("resident", "man"), beside which a bare name is no contradiction. */
function isLay(lemma: string, lexicon: Lexicon): boolean {
  const kind = lexicon.heads.get(lemma)?.kind;
  return kind === undefined || kind === 'public' || kind === 'person';
}

/**
 * The full name of a private person who goes on speaking: "'It poured,' said Jan Ohm", "Jan Ohm, 54,
 * said"; after "one resident" a bare name too. A name that comes without a word on who it is belongs to somebody described before.
 */
function speakingName(words: readonly Word[], one: boolean, lexicon: Lexicon): Word | null {
  const from = words.findIndex(({ quoted }) => !quoted);
  const first = words[from];
  if (!first) return null;
  const inverted = from > 0 && lexicon.core.has(first.form);
  const start = inverted ? from + 1 : from;
  const end = nameEnd(words, start, lexicon);
  const name = words.slice(start, end);
  if (!isFullName(name, lexicon)) return null;
  const aged = words[end]?.number === true && words[end].gap === 'comma';
  const next = aged ? end + 1 : end;
  if (!(inverted || one || from > 0 || aged || ofOneself(words, next, lexicon))) return null;
  if (!inverted && !saysSoon(words, next, lexicon)) return null;
  return isPrivate(words, next, lexicon) ? (name.at(-1) ?? null) : null;
}

/** "Jan Ohm said he ran": an outlet or a firm has no "he". */
function ofOneself(words: readonly Word[], verb: number, lexicon: Lexicon): boolean {
  const says = words[verb]?.gap === 'none' && lexicon.core.has(words[verb].form);
  return says && words.slice(verb).some(({ form }) => lexicon.personal.has(form));
}

/** Whether the words are somebody's first and last name, and no office or noun. */
export function isFullName(written: readonly Word[], lexicon: Lexicon): boolean {
  const name = written.filter(({ form }) => !lexicon.courtesy.has(form));
  const first = name[0]?.form ?? '';
  return (
    name.length > 1 &&
    isPersonal(name, lexicon) &&
    !(lexicon.adverbs.has(first) || lexicon.asides.has(first) || lexicon.stops.has(first)) &&
    !name.some(({ form }) => lexicon.titles.has(form) || lexicon.heads.has(form))
  );
}

function saysSoon(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  return words.slice(from, from + REST).some(({ form }) => lexicon.core.has(form));
}

/** No office stands beside the name: nothing, a verb, "who", or a noun for a private person. */
function isPrivate(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at];
  if (!next || next.gap === 'stop' || next.gap === 'quote' || next.quoted) return true;
  if (next.gap === 'none' || lexicon.core.has(next.form)) return true;
  // "Ada Ohm, 34, of Lund Street".
  if (lexicon.partOf.has(next.form)) return true;
  if (lexicon.relatives.has(next.form)) return true;
  const described = speakersOf(words, lexicon).find((one) => one && one.start >= at);
  // "Tom Orrell, a grandfather from Leeds": a noun that tells of no office.
  const article = lexicon.determiners.get(next.form)?.kind === 'indefinite';
  const office = words.slice(at, at + APPOSED).some(({ form }) => isOffice(form, lexicon));
  if (article && described?.start !== at && !office) return true;
  return described?.start === at && !described.head.plural && isLay(described.head.lemma, lexicon);
}

const isOffice = (form: string, { titles, heads, organisations }: Lexicon) =>
  titles.has(form) || heads.has(form) || organisations.has(form);

/** Whether the text had not brought in the name before: then it is whom it just described. */
export function isNew(
  paragraphs: readonly Prose[],
  { paragraph, sentence }: Pick<Place, 'paragraph' | 'sentence'>,
  { form }: Word,
): boolean {
  const known = ({ words }: Sentence) => words.some((word) => word.form === form && word.capital);
  const here = paragraphs[paragraph]?.sentences ?? [];
  const before = here.slice(0, here.indexOf(sentence) + 1);
  return (
    !before.some(known) &&
    !paragraphs.slice(0, paragraph).some((prose) => prose.sentences.some(known))
  );
}
