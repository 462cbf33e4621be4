/**
 * The text of a page, read once: every room that needs its words, its sentences or its quotations
 * asks here, and each is worked out the first time that somebody asks.
 *
 * `check` makes one of a page and passes it down. It still is the page, so that a room that only
 * wants the text need not know of it.
 */
import type { PageArticle, PageParagraph, Span } from '../vocabulary';
import { languageTag } from './language';
import { quotedSpans } from './quotes';
import { sentences } from './sentences';
import { type Token, tokenize } from './tokenize';

/** A paragraph with what was read of it; offsets are UTF-16 units of its text. */
export class ReadParagraph implements PageParagraph {
  readonly text: string;
  readonly role: PageParagraph['role'];
  #tokens: readonly Token[] | null = null;
  #sentences: readonly Span[] | null = null;
  #quoted: readonly Span[] | null = null;

  constructor({ text, role }: PageParagraph) {
    this.text = text;
    this.role = role;
  }

  /** Its words and numbers, in order. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  /** Its sentences, in order. */
  get sentences(): readonly Span[] {
    this.#sentences ??= sentences(this.text);
    return this.#sentences;
  }

  /** What stands in quotation marks, marks included, in order. */
  get quoted(): readonly Span[] {
    this.#quoted ??= quotedSpans(this.text);
    return this.#quoted;
  }
}

export interface PageText extends PageArticle {
  readonly paragraphs: readonly ReadParagraph[];
}

/**
 * The page as a text that is read once; what was read of it already stays. A language that is no
 * language tag is none.
 */
export function pageText(page: PageArticle): PageText {
  const paragraphs = isRead(page.paragraphs) ? page.paragraphs : page.paragraphs.map(readParagraph);
  return { ...page, lang: languageTag(page.lang), paragraphs };
}

function isRead(paragraphs: readonly PageParagraph[]): paragraphs is readonly ReadParagraph[] {
  return paragraphs.every((paragraph) => paragraph instanceof ReadParagraph);
}

/** The paragraph as one that is read once; one that is so already comes back as it is. */
export function readParagraph(paragraph: PageParagraph): ReadParagraph {
  return paragraph instanceof ReadParagraph ? paragraph : new ReadParagraph(paragraph);
}

/** A text that is no page's paragraph (a quote, a sample), read in the same way. */
export function readText(text: string): ReadParagraph {
  return new ReadParagraph({ text, role: 'body' });
}

/** The paragraph's beginning, `most` UTF-16 units of it; one that is no longer is not read anew. */
export function beginningOf(paragraph: PageParagraph, most: number): ReadParagraph {
  const { text, role } = paragraph;
  if (text.length <= most) return readParagraph(paragraph);
  return new ReadParagraph({ text: text.slice(0, Math.max(0, most)), role });
}
