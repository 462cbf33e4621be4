/** Where a page links to: the hosts of full addresses, with the paragraph that each link stands in. */
import type { PageLink } from '../engine/vocabulary';
import type { Block } from './blocks';
import { allWithin, attributeOf, outerOf } from './dom';
import type { MappedText } from './text-map';

/** Links from which a page is not read for them: what it lacks could not be told then. */
const MOST_LINKS = 3_000;
const HOST = /^\s*(?:https?:)?\/\/(?:www\.)?([^/:?#\s]+)/i;

/**
 * Every link of the page by a full address, its own among them; null where there are too many, or a
 * tree in the shadow may have others. `map` are its paragraphs.
 */
export function readLinks(root: Element, map: readonly MappedText[]): PageLink[] | null {
  const anchors = Array.from(allWithin(root, 'a[href]'));
  const places = new Map<Element | null | undefined, number>(
    map.map((block, at) => [(block as Partial<Block>).parent, at]),
  );
  const shadowed = [...places.keys()].some((parent) => parent && !root.contains(parent));
  if (shadowed || anchors.length > MOST_LINKS) return null;
  return anchors.flatMap((anchor) => {
    const host = HOST.exec(attributeOf(anchor, 'href') ?? '')?.[1];
    let at: Element | null = anchor;
    while (at && !places.has(at)) at = outerOf(at);
    return host ? [{ paragraph: (at && places.get(at)) ?? null, host: host.toLowerCase() }] : [];
  });
}
