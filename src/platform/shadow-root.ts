/** Shadow trees, closed ones too: both browsers let an extension look inside, each in its own way. */

/** Elements of HTML that may carry a shadow tree, beside all with a dash in their name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

interface Openers {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?: (of: Element) => unknown } };
}

/** The shadow tree of an element, open or closed, or null. Never throws. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const tag = element.localName;
  if (typeof tag !== 'string' || !(HOSTS.has(tag) || tag.includes('-'))) return null;
  const open = element.shadowRoot;
  if (open) return open;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    const dom = (globalThis as Openers).chrome?.dom;
    return (dom?.openOrClosedShadowRoot?.(element) as ShadowRoot | null | undefined) ?? null;
  } catch {
    return null;
  }
}
