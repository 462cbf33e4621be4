/** Pages that change after they have loaded: late text, and new pages without a new load. */
import { shadowRootOf } from '../platform/shadow-root';
import { Budget } from './budget';
import { childrenOf, kindOf } from './dom';

/** Quiet time before looking again, in milliseconds. */
const QUIET_MS = 500;
/** Looks in a burst after which the quiet time doubles, as the page does not rest. */
const SOON = 3;
/** UTF-16 units of new text worth a look. */
const WORTH = 60;
/** Nodes that are looked at for new text in one batch; a larger batch is worth a look anyway. */
const MOST_NODES = 2000;

export interface Watcher {
  /** Look at the page; `moved` tells that the address now names another page. */
  readonly look: (moved: boolean) => void;
  /** Whether the text of what is shown still stands there; null when nothing is shown. */
  readonly standing?: () => boolean | null;
  /** What is shown belongs to no text any more. */
  readonly gone?: () => void;
}

export interface Watch {
  /** Listen inside a shadow tree as well. */
  readonly alsoIn: (root: ShadowRoot) => void;
  /** Something can be read now that could not be before. */
  readonly soon: () => void;
}

/**
 * Watch a page until `signal` aborts. Looks are rationed, and the ration comes back with time: a
 * page that never rests is looked at ever and again, more often where something is shown on it.
 * What this extension shows has no text outside its closed shadow roots.
 */
export function watchPage(watcher: Watcher, signal: AbortSignal): Watch {
  const budgets = {
    moved: new Budget(4, 3000),
    shown: new Budget(8, 4000),
    other: new Budget(8, 8000),
  };
  const watched = new WeakSet<Node>();
  let address = location.href;
  let timer = 0;
  let waiting = false;

  const budget = () => {
    if (pageOf(location.href) !== pageOf(address)) return budgets.moved;
    return (watcher.standing?.() ?? null) === null ? budgets.other : budgets.shown;
  };
  const plan = () => {
    if (signal.aborted || waiting) return;
    waiting = true;
    const now = performance.now();
    const from = budget();
    const quiet = from.spent(now) < SOON ? QUIET_MS : 2 * QUIET_MS;
    timer = setTimeout(run, Math.max(quiet, from.wait(now))) as unknown as number;
  };
  const run = () => {
    waiting = false;
    if (!budget().take(performance.now())) {
      plan();
      return;
    }
    const moved = pageOf(location.href) !== pageOf(address);
    address = location.href;
    watcher.look(moved);
  };
  const moved = () => {
    if (withoutFragment(location.href) !== withoutFragment(address)) plan();
  };
  const keep = () => {
    if (watcher.standing?.() !== false) return;
    watcher.gone?.();
    plan();
  };

  const observer = new MutationObserver((records) => {
    moved();
    keep();
    // While a look is planned, more of the same changes nothing; a busy page must not put it off.
    if (!waiting && addsText(records, alsoIn)) plan();
  });
  const listen = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  const alsoIn = (root: ShadowRoot) => {
    if (!signal.aborted) listen(root);
  };
  listen(document);
  addEventListener('popstate', moved, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { alsoIn, soon: plan };
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** What names a page: a query may be a campaign's, and what it changes in the text is seen there. */
function pageOf(address: string): string {
  return withoutFragment(address).split('?', 1)[0] ?? '';
}

function addsText(records: readonly MutationRecord[], found: (root: ShadowRoot) => void): boolean {
  const stack: Node[] = [];
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') stack.push(target);
    else stack.push(...addedNodes);
    if (stack.length > MOST_NODES) return true;
  }
  let sum = 0;
  for (let steps = 0; stack.length > 0; steps += 1) {
    if (steps > MOST_NODES) return true;
    const node = stack.pop() as Node;
    const kind = kindOf(node);
    if (kind === 3) sum += (node as Text).data.trim().length;
    if (kind !== 1) continue;
    const root = shadowRootOf(node as Element);
    if (root) {
      found(root);
      stack.push(...childrenOf(root).slice(0, MOST_NODES));
    }
    stack.push(...childrenOf(node).slice(0, MOST_NODES));
  }
  return sum >= WORTH;
}
