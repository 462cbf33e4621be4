/** Document to the article as it is read, and the way back to the document. */

import type { PageArticle, PageParagraph } from '../engine/vocabulary';
import { MAX_PAGE_CHARS } from '../protocol';
import type { Block } from './blocks';
import { allWithin, isRendered, rootOf } from './dom';
import { headlineOf } from './headline';
import { holdingsOf } from './holdings';
import { type Latent, NOTHING_LATENT } from './latent';
import { Lineage } from './lineage';
import { readLinks } from './links';
import { readMetadata } from './metadata';
import { proseOf, wordsIn } from './prose';
import { Reading } from './reading';
import { beginningOfText, type MappedText, type TextMap } from './text-map';
import { isVisible } from './visible';
import { walk } from './walk';

export interface Extract {
  readonly page: PageArticle;
  readonly map: TextMap;
  /** What was not read and may come to be. */
  readonly latent: Latent;
}

/** Words below which a page has no article to compare. */
const ENOUGH = 25;
/** The background takes no more, and a headline may come on top. */
const MOST_CHARS = MAX_PAGE_CHARS - 2000;
/** UTF-16 units that are walked, furniture included: what fills a page must not hide its story. */
const WALKED_CHARS = 4 * MOST_CHARS;
/** Paragraphs that are compared; of more, the longest. The engine reads 4,000 passages of a page. */
const MOST_PARAGRAPHS = 1500;
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
  const root = rootOf(document);
  const { blocks, prose, latent, lineage } = root ? yield* read(document, root) : NOTHING;
  const { titles, ...facts } = readMetadata(document, url);
  yield;
  const headline = lineage && headlineOf(blocks, prose, titles, lineage);
  const body = fitting(prose.filter((block) => block !== headline));
  const map: TextMap = headline ? [headline, ...body] : body;
  const paragraphs = map.map(
    ({ text }, at): PageParagraph => ({ text, role: headline && at === 0 ? 'headline' : 'body' }),
  );
  const links = root ? readLinks(root, map) : null;
  return { page: { url, ...facts, links, paragraphs }, map, latent };
}

interface Found {
  readonly blocks: readonly Block[];
  readonly prose: readonly Block[];
  readonly latent: Latent;
  readonly lineage: Lineage | null;
}

const NOTHING: Found = { blocks: [], prose: [], latent: NOTHING_LATENT, lineage: null };

function* read(document: Document, root: Element): Generator<void, Found> {
  const holdings = yield* holdingsOf(root);
  const rendered = isLaidOut(document, root);
  const strict = yield* readAs(root, new Reading(root, holdings, false, rendered));
  const words = wordCount(strict.prose);
  if (words >= SUSPICIOUSLY_FEW) return strict;
  const lenient = yield* readAs(root, new Reading(root, holdings, true, rendered));
  return wordCount(lenient.prose) > MUCH_MORE * words ? lenient : strict;
}

function* readAs(root: Element, reading: Reading): Generator<void, Found> {
  const { blocks, latent } = yield* walk(root, reading, WALKED_CHARS, MOST_CHARS);
  const lineage = yield* Lineage.of(blocks);
  const all = yield* proseOf(blocks, lineage);
  if (!reading.rendered) return { blocks, prose: all, latent, lineage };
  const prose: Block[] = [];
  const hidden = new Set<Element>();
  const states = new Map<Element, boolean>();
  for (const block of all) {
    const { parent } = block;
    const isShown = states.get(parent) ?? isVisible(parent);
    states.set(parent, isShown);
    if (isShown) prose.push(block);
    else hidden.add(parent);
  }
  const unseen = [...latent.unseen, ...hidden];
  return { blocks, prose, latent: { ...latent, unseen }, lineage };
}

/** Whether the browser renders the document, and asking it is cheap. */
function isLaidOut(document: Document, root: Element): boolean {
  const ours = (globalThis as { document?: Document }).document;
  if (document !== ours || isRendered(root) === undefined) return false;
  return allWithin(root, '*').length <= LARGE;
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block.text), 0);
}

/** UTF-16 units from which a block is no paragraph, and gets only what room the others leave. */
const ENDLESS = 20_000;

/** As many blocks as are compared, in their order; the shortest are left out first. */
function fitting(blocks: readonly Block[]): readonly MappedText[] {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (all <= MOST_CHARS && blocks.length <= MOST_PARAGRAPHS) return blocks;
  const kept = new Map<Block, MappedText>();
  let room = MOST_CHARS;
  const rank = ({ text }: Block) => (text.length > ENDLESS ? 0 : text.length);
  for (const block of [...blocks].sort((a, b) => rank(b) - rank(a))) {
    if (kept.size >= MOST_PARAGRAPHS || room <= 0) break;
    const part = beginningOfText(block, room);
    kept.set(block, part);
    room -= part.text.length;
  }
  return blocks.flatMap((block) => kept.get(block) ?? []);
}

/** Words from which a frame inside a page is read; smaller ones are adverts and players. */
export const FRAME_WORDS = 120;

/** Whether there is enough prose here to be worth comparing with anything. */
export function hasArticle(page: PageArticle, words: number = ENOUGH): boolean {
  let found = 0;
  for (const { text } of page.paragraphs) {
    found += wordsIn(text);
    if (found >= words) return true;
  }
  return false;
}
