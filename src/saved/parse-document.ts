/**
 * HTML to a document outside a browser: parsed once, as browsers do, faults and all, by parse5, and
 * built node by node in linkedom, whose own parser loses text behind open tags.
 */
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

const SVG = 'http://www.w3.org/2000/svg';

/** The document of this HTML. */
export function parseDocument(html: string): Document {
  const document = parseHTML('<!doctype html><html></html>').document as unknown as Document;
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const built = root && build(root, document);
  if (built) document.documentElement.replaceWith(built);
  return document;
}

/** Nodes whose children are still to be built; a stack, since pages nest deeper than calls may. */
type Waiting = [from: readonly Parsed[], to: Node];

function build(root: Parsed, document: Document): Node | null {
  const first = make(root, document);
  const waiting: Waiting[] = first && 'childNodes' in root ? [[childrenOf(root), first]] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [children, parent] = next;
    for (const child of children) {
      const made = make(child, document);
      if (!made) continue;
      parent.appendChild(made);
      if ('childNodes' in child) waiting.push([childrenOf(child), made]);
    }
  }
  return first;
}

/** What stands in a template stands in it, not beside it. */
function childrenOf(node: Parsed & { childNodes: Parsed[] }): readonly Parsed[] {
  return 'content' in node ? node.content.childNodes : node.childNodes;
}

function make(node: Parsed, document: Document): Node | null {
  if ('tagName' in node) {
    const element =
      node.namespaceURI === SVG
        ? document.createElementNS(SVG, node.tagName)
        : document.createElement(node.tagName);
    for (const { name, value, prefix } of node.attrs) {
      element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
    }
    return element;
  }
  if (node.nodeName === '#text' && 'value' in node) return document.createTextNode(node.value);
  if (node.nodeName === '#comment' && 'data' in node) return document.createComment(node.data);
  return null;
}
