/** The words of the paragraphs that may hold claims, looked up by how they begin. */
import type { PageArticle, PageParagraph, Span } from '../vocabulary';
import { readParagraph } from './page-text';
import type { Token } from './tokenize';

/** Scripts without spaces between words, or with words grown onto each other. */
export const GROWN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Letters that forms are grouped by; no shorter beginning is ever asked for. */
export const OPENING = 4;

/** A sentence of the page; offsets are in the text of its paragraph. */
export interface PageSentence extends Span {
  readonly paragraph: number;
  /** Sentence in its paragraph, from 0. */
  readonly index: number;
  /** Sentences of its paragraph. */
  readonly of: number;
  /** First word and the one after the last, in `PageWords.words`. */
  readonly from: number;
  readonly to: number;
}

export interface PageWord extends Token {
  /** What follows an elided article ("l'heure"), else the form. */
  readonly bare: string;
  /** Number of its sentence in `PageWords.sentences`. */
  readonly sentence: number;
}

export interface PageWords {
  readonly words: readonly PageWord[];
  readonly sentences: readonly PageSentence[];
  /** Numbers of the sentences of a paragraph, in order; none for one that was not read. */
  readonly sentencesOf: (paragraph: number) => readonly number[];
  /** Numbers of a paragraph's first word and the one after its last; equal for one not read. */
  readonly rangeOf: (paragraph: number) => { readonly from: number; readonly to: number };
  /** Whether some of its text is in a script where words grow onto each other. */
  readonly grown: boolean;
  /** Text of a paragraph that was read; empty for any other. */
  readonly textOf: (paragraph: number) => string;
  /** Numbers of the words that are `form`. */
  readonly places: (form: string) => readonly number[];
  /** Numbers of the words that begin with `start`; `opening` is its first `OPENING` letters. */
  readonly beginning: (start: string, opening: string) => readonly number[];
}

const READ = new WeakMap<readonly PageParagraph[], PageWords>();

/** The words of a whole page, looked up once for all who ask. */
export function wordsOfPage({ paragraphs }: PageArticle): PageWords {
  const known = READ.get(paragraphs);
  if (known) return known;
  const read = readWords(
    paragraphs,
    paragraphs.map((_, at) => at),
  );
  READ.set(paragraphs, read);
  return read;
}

/** Reads the chosen paragraphs; a paragraph number the page does not have is passed over. */
export function readWords(
  paragraphs: readonly PageParagraph[],
  chosen: readonly number[],
): PageWords {
  const words: PageWord[] = [];
  const found: PageSentence[] = [];
  const texts = new Map<number, string>();
  const numbers = new Map<number, number[]>();
  for (const paragraph of chosen) {
    const given = paragraphs[paragraph];
    if (given === undefined || texts.has(paragraph)) continue;
    const { text, tokens, sentences: spans } = readParagraph(given);
    texts.set(paragraph, text);
    numbers.set(
      paragraph,
      spans.map((_, index) => found.length + index),
    );
    let at = 0;
    spans.forEach((span, index) => {
      const from = words.length;
      for (let token = tokens[at]; token && token.start < span.end; token = tokens[at]) {
        const { start, end, form, capital, number } = token;
        const bare = unelided(form);
        words.push({ start, end, form, capital, number, bare, sentence: found.length });
        at += 1;
      }
      found.push({ ...span, paragraph, index, of: spans.length, from, to: words.length });
    });
  }
  return {
    words,
    sentences: found,
    sentencesOf: (paragraph) => numbers.get(paragraph) ?? [],
    rangeOf: (paragraph) => {
      const inside = numbers.get(paragraph);
      const first = found[inside?.[0] ?? -1];
      const last = found[inside?.at(-1) ?? -1];
      return { from: first?.from ?? 0, to: last?.to ?? 0 };
    },
    grown: [...texts.values()].some((text) => GROWN.test(text)),
    textOf: (paragraph) => texts.get(paragraph) ?? '',
    ...lookup(words),
  };
}

function unelided(form: string): string {
  const rest = form.slice(form.lastIndexOf("'") + 1);
  return rest.length > 2 ? rest : form;
}

/** Forms by their first letters, so that most beginnings are known at once to be on no word. */
function lookup(words: readonly PageWord[]): Pick<PageWords, 'places' | 'beginning'> {
  const places = new Map<string, number[]>();
  const alike = new Map<string, string[]>();
  const note = (form: string, at: number) => {
    const known = places.get(form);
    if (known) {
      known.push(at);
      return;
    }
    places.set(form, [at]);
    const opening = form.slice(0, OPENING);
    const others = alike.get(opening);
    if (others) others.push(form);
    else alike.set(opening, [form]);
  };
  words.forEach(({ form, bare }, at) => {
    note(form, at);
    if (bare !== form) note(bare, at);
  });
  return {
    places: (form) => places.get(form) ?? NOWHERE,
    beginning: (start, opening) => {
      const forms = alike.get(opening);
      if (!forms) return NOWHERE;
      const hits: number[] = [];
      for (const form of forms) {
        if (!form.startsWith(start)) continue;
        for (const at of places.get(form) ?? NOWHERE) hits.push(at);
      }
      return hits;
    },
  };
}

const NOWHERE: readonly number[] = [];
