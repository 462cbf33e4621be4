/** Where a page links to: hosts of other sites, with the paragraph that each link stands in. */
import type { PageLink } from '../engine/vocabulary';
import type { Block } from './blocks';
import { allWithin, attributeOf, outerOf } from './dom';
import type { MappedText } from './text-map';

/** Links from which a page is not read for them: what it lacks could not be told then. */
const MOST_LINKS = 3_000;

/** The host an address leads to, lower case and without `www.`; undefined where it names none. */
const hostOf = (address: string | null) =>
  /^\s*(?:https?:)?\/\/(?:www\.)?([^/:?#\s]+)/i.exec(address ?? '')?.[1]?.toLowerCase();

/**
 * Every link of the page to another site; null where there are too many, or a tree in the shadow may
 * have others. `map` are its paragraphs.
 */
export function readLinks(
  root: Element,
  url: string,
  map: readonly MappedText[],
): PageLink[] | null {
  const anchors = Array.from(allWithin(root, 'a[href]'));
  const places = new Map<Element | null | undefined, number>(
    map.map((block, at) => [(block as Partial<Block>).parent, at]),
  );
  const shadowed = [...places.keys()].some((parent) => parent && !root.contains(parent));
  if (shadowed || anchors.length > MOST_LINKS) return null;
  const own = hostOf(url);
  const links: PageLink[] = [];
  for (const anchor of anchors) {
    const host = hostOf(attributeOf(anchor, 'href'));
    if (!host || host === own) continue;
    let at: Element | null = anchor;
    while (at && !places.has(at)) at = outerOf(at);
    links.push({ paragraph: (at && places.get(at)) ?? null, host });
  }
  return links;
}
