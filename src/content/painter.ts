/** Keeps the marks painted: only where somebody can see them, and again when the page wipes them. */

import type { Settings } from '../settings';
import { Budget } from './budget';
import { type Painting, paint, paintActive } from './highlight';
import type { Mark } from './marks';
import { awaitSight } from './sight';

export interface Painter {
  /** Paint these in place of what is painted. */
  readonly show: (marks: readonly Mark[], settings: Settings) => void;
  /** Show which mark the card speaks of; null takes it away. */
  readonly active: (mark: Shown | null) => void;
  /** Paint again what the page has taken away, as long as that is worth it. */
  readonly upkeep: () => void;
  /** Take everything away. */
  readonly remove: () => void;
  /** False once the page has taken marks away and they are not painted again. */
  readonly isWhole: () => boolean;
}

/** Ranges that belong together. */
type Shown = Parameters<typeof paintActive>[0] & {};

/** Times that marks are painted again at once, and milliseconds until one more is allowed. */
const REPAINTS = 6;
const REPAINT_MS = 20_000;

/** A painter of marks on these nodes; nothing is painted until `show`. */
export function makePainter(nodes: readonly Node[], signal: AbortSignal): Painter {
  const repaints = new Budget(REPAINTS, REPAINT_MS);
  let wanted: { readonly marks: readonly Mark[]; readonly settings: Settings } | null = null;
  let painting: Painting | null = null;
  let active: Shown | null = null;

  const apply = () => {
    painting?.remove();
    const isPainted = wanted && wanted.marks.length > 0 && sight.isOpen();
    painting = wanted && isPainted ? paint(wanted.marks, wanted.settings) : null;
  };
  const sight = awaitSight(nodes, apply, signal);
  // Lines are coloured for what is under them, which a page changes with the reader's scheme.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply, { signal });

  return {
    show: (marks, settings) => {
      wanted = { marks, settings };
      apply();
    },
    active: (mark) => {
      active = mark;
      paintActive(mark);
    },
    upkeep: () => {
      if (!painting || painting.isWhole() || !repaints.take(performance.now())) return;
      apply();
      paintActive(active);
    },
    remove: () => {
      wanted = null;
      apply();
    },
    isWhole: () => painting?.isWhole() ?? true,
  };
}
