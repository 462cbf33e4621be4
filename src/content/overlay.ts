/** What a recognised page shows: its marks, and the card that opens beside one. */
import type { Report } from '../engine/report';
import type { Settings } from '../settings';
import { shownIds } from '../ui/findings';
import type { Anchored } from './anchor';
import type { Card } from './card';
import type { Painting } from './highlight';
import { type Hit, markAt, rectAt } from './hit-test';
import { type Mark, marksOf } from './marks';
import { type NoticePlace, paintNotices } from './page-notices';
import { makePainter } from './painter';
import type { PanelKit } from './panels';
import { watchPointer } from './pointer';
import { scrollTo } from './scroll';

export interface Overlay {
  /** Findings highlighted now; 0 once the page has taken the marks away for good. */
  readonly count: () => number;
  /** Whether every place that was found still is one. */
  readonly isIntact: () => boolean;
  /** Paint anew as the settings say; `hidden` paints nothing. */
  readonly show: (settings: Settings, hidden: boolean) => void;
  /** Scroll to a flag and open its card, or to a notice; false when it has no place. */
  readonly reveal: (flagId: string) => boolean;
  /** Go to the next or previous mark; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
  /** Paint again what the page has taken away, as long as that is worth it. */
  readonly upkeep: () => void;
  /** Take everything away. */
  readonly remove: () => void;
}

/** What stands on a page: findings, and notices of the publisher. */
interface Places {
  readonly anchored: readonly Anchored[];
  readonly noticed: readonly NoticePlace[];
}

/** An overlay over places that were all found before; nothing is painted until `show`. */
export function makeOverlay(
  report: Report,
  { anchored, noticed }: Places,
  panels: () => Promise<PanelKit>,
): Overlay {
  let marks: readonly Mark[] = [];
  /** Findings highlighted now, in reading order. */
  let shown: readonly Anchored[] = [];
  let card: Card | null = null;
  let pinned = false;
  let current: Anchored | null = null;
  let request = 0;
  /** Where the keyboard was before the first of a row of cards took it. */
  let before: HTMLElement | null = null;
  const life = new AbortController();
  const nodes = anchored.map(({ range }) => range.startContainer);
  const painter = makePainter(nodes, life.signal);

  let notices: Painting | null = null;
  const showNotices = (shown: boolean) => {
    notices?.remove();
    notices = shown && noticed.length > 0 ? paintNotices(noticed) : null;
  };

  const closeCard = () => {
    request += 1;
    card?.close();
    card = null;
    pinned = false;
    painter.active(null);
  };

  const leave = () => {
    const hadFocus = card?.hasFocus() ?? false;
    closeCard();
    if (hadFocus) before?.focus({ preventScroll: true });
    before = null;
  };

  const open = async (place: Anchored, how: Opening): Promise<void> => {
    closeCard();
    const mine = request;
    current = place;
    pinned = how.pinned;
    const { openCard, wording } = await panels();
    if (mine !== request || life.signal.aborted) return;
    const at = shown.indexOf(place);
    card = openCard({
      flag: place.flag,
      place: at < 0 ? null : { at: at + 1, all: shown.length },
      report,
      wording,
      range: place.range,
      line: how.line,
      pinned: how.pinned,
      focus: how.focus,
      onClose: leave,
      onStep: step,
    });
    painter.active({ places: [place] });
  };

  const go = (place: Anchored): boolean => {
    if (before === null) before = focusedNow();
    scrollTo(place.range);
    open(place, { line: 0, pinned: true, focus: true }).catch(leave);
    return true;
  };

  const step = (by: 1 | -1): boolean => {
    painter.upkeep();
    if (!painter.isWhole()) return false;
    const there = shown.filter(isStanding);
    const at = current ? there.indexOf(current) : -1;
    const from = at < 0 && by < 0 ? 0 : at;
    const next = there[(from + by + there.length) % there.length];
    return next ? go(next) : false;
  };

  watchPointer(
    {
      hit: (x, y) => markAt(marks, x, y),
      isOurs: (target) => card !== null && target === card.host,
      state: () => (card === null ? 'closed' : pinned ? 'pinned' : 'hovering'),
      open: (hit, pin, x, y) => {
        const [place] = hit.places;
        if (!place) return;
        if (card && current && hit.mark.places.includes(current)) {
          if (pin) card.pin();
          pinned ||= pin;
          return;
        }
        const how = { line: lineOf(hit, x, y), pinned: pin, focus: false };
        open(place, how).catch(leave);
      },
      close: leave,
    },
    life.signal,
  );

  return {
    count: () => (painter.isWhole() ? shown.length : 0),
    isIntact: () => anchored.every(isStanding),
    show: (settings, hidden) => {
      leave();
      const ids = hidden ? new Set() : shownIds(report, settings);
      shown = anchored.filter(({ flag }) => ids.has(flag.id));
      marks = marksOf(shown);
      painter.show(marks, settings);
      showNotices(!hidden);
    },
    reveal: (flagId) => {
      const notice = noticed.find(({ id }) => id === flagId);
      if (notice) {
        leave();
        scrollTo(notice.range);
        painter.active({ places: [notice] });
        return isStanding(notice);
      }
      const place = anchored.find(({ flag }) => flag.id === flagId);
      if (!place || !isStanding(place)) return false;
      return go(place);
    },
    step,
    upkeep: painter.upkeep,
    remove: () => {
      life.abort();
      leave();
      painter.remove();
      showNotices(false);
      marks = [];
      shown = [];
    },
  };
}

function isStanding({ range }: Pick<Anchored, 'range'>): boolean {
  return range.startContainer.isConnected && !range.collapsed;
}

function focusedNow(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : null;
}

interface Opening {
  readonly line: number;
  readonly pinned: boolean;
  readonly focus: boolean;
}

function lineOf({ places }: Hit, x: number, y: number): number {
  return (places[0] && rectAt(places[0].range, x, y)) ?? 0;
}
