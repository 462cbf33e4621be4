/** All text of a document as it comes, seen or unseen: enough to tell that nothing known is in it. */

/** Elements whose shadow trees are looked for. */
const MOST_ELEMENTS = 5_000;

/** Text of the body and of open shadow trees, which `observer` then watches too. */
export function textOf(document: Document, observer: MutationObserver): string {
  const root = document.body ?? document.documentElement;
  let text = root?.textContent ?? '';
  if (!root) return text;
  const all = root.getElementsByTagName('*');
  for (let at = 0; at < MOST_ELEMENTS; at += 1) {
    const element = all[at];
    if (!element) break;
    const shadow = element.shadowRoot;
    if (!shadow) continue;
    text += `\n${shadow.textContent}`;
    observer.observe(shadow, { childList: true, subtree: true, characterData: true });
  }
  return text;
}
