/** The elements that stand around blocks of text, each looked at once however many share it. */
import type { Block } from './blocks';
import { outerOf } from './dom';

/** Elements between two chances to pause. */
const STRIDE = 1000;

export class Lineage {
  /** Element to the one around it; every element comes after the ones around it. */
  private constructor(private readonly outer: ReadonlyMap<Element, Element | null>) {}

  /** Climb from every block; linear in the elements around them. Yields now and then. */
  static *of(blocks: readonly Block[]): Generator<void, Lineage> {
    const outer = new Map<Element, Element | null>();
    let steps = 0;
    for (const { parent } of blocks) {
      const chain: Element[] = [];
      for (let at: Element | null = parent; at && !outer.has(at); at = outerOf(at)) {
        chain.push(at);
        if (++steps % STRIDE === 0) yield;
      }
      for (const element of chain.reverse()) outer.set(element, outerOf(element));
    }
    return new Lineage(outer);
  }

  /** Those that are such an element or stand in one. */
  inside(isOne: (element: Element) => boolean): ReadonlySet<Element> {
    const found = new Set<Element>();
    for (const [element, outer] of this.outer) {
      if ((outer && found.has(outer)) || isOne(element)) found.add(element);
    }
    return found;
  }

  /** UTF-16 units of text under each element, inner elements first. */
  sizes(blocks: readonly Block[]): ReadonlyMap<Element, number> {
    const own = new Map<Element, number>();
    const add = (element: Element, size: number) =>
      own.set(element, (own.get(element) ?? 0) + size);
    for (const { parent, text } of blocks) add(parent, text.length);
    const sizes = new Map<Element, number>();
    for (const element of [...this.outer.keys()].reverse()) {
      const size = own.get(element) ?? 0;
      if (size === 0) continue;
      sizes.set(element, size);
      const outer = this.outer.get(element);
      if (outer) add(outer, size);
    }
    return sizes;
  }
}
