/**
 * Ranges to painted marks, by the CSS Custom Highlight API: the page's own nodes stay as they
 * are. Firefox cannot walk a Highlight from a content script, so everything is kept here.
 */
import type { Flag } from '../engine/report';
import { CATEGORIES } from '../engine/vocabulary';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { setSheets, sheetsOf } from './dom';
import { groundsOf, lineColour, parseColour } from './line-colour';
import { type Mark, overlapsIn } from './marks';
import markCss from './marks.css?inline';

const OVERLAP = 'hearsay-overlap';
const ACTIVE = 'hearsay-active';

function familyOf(flag: Flag): string {
  return flag.category === 'claim' ? `hearsay-claim-${flag.status}` : `hearsay-${flag.category}`;
}

/** What has been painted. */
export interface Painting {
  /** Whether the page has left all of it in place. */
  readonly isWhole: () => boolean;
  /** Take every trace of it away again. */
  readonly remove: () => void;
}

/** Paint all marks. */
export function paint(marks: readonly Mark[], settings: Settings): Painting {
  const families = new Map<string, Range[]>();
  for (const { flag, range } of marks.flatMap((mark) => mark.places)) {
    const family = familyOf(flag);
    const ranges = families.get(family);
    if (ranges) ranges.push(range);
    else families.set(family, [range]);
  }
  const overlaps = marks.flatMap(overlapsIn);
  if (overlaps.length > 0) families.set(OVERLAP, overlaps);
  for (const [name, ranges] of families) {
    const highlight = new Highlight(...ranges);
    highlight.priority = name === OVERLAP ? 1 : 0;
    CSS.highlights.set(name, highlight);
  }
  const ranges = marks.flatMap(({ places }) => places[0]?.range ?? []);
  const dressed = dress(ranges, ownStyle(settings.marks) + lineStyle(families, settings));
  return {
    isWhole: () =>
      [...families].every(([name, ranges]) => holds(name, ranges.length)) && dressed.isWhole(),
    remove: () => {
      for (const name of families.keys()) CSS.highlights.delete(name);
      dressed.remove();
    },
  };
}

/** Whether a highlight of ours is there with all its ranges, as far as this browser tells. */
function holds(name: string, ranges: number): boolean {
  const { highlights } = CSS as { highlights: { get?: (of: string) => { size?: number } } };
  if (!highlights.get) return true;
  const found = highlights.get(name);
  return found !== undefined && (found.size === undefined || found.size === ranges);
}

/** Show which mark the card speaks of; null takes it away. */
export function paintActive(mark: { readonly places: readonly { range: Range }[] } | null): void {
  if (!mark) {
    CSS.highlights.delete(ACTIVE);
    return;
  }
  const highlight = new Highlight(...mark.places.map(({ range }) => range));
  highlight.priority = 2;
  CSS.highlights.set(ACTIVE, highlight);
}

/** Documents and shadow roots that hold these ranges. */
function rootsOf(ranges: readonly Range[]): ReadonlySet<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}

/**
 * Add the marks' rules and a reader's own colours where these ranges are; to shadow trees too, because Firefox does not
 * let a document's highlight rules in there. The manifest could not bring a sheet: where site
 * access waits for a click, Chrome answers a sheet in the manifest by asking for a reload.
 */
export function dress(ranges: readonly Range[], more = ''): Painting {
  const css = markCss + more;
  const worn: (readonly [Document | ShadowRoot, CSSStyleSheet, rules: number])[] = [];
  for (const root of rootsOf(ranges)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    setSheets(root, [...sheetsOf(root), sheet]);
    worn.push([root, sheet, sheet.cssRules.length]);
  }
  return {
    isWhole: () =>
      worn.every(
        ([root, sheet, rules]) =>
          sheetsOf(root).includes(sheet) && !sheet.disabled && sheet.cssRules.length === rules,
      ),
    remove: () => {
      for (const [root, sheet] of worn) {
        setSheets(
          root,
          sheetsOf(root).filter((other) => other !== sheet),
        );
      }
    },
  };
}

/** Rules for the mark styles a reader has changed; empty where all are as they come. */
function ownStyle(marks: Settings['marks']): string {
  const rules = CATEGORIES.map((category) => {
    const { colour, style } = marks[category];
    const usual = DEFAULT_SETTINGS.marks[category];
    if (colour === usual.colour && style === usual.style) return '';
    const names =
      category === 'claim'
        ? Object.keys(DEFAULT_SETTINGS.statuses).map((status) => `hearsay-claim-${status}`)
        : [`hearsay-${category}`];
    return `${names.map((name) => `::highlight(${name})`).join()}{text-decoration:underline ${style} color-mix(in srgb,${colour} 75%,currentColor)!important;background-color:color-mix(in srgb,${colour} 12%,transparent)!important}`;
  });
  const screen = rules.join('');
  return screen && `@media not print{${screen}}`;
}

/** The line of what speaks for the article; the sheet says the same. */
const AGREED = '#1f7a4d';

function colourOf(family: string, { marks }: Settings): string {
  if (family === 'hearsay-claim-corroborated') return AGREED;
  if (family.startsWith('hearsay-claim-')) return marks.claim.colour;
  return family === 'hearsay-sourcing' ? marks.sourcing.colour : marks.translation.colour;
}

/** Rules that make each family's line stand out from what is under its words on this page. */
function lineStyle(families: ReadonlyMap<string, readonly Range[]>, settings: Settings): string {
  const rules = [...families].map(([family, ranges]) => {
    if (family === OVERLAP) return '';
    const own = parseColour(colourOf(family, settings));
    const line = own && lineColour(own, groundsOf(ranges));
    return line
      ? `::highlight(${family}){text-decoration-color:rgb(${line.join(' ')})!important}`
      : '';
  });
  return `@media screen and (forced-colors:none){${rules.join('')}}`;
}
