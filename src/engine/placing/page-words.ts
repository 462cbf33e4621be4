/** The words of the paragraphs that may hold claims, looked up by how they begin. */
import type { PageParagraph, Span } from '../model';
import { sentences } from '../sentences';
import { type Token, tokenize } from '../tokenize';

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
  /** Text of a paragraph that was read; empty for any other. */
  readonly textOf: (paragraph: number) => string;
  /** Numbers of the words that begin with a folded beginning, or are equal to it. */
  readonly beginning: (start: string, whole: boolean) => readonly number[];
}

/** Reads the chosen paragraphs; a paragraph number the page does not have is passed over. */
export function readWords(
  paragraphs: readonly PageParagraph[],
  chosen: readonly number[],
): PageWords {
  const words: PageWord[] = [];
  const found: PageSentence[] = [];
  const texts = new Map<number, string>();
  for (const paragraph of chosen) {
    const text = paragraphs[paragraph]?.text;
    if (text === undefined || texts.has(paragraph)) continue;
    texts.set(paragraph, text);
    const tokens = tokenize(text);
    const spans = sentences(text);
    let at = 0;
    spans.forEach((span, index) => {
      const from = words.length;
      for (let token = tokens[at]; token && token.start < span.end; token = tokens[at]) {
        words.push({ ...token, bare: unelided(token.form), sentence: found.length });
        at += 1;
      }
      found.push({ ...span, paragraph, index, of: spans.length, from, to: words.length });
    });
  }
  return {
    words,
    sentences: found,
    textOf: (paragraph) => texts.get(paragraph) ?? '',
    beginning: lookup(words),
  };
}

function unelided(form: string): string {
  const rest = form.slice(form.lastIndexOf("'") + 1);
  return rest.length > 2 ? rest : form;
}

/** Forms in order, so that all that begin alike stand together. */
function lookup(words: readonly PageWord[]): PageWords['beginning'] {
  const places = new Map<string, number[]>();
  const note = (form: string, at: number) => {
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  };
  words.forEach(({ form, bare }, at) => {
    note(form, at);
    if (bare !== form) note(bare, at);
  });
  const forms = [...places.keys()].sort();
  return (start, whole) => {
    if (whole) return places.get(start) ?? [];
    const hits: number[] = [];
    for (let at = firstFrom(forms, start); forms[at]?.startsWith(start); at += 1) {
      hits.push(...(places.get(forms[at] ?? '') ?? []));
    }
    return hits;
  };
}

function firstFrom(forms: readonly string[], start: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
