/** Anchored flags to marks: flags whose words overlap share one. */

import type { Span } from '../engine/vocabulary';
import type { Anchored } from './anchor';
import { rangeOf } from './text-map';

export interface Mark {
  /** In reading order, at least one. */
  readonly places: readonly Anchored[];
}

/** Marks in reading order. `anchored` must be in the report's order, which is reading order. */
export function marksOf(anchored: readonly Anchored[]): readonly Mark[] {
  const marks: Anchored[][] = [];
  let end = 0;
  for (const place of anchored) {
    const open = marks.at(-1);
    if (open && open[0]?.mapped === place.mapped && place.span.start < end) open.push(place);
    else marks.push([place]);
    const joined = marks.at(-1)?.length !== 1;
    end = joined ? Math.max(end, place.span.end) : place.span.end;
  }
  return marks.map((places) => ({ places }));
}

/** Where two or more flags of a mark cover the same words. */
export function overlapsIn(mark: Mark): readonly Range[] {
  const mapped = mark.places[0]?.mapped;
  if (!mapped || mark.places.length < 2) return [];
  return coveredTwice(mark.places.map(({ span }) => span)).flatMap(
    (span) => rangeOf(mapped, span) ?? [],
  );
}

/** Spans covered at least twice; `spans` sorted by their start. */
function coveredTwice(spans: readonly Span[]): readonly Span[] {
  const twice: Span[] = [];
  let reach = 0;
  for (const { start, end } of spans) {
    const shared = { start, end: Math.min(end, reach) };
    const last = twice.at(-1);
    if (shared.end > start) {
      if (last && last.end >= start) {
        twice[twice.length - 1] = { start: last.start, end: Math.max(last.end, shared.end) };
      } else twice.push(shared);
    }
    reach = Math.max(reach, end);
  }
  return twice;
}
