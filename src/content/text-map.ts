/** Where every character of the text that was read stands in the document. */
import type { Span } from '../engine/vocabulary';

/** A run of characters that stands in one text node as it stands in the paragraph. */
export interface Piece {
  readonly node: Text;
  /** Offset in `node.data`. */
  readonly from: number;
  /** Offset in the paragraph's text. */
  readonly at: number;
  readonly length: number;
}

/** One paragraph's text and its pieces in order; no pieces where the text came from metadata. */
export interface MappedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Paragraphs in the order of `PageArticle.paragraphs`. */
export type TextMap = readonly MappedText[];

const SPACE = /\s/g;

/**
 * The DOM range of `span` in `mapped`, or null where the document no longer says what was read
 * there. Ranges begin and end inside text nodes.
 */
export function rangeOf(mapped: MappedText, span: Span): Range | null {
  const inside = piecesIn(mapped.pieces, span);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last || !inside.every((piece) => stillSays(mapped.text, piece))) return null;
  const range = new Range();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.at));
  return range;
}

/** The pieces that share a character with the span; pieces stand in order and do not overlap. */
function piecesIn(pieces: readonly Piece[], { start, end }: Span): readonly Piece[] {
  let from = 0;
  let to = pieces.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const { at, length } = pieces[middle] as Piece;
    if (at + length > start) to = middle;
    else from = middle + 1;
  }
  to = from;
  while (to < pieces.length && (pieces[to] as Piece).at < end) to += 1;
  return start < end ? pieces.slice(from, to) : [];
}

/** The first `length` UTF-16 units of it. */
export function beginningOfText(mapped: MappedText, length: number): MappedText {
  if (mapped.text.length <= length) return mapped;
  const pieces = piecesIn(mapped.pieces, { start: 0, end: length });
  return { text: mapped.text.slice(0, length), pieces };
}

/** Whether the node is still in the document and still carries these characters. */
export function stillSays(text: string, piece: Piece): boolean {
  if (!piece.node.isConnected) return false;
  const now = piece.node.data.slice(piece.from, piece.from + piece.length);
  return now.replace(SPACE, ' ') === text.slice(piece.at, piece.at + piece.length);
}
