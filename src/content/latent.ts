/** What is on a page and may yet come to be read, and a pulse that sees it come. */
import { shadowRootOf } from '../platform/shadow-root';
import { isVisible } from './visible';

export interface Latent {
  /** Elements that hold prose and are not rendered now. */
  readonly unseen: readonly Element[];
  /** Shadow trees that were read; what changes in them no observer of the document hears. */
  readonly roots: readonly ShadowRoot[];
  /** Elements that may still be given a shadow tree. */
  readonly hosts: readonly Element[];
}

export const NOTHING_LATENT: Latent = { unseen: [], roots: [], hosts: [] };

/** Elements of a kind that are asked, spread over the page. */
const ASKED = 40;
/** Time between two looks, in milliseconds: first, and after the first minute. */
const PULSE_MS = 1000;
const SLOW_PULSE_MS = 3000;
const FAST_PULSES = 60;

/** Whether something of it has come: an element shown, a shadow tree attached. */
export function hasCome({ unseen, hosts }: Latent): boolean {
  return (
    spread(unseen).some(isVisible) || spread(hosts).some((host) => shadowRootOf(host) !== null)
  );
}

function spread(elements: readonly Element[]): readonly Element[] {
  const step = Math.max(1, Math.floor(elements.length / ASKED));
  return elements.filter((_, at) => at % step === 0).slice(0, ASKED);
}

/**
 * Call `beat` about every second, later every three, until `signal` aborts; never while the page
 * is hidden. No event tells when a style sheet shows what stood there all along, or when a page
 * takes marks away.
 */
export function pulse(beat: () => void, signal: AbortSignal): void {
  let beats = 0;
  let timer = 0;
  const next = () => {
    beats += 1;
    const wait = beats < FAST_PULSES ? PULSE_MS : SLOW_PULSE_MS;
    timer = setTimeout(run, wait) as unknown as number;
  };
  const run = () => {
    if (!document.hidden) beat();
    if (!signal.aborted) next();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  next();
}
