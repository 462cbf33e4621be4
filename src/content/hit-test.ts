/** Which mark is under a point of the viewport. */
import type { Anchored } from './anchor';
import { caretAt } from './dom';
import type { Mark } from './marks';

export interface Hit {
  readonly mark: Mark;
  /** The mark's places with those under the point first. */
  readonly places: readonly Anchored[];
}

/** The mark painted at client coordinates `x`, `y`, or null. */
export function markAt(marks: readonly Mark[], x: number, y: number): Hit | null {
  if (marks.length === 0) return null;
  const roots = new Set<ShadowRoot>();
  for (const mark of marks) {
    const root = mark.places[0]?.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  const caret = caretAt(document, x, y, { shadowRoots: [...roots] });
  if (!caret?.offsetNode) return null;
  for (const mark of marks) {
    const under = mark.places.filter(
      // The caret snaps to the nearest text, so the boxes have the last word.
      ({ range }) => holds(range, caret) && rectAt(range, x, y) !== null,
    );
    if (under.length === 0) continue;
    return { mark, places: [...under, ...mark.places.filter((place) => !under.includes(place))] };
  }
  return null;
}

function holds(range: Range, caret: CaretPosition): boolean {
  try {
    return range.isPointInRange(caret.offsetNode, caret.offset);
  } catch {
    return false;
  }
}

/** Index of the range's client rectangle under the point, or null. */
export function rectAt(range: Range, x: number, y: number): number | null {
  const at = [...range.getClientRects()].findIndex(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  return at >= 0 ? at : null;
}
