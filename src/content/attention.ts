/** Everything after which a page is looked at again: what it adds, what it shows, what it takes away. */
import { hasCome, type Latent, NOTHING_LATENT, pulse } from './latent';
import type { Overlay } from './overlay';
import type { Standing } from './standing';
import { watchPage } from './watch';

export interface Attended {
  /** Look at the page; `moved` tells that the address now names another page. */
  readonly look: (moved: boolean) => void;
  /** What is shown now. */
  readonly shown: () => {
    readonly standing: Standing;
    readonly overlay: Pick<Overlay, 'upkeep'>;
  } | null;
  /** The text of what is shown does not stand there any more, or is not `shown`. */
  readonly gone: (shown: boolean) => void;
}

/** Attend to the page until `signal` aborts; the function returned says what may yet be read. */
export function attend(attended: Attended, signal: AbortSignal): (latent: Latent) => void {
  let latent = NOTHING_LATENT;
  const standing = () => attended.shown()?.standing.stands() ?? null;
  const watch = watchPage(
    { look: attended.look, standing, gone: () => attended.gone(true) },
    signal,
  );
  /** What no event tells: marks taken away, text hidden or shown by style alone. */
  const beat = () => {
    const shown = attended.shown();
    shown?.overlay.upkeep();
    if (shown?.standing.stands() && !shown.standing.isShown()) attended.gone(false);
    else if (!hasCome(latent)) return;
    latent = NOTHING_LATENT;
    watch.soon();
  };
  pulse(beat, signal);
  return (next) => {
    latent = next;
    for (const root of next.roots) watch.alsoIn(root);
  };
}
