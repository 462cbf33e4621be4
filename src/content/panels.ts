/**
 * Card and page note stand in a script of their own, which the background puts into a frame that
 * has something to show. Pages that show nothing never load it.
 */
import type { Wording } from '../protocol';
import type { openCard } from './card';
import type { openNote } from './note';

interface Panels {
  readonly openCard: typeof openCard;
  readonly openNote: typeof openNote;
}

/** What it takes to put a panel up: the panels, and the words on them. */
export interface PanelKit extends Panels {
  readonly wording: Wording;
}

/** Our own world's globals; the page cannot see them. */
const world = globalThis as { hearsayPanels?: Panels };

/** Called by the script of the panels once it is in the page. */
export function offerPanels(panels: Panels): void {
  world.hearsayPanels = panels;
}

/** The panels that are in the page now; throws when their script did not get in. */
export function offeredPanels(): Panels {
  if (!world.hearsayPanels) throw new Error('card and note could not be loaded');
  return world.hearsayPanels;
}
