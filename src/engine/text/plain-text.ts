/** A plain text as a page: its paragraphs, and nothing that a page says of itself. */
import type { PageArticle, PageParagraph } from '../vocabulary';

const BLANK_LINES = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/;
const LONGEST_HEADLINE = 200;
const STOPPED = /[.。।…:;,]["”’»)]*$/u;

/** Joiners, controls of direction, soft hyphens, byte order marks: nobody sees them. */
const UNSEEN = /\p{DI}+/gu;

/**
 * Paragraphs of a plain text: blank lines part them, lines within one are joined by a space. The
 * first is the headline when it is short and no full stop ends it. Characters that nobody sees are
 * left out, as they are of pages.
 */
export function readParagraphs(text: string): PageParagraph[] {
  const blocks = text
    .replace(UNSEEN, '')
    .split(BLANK_LINES)
    .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
  return blocks.map((block, at) => {
    const heads = at === 0 && block.length <= LONGEST_HEADLINE && !STOPPED.test(block);
    return { text: block, role: heads ? 'headline' : 'body' };
  });
}

/** What is known of a page beside its paragraphs, where anything is. */
type Known = Partial<Pick<PageArticle, 'url' | 'lang'>>;

/** A page that names nothing of itself but what is given here. */
export function barePage(
  paragraphs: readonly PageParagraph[],
  { url = '', lang = null }: Known = {},
): PageArticle {
  return {
    url,
    canonicalUrl: null,
    lang,
    publisher: null,
    byline: null,
    published: null,
    corrections: [],
    links: null,
    paragraphs,
  };
}

/** The page of a plain text. */
export function textPage(text: string, known: Known = {}): PageArticle {
  return barePage(readParagraphs(text), known);
}
