/** How an element stands in the text: as its style says where a page is rendered, else as its tag. */
import { attributeOf, beginningOf, tagOf } from './dom';

/**
 * `inline`: in the middle of a line. `line`: a line of its own inside a paragraph. `block`: a
 * block of its own. `none`: not rendered.
 */
export type Display = 'inline' | 'line' | 'block' | 'none';

/** Elements that stand inside a line of text. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp ' +
    'rt ruby s samp small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);
/** Elements inside which an unknown one is part of the line. */
const HOLDS_LINES = /^(p|h[1-6]|li|dd|dt|td|th|blockquote|pre)$/;
/** UTF-16 units from which such an element may be a line of its own. */
const LINE = 40;
/** Left out without ending the line they stand in. */
const INLINE_OBJECTS = new Set('script style noscript svg button input template math'.split(' '));
const BLOCK_STYLE = /display\s*:\s*(block|flex|grid|list-item|table)/i;
/** Elements of HTML that begin a block; what is in neither list, HTML does not know. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
    'nav ol p pre search section summary table tbody td tfoot th thead tr caption ul'
  ).split(' '),
);

/** Whether leaving this element out does not end the line. */
export function isObject(tag: string): boolean {
  return INLINE_OBJECTS.has(tag);
}

/** Asks every element of one document. `rendered`: whether styles say something there. */
export class Displays {
  constructor(private readonly rendered: boolean) {}

  /** `parent` is the block element that the text around `element` belongs to. */
  of(element: Element, tag: string, parent: Element): Display {
    if (INLINE_OBJECTS.has(tag)) return 'inline';
    return (this.rendered ? styled(element, tag) : null) ?? byTag(element, tag, parent);
  }
}

function byTag(element: Element, tag: string, parent: Element): Display {
  const style = attributeOf(element, 'style');
  if (INLINE.has(tag)) return style !== null && BLOCK_STYLE.test(style) ? 'line' : 'inline';
  if (BLOCKS.has(tag) || !HOLDS_LINES.test(tagOf(parent))) return 'block';
  return beginningOf(element, LINE).length < LINE ? 'inline' : 'line';
}

/** As the browser lays it out; null where only the tag tells. */
function styled(element: Element, tag: string): Display | null {
  const { display, float, position } = getComputedStyle(element);
  if (display === 'none') return 'none';
  if (display === '' || display === 'contents') return null;
  if (/^(inline|ruby)/.test(display)) {
    return display === 'inline' || !BLOCKS.has(tag) ? 'inline' : 'block';
  }
  if (!INLINE.has(tag)) return 'block';
  // An initial set afloat and a number hung beside its line count as blocks and are none.
  return float !== 'none' || /^(absolute|fixed)$/.test(position) ? 'inline' : 'line';
}
