/** Which blocks of a page are its article's paragraphs. */
import type { Block } from './blocks';
import { attributeOf, tagOf } from './dom';
import type { Lineage } from './lineage';

/** Ends as sentences end, in Latin, Greek, Cyrillic, Arabic, Devanagari and CJK scripts. */
const SENTENCE_END = /[.!?…:;։؟۔।。！？][)\]'"’”»」』】]*$/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Words from which a block without a full stop still reads as prose. */
const UNFINISHED = 12;
/** Words from which a sentence outside a paragraph element is more than a label. */
const LOOSE = 4;
const SPEECH = /^["“”«„»「『]/;
/** Words of a block outside the main text that is too long to be a teaser. */
const STANDS_ALONE = 20;
/** Share of link text, and words from which even a block of links may be a paragraph. */
const LINKED = 0.6;
const LINKED_PROSE = 45;
/** Share of all prose that the main text must hold. */
const MAIN_SHARE = 0.8;
const COOKIES = /\bcookies?\b/i;
const LABEL =
  /^(by\s+\p{Lu}|published|updated|last (updated|modified)|posted( on| by)?|photo(graph)?s?( by)?:|image:|credit:|source:|advertis|story continues|continue reading|read more|also read|related:|see also|share (this|on)|click here|sign up|subscribe|follow us|copyright|©|all rights reserved)/iu;

/** Length in words; two CJK characters count as one. */
export function wordsIn(text: string): number {
  const characters = text.match(CJK)?.length ?? 0;
  const rest = characters > 0 ? text.replace(CJK, ' ') : text;
  return (rest.match(/\p{L}+/gu)?.length ?? 0) + Math.ceil(characters / 2);
}

/** UTF-16 units between two chances to pause. */
const STRIDE = 20_000;

/** `home`: whether the same element carries other prose. */
function isProse(block: Block, words: number, home: boolean): boolean {
  const { text } = block;
  if (words === 0) return false;
  if (block.linked > text.length * LINKED && words < LINKED_PROSE) return false;
  if (words < UNFINISHED && LABEL.test(text)) return false;
  const tag = tagOf(block.parent);
  if (SENTENCE_END.test(text)) {
    const isSaid = home || tag === 'p' || SPEECH.test(text);
    return words >= (isSaid ? 1 : LOOSE);
  }
  return words >= (/^h[1-6]$/.test(tag) ? STANDS_ALONE : UNFINISHED);
}

/** The deepest element that still holds most of the prose. */
function mainOf(prose: readonly Block[], lineage: Lineage): Element | null {
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  let main: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, size] of lineage.sizes(prose)) {
    // Inner elements come before outer ones, so of equal holders the deepest stays.
    if (size >= total * MAIN_SHARE && size < least) {
      main = element;
      least = size;
    }
  }
  return main;
}

const PULLED_TAG = /^(?:blockquote|aside)$/;
const PULLED_NAME = /quote|highlight/i;

/** A pattern on what is read of the class: a selector would go through one without end. */
function isPulled(element: Element): boolean {
  return PULLED_TAG.test(tagOf(element)) || PULLED_NAME.test(attributeOf(element, 'class') ?? '');
}

/** Share of a pulled quote that stands in the text; the rest may be the speaker's name. */
const PULLED_SHARE = 0.75;
/** Quotes that one page sets out in large type; with more, they are its text. */
const MOST_PULLED = 60;

/** A sentence set out again in large type belongs to the paragraph it was taken from. */
function withoutPulledQuotes(blocks: readonly Block[], lineage: Lineage): readonly Block[] {
  const boxes = lineage.inside(isPulled);
  const suspects = blocks.filter((block) => boxes.has(block.parent));
  if (suspects.length === 0 || suspects.length > MOST_PULLED) return blocks;
  const letters = new Map(blocks.map((block) => [block, bare(block.text)]));
  const pulled = new Set(
    suspects.filter((block) => {
      const whole = letters.get(block) ?? '';
      const own = whole.slice(0, Math.ceil(whole.length * PULLED_SHARE));
      return blocks.some(
        (other) =>
          other !== block &&
          (letters.get(other) ?? '').length > whole.length &&
          letters.get(other)?.includes(own),
      );
    }),
  );
  return blocks.filter((block) => !pulled.has(block));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** UTF-16 units of a label, and times after which one is part of the page's furniture. */
const LABEL_LENGTH = 60;
const REFRAIN = 5;

/** Without short texts that a page says again and again, as it does under every picture or story. */
function withoutRefrains(blocks: readonly Block[]): readonly Block[] {
  const times = new Map<string, number>();
  const short = blocks.filter(({ text }) => text.length <= LABEL_LENGTH);
  for (const { text } of short) times.set(text, (times.get(text) ?? 0) + 1);
  return blocks.filter(({ text }) => (times.get(text) ?? 0) < REFRAIN);
}

/**
 * The paragraphs among `blocks`, in order: all prose of the main text, and elsewhere only what
 * is too long for a teaser, so that one story among others on a page is kept. `lineage` is that
 * of the blocks. Linear in the text, but for a bounded number of set-out quotes.
 */
export function* proseOf(
  blocks: readonly Block[],
  lineage: Lineage,
): Generator<void, readonly Block[]> {
  const words = new Map<Block, number>();
  const homes = new Set<Element>();
  let read = 0;
  for (const block of blocks) {
    const { text, parent } = block;
    const found = wordsIn(text);
    words.set(block, found);
    if (found >= UNFINISHED && SENTENCE_END.test(text)) homes.add(parent);
    read += text.length;
    if (read < STRIDE) continue;
    read = 0;
    yield;
  }
  const prose = withoutRefrains(
    blocks.filter((block) => isProse(block, words.get(block) ?? 0, homes.has(block.parent))),
  );
  yield;
  const main = mainOf(prose, lineage);
  if (!main) return prose;
  yield;
  const inMain = lineage.inside((element) => element === main);
  const kept = prose.filter(
    (block) =>
      inMain.has(block.parent) ||
      ((words.get(block) ?? 0) >= STANDS_ALONE &&
        SENTENCE_END.test(block.text) &&
        !COOKIES.test(block.text)),
  );
  yield;
  return withoutPulledQuotes(kept, lineage);
}
