/** A text's details, paragraph by paragraph: what is stored of an article, and read on a page. */
import { isTitleCase } from '../sourcing/name';
import { type Prose, readProse } from '../sourcing/words';
import type { ReadParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import type { Span } from '../vocabulary';
import { readAttributions, type Speaking, speakingIn } from './attributions';
import { creditIn } from './credits';
import { readDates } from './dates';
import type { ContentWord, Context, Detail, Placed, ReadDetails } from './detail';
import { readHedges } from './hedges';
import { knownNames, readNames } from './names';
import { readNumbers } from './numbers';
import { speechWords } from './speech';

/** Bits of a stored hash of a word around a detail. */
export const CONTEXT_BITS = 6;
/**
 * Words that others are found by: rarer than auxiliaries and pronouns ("had", "could", "his": up to
 * 5.5 bits), which change when a hedge goes. Short words share hashes of the background with others.
 */
const CONTEXT = { bits: 6, letters: 3 } as const;
/** Languages that write every noun with a capital: there a capital names nothing. */
const NOUN_CAPITALS = new Set(['de', 'lb']);
/** Words from which a quotation is compared: fewer are a term or a title. */
const QUOTED_WORDS = 4;

/** Reads paragraphs, headline first where there is one; `named` are folded words known as names. */
export function readDetails(
  paragraphs: readonly ReadParagraph[],
  language: string,
  read: WordReader,
  named: ReadonlySet<string> = new Set(),
): ReadDetails[] {
  const known = new Set([...knownNames(paragraphs), ...named]);
  const reading: Reading = { language, read, speaking: speakingIn(language), known };
  let speaker = '';
  return paragraphs.map((paragraph) => {
    const found = detailsOf(paragraph, reading, speaker);
    speaker = found.speaker;
    return found;
  });
}

type Found = Span & Pick<Detail, 'kind' | 'value'> & { readonly words?: readonly number[] };

interface Reading {
  readonly language: string;
  readonly read: WordReader;
  readonly speaking: Speaking | null;
  /** Folded words that are names in this text. */
  readonly known: ReadonlySet<string>;
}

function detailsOf(
  paragraph: ReadParagraph,
  reading: Reading,
  before: string,
): ReadDetails & { readonly speaker: string } {
  const { text } = paragraph;
  const words = reading.read(text);
  const prose = readProse(paragraph);
  const said = sayingsOf(prose, reading, before);
  const credit = creditIn(text);
  const found: Found[] = [
    ...figuresOf(paragraph, prose, words, reading),
    ...said.found,
    ...speechOf(
      prose,
      said.speaker || (said.described ? '' : before),
      said.speaker,
      reading.language,
    ),
    ...(credit ? [credit] : []),
  ];
  const rare = words.filter(
    ({ start, end, bits }) => bits >= CONTEXT.bits && end - start >= CONTEXT.letters,
  );
  const content = contentOf(rare, said.idle, prose.sentences);
  const hedges = found.filter(({ kind }) => kind === 'hedge');
  const paired = contentOf(
    words.filter((word) => word.content),
    hedges,
    prose.sentences,
  );
  const details = found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(
      (one): Placed => ({
        ...one,
        words: one.words ?? [],
        context: contextOf(content, one),
        sentence: prose.sentences.findIndex(({ end }) => one.start < end),
      }),
    );
  return { details, content, paired, speaker: said.speaker || before };
}

/** Dates, numbers and names. */
function figuresOf(
  { text, tokens }: ReadParagraph,
  prose: Prose,
  words: ReturnType<WordReader>,
  { language, known }: Reading,
): Found[] {
  const dates = readDates(text, tokens, language);
  const dated = new Set(
    dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const numbers = readNumbers(text, tokens, dated, language);
  const bits = new Map(words.map(({ start, bits: rare }) => [start, rare]));
  const heading = isTitleCase(prose.sentences.flatMap((sentence) => sentence.words));
  const names =
    NOUN_CAPITALS.has(language) || heading
      ? []
      : readNames(text, tokens, dated, (start) => bits.get(start) ?? 0, known);
  return [
    ...dates.map(({ start, end, value }): Found => ({ kind: 'date', start, end, value })),
    ...numbers.map((number): Found => ({ kind: 'number', ...number })),
    ...names.map((name): Found => ({ kind: 'name', ...name })),
  ];
}

interface Sayings {
  readonly found: readonly Found[];
  /** What is no content: hedges, cues, descriptions without a name. */
  readonly idle: readonly Span[];
  /** The first who speaks by name, or goes on speaking as "he"; empty where nobody does. */
  readonly speaker: string;
  /** Whether somebody without a name speaks. */
  readonly described: boolean;
}

/** Hedges and attributions; `before` is who spoke last by name. */
function sayingsOf(prose: Prose, { language, speaking, known }: Reading, before: string): Sayings {
  const sentences = prose.sentences.map(({ words }) => ({
    hedges: readHedges(words, language),
    said: speaking ? readAttributions(prose.text, words, speaking, known) : [],
  }));
  const said = sentences.flatMap((sentence) => sentence.said);
  const speakers = said.map(({ value }) => {
    if (value === '~he') return before;
    return value.startsWith('~') ? '' : value;
  });
  return {
    found: sentences.flatMap((sentence): Found[] => [
      ...sentence.hedges.map((hedge): Found => ({ kind: 'hedge', ...hedge })),
      ...sentence.said.map(
        ({ start, end, value }): Found => ({ kind: 'attribution', start, end, value }),
      ),
    ]),
    idle: sentences.flatMap((sentence): Span[] => [
      ...sentence.hedges,
      ...sentence.said.flatMap((read): readonly Span[] =>
        read.value.startsWith('~') ? [read] : read.words,
      ),
    ]),
    speaker: speakers.find((speaker) => speaker !== '') ?? '',
    described: said.some(({ value }) => value.startsWith('~') && value !== '~he'),
  };
}

/** Quotations with their speaker; a paragraph that opens with speech goes on with `before`. */
function speechOf(prose: Prose, before: string, speaker: string, language: string): Found[] {
  const spans = prose.sentences.flatMap(({ quotations }) => quotations);
  const spoken = [...new Map(spans.map((span) => [span.start, span])).values()];
  const whose = speaker || (spoken.some(({ start }) => start <= 1) ? before : '');
  return spoken.flatMap(({ start, end }): Found[] => {
    const words = speechWords(prose.text.slice(start, end), language).map(({ hash }) => hash);
    return words.length < QUOTED_WORDS || isTitle(prose.text.slice(start, end))
      ? []
      : [{ kind: 'quotation', value: whose, words, start, end }];
  });
}

/** A book's or a film's: nearly all its longer words have a capital. */
function isTitle(quoted: string): boolean {
  const long = quoted.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

function contentOf(
  words: ReturnType<WordReader>,
  idle: readonly Span[],
  sentences: readonly Span[],
): ContentWord[] {
  let sentence = 0;
  return words.flatMap(({ start, end, stem }): ContentWord[] => {
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    if (idle.some((span) => start >= span.start && end <= span.end)) return [];
    return [{ start, end, stem, hash: contextHash(stem), sentence }];
  });
}

/** A word's hash among the words around a detail; 0 stands for none. */
function contextHash(stem: number): number {
  return Math.max(1, stem >>> (32 - CONTEXT_BITS));
}

function contextOf(content: readonly ContentWord[], { start, end }: Span): Context {
  let before = -1;
  while ((content[before + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) before += 1;
  let after = before + 1;
  while ((content[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
  const hash = (at: number) => content[at]?.hash ?? 0;
  return [hash(before - 1), hash(before), hash(after), hash(after + 1)];
}
