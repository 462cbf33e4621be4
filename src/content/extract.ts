/** Document to the article as it is read, and the way back to the document. */

import type { PageArticle, PageParagraph } from '../engine/vocabulary';
import { MAX_PAGE_CHARS } from '../protocol';
import type { Block } from './blocks';
import { headlineOf } from './headline';
import { readMetadata } from './metadata';
import { proseOf, wordsIn } from './prose';
import type { TextMap } from './text-map';
import { walk } from './walk';

export interface Extract {
  readonly page: PageArticle;
  readonly map: TextMap;
}

/** Words below which a page has no article to compare. */
const ENOUGH = 25;
/** The background takes no more, and a headline may come on top. */
const MOST_CHARS = MAX_PAGE_CHARS - 2000;
/** Elements from which the layout that a look at visibility may force takes too long. */
const LARGE = 50_000;
/** Words below which names and nesting are mistrusted and the page is read once more. */
const SUSPICIOUSLY_FEW = 100;
/** How much more the second reading must find to be believed. */
const MUCH_MORE = 3;

/**
 * Read a page. Uses only what every DOM has, so that saved pages read the same without a
 * browser; never throws on any tree. `url` may be empty.
 */
export function extract(document: Document, url: string): Extract {
  const steps = extractInSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, for callers that must let a page breathe. */
export function* extractInSteps(document: Document, url: string): Generator<void, Extract> {
  const root = document.documentElement;
  let blocks: readonly Block[] = [];
  let prose: readonly Block[] = [];
  if (root) {
    blocks = yield* walk(root, { chars: MOST_CHARS, lenient: false });
    yield;
    prose = shown(proseOf(blocks));
    yield;
    if (wordCount(prose) < SUSPICIOUSLY_FEW) {
      const all = yield* walk(root, { chars: MOST_CHARS, lenient: true });
      const more = shown(proseOf(all));
      if (wordCount(more) > MUCH_MORE * wordCount(prose)) {
        blocks = all;
        prose = more;
      }
    }
  }
  const { titles, ...facts } = readMetadata(document, url);
  yield;
  const headline = headlineOf(blocks, prose, titles);
  const body = prose.filter((block) => block !== headline);
  const map: TextMap = headline ? [headline, ...body] : body;
  const paragraphs = map.map(
    ({ text }, at): PageParagraph => ({ text, role: headline && at === 0 ? 'headline' : 'body' }),
  );
  return { page: { url, ...facts, paragraphs }, map };
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block.text), 0);
}

/** Only what is rendered, where the document is rendered at all and asking is cheap. */
function shown(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const size = first?.parent.ownerDocument.getElementsByTagName('*').length ?? 0;
  if (size > LARGE) return blocks;
  return blocks.filter((block) => block.parent.checkVisibility?.() ?? true);
}

/** Whether there is enough prose here to be worth comparing with anything. */
export function hasArticle(page: PageArticle, words: number = ENOUGH): boolean {
  let found = 0;
  for (const { text } of page.paragraphs) {
    found += wordsIn(text);
    if (found >= words) return true;
  }
  return false;
}
