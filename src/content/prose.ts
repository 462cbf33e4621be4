/** Which blocks of a page are its article's paragraphs. */
import type { Block } from './blocks';

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

/** `home`: whether the same element carries other prose. */
function isProse(block: Block, home: boolean): boolean {
  const { text } = block;
  const words = wordsIn(text);
  if (words === 0) return false;
  if (block.linked > text.length * LINKED && words < LINKED_PROSE) return false;
  if (LABEL.test(text) && words < UNFINISHED) return false;
  const heading = /^H[1-6]$/.test(block.parent.tagName);
  if (SENTENCE_END.test(text)) {
    const isSaid = home || block.parent.tagName === 'P' || SPEECH.test(text);
    return words >= (isSaid ? 1 : LOOSE);
  }
  return words >= (heading ? STANDS_ALONE : UNFINISHED);
}

/** The deepest element that still holds most of the prose. */
function mainOf(blocks: readonly Block[]): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    total += block.text.length;
    for (let at: Element | null = block.parent; at; at = outside(at)) {
      held.set(at, (held.get(at) ?? 0) + block.text.length);
    }
  }
  let main: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, size] of held) {
    // Children are entered before their parents, so of equal holders the deepest stays.
    if (size >= total * MAIN_SHARE && size < least) {
      main = element;
      least = size;
    }
  }
  return main;
}

function outside(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode?.() as ShadowRoot | undefined)?.host ?? null;
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = outside(at)) if (at === ancestor) return true;
  return false;
}

const PULLED = 'blockquote, aside, [class*="quote" i], [class*="highlight" i]';

/** Share of a pulled quote that stands in the text; the rest may be the speaker's name. */
const PULLED_SHARE = 0.75;

/** A sentence set out again in large type belongs to the paragraph it was taken from. */
function withoutPulledQuotes(blocks: readonly Block[]): readonly Block[] {
  const suspects = blocks.filter((block) => block.parent.closest(PULLED));
  if (suspects.length === 0) return blocks;
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

/**
 * The paragraphs among `blocks`, in order: all prose of the main text, and elsewhere only what
 * is too long for a teaser, so that one story among others on a page is kept.
 */
export function proseOf(blocks: readonly Block[]): readonly Block[] {
  const homes = new Set(
    blocks.flatMap(({ text, parent }) =>
      wordsIn(text) >= UNFINISHED && SENTENCE_END.test(text) ? [parent] : [],
    ),
  );
  const prose = blocks.filter((block) => isProse(block, homes.has(block.parent)));
  const main = mainOf(prose);
  if (!main) return prose;
  const kept = prose.filter(
    (block) =>
      isWithin(block.parent, main) ||
      (wordsIn(block.text) >= STANDS_ALONE &&
        SENTENCE_END.test(block.text) &&
        !COOKIES.test(block.text)),
  );
  return withoutPulledQuotes(kept);
}
