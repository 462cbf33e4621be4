/**
 * Entry of what goes into open tabs ahead of a new version: takes away what the one before put up.
 * Chrome leaves the old script running, and it tidies up by itself; Firefox ends it without a
 * word, and its marks, card, note and sheets would stay with nobody behind their buttons.
 */
import { shadowRootOf } from '../platform/shadow-root';
import { allWithin, childrenOf, rootOf, setSheets, sheetsOf } from './dom';

/** Our highlights in our rules; Firefox lets no content script walk the page's list of them. */
const NAMES = /::highlight\((hearsay-[\w-]+)\)/g;
const BOX = '.hearsay-box';
/** Elements asked for a shadow tree, as many as the stub asks on its look. */
const MOST_ELEMENTS = 5_000;

/** The document and the shadow trees in it, nested ones too. */
function treesOf(root: Element): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [document];
  let left = MOST_ELEMENTS;
  for (const tree of trees) {
    const inside = tree === document ? allWithin(root, '*') : tree.querySelectorAll('*');
    for (const element of inside) {
      if (left-- < 0) return trees;
      const shadow = shadowRootOf(element);
      if (shadow instanceof ShadowRoot) trees.push(shadow);
    }
  }
  return trees;
}

/** The highlights of ours that a sheet speaks of; a page's own from elsewhere keeps its rules to itself. */
function namesIn(sheet: CSSStyleSheet): string[] {
  try {
    const css = Array.from(sheet.cssRules, (rule) => rule.cssText).join('');
    return [...css.matchAll(NAMES)].map(([, name = '']) => name);
  } catch {
    return [];
  }
}

/** Sheets of ours and the highlights they dress. */
function undress(tree: Document | ShadowRoot): void {
  const sheets = sheetsOf(tree);
  const others = sheets.filter((sheet) => {
    const names = namesIn(sheet);
    for (const name of names) CSS.highlights.delete(name);
    return names.length === 0;
  });
  if (others.length < sheets.length) setSheets(tree, others);
}

const root = rootOf(document);
if (root) {
  for (const node of childrenOf(root)) {
    if (!(node instanceof HTMLDivElement)) continue;
    if (shadowRootOf(node)?.querySelector(BOX)) node.remove();
  }
  treesOf(root).forEach(undress);
}
