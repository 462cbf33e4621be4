/** All text of this document as it comes, seen or unseen: enough to tell that nothing known is in it. */

import { CODE, EMPTY, LITTLE, MOST_ELEMENTS, NAMED } from './look-constants';

declare const chrome: { readonly dom?: { openOrClosedShadowRoot(of: Element): unknown } };

/** What of a tree is watched: all that can bring text. */
export const WATCHED = { childList: true, subtree: true, characterData: true };

/** Elements without a tree at the last reading, which no observer hears of when they are given one. */
export let bare: readonly Element[] = [];

/** Text of the body and of shadow trees in it, open or closed, which `observer` then watches too. */
export function textOf(observer: MutationObserver): string {
  const { body } = document;
  const trees: (HTMLElement | ShadowRoot)[] = body ? [body] : [];
  const without: Element[] = [];
  bare = without;
  let text = '';
  for (const tree of trees) {
    const prose = proseOf(tree);
    text += `\n${prose}`;
    for (const element of hostsIn(tree, prose)) {
      if (without.length > MOST_ELEMENTS) return text;
      const shadow = shadowIn(element);
      if (shadow) {
        observer.observe(shadow, WATCHED);
        trees.push(shadow);
      } else without.push(element);
    }
  }
  return text;
}

/** Text without that of scripts, which on many pages is most of it. */
function proseOf(tree: HTMLElement | ShadowRoot): string {
  const all = tree.textContent as string;
  let prose = '';
  let from = 0;
  for (const element of tree.querySelectorAll(CODE)) {
    const code = element.textContent as string;
    const at = all.indexOf(code, from);
    if (!code || at < 0) continue;
    prose += all.slice(from, at);
    from = at + code.length;
  }
  return prose + all.slice(from);
}

function hostsIn(tree: HTMLElement | ShadowRoot, prose: string): Element[] {
  // Most frames are empty: what is put into one is heard of, and asking costs more than all else.
  const first = tree.firstElementChild;
  if (!first) return [];
  const isLittle = prose.length < LITTLE;
  const hosts = [tree as Element, ...tree.querySelectorAll(isLittle ? '*' : EMPTY)];
  if (isLittle) return hosts;
  // A path may begin at an element only, and leads from there to all of its tree.
  const named = document.evaluate(NAMED, first, null, 4, null);
  for (let host = named.iterateNext(); host; host = named.iterateNext())
    hosts.push(host as Element);
  return hosts;
}

/** Firefox has a property for trees, open or closed, Chrome a function, which refuses some elements by throwing. */
export function shadowIn(
  element: Element & { readonly openOrClosedShadowRoot?: unknown },
): ShadowRoot | undefined {
  try {
    // Taken apart: Firefox's linter takes the whole call for one that Firefox lacks.
    const { dom } = chrome;
    const tree = element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);
    // What a field of that name puts in its place is no tree.
    if (tree instanceof ShadowRoot) return tree;
  } catch {
    // No tree of ours to see.
  }
  return;
}
