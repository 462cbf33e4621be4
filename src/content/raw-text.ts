/** All text of this document as it comes, seen or unseen: enough to tell that nothing known is in it. */

/** Elements whose shadow trees are looked for, in all trees of a page together. */
const MOST_ELEMENTS = 5_000;

declare const chrome: { readonly dom?: { openOrClosedShadowRoot(of: Element): unknown } };
const { dom } = chrome;

/** What of a tree is watched: all that can bring text. */
export const WATCHED = { childList: true, subtree: true, characterData: true };

/** Text of the body and of shadow trees in it, open or closed, which `observer` then watches too. */
export function textOf(observer: MutationObserver): string {
  const trees: (Document | ShadowRoot)[] = [document];
  let text = document.body?.textContent ?? '';
  let looked = 0;
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (looked++ > MOST_ELEMENTS) return text;
      const shadow = shadowIn(element);
      // What a field of that name puts in its place is no tree.
      if (!(shadow instanceof ShadowRoot)) continue;
      text += `\n${shadow.textContent}`;
      observer.observe(shadow, WATCHED);
      trees.push(shadow);
    }
  }
  return text;
}

/**
 * Ordinary elements are asked for a closed tree only where they hold nothing else. Firefox has a
 * property for it, Chrome a function, which refuses some elements by throwing.
 */
function shadowIn(element: Element & { readonly openOrClosedShadowRoot?: unknown }): unknown {
  const { shadowRoot, firstChild, tagName } = element;
  try {
    if (shadowRoot || (firstChild && !/-/.test(tagName))) return shadowRoot;
    return element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);
  } catch {
    return null;
  }
}
