/**
 * The colour of a highlight's line on this page: its family's own as far as it stands out from
 * what is under it, else so much nearer to the text's colour. 3 to 1 is what WCAG 2.2, 1.4.11,
 * asks of graphics; contrast is WCAG's relative luminance.
 */

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const ENOUGH = 3;
/** Shares of the family's own colour that are tried, in turn; the rest is the text's. */
const SHARES = [0.75, 0.6, 0.45, 0.3, 0.15, 0];
/** Passages looked at; a page has few colours. */
const SAMPLES = 60;

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** Contrast of two colours, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (one: Rgb, other: Rgb, share: number): Rgb =>
  [0, 1, 2].map((at) =>
    Math.round((one[at] ?? 0) * share + (other[at] ?? 0) * (1 - share)),
  ) as unknown as Rgb;

/** What lies under a passage, and the colour of its words. */
export interface Ground {
  readonly paper: Rgb;
  readonly ink: Rgb;
}

/** The family's colour, as much of it as stands out on every ground; black or white at worst. */
export function lineColour(family: Rgb, grounds: readonly Ground[]): Rgb | null {
  const [first] = grounds;
  if (!first) return null;
  const standsOut = (colour: Rgb) =>
    grounds.every(({ paper }) => contrastOf(colour, paper) >= ENOUGH);
  const tried = SHARES.map((share) => mixed(family, first.ink, share));
  const black: Rgb = [0, 0, 0];
  const white: Rgb = [255, 255, 255];
  const best = contrastOf(black, first.paper) > contrastOf(white, first.paper) ? black : white;
  return tried.find(standsOut) ?? best;
}

/** `#rrggbb` or a browser's `rgb(…)`; null for what is transparent or written otherwise. */
export function parseColour(text: string): Rgb | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  const rgb = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+)(%?))?\)$/.exec(text);
  if (!rgb || (rgb[4] !== undefined && Number(rgb[4]) < (rgb[5] ? 50 : 0.5))) return null;
  return rgb.slice(1, 4).map(Number) as unknown as Rgb;
}

/** The nearest painted background; where there is none, what the browser paints by the scheme. */
function paperUnder(element: Element): Rgb | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const paper = parseColour(backgroundColor);
    if (paper) return paper;
    if (backgroundImage && backgroundImage !== 'none') return null;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme ?? '';
  const dark = /dark/.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? [18, 18, 18] : [255, 255, 255];
}

/** The distinct grounds of these passages; those that cannot be told are left out. */
export function groundsOf(ranges: readonly Range[]): readonly Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { startContainer } of ranges.slice(0, SAMPLES)) {
    const element = startContainer.parentElement;
    const paper = element && paperUnder(element);
    const ink = element && parseColour(getComputedStyle(element).color);
    if (paper && ink) grounds.set(`${paper} ${ink}`, { paper, ink });
  }
  return [...grounds.values()];
}
