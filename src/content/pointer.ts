/** Pointer and Escape to the card's opening and closing, without getting in the page's way. */
import type { Hit } from './hit-test';

export interface PointerTarget {
  readonly hit: (x: number, y: number) => Hit | null;
  /** Whether an event's target is the open card. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** Whether no card is open, one that goes with the pointer, or one that stays. */
  readonly state: () => 'closed' | 'hovering' | 'pinned';
  /** Open the card for this mark, or keep it open. */
  readonly open: (hit: Hit, pinned: boolean, x: number, y: number) => void;
  readonly close: () => void;
}

/** How long a pointer rests before the card opens, and stays away before it closes. */
const REST_MS = 150;
const LEAVE_MS = 300;
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]';

/**
 * Listen until `signal` aborts. Nothing the page does is ever prevented or stopped, and events that
 * a script of the page has made up do nothing.
 */
export function watchPointer(target: PointerTarget, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  let timer = 0;

  const rest = (x: number, y: number) => {
    if (target.state() === 'pinned') return;
    const hit = target.hit(x, y);
    if (hit) target.open(hit, false, x, y);
    else if (target.state() === 'hovering') timer = later(target.close, LEAVE_MS);
  };

  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(timer);
      if (event.pointerType === 'touch' || event.buttons !== 0 || target.isOurs(event.target))
        return;
      timer = later(() => rest(event.clientX, event.clientY), REST_MS);
    },
    listening,
  );
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || target.isOurs(event.target)) return;
      clearTimeout(timer);
      const hit = isPlainClick(event) ? target.hit(event.clientX, event.clientY) : null;
      if (hit) target.open(hit, true, event.clientX, event.clientY);
      else target.close();
    },
    listening,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') target.close();
    },
    listening,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Not a click on something the page offers, nor the end of a selection. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return false;
  }
  const [origin] = event.composedPath();
  if (origin instanceof Element && origin.closest(CONTROLS)) return false;
  return getSelection()?.isCollapsed ?? true;
}

function later(run: () => void, ms: number): number {
  return setTimeout(run, ms) as unknown as number;
}
