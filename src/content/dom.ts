/**
 * The tree as the browser holds it. A page may lay its own names over the properties of a form (it
 * answers `parentElement` with its field of that name) and of the document, so these are asked
 * through the prototypes' own getters. All other nodes answer for themselves.
 */
import { shadowRootOf } from '../platform/shadow-root';

interface World {
  readonly Node?: { readonly prototype: object };
  readonly Element?: { readonly prototype: object };
  readonly Document?: { readonly prototype: object };
  readonly HTMLFormElement?: abstract new () => object;
}

type Named = Readonly<Record<string, unknown>>;

const world = globalThis as unknown as World;
const Form = world.HTMLFormElement;

function isOverlaid(node: Node, owner: keyof World): boolean {
  return owner === 'Document' || (Form !== undefined && node instanceof Form);
}

/** Reads `name` of a node by the getter that `owner` defines. */
function reader<T>(owner: 'Node' | 'Element' | 'Document', name: string): (node: Node) => T {
  const { prototype } = world[owner] ?? {};
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) =>
    get && isOverlaid(node, owner) && isOf(node, owner)
      ? get.call(node)
      : (node as unknown as Named)[name];
}

/** Calls the method `name` of a node as `owner` defines it; undefined where there is none. */
function caller<T>(
  owner: 'Node' | 'Element' | 'Document',
  name: string,
): (node: Node, ...given: unknown[]) => T {
  const native = (world[owner]?.prototype as Named | undefined)?.[name];
  return (node, ...given) => {
    const own = native && isOverlaid(node, owner) && isOf(node, owner);
    const method = own ? native : (node as unknown as Named)[name];
    return (typeof method === 'function' ? method.apply(node, given) : undefined) as T;
  };
}

/** Saved pages are read in DOMs of their own, beside the one of a test. */
function isOf(node: Node, owner: 'Node' | 'Element' | 'Document'): boolean {
  return node instanceof (world[owner] as unknown as abstract new () => object);
}

const childNodes = reader<Iterable<Node> & ArrayLike<Node>>('Node', 'childNodes');
const parentElement = reader<Element | null>('Node', 'parentElement');
const rootNode = caller<Node>('Node', 'getRootNode');

const adopted = reader<Iterable<CSSStyleSheet>>('Document', 'adoptedStyleSheets');

/** Style sheets added to a document or shadow tree by script. */
export function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return Array.from(root instanceof Document ? adopted(root) : root.adoptedStyleSheets);
}

export function setSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  const named = root instanceof Document ? Document.prototype : null;
  const set = named && Object.getOwnPropertyDescriptor(named, 'adoptedStyleSheets')?.set;
  if (set) set.call(root, sheets);
  else root.adoptedStyleSheets = sheets;
}

/** 1 for an element, 3 for text. */
export const kindOf = reader<number>('Node', 'nodeType');
export const textOf = reader<string | null>('Node', 'textContent');
/** The element's tag, in lower case on a page in HTML. */
export const tagOf = reader<string>('Element', 'localName');
const wholeAttribute = caller<string | null>('Element', 'getAttribute');
export const hasAttributes = caller<boolean>('Element', 'hasAttributes');
/** Whether the element has a box that shows; undefined where nothing is rendered. */
export const isRendered = caller<boolean | undefined>('Element', 'checkVisibility');
export const matches = caller<boolean>('Element', 'matches');
export const closest = caller<Element | null>('Element', 'closest');
export const within = caller<Element | null>('Element', 'querySelector');
export const allWithin = caller<ArrayLike<Element> & Iterable<Element>>(
  'Element',
  'querySelectorAll',
);
export const caretAt = caller<CaretPosition | null>('Document', 'caretPositionFromPoint');
export const rootOf = reader<Element | null>('Document', 'documentElement');

/**
 * UTF-16 units of an attribute that are read. No name, address or summary is longer, and a page may
 * give one element a class without end, which every pattern would then be tried on.
 */
const MOST_OF_ATTRIBUTE = 5_000;

/** The attribute's value, or as much of it as is ever meant; null where there is none. */
export function attributeOf(element: Element, name: string): string | null {
  return wholeAttribute(element, name)?.slice(0, MOST_OF_ATTRIBUTE) ?? null;
}

export function childrenOf(node: Node): Node[] {
  return Array.from(childNodes(node));
}

/** The element around a node, out of its shadow tree where it is at the top of one. */
export function outerOf(node: Node): Element | null {
  return parentElement(node) ?? (rootNode(node) as ShadowRoot | undefined)?.host ?? null;
}

/** What is rendered inside an element: its shadow tree, the nodes of a slot, or its children. */
export function shownIn(element: Element, shadow = shadowRootOf(element)): Node[] {
  if (shadow) return childrenOf(shadow);
  if (tagOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(element);
}

/** The first words under a node, up to about `limit` UTF-16 units and a few dozen nodes. */
export function beginningOf(node: Node, limit: number): string {
  const stack: Node[] = [node];
  let text = '';
  for (let steps = 0; stack.length > 0 && text.length < limit && steps < MOST_STEPS; steps += 1) {
    const next = stack.pop() as Node;
    if (kindOf(next) === 3) text += (next as Text).data;
    else stack.push(...childrenOf(next).slice(0, MOST_STEPS).reverse());
  }
  return text;
}

/** Nodes that `beginningOf` looks at: a heading has no more, and a page's trick ends there. */
const MOST_STEPS = 60;
