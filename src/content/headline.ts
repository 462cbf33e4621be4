/** Which block is the headline of the page's article, if any. */
import type { Block } from './blocks';
import { matches } from './dom';
import type { Lineage } from './lineage';
import { wordsIn } from './prose';
import type { MappedText } from './text-map';

/** Share of a heading's words that the page's title must contain for the two to be the same. */
const SAME = 0.7;
/** Likeness from which a heading is more than the site's name at the end of a title. */
const LIKE_PART = 0.35;
/** Likeness from which a block that is no heading counts as the headline. */
const LIKE_TITLE = 0.55;
/** Shortest and longest headline, in words. */
const SHORTEST = 3;
const LONGEST = 45;
const LONGEST_CHARS = 500;
/** Headings, and blocks before the text, that are looked at; a page has no more. */
const MOST_BLOCKS = 400;
const SEPARATOR = /\s+[|–—·•»:-]\s+/;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the words of `a` that stand in `b`. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return a.size === 0 ? 0 : both / a.size;
}

/** A title without the site's name: the longest part between separators. */
function withoutSite(title: string): string {
  const parts = title.split(SEPARATOR);
  const longest = parts.reduce((a, b) => (wordsIn(b) > wordsIn(a) ? b : a), '');
  return wordsIn(longest) >= SHORTEST ? longest : title;
}

function isHeadlineLong(text: string): boolean {
  const words = wordsIn(text);
  return words >= SHORTEST && words <= LONGEST;
}

/** Names that sites give to the element of their headline. */
const MARKED =
  'h1, [itemprop~="headline"], .entry-title, .post-title, .article-title, .headline, .article__title';

/** How well a text fits one of the titles, 0 to 1; a part of a title fits less than all of it. */
function likeness(text: string, titles: readonly ReadonlySet<string>[]): number {
  const own = wordSet(text);
  const fits = titles.map((title) => {
    const part = contained(own, title);
    return part >= SAME ? (2 * part * contained(title, own)) / (part + contained(title, own)) : 0;
  });
  return Math.max(0, ...fits);
}

/**
 * The headline: the heading that fits the page's titles best, else a block before the text that
 * fits one, else the last heading before the text that is marked as such, else the first title
 * without its site name.
 *
 * `blocks` are all blocks of the page, `body` the paragraphs among them, `lineage` that of all.
 */
export function headlineOf(
  blocks: readonly Block[],
  body: readonly Block[],
  titles: readonly string[],
  lineage: Lineage,
): Block | MappedText | null {
  const first = body[0];
  const start = first ? blocks.indexOf(first) : blocks.length;
  const boxes = lineage.inside((element) => matches(element, MARKED));
  const isMarked = (block: Block): boolean => boxes.has(block.parent);
  const isShort = ({ text }: Block): boolean =>
    text.length <= LONGEST_CHARS && isHeadlineLong(text);
  // The paragraph that opens the text may be the headline itself, in a plain block.
  const opening = blocks.slice(Math.max(0, start + 1 - MOST_BLOCKS), start + 1);
  const before = opening.filter(isShort);
  const named = titles.map(wordSet);
  const headings = blocks.filter(isMarked).slice(0, MOST_BLOCKS);
  // A heading that opens a title is the headline however short it is.
  const opensTitle = headings.filter(({ text }) => titles.some((title) => title.startsWith(text)));
  const marked = [...new Set([...opensTitle, ...headings.filter(isShort)])];
  const found =
    best(marked, named, LIKE_PART) ??
    best(before, named, LIKE_TITLE) ??
    before.filter(isMarked).at(-1);
  if (found) return found;
  const title = titles[0];
  if (!title || !first) return null;
  const text = withoutSite(title);
  return isHeadlineLong(text) ? { text, pieces: [] } : null;
}

/** The block that fits a title best and better than `least`; the earlier one of equals. */
function best(
  blocks: readonly Block[],
  titles: readonly ReadonlySet<string>[],
  least: number,
): Block | null {
  let found: Block | null = null;
  let most = least;
  for (const block of blocks) {
    const now = likeness(block.text, titles);
    if (now > most) {
      most = now;
      found = block;
    }
  }
  return found;
}
