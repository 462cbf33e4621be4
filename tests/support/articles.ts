/** The invented articles of the quality corpus, and datasets and pages made of texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintText, readParagraphs } from '../../src/dataset/build/fingerprint';
import type { SourceArticle } from '../../src/engine/article';
import { barePage } from '../../src/engine/text/plain-text';
import type { PageArticle, PageParagraph } from '../../src/engine/vocabulary';

/** A path and no URL: where a test stands in for a browser, `URL` is the page's. */
const CORPUS = join(import.meta.dirname, '../quality/corpus');

/** Text of a file of the corpus, e.g. `articles/08-landslide`. */
export function corpusText(name: string): string {
  return readFileSync(join(CORPUS, `${name}.txt`), 'utf8');
}

/** A record without claims, as a draft is. */
export function recordOf(id: string, text: string): SourceArticle {
  return {
    id,
    lang: 'en',
    headline: readParagraphs(text)[0]?.text ?? '',
    editions: [],
    reviewed: '2026-01-01',
    maker: null,
    reviewers: [],
    notices: [],
    pack: null,
    correction: null,
    fingerprint: fingerprintText(text).fingerprint,
    claims: [],
    sourcing: [],
    artifacts: [],
  };
}

/** A page that names nothing of itself. */
export function pageOf(paragraphs: readonly PageParagraph[]): PageArticle {
  return barePage(paragraphs);
}

/** A page with this text. */
export function pageOfText(text: string): PageArticle {
  return pageOf(readParagraphs(text));
}
