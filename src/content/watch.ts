/** Pages that change after they have loaded: late text, and new pages without a new load. */

/** Quiet time before looking again; doubles with every look at the same address. */
const QUIET_MS = 500;
/** Looks per address, so that a page that never rests is left alone in the end. */
const LOOKS = 8;
/** UTF-16 units of new text worth a look. */
const WORTH = 60;

/**
 * Call `look` when text has been added or the address has changed, until `signal` aborts;
 * `moved` tells which. What this extension shows has no text outside its closed shadow roots.
 */
export function watchPage(look: (moved: boolean) => void, signal: AbortSignal): void {
  let address = location.href;
  let looks = 0;
  let timer = 0;
  let waiting = false;

  const plan = () => {
    if (signal.aborted || looks >= LOOKS) return;
    clearTimeout(timer);
    waiting = true;
    timer = setTimeout(run, QUIET_MS * 2 ** Math.min(looks, 5)) as unknown as number;
  };
  const run = () => {
    waiting = false;
    const moved = withoutFragment(location.href) !== withoutFragment(address);
    looks = moved ? 1 : looks + 1;
    address = location.href;
    look(moved);
  };
  const moved = () => {
    if (withoutFragment(location.href) === withoutFragment(address)) return;
    looks = 0;
    if (!waiting) plan();
  };

  const observer = new MutationObserver((records) => {
    moved();
    // While a look is planned, more of the same changes nothing; a busy page must not put it off.
    if (!waiting && addsText(records)) plan();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener('popstate', moved, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

function addsText(records: readonly MutationRecord[]): boolean {
  let sum = 0;
  for (const record of records) {
    const nodes = record.type === 'characterData' ? [record.target] : record.addedNodes;
    for (const node of nodes) {
      sum += node.textContent?.trim().length ?? 0;
      if (sum >= WORTH) return true;
    }
  }
  return false;
}
