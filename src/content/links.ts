/** Where a page links to: hosts of other sites, with the paragraph that each link stands in. */
import type { PageLink } from '../engine/vocabulary';
import type { Block } from './blocks';
import { allWithin, attributeOf, outerOf } from './dom';
import type { MappedText } from './text-map';

/** Links from which a page is not read for them: what it lacks could not be told then. */
const MOST_LINKS = 3_000;
/** Elements between a link and the block of its paragraph. */
const DEEPEST = 12;

/** The host an address leads to, lower case and without `www.`; null where it stays or is none. */
function hostOf(address: string | null, own: string): string | null {
  const host = /^\s*(?:https?:)?\/\/(?:[^/@?#]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(address ?? '')?.[1];
  const found = host?.toLowerCase() ?? null;
  return found === own ? null : found;
}

/** Every link of the page to another site; null where there are too many. `map` are its paragraphs. */
export function readLinks(
  root: Element,
  url: string,
  map: readonly MappedText[],
): PageLink[] | null {
  const anchors = allWithin(root, 'a[href]');
  // Links of trees in the shadow are not among them.
  const parents = map.flatMap((block) => (block as Partial<Block>).parent ?? []);
  if (anchors.length > MOST_LINKS || !parents.every((parent) => root.contains(parent))) return null;
  const own = hostOf(url, '') ?? '';
  const places = new Map<Element, number>();
  map.forEach((block, at) => {
    const { parent } = block as Partial<Block>;
    if (parent) places.set(parent, at);
  });
  const links = new Map<string, PageLink>();
  for (const anchor of Array.from(anchors)) {
    const host = hostOf(attributeOf(anchor, 'href'), own);
    if (host === null) continue;
    const paragraph = paragraphOf(anchor, places);
    links.set(`${paragraph} ${host}`, { paragraph, host });
  }
  return [...links.values()];
}

function paragraphOf(anchor: Element, places: ReadonlyMap<Element, number>): number | null {
  let at: Element | null = anchor;
  for (let steps = 0; at && steps < DEEPEST; steps += 1, at = outerOf(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return null;
}
