/** Text nodes to blocks of text, with white space as a browser shows it. */
import type { MappedText, Piece } from './text-map';

/** A stretch of text that a reader sees as one block. */
export interface Block extends MappedText {
  /** The block-level element it stands in. */
  readonly parent: Element;
  /** UTF-16 units of it that are link text. */
  readonly linked: number;
}

const SPACES = ' \\t\\n\\r\\f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/**
 * Characters that a page can put between letters without a reader seeing anything: all that
 * Unicode calls default-ignorable (soft hyphens, joiners, variation selectors, tags, fillers) and
 * all controls of direction. Unicode 17, DerivedCoreProperties and PropList (Bidi_Control).
 */
const UNSEEN =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8' +
  '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
/** Spaces that collapse (a no-break space reads the same), characters that are not seen, the rest. */
const RUNS = new RegExp(`([${SPACES}]+)|([${UNSEEN}]+)|[^${SPACES}${UNSEEN}]+`, 'gu');
const BLANK_LINE = /\n[ \t\r]*\n/;
/** A line that ends like this before a break has said what it had to say. */
const ENDED = '.!?…:;。！？»”"’\'）)';
/** UTF-16 units from which a line between breaks can be a paragraph of its own. */
const LINE = 40;
/** Blocks after which no more short ones are kept; only a trap has so many. */
const MOST_BLOCKS = 30_000;
/** UTF-16 units of a text node that are read at once. */
const STRETCH = 20_000;

/** A line's own end, which parts less than a break does. */
const LINE_END = 0.5;

/** Gathers text until the block it stands in ends. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** UTF-16 units in finished blocks. */
  private size = 0;
  private text = '';
  /** The last character of the text. */
  private last = '';
  private pieces: Piece[] = [];
  private linked = 0;
  private parent: Element | null = null;
  private gap: { node: Text; from: number } | null = null;
  private breaks = 0;
  /** The block whose paragraphs are lines between single breaks. */
  private lines: Element | null = null;
  /** The block whose lines have been seen to end in the middle of a sentence. */
  private wrapped: Element | null = null;

  /** What comes after `limit` UTF-16 units in all, or after `most` in one block, is left out. */
  constructor(
    private readonly limit: number,
    private readonly most: number,
  ) {}

  get isFull(): boolean {
    return this.size + this.text.length >= this.limit;
  }

  /**
   * Add a text node that stands in the block element `parent`, from offset `from` on; gives the
   * offset to go on from, or null at its end.
   */
  add(node: Text, parent: Element, inLink: boolean, from = 0): number | null {
    const { data } = node;
    const lines = from === 0 ? BLANK_LINE.test(data) : true;
    RUNS.lastIndex = from;
    for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
      if (this.isFull) return null;
      if (run[1]) {
        this.gap ??= { node, from: run.index };
        if (lines && BLANK_LINE.test(run[1]) && this.endsLine()) this.flush();
      } else if (!run[2]) this.say(node, run.index, run[0], parent, inLink);
      if (RUNS.lastIndex > from + STRETCH) return RUNS.lastIndex;
    }
    return null;
  }

  private say(node: Text, from: number, said: string, parent: Element, inLink: boolean): void {
    this.settleBreaks();
    this.parent ??= parent;
    if (this.text.length >= this.most) return;
    const before = this.text.length;
    if (this.gap && this.text) this.append(this.gap.node, this.gap.from, ' ');
    this.gap = null;
    this.append(node, from, said.slice(0, this.most - this.text.length));
    if (inLink) this.linked += this.text.length - before;
  }

  /** A forced line break: two in a row part paragraphs, one does after a finished long line. */
  lineBreak(): void {
    if (this.text) this.breaks = Math.floor(this.breaks) + 1;
  }

  /** A line has ended that is an element of its own; where it did nothing else, a space parts words. */
  lineEnd(): void {
    if (this.text && this.breaks === 0) this.breaks = LINE_END;
  }

  /** The block has ended. */
  flush(): void {
    if (this.text && this.parent) {
      const { text, pieces, linked, parent } = this;
      if (this.blocks.length < MOST_BLOCKS || text.length > LINE) {
        this.blocks.push({ text, pieces, linked, parent });
        this.size += text.length;
      }
    }
    this.text = '';
    this.last = '';
    this.pieces = [];
    this.linked = 0;
    this.parent = null;
    this.gap = null;
    this.breaks = 0;
  }

  /** Once long lines have parted paragraphs, short ones in the same block do so too. */
  private endsLine(): boolean {
    if (!this.last || !ENDED.includes(this.last)) return false;
    if (this.text.length >= LINE) this.lines = this.parent;
    return this.lines !== null && this.lines === this.parent;
  }

  private settleBreaks(): void {
    if (this.breaks === 0) return;
    const isWrapped = this.breaks === LINE_END && this.wrapped === this.parent;
    if (this.breaks > 1 || (!isWrapped && this.endsLine())) this.flush();
    // The break itself has no character to point at; the words around it stay apart all the same.
    else if (!this.gap) {
      this.text += ' ';
      this.last = ' ';
    }
    if (this.breaks === LINE_END && this.text) this.wrapped = this.parent;
    this.breaks = 0;
  }

  private append(node: Text, from: number, said: string): void {
    if (!said) return;
    const last = this.pieces.at(-1);
    const at = this.text.length;
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.at + last.length === at
    ) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + said.length };
    } else this.pieces.push({ node, from, at, length: said.length });
    this.text += said;
    this.last = said.at(-1) ?? '';
  }
}
