/** Frames that nobody can see carry no marks, so that a page cannot read in one what they tell. */
import { outerOf } from './dom';

export interface Sight {
  /** Whether the text has been where a reader can see it. */
  readonly isOpen: () => boolean;
}

/** CSS pixels of the smallest frame that is read by anybody. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 80;
/** Places of the text that are watched. */
const WATCHED = 12;
/** Chrome tells whether what it shows can be seen, at this pace at most. */
const DELAY_MS = 250;
/** Opacity from which a text can be read. */
const LEAST_OPACITY = 0.3;

interface Seen extends IntersectionObserverEntry {
  /** Chrome: nothing transparent, covering or distorting between it and the reader. */
  readonly isVisible?: boolean;
}

/**
 * Call `open` once one of the nodes has been in the reader's sight; at once, and without a call,
 * in a page of its own. A frame must have some size, stand in the window, and not be transparent:
 * Chrome says so of any frame, Firefox only lets frames of the same site be asked.
 */
export function awaitSight(nodes: readonly Node[], open: () => void, signal: AbortSignal): Sight {
  if (self === top || typeof IntersectionObserver === 'undefined') return { isOpen: () => true };
  let isOpen = false;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: DELAY_MS,
  };
  const observer = new IntersectionObserver((entries) => {
    if (isOpen || !entries.some(isInSight) || isFaint()) return;
    isOpen = true;
    observer.disconnect();
    open();
  }, options);
  const step = Math.max(1, Math.floor(nodes.length / WATCHED));
  for (const [at, node] of nodes.entries()) {
    const element = at % step === 0 ? outerOf(node) : null;
    if (element) observer.observe(element);
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return { isOpen: () => isOpen };
}

function isInSight(entry: Seen): boolean {
  const isLarge = innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;
  return isLarge && entry.isIntersecting && (entry.isVisible ?? true);
}

/** Whether the frame's own element or one around it is nearly transparent, where that can be told. */
function isFaint(): boolean {
  try {
    for (let at: Element | null = frameElement; at; at = outerOf(at)) {
      const { opacity } = (at.ownerDocument.defaultView ?? self).getComputedStyle(at);
      if (Number(opacity) < LEAST_OPACITY) return true;
    }
  } catch {
    // A frame of another site.
  }
  return false;
}
