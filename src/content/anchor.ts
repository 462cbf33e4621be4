/** Flags to places in the document: by position, else by quote, else lost. */

import type { Flag } from '../engine/report';
import type { Span } from '../engine/vocabulary';
import { type MappedText, rangeOf, type TextMap } from './text-map';

export interface Anchored {
  readonly flag: Flag;
  readonly range: Range;
  /** The paragraph as it was read when the place was found, and the place in it. */
  readonly mapped: MappedText;
  readonly span: Span;
}

export interface Anchoring {
  readonly anchored: readonly Anchored[];
  /** Ids of flags whose words are gone. */
  readonly lost: readonly string[];
}

/**
 * Find every flag's range before anything is painted. `readAgain` reads the page anew and is
 * called at most once, when the document has changed since `map` was made.
 */
export function anchorFlags(
  flags: readonly Flag[],
  map: TextMap,
  readAgain: () => TextMap,
): Anchoring {
  let reread: TextMap | null = null;
  const current = (): TextMap => {
    reread ??= readAgain();
    return reread;
  };
  const anchored: Anchored[] = [];
  const lost: string[] = [];
  for (const flag of flags) {
    const found = atPosition(flag, map) ?? atQuote(flag, current());
    if (found) anchored.push(found);
    else lost.push(flag.id);
  }
  return { anchored, lost };
}

function atPosition(flag: Flag, map: TextMap): Anchored | null {
  const mapped = map[flag.pageParagraph];
  if (mapped?.text.slice(flag.start, flag.end) !== flag.quote) return null;
  return place(flag, mapped, flag.start);
}

/** The quote's occurrence nearest to where it was, by paragraph and then by offset. */
function atQuote(flag: Flag, map: TextMap): Anchored | null {
  if (!flag.quote) return null;
  const near = map
    .map((mapped, at) => ({ mapped, away: Math.abs(at - flag.pageParagraph) }))
    .filter(({ mapped }) => mapped.text.includes(flag.quote))
    .sort((a, b) => a.away - b.away);
  for (const { mapped } of near) {
    const found = place(flag, mapped, nearestOf(mapped.text, flag.quote, flag.start));
    if (found) return found;
  }
  return null;
}

function nearestOf(text: string, quote: string, wanted: number): number {
  let best = text.indexOf(quote);
  for (let at = best; at >= 0; at = text.indexOf(quote, at + 1)) {
    if (Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}

function place(flag: Flag, mapped: MappedText, start: number): Anchored | null {
  const span = { start, end: start + flag.quote.length };
  const range = rangeOf(mapped, span);
  return range && { flag, range, mapped, span };
}
