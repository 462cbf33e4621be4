/** What a recognised page shows: its marks, and the card that opens beside one. */
import type { Report } from '../engine/report';
import type { Settings } from '../settings';
import type { Anchored } from './anchor';
import type { Card } from './card';
import { paint, paintActive } from './highlight';
import { type Hit, markAt, rectAt } from './hit-test';
import { isShown, type Mark, marksOf } from './marks';
import type { PanelKit } from './panels';
import { watchPointer } from './pointer';

export interface Overlay {
  /** Marks painted now. */
  readonly count: () => number;
  /** Whether every place that was found still is one. */
  readonly isIntact: () => boolean;
  /** Paint anew as the settings say; `hidden` paints nothing. */
  readonly show: (settings: Settings, hidden: boolean) => void;
  /** Scroll to a flag and open its card, painted or not; false when it has no place. */
  readonly reveal: (flagId: string) => boolean;
  /** Go to the next or previous mark; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
  /** Take everything away. */
  readonly remove: () => void;
}

/** An overlay over places that were all found before; nothing is painted until `show`. */
export function makeOverlay(
  report: Report,
  anchored: readonly Anchored[],
  panels: () => Promise<PanelKit>,
): Overlay {
  let marks: readonly Mark[] = [];
  let unpaint = (): void => undefined;
  let card: Card | null = null;
  let pinned = false;
  let current: Mark | null = null;
  let request = 0;
  const life = new AbortController();

  const closeCard = () => {
    request += 1;
    card?.close();
    card = null;
    pinned = false;
    paintActive(null);
  };

  const open = async (places: readonly Anchored[], mark: Mark, how: Opening): Promise<void> => {
    const first = places[0];
    if (!first) return;
    closeCard();
    const mine = request;
    current = mark;
    pinned = how.pinned;
    const { openCard, wording } = await panels();
    if (mine !== request || life.signal.aborted) return;
    card = openCard({
      flags: places.map(({ flag }) => flag),
      report,
      wording,
      range: first.range,
      line: how.line,
      pinned: how.pinned,
      focus: how.focus,
      onClose: closeCard,
      onStep: step,
    });
    paintActive(mark);
  };

  const go = (mark: Mark, places: readonly Anchored[]): boolean => {
    if (places[0]) scrollTo(places[0].range);
    open(places, mark, { line: 0, pinned: true, focus: true }).catch(closeCard);
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    if (marks.length === 0) return false;
    const last = current?.places[0];
    const at = last ? marks.findIndex(({ places }) => places.includes(last)) : -1;
    const from = at < 0 && by < 0 ? 0 : at;
    const next = marks[(from + by + marks.length) % marks.length];
    return next ? go(next, next.places) : false;
  };

  watchPointer(
    {
      hit: (x, y) => markAt(marks, x, y),
      isOurs: (target) => card !== null && target === card.host,
      state: () => (card === null ? 'closed' : pinned ? 'pinned' : 'hovering'),
      open: (hit, pin, x, y) => {
        if (card && current === hit.mark) {
          if (pin) card.pin();
          pinned ||= pin;
          return;
        }
        const how = { line: lineOf(hit, x, y), pinned: pin, focus: false };
        open(hit.places, hit.mark, how).catch(closeCard);
      },
      close: closeCard,
    },
    life.signal,
  );

  return {
    count: () => marks.length,
    isIntact: () => anchored.every(isStanding),
    show: (settings, hidden) => {
      closeCard();
      unpaint();
      const wanted = hidden ? [] : anchored.filter(({ flag }) => isShown(flag, settings));
      marks = marksOf(wanted);
      unpaint = marks.length > 0 ? paint(marks, settings) : () => undefined;
    },
    reveal: (flagId) => {
      const place = anchored.find(({ flag }) => flag.id === flagId);
      if (!place || !isStanding(place)) return false;
      const mark = marks.find(({ places }) => places.includes(place)) ?? { places: [place] };
      return go(mark, [place, ...mark.places.filter((other) => other !== place)]);
    },
    step,
    remove: () => {
      life.abort();
      closeCard();
      unpaint();
      marks = [];
    },
  };
}

function isStanding({ range }: Anchored): boolean {
  return range.startContainer.isConnected && !range.collapsed;
}

interface Opening {
  readonly line: number;
  readonly pinned: boolean;
  readonly focus: boolean;
}

function lineOf({ places }: Hit, x: number, y: number): number {
  return (places[0] && rectAt(places[0].range, x, y)) ?? 0;
}

/** Bring a range to the middle of the viewport, through whatever scrolls around it. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const middle = innerHeight / 2;
  // One text node may be longer than the screen; its middle is then not the range's.
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: top - middle, behavior: 'instant' });
  }
}
