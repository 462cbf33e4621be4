/** All text of this document as it comes, seen or unseen: enough to tell that nothing known is in it. */

/** Elements asked for a shadow tree, in all trees of a page together. */
const MOST_ELEMENTS = 5_000;

/** Every element of a name with a dash, found by the browser itself, without a wrapper for each. */
const NAMED = "//*[contains(name(),'-')]";
/** Ordinary elements that may carry a tree: they hold no others. */
const BARE = ':is(article,div,main,section):not(:has(*))';
const CODE = 'script,style';

declare const chrome: { readonly dom?: { openOrClosedShadowRoot(of: Element): unknown } };

/** What of a tree is watched: all that can bring text. */
export const WATCHED = { childList: true, subtree: true, characterData: true };

/** Text of the body and of shadow trees in it, open or closed, which `observer` then watches too. */
export function textOf(observer: MutationObserver): string {
  const { body } = document;
  if (!body) return '';
  const trees: (HTMLElement | ShadowRoot)[] = [body];
  let text = '';
  let left = MOST_ELEMENTS;
  for (const tree of trees) {
    text += `\n${proseOf(tree)}`;
    for (const element of hostsIn(tree)) {
      if (left-- < 0) return text;
      const shadow = shadowIn(element);
      // What a field of that name puts in its place is no tree.
      if (!(shadow instanceof ShadowRoot)) continue;
      observer.observe(shadow, WATCHED);
      trees.push(shadow);
    }
  }
  return text;
}

/** Text without that of scripts, which on many pages is most of it. */
function proseOf(tree: HTMLElement | ShadowRoot): string {
  const all = tree.textContent ?? '';
  let prose = '';
  let from = 0;
  for (const { textContent: code } of tree.querySelectorAll(CODE)) {
    const at = all.indexOf(code ?? '', from);
    if (!code || at < 0) continue;
    prose += all.slice(from, at);
    from = at + code.length;
  }
  return prose + all.slice(from);
}

function hostsIn(tree: HTMLElement | ShadowRoot): Element[] {
  const hosts = [...tree.querySelectorAll(BARE)];
  // A path may begin at an element only, and leads from there to all of its tree.
  const { firstElementChild: start } = tree;
  if (!start) return hosts;
  const named = document.evaluate(NAMED, start, null, 7, null);
  for (let at = 0; at < named.snapshotLength; at += 1)
    hosts.push(named.snapshotItem(at) as Element);
  return hosts;
}

/** Firefox has a property for trees, open or closed, Chrome a function, which refuses some elements by throwing. */
function shadowIn(element: Element & { readonly openOrClosedShadowRoot?: unknown }): unknown {
  try {
    // Taken apart: Firefox's linter takes the whole call for one that Firefox lacks.
    const { dom } = chrome;
    return element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);
  } catch {
    // No tree of ours to see.
  }
}
