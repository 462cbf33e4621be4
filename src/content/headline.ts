/** Which block is the headline of the page's article, if any. */
import type { Block } from './blocks';
import { wordsIn } from './prose';
import type { MappedText } from './text-map';

/** Share of a heading's words that the page's title must contain for the two to be the same. */
const SAME = 0.7;
/** Shortest and longest headline, in words. */
const SHORTEST = 3;
const LONGEST = 45;
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

/**
 * The headline: the h1 that the page's titles repeat, else the block before the text that they
 * repeat, else the last h1 before the text, else the first title without its site name.
 *
 * `blocks` are all blocks of the page, `body` the paragraphs among them.
 */
export function headlineOf(
  blocks: readonly Block[],
  body: readonly Block[],
  titles: readonly string[],
): Block | MappedText | null {
  const first = body[0];
  const start = first ? blocks.indexOf(first) : blocks.length;
  // The paragraph that opens the text may be the headline itself, in a plain block.
  const before = blocks.slice(0, start + 1).filter((block) => isHeadlineLong(block.text));
  const named = titles.map(wordSet);
  const inH1 = (block: Block): boolean => block.parent.closest('h1') !== null;
  const repeats = (block: Block): boolean => {
    const own = wordSet(block.text);
    return named.some(
      (title) => contained(own, title) >= SAME && (contained(title, own) > 0.4 || inH1(block)),
    );
  };
  // A heading that opens the title is the headline however short it is.
  const anywhere = blocks.filter(
    (block) =>
      inH1(block) &&
      (isHeadlineLong(block.text) || titles.some((title) => title.startsWith(block.text))),
  );
  const found =
    anywhere.find(repeats) ??
    before.filter((block) => repeats(block) && /^H[2-6]$/.test(block.parent.tagName)).at(-1) ??
    before.filter(repeats).at(-1) ??
    before.filter(inH1).at(-1);
  if (found) return found;
  const title = titles[0];
  if (!title || !first) return null;
  const text = withoutSite(title);
  return isHeadlineLong(text) ? { text, pieces: [] } : null;
}
