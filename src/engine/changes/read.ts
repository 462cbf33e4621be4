/** A text's details, paragraph by paragraph: what is stored of an article, and read on a page. */
import { lexiconFor } from '../sourcing/lexicon';
import type { Lexicon } from '../sourcing/prepare';
import { readProse } from '../sourcing/words';
import type { ReadParagraph } from '../text/page-text';
import type { WordReader } from '../text/words';
import type { Span } from '../vocabulary';
import { readAttributions } from './attributions';
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

/** Reads paragraphs, headline first where there is one. */
export function readDetails(
  paragraphs: readonly ReadParagraph[],
  language: string,
  read: WordReader,
): ReadDetails[] {
  const grammar = lexiconFor(language);
  const known = knownNames(paragraphs);
  let speaker = '';
  return paragraphs.map((paragraph) => {
    const found = detailsOf(paragraph, language, read, grammar, known, speaker);
    speaker = found.speaker;
    return found;
  });
}

type Found = Span & Pick<Detail, 'kind' | 'value'> & { readonly words?: readonly number[] };

function detailsOf(
  paragraph: ReadParagraph,
  language: string,
  read: WordReader,
  grammar: Lexicon | null,
  known: ReadonlySet<string>,
  before: string,
): ReadDetails & { readonly speaker: string } {
  const { text, tokens } = paragraph;
  const words = read(text);
  const bits = new Map(words.map(({ start, bits: rare }) => [start, rare]));
  const found: Found[] = [];
  const dates = readDates(text, tokens, language);
  const dated = new Set<number>();
  for (const { from, to, ...date } of dates) {
    for (let at = from; at < to; at += 1) dated.add(at);
    found.push({ kind: 'date', ...date });
  }
  for (const number of readNumbers(text, tokens, dated, language))
    found.push({ kind: 'number', ...number });
  if (!NOUN_CAPITALS.has(language)) {
    const rareAt = (start: number) => bits.get(start) ?? 0;
    for (const name of readNames(text, tokens, dated, rareAt, known))
      found.push({ kind: 'name', ...name });
  }
  const prose = readProse(paragraph, grammar?.elisions);
  const idle: Span[] = [];
  let speaker = '';
  let described = false;
  for (const sentence of prose.sentences) {
    for (const hedge of readHedges(sentence.words, language)) {
      found.push({ kind: 'hedge', ...hedge });
      idle.push(hedge);
    }
    if (!grammar) continue;
    for (const { words: cue, ...attribution } of readAttributions(
      text,
      sentence.words,
      grammar,
      known,
    )) {
      found.push({ kind: 'attribution', ...attribution });
      idle.push(...(attribution.value.startsWith('~') ? [attribution] : cue));
      if (!attribution.value.startsWith('~')) speaker ||= attribution.value;
      else if (attribution.value === '~he') speaker ||= before;
      else described = true;
    }
  }
  const quotes = prose.sentences.flatMap(({ quotations }) => quotations);
  const spoken = [...new Map(quotes.map((span) => [span.start, span])).values()];
  // A paragraph that is nothing but speech goes on with who spoke before.
  if (!speaker && !described && spoken.some(({ start }) => start <= 1)) speaker = before;
  for (const span of spoken) {
    const hashes = speechWords(text.slice(span.start, span.end), language).map(({ hash }) => hash);
    if (hashes.length >= QUOTED_WORDS) {
      found.push({
        kind: 'quotation',
        value: speaker,
        words: hashes,
        start: span.start,
        end: span.end,
      });
    }
  }
  const credit = creditIn(text);
  if (credit) found.push(credit);
  const rare = words.filter(
    ({ start, end, bits: rare }) => rare >= CONTEXT.bits && end - start >= CONTEXT.letters,
  );
  const content = contentOf(rare, idle, prose.sentences);
  const hedges = found.filter(({ kind }) => kind === 'hedge');
  const paired = contentOf(
    words.filter((word) => word.content),
    hedges,
    prose.sentences,
  );
  const details = found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((one): Placed => {
      const at = content.findIndex(({ start }) => start >= one.start);
      return {
        ...one,
        words: one.words ?? [],
        at: at < 0 ? content.length : at,
        context: contextOf(content, one),
        sentence: prose.sentences.findIndex(({ end }) => one.start < end),
      };
    });
  return { details, content, paired, speaker: speaker || before };
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
