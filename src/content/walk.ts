/** One walk over a document, from text nodes to blocks in reading order. */
import { type Block, BlockBuilder } from './blocks';
import { announcesComments, isBoilerplate, Reading } from './boilerplate';

/** Elements that stand inside a line of text; everything else begins a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp ' +
    'rt ruby s samp small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);
/** Left out without ending the line they stand in. */
const INLINE_OBJECTS = new Set('script style noscript svg button input template math'.split(' '));
const DISPLAY_BLOCK = /display\s*:\s*(block|flex|grid|list-item|table)/i;
/** A note number as encyclopedias print it. */
const REFERENCE = /^\s*\[.{1,6}\]\s*$/;
/** Nodes between two chances to pause. */
const STRIDE = 500;

interface Frame {
  readonly next: Node[];
  readonly block: boolean;
  readonly link: boolean;
  /** Block-level element that text in this frame belongs to. */
  readonly parent: Element;
  at: number;
  /** Level of the heading after which the rest of this frame is readers' comments. */
  muted: number;
}

/** Where a walk stops however much is left, in UTF-16 units. */
interface Limits {
  readonly chars: number;
  readonly lenient: boolean;
}

/**
 * Blocks of text under `root` in reading order, open shadow roots included. Yields now and then
 * so that the caller may pause; returns the blocks.
 */
export function* walk(root: Element, limits: Limits): Generator<void, readonly Block[]> {
  const builder = new BlockBuilder(limits.chars);
  const reading = new Reading(root, limits.lenient);
  const stack: Frame[] = [frameOf(root, root, true, false)];
  let steps = 0;
  while (stack.length > 0 && !builder.isFull) {
    const frame = stack.at(-1) as Frame;
    const node = frame.next[frame.at++];
    if (!node) {
      if (frame.block) builder.flush();
      stack.pop();
      continue;
    }
    if (++steps % STRIDE === 0) yield;
    if (node.nodeType === 3) {
      if (frame.muted === 0) builder.add(node as Text, frame.parent, frame.link);
      continue;
    }
    if (node.nodeType === 1) enter(node as Element, frame, stack, builder, reading);
  }
  builder.flush();
  return builder.blocks;
}

function enter(
  element: Element,
  frame: Frame,
  stack: Frame[],
  builder: BlockBuilder,
  reading: Reading,
): void {
  const tag = element.tagName.toLowerCase();
  if (tag === 'br') {
    builder.lineBreak();
    return;
  }
  const inline = INLINE.has(tag) && !DISPLAY_BLOCK.test(element.getAttribute('style') ?? '');
  if (isBoilerplate(element, tag, inline, reading)) {
    if (!inline && !INLINE_OBJECTS.has(tag)) builder.flush();
    return;
  }
  if (tag === 'sup' && REFERENCE.test(element.textContent ?? '')) return;
  if (!inline) builder.flush();
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  if (heading > 0) muteAt(frame, heading, element.textContent ?? '');
  if (frame.muted > 0) return;
  const parent = inline ? frame.parent : element;
  stack.push(frameOf(element, parent, !inline, frame.link || tag === 'a'));
}

/** Comments often follow their heading as plain siblings, up to the next heading of its rank. */
function muteAt(frame: Frame, level: number, text: string): void {
  if (announcesComments(text)) frame.muted = level;
  else if (level <= frame.muted) frame.muted = 0;
}

function frameOf(element: Element, parent: Element, block: boolean, link: boolean): Frame {
  return { next: childrenOf(element), block, link, parent, at: 0, muted: 0 };
}

/** What is rendered inside an element: its shadow tree, the nodes of a slot, or its children. */
function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return Array.from(element.shadowRoot.childNodes);
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return Array.from(element.childNodes);
}
