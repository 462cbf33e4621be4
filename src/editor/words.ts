/** The words of a text, and a choice of a few of them that stand together. */
import { readParagraphs } from '../engine/text/plain-text';
import { sentences } from '../engine/text/sentences';
import type { Span } from '../engine/vocabulary';

/** Most words of a quote, as the schema has it. */
export const MOST_WORDS = 8;

/** Where words stand in the known text, counted as records count. */
export interface Words {
  readonly paragraph: number;
  readonly sentence: number;
  readonly quote: string;
}

interface SentenceWords extends Span {
  /** Spans in the paragraph's text. */
  readonly words: readonly Span[];
}

export interface TextParagraph {
  readonly text: string;
  readonly sentences: readonly SentenceWords[];
}

/** Words from the first to the last, both counted, of one sentence. */
export interface Choice {
  readonly paragraph: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a plain text, each with its sentences and their words (`lang`: BCP 47). */
export function readText(text: string, lang: string): readonly TextParagraph[] {
  const segmenter = segmenterOf(lang);
  return readParagraphs(text).map((paragraph) => {
    const words = [...segmenter.segment(paragraph.text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
    const all = sentences(paragraph.text).map(({ start, end }) => ({
      start,
      end,
      words: words.filter((word) => word.start >= start && word.end <= end),
    }));
    return { text: paragraph.text, sentences: all };
  });
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

/** The letters of a choice in its paragraph; null where it names no words. */
export function spanOf(text: readonly TextParagraph[], choice: Choice): Span | null {
  const sentence = text[choice.paragraph]?.sentences[choice.sentence];
  const first = sentence?.words[choice.from];
  const last = sentence?.words[choice.to];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words of a choice with their place; null where it names none. */
export function wordsOf(text: readonly TextParagraph[], choice: Choice): Words | null {
  const span = spanOf(text, choice);
  const paragraph = text[choice.paragraph];
  if (!span || !paragraph) return null;
  const quote = paragraph.text.slice(span.start, span.end);
  return { paragraph: choice.paragraph, sentence: choice.sentence, quote };
}

/** Where a quote stands, at `hint` first; null where it stands in no sentence. */
export function findWords(
  text: readonly TextParagraph[],
  quote: string,
  hint: Pick<Words, 'paragraph' | 'sentence'> | null = null,
): Words | null {
  const wanted = quote.trim();
  if (wanted === '') return null;
  const holds = (paragraph: number, sentence: number): boolean => {
    const where = text[paragraph];
    const span = where?.sentences[sentence];
    return span !== undefined && where?.text.slice(span.start, span.end).includes(wanted) === true;
  };
  if (hint && holds(hint.paragraph, hint.sentence)) return { ...hint, quote: wanted };
  for (const [paragraph, { sentences: all }] of text.entries()) {
    const sentence = all.findIndex((_, at) => holds(paragraph, at));
    if (sentence >= 0) return { paragraph, sentence, quote: wanted };
  }
  return null;
}

/** The words that lie in these letters of a paragraph, as many as a quote may have. */
export function choiceIn(
  text: readonly TextParagraph[],
  paragraph: number,
  { start, end }: Span,
): Choice | null {
  const all = text[paragraph]?.sentences ?? [];
  for (const [sentence, { words }] of all.entries()) {
    const from = words.findIndex((word) => word.end > start);
    const to = words.filter((word) => word.start < end).length - 1;
    if (from < 0 || to < from) continue;
    return { paragraph, sentence, from, to: Math.min(to, from + MOST_WORDS - 1) };
  }
  return null;
}

/** The sentences of a text that have words, in reading order. */
function places(text: readonly TextParagraph[]): readonly Choice[] {
  return text.flatMap(({ sentences: all }, paragraph) =>
    all.flatMap(({ words }, sentence) =>
      words.length === 0 ? [] : [{ paragraph, sentence, from: 0, to: 0 }],
    ),
  );
}

/** A choice and the sentences it can move to. */
interface Move {
  readonly choice: Choice;
  /** Every sentence with words, in reading order. */
  readonly all: readonly Choice[];
  /** Where the choice's sentence stands among them. */
  readonly at: number;
  /** Words in the sentence of a choice. */
  readonly countOf: (choice: Choice) => number;
  readonly extend: boolean;
}

/** One word further, into the next sentence after the last; or one word more. */
function right({ choice, all, at, countOf, extend }: Move): Choice {
  const { from, to } = choice;
  const isLast = to + 1 >= countOf(choice);
  if (extend) return isLast || to - from + 1 >= MOST_WORDS ? choice : { ...choice, to: to + 1 };
  return isLast ? (all[at + 1] ?? choice) : { ...choice, from: to + 1, to: to + 1 };
}

/** One word back, into the sentence before after the first; or one word less. */
function left({ choice, all, at, countOf, extend }: Move): Choice {
  const { from, to } = choice;
  if (extend) return to > from ? { ...choice, to: to - 1 } : choice;
  if (from > 0) return { ...choice, from: from - 1, to: from - 1 };
  const before = all[at - 1];
  if (!before) return choice;
  const last = countOf(before) - 1;
  return { ...before, from: last, to: last };
}

const MOVES: Readonly<Record<string, (move: Move) => Choice>> = {
  ArrowDown: ({ choice, all, at }) => all[at + 1] ?? choice,
  ArrowUp: ({ choice, all, at }) => (choice.from > 0 ? all[at] : all[at - 1]) ?? choice,
  ArrowRight: right,
  ArrowLeft: left,
};

/** The choice moved by a key: words with left and right, sentences with up and down. */
export function moved(
  text: readonly TextParagraph[],
  choice: Choice | null,
  key: string,
  extend: boolean,
): Choice | null {
  const all = places(text);
  if (!choice) return all[0] ?? null;
  const at = all.findIndex(
    ({ paragraph, sentence }) => paragraph === choice.paragraph && sentence === choice.sentence,
  );
  const countOf = ({ paragraph, sentence }: Choice) =>
    text[paragraph]?.sentences[sentence]?.words.length ?? 0;
  return MOVES[key]?.({ choice, all, at, countOf, extend }) ?? choice;
}
