/** One walk over a document, from text nodes to blocks in reading order. */
import { shadowRootOf } from '../platform/shadow-root';
import { type Block, BlockBuilder } from './blocks';
import { isBoilerplate } from './boilerplate';
import { announcesComments, isTextBelow } from './comments';
import { Displays, isObject } from './display';
import { beginningOf, kindOf, shownIn, tagOf } from './dom';
import type { Latent } from './latent';
import type { Reading } from './reading';

/** A note number as encyclopedias print it. */
const REFERENCE = /^\s*\[.{1,6}\]\s*$/;
/** UTF-16 units of a heading that may announce something. */
const HEADING_LENGTH = 80;
/** Nodes between two chances to pause. */
const STRIDE = 300;

interface Frame {
  readonly next: Node[];
  /** Whether text before and after this frame's stands in other blocks, or on other lines. */
  readonly ends: 'block' | 'line' | null;
  readonly link: boolean;
  /** Block-level element that text in this frame belongs to. */
  readonly parent: Element;
  at: number;
  /** Level of the heading after which the rest of this frame is readers' comments. */
  muted: number;
}

export interface Walked {
  readonly blocks: readonly Block[];
  /** Of what is not rendered, the outermost elements that hold prose. */
  readonly latent: Latent;
}

/** Everything one walk needs. */
interface Walk {
  readonly builder: BlockBuilder;
  readonly reading: Reading;
  readonly displays: Displays;
  readonly stack: Frame[];
  readonly unseen: Element[];
  readonly roots: ShadowRoot[];
  readonly hosts: Element[];
}

/**
 * Blocks of text under `root` in reading order, shadow trees included, up to `limit` UTF-16
 * units in all and `most` in one block. Yields now and then so that the caller may pause.
 */
export function* walk(
  root: Element,
  reading: Reading,
  limit: number,
  most: number,
): Generator<void, Walked> {
  const builder = new BlockBuilder(limit, most);
  const displays = new Displays(reading.rendered);
  const stack: Frame[] = [];
  const all: Walk = { builder, reading, displays, stack, unseen: [], roots: [], hosts: [] };
  open(root, all, { parent: root, ends: 'block', link: false });
  let steps = 0;
  while (stack.length > 0 && !builder.isFull) {
    const frame = stack.at(-1) as Frame;
    const node = frame.next[frame.at++];
    if (!node) {
      divide(frame.ends, builder);
      stack.pop();
      continue;
    }
    if (++steps % STRIDE === 0) yield;
    const kind = kindOf(node);
    if (kind === 3 && frame.muted === 0) {
      let from = builder.add(node as Text, frame.parent, frame.link);
      for (; from !== null; from = builder.add(node as Text, frame.parent, frame.link, from)) yield;
    } else if (kind === 1) enter(node as Element, frame, all);
  }
  builder.flush();
  const { unseen, roots, hosts } = all;
  return { blocks: builder.blocks, latent: { unseen, roots, hosts } };
}

function enter(element: Element, frame: Frame, walk: Walk): void {
  const { builder, reading, displays } = walk;
  const tag = tagOf(element);
  if (tag === 'br') {
    builder.lineBreak();
    return;
  }
  const display = displays.of(element, tag, frame.parent);
  if (display === 'none') {
    if (reading.holdsProse(element)) walk.unseen.push(element);
    return;
  }
  const inline = display === 'inline' || display === 'line';
  if (isBoilerplate(element, tag, inline, reading)) {
    if (!inline && !isObject(tag)) builder.flush();
    return;
  }
  if (isNoteNumber(element, tag)) return;
  const ends = display === 'inline' ? null : display;
  divide(ends, builder);
  if (/^h[1-6]$/.test(tag)) muteAt(frame, Number(tag[1]), element, reading);
  if (frame.muted > 0) return;
  const parent = inline ? frame.parent : element;
  open(element, walk, { parent, ends, link: frame.link || tag === 'a' });
}

function isNoteNumber(element: Element, tag: string): boolean {
  return tag === 'sup' && REFERENCE.test(beginningOf(element, HEADING_LENGTH));
}

/** Text after this stands in another block, or on another line, than text before it. */
function divide(ends: Frame['ends'], builder: BlockBuilder): void {
  if (ends === 'block') builder.flush();
  else if (ends === 'line') builder.lineEnd();
}

/** Comments often follow their heading as plain siblings, up to the next heading of its rank. */
function muteAt(frame: Frame, level: number, heading: Element, reading: Reading): void {
  if (announcesComments(beginningOf(heading, HEADING_LENGTH))) {
    if (!isTextBelow(frame.next.slice(frame.at), level, reading)) frame.muted = level;
  } else if (level <= frame.muted) frame.muted = 0;
}

/** Go on with what stands inside the element. */
function open(element: Element, walk: Walk, how: Pick<Frame, 'parent' | 'ends' | 'link'>): void {
  const shadow = shadowRootOf(element);
  if (shadow) walk.roots.push(shadow);
  else if (tagOf(element).includes('-')) walk.hosts.push(element);
  walk.stack.push({ ...how, next: shownIn(element, shadow), at: 0, muted: 0 });
}
