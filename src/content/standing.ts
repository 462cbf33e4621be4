/** Whether the text that was compared is still the text that stands there. */
import type { PageArticle } from '../engine/vocabulary';
import { outerOf, rootOf, textOf as wordsUnder } from './dom';
import { type MappedText, type Piece, stillSays, type TextMap } from './text-map';
import { isVisible } from './visible';

/** Paragraphs that are asked, spread over the text, and the share of them that must stand. */
const ASKED = 24;
const SHARE = 0.5;
/** Milliseconds for which an answer about the whole page's words is good: a busy page changes all the time. */
const GOOD_FOR_MS = 250;

export class Standing {
  private readonly asked: readonly MappedText[];
  /** The longest run of each in one text node, as it stands in the page. */
  private readonly words: readonly string[];
  private said: { readonly at: number; readonly isSo: boolean } | null = null;

  constructor(map: TextMap) {
    const mapped = map.filter(({ pieces }) => pieces.length > 0);
    const step = Math.max(1, mapped.length / ASKED);
    this.asked = Array.from(
      { length: Math.min(ASKED, mapped.length) },
      (_, at) => mapped[Math.floor(at * step)] as MappedText,
    );
    this.words = this.asked.map(({ pieces }) => wordsOf(pieces.reduce(longer)));
  }

  /** Whether most of it stands in the page all the same, in other nodes: a page may replace its text by the same. */
  isSaidElsewhere(now = performance.now()): boolean {
    if (this.said && now - this.said.at < GOOD_FOR_MS) return this.said.isSo;
    const root = rootOf(document);
    const all = (root && wordsUnder(root)) ?? '';
    const there = this.words.filter((words) => all.includes(words)).length;
    this.said = { at: now, isSo: there > 0 && there >= this.words.length * SHARE };
    return this.said.isSo;
  }

  /** Whether most of it is in the document with the same words. Cheap. */
  stands(): boolean {
    return this.most(({ text, pieces }) => {
      const [first] = pieces;
      return first !== undefined && stillSays(text, first);
    });
  }

  /** Whether most of it is rendered too; may make the browser lay the page out. */
  isShown(): boolean {
    return this.most(({ pieces }) => {
      const parent = pieces[0] && outerOf(pieces[0].node);
      return parent ? isVisible(parent) : false;
    });
  }

  private most(holds: (mapped: MappedText) => boolean): boolean {
    return this.asked.filter(holds).length >= this.asked.length * SHARE;
  }
}

const longer = (one: Piece, other: Piece): Piece => (other.length > one.length ? other : one);

const wordsOf = ({ node, from, length }: Piece): string => node.data.slice(from, from + length);

/** Whether two readings are of one text: most paragraphs of the shorter stand in the other. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [one.split('\n'), other.split('\n')].sort((x, y) => x.length - y.length);
  const all = new Set(b);
  const shared = a?.filter((paragraph) => all.has(paragraph)).length ?? 0;
  return shared > 0 && shared >= (a?.length ?? 0) * SHARE;
}

/** What was read of a page, as one text. */
export const textOf = (page: PageArticle): string =>
  page.paragraphs.map(({ text }) => text).join('\n');
