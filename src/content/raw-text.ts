/** All text of this document as it comes, seen or unseen: enough to tell that nothing known is in it. */

import { BODY, CODE, HOSTS, LITTLE, MOST_ELEMENTS } from './look-constants';

declare const chrome: { readonly dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };

/** What of a tree is watched: all that can bring text. */
export const WATCHED = { childList: true, subtree: true, characterData: true };

type Tree = HTMLElement | ShadowRoot;

/** Elements without a tree at the last reading, which no observer hears of when they are given one. */
let bare: readonly Element[] | undefined;

/**
 * Text of the body and of shadow trees in it, open or closed, which `observer` then watches too.
 * Where the body's own text is enough for an article its elements are asked `hastily` not at all,
 * but by `hasLateTree`: asking costs as much as all that is read.
 */
export function textOf(observer: MutationObserver, hastily: boolean): string {
  // Asked in a way that makes nothing of an empty one, as most frames have.
  const body = document.querySelector<HTMLElement>(BODY);
  if (!body) return '';
  const trees: Tree[] = [body];
  const without: Element[] = [];
  let text = '';
  for (const tree of trees) {
    const prose = proseOf(tree);
    const isLittle = prose.length < LITTLE;
    if (hastily && !isLittle && !text) return prose;
    text += `\n${prose}`;
    for (const element of hostsIn(tree, isLittle)) {
      if (without.length > MOST_ELEMENTS) break;
      const shadow = shadowIn(element);
      if (shadow) {
        observer.observe(shadow, WATCHED);
        trees.push(shadow);
      } else without.push(element);
    }
  }
  bare = without;
  return text;
}

/** Whether an element has a tree that was not there, or not asked for, at the last reading. */
export function hasLateTree(): boolean {
  bare ??= hostsIn(document.body, false);
  return bare.some(shadowIn);
}

/** Text without that of scripts, which on many pages is most of it. */
function proseOf(tree: Tree): string {
  const all = tree.textContent as string;
  let prose = '';
  let from = 0;
  for (const element of tree.querySelectorAll(CODE)) {
    const code = element.textContent as string;
    const at = all.indexOf(code, from);
    if (at < 0) continue;
    prose += all.slice(from, at);
    from = at + code.length;
  }
  return prose + all.slice(from);
}

function hostsIn(tree: Tree, isLittle: boolean): Element[] {
  const first = tree.firstElementChild;
  // Where small letters name the body, this is XHTML, whose elements the path has no names for.
  if (isLittle || !first || (tree as Element).tagName > 'a')
    return [tree as Element, ...tree.querySelectorAll('*')];
  const hosts = [tree as Element];
  // A path may begin at an element only, and leads from there to all of its tree.
  const found = document.evaluate(HOSTS, first, null, 4, null);
  for (let host = found.iterateNext(); host; host = found.iterateNext())
    hosts.push(host as Element);
  return hosts;
}

/** Firefox has a property for trees, open or closed, Chrome a function, which refuses some elements by throwing. */
function shadowIn(
  element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | undefined {
  try {
    // Taken apart: Firefox's linter takes the whole call for one that Firefox lacks.
    const { dom } = chrome;
    const tree = element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);
    // What a field of that name puts in its place is no tree.
    if (tree?.host === element) return tree;
  } catch {
    // No tree of ours to see.
  }
  return;
}
