/** How much prose every element of a page holds, counted once and from the leaves up. */
import { attributeOf, hasAttributes, kindOf, shownIn, tagOf } from './dom';

/** What stands under one element, itself included where it is a paragraph or box. */
export interface Holding {
  /** Long `p` elements, and long `p` or `div` elements, that are not made of other blocks. */
  paragraphs: number;
  blocks: number;
  /** UTF-16 units of those blocks. */
  chars: number;
  /** Units of those that stand side by side in one parent, at the parent that has most. */
  most: number;
  /** Whether a mark of the article itself stands under the element. */
  h1: boolean;
  main: boolean;
  article: boolean;
}

export type Holdings = ReadonlyMap<Element, Holding>;

/** UTF-16 units from which a block is prose. */
const PROSE_LENGTH = 140;
const BOXES = new Set('p div ul table section'.split(' '));
const NO_TEXT = new Set('script style noscript template textarea select svg'.split(' '));
/** Nodes between two chances to pause. */
const STRIDE = 500;

interface Level extends Holding {
  readonly element: Element;
  readonly tag: string;
  readonly nodes: Node[];
  at: number;
  readonly linked: boolean;
  /** Units of all text under the element, and of the prose blocks directly in it. */
  length: number;
  side: number;
  boxed: boolean;
}

/**
 * Count what stands under every element of `root`; elements without prose or marks of an article
 * are left out. Linear in the size of the tree. Yields now and then.
 */
export function* holdingsOf(root: Element): Generator<void, Holdings> {
  const found = new Map<Element, Holding>();
  const levels: Level[] = [levelOf(root, tagOf(root), false)];
  for (let steps = 1; levels.length > 0; steps += 1) {
    if (steps % STRIDE === 0) yield;
    const level = levels.at(-1) as Level;
    const node = level.nodes[level.at++];
    if (!node) {
      levels.pop();
      close(level, levels.at(-1), found);
    } else if (kindOf(node) === 3) level.length += (node as Text).data.length;
    else if (kindOf(node) === 1) {
      const tag = tagOf(node);
      if (!NO_TEXT.has(tag)) {
        levels.push(levelOf(node as Element, tag, level.linked || tag === 'a' || tag === 'li'));
      }
    }
  }
  return found;
}

function levelOf(element: Element, tag: string, linked: boolean): Level {
  return {
    ...{ element, tag, nodes: shownIn(element), at: 0, linked, length: 0, side: 0, boxed: false },
    ...{ paragraphs: 0, blocks: 0, chars: 0, most: 0, h1: false, main: false, article: false },
  };
}

/** The element has ended: keep what it holds and hand it on to the one around it. */
function close(level: Level, outer: Level | undefined, found: Map<Element, Holding>): void {
  const { element, tag, length } = level;
  level.most = Math.max(level.most, level.side);
  const isBlock = (tag === 'p' || tag === 'div') && !level.linked && !level.boxed;
  if (isBlock && length >= PROSE_LENGTH) {
    level.paragraphs += tag === 'p' ? 1 : 0;
    level.blocks += 1;
    level.chars += length;
    level.most = length;
    if (outer) outer.side += length;
  }
  if (level.blocks > 0 || level.h1 || level.main || level.article) {
    const { paragraphs, blocks, chars, most, h1, main, article } = level;
    found.set(element, { paragraphs, blocks, chars, most, h1, main, article });
  }
  if (outer) handOn(level, outer);
}

function handOn(level: Level, outer: Level): void {
  const { element, tag } = level;
  outer.length += level.length;
  outer.paragraphs += level.paragraphs;
  outer.blocks += level.blocks;
  outer.chars += level.chars;
  outer.most = Math.max(outer.most, level.most);
  outer.boxed ||= level.boxed || BOXES.has(tag);
  outer.h1 ||= level.h1 || tag === 'h1';
  outer.main ||= level.main || tag === 'main';
  const isBody = () =>
    hasAttributes(element) && attributeOf(element, 'itemprop')?.includes('articleBody') === true;
  outer.article ||= level.article || tag === 'article' || isBody();
}
