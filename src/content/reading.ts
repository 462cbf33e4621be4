/** One reading of a page: what its elements hold, and how far their names are believed. */
import type { Holding, Holdings } from './holdings';

/** Long blocks that make a story. */
const STORY_BLOCKS = 4;

const NOTHING: Holding = {
  ...{ paragraphs: 0, blocks: 0, chars: 0, most: 0 },
  ...{ h1: false, main: false, article: false },
};

export class Reading {
  private readonly all: Holding;

  /**
   * `lenient` trusts only tags and hidden marks, for pages whose names or nesting mislead.
   * `rendered`: whether the browser lays the page out, so that it can be asked what is shown.
   */
  constructor(
    root: Element,
    private readonly holdings: Holdings,
    readonly lenient: boolean,
    readonly rendered: boolean,
  ) {
    this.all = this.of(root);
  }

  /** Whether an element is or holds the article, whatever its name says. */
  holdsArticle(element: Element): boolean {
    const { h1, main, article, paragraphs } = this.of(element);
    // Boxes are mostly made of `div`, so these count only where they are most of the page.
    return h1 || main || article || paragraphs >= STORY_BLOCKS || this.holdsMost(element);
  }

  /** Whether a story's worth of prose and more than half of the page's stands here. */
  holdsMost(element: Element): boolean {
    const { blocks } = this.of(element);
    return blocks >= STORY_BLOCKS && blocks * 2 > this.all.blocks;
  }

  /** Whether most of the page's prose stands here side by side, as one text does. */
  isText(element: Element): boolean {
    const { blocks, most } = this.of(element);
    return blocks >= STORY_BLOCKS && most * 2 > this.all.chars;
  }

  /** Whether the page's own heading or main part stands inside. */
  isHeaded(element: Element): boolean {
    const { h1, main } = this.of(element);
    return h1 || main;
  }

  /** Whether there is any long block here, the element itself included. */
  holdsProse(element: Element): boolean {
    return this.of(element).blocks > 0;
  }

  private of(element: Element): Holding {
    return this.holdings.get(element) ?? NOTHING;
  }
}
