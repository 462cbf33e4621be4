/** Frames that nobody can see carry no marks, so that a page cannot read in one what they tell. */
import { outerOf } from './dom';
import { boxAround } from './visible';

export interface Sight {
  /** Whether the text has been where a reader can see it. */
  readonly isOpen: () => boolean;
}

/** CSS pixels of the smallest frame that is read by anybody. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 80;
/** Places of the text that are watched; of more, every so many. */
const WATCHED = 300;
/** Chrome tells whether what it shows can be seen, at this pace at most. */
const DELAY_MS = 250;
/** Opacity from which a text can be read. */
const LEAST_OPACITY = 0.3;
/** Milliseconds after which a frame that stands in the window and cannot be seen is asked again. */
const AGAIN_MS = 1000;
/** Where in the part of a frame that is in the window the page is asked what stands there. */
const PLACES = [0.1, 0.3, 0.5, 0.7, 0.9];

interface Seen extends IntersectionObserverEntry {
  /** Chrome: nothing transparent, covering or distorting between it and the reader. */
  readonly isVisible?: boolean;
}

/**
 * Call `open` once one of the nodes has been in the reader's sight; at once, and without a call,
 * in a page of its own. A frame must have some size, stand in the window, and be seen there: Chrome
 * says so of any frame, Firefox only lets frames of the same site be asked.
 */
export function awaitSight(nodes: readonly Node[], open: () => void, signal: AbortSignal): Sight {
  if (self === top || typeof IntersectionObserver === 'undefined') return { isOpen: () => true };
  let isOpen = false;
  let timer = 0;
  /** Places that stand in the window. */
  const near = new Set<Element>();
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: DELAY_MS,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    clearTimeout(timer);
    if (isOpen || near.size === 0) return;
    if (entries.some(isInSight) && !isUnseen()) {
      isOpen = true;
      observer.disconnect();
      open();
    } else timer = setTimeout(again, AGAIN_MS) as unknown as number;
  }, options);
  /** Nothing tells when what covers a frame goes, and Chrome says so at its next picture, if any. */
  const again = () => {
    for (const place of near) {
      observer.unobserve(place);
      observer.observe(place);
    }
  };
  const step = Math.max(1, Math.floor(nodes.length / WATCHED));
  for (const [at, node] of nodes.entries()) {
    const element = at % step === 0 ? outerOf(node) : null;
    const box = element && boxAround(element);
    if (box) observer.observe(box);
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { isOpen: () => isOpen };
}

function isInSight(entry: Seen): boolean {
  const isLarge = innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;
  return isLarge && entry.isIntersecting && (entry.isVisible ?? true);
}

/**
 * Whether the frame is transparent, covered, cut away or shrunk, where that can be told: a page of
 * the same site can be asked, and Chrome has said so of the others already.
 */
function isUnseen(): boolean {
  try {
    const frame = frameElement;
    if (!frame) return false;
    for (let at: Element | null = frame; at; at = outerOf(at)) {
      const { opacity } = (at.ownerDocument.defaultView ?? self).getComputedStyle(at);
      if (Number(opacity) < LEAST_OPACITY) return true;
    }
    return !standsInFront(frame);
  } catch {
    // A frame of another site.
    return false;
  }
}

/** Whether the page shows the frame, large enough, in some place of its part in the window. */
function standsInFront(frame: Element): boolean {
  const { left, top, right, bottom, width, height } = frame.getBoundingClientRect();
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return false;
  const around = frame.getRootNode() as Document | ShadowRoot;
  const window = frame.ownerDocument.defaultView ?? self;
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const wide = Math.min(window.innerWidth, right) - x;
  const high = Math.min(window.innerHeight, bottom) - y;
  return PLACES.some((across) =>
    PLACES.some((down) => around.elementFromPoint(x + across * wide, y + down * high) === frame),
  );
}
