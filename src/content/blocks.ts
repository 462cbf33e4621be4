/** Text nodes to blocks of text, with white space as a browser shows it. */
import type { MappedText, Piece } from './text-map';

/** A stretch of text that a reader sees as one block. */
export interface Block extends MappedText {
  /** The block-level element it stands in. */
  readonly parent: Element;
  /** UTF-16 units of it that are link text. */
  readonly linked: number;
}

/** Spaces that collapse (a no-break space reads the same), characters that are not seen, the rest. */
const RUNS =
  /([ \t\n\r\f\u00a0\u2000-\u200a\u202f\u3000]+)|([\u00ad\u200b\u2060\ufeff]+)|[^ \t\n\r\f\u00a0\u2000-\u200a\u202f\u3000\u00ad\u200b\u2060\ufeff]+/g;
const BLANK_LINE = /\n[ \t\r]*\n/;
/** A line that ends like this before a break has said what it had to say. */
const ENDED = /[.!?…:;。！？»”"’'）)]$/;
/** UTF-16 units from which a line between breaks can be a paragraph of its own. */
const LINE = 40;

/** Gathers text until the block it stands in ends. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** UTF-16 units in finished blocks. */
  private size = 0;
  private text = '';
  private pieces: Piece[] = [];
  private linked = 0;
  private parent: Element | null = null;
  private gap: { node: Text; from: number } | null = null;
  private breaks = 0;
  /** The block whose paragraphs are lines between single breaks. */
  private lines: Element | null = null;

  /** What comes after `limit` UTF-16 units in all is left out. */
  constructor(private readonly limit: number) {}

  get isFull(): boolean {
    return this.size + this.text.length >= this.limit;
  }

  /** Add a text node that stands in the block element `parent`. */
  add(node: Text, parent: Element, inLink: boolean): void {
    const lines = BLANK_LINE.test(node.data);
    for (const run of node.data.matchAll(RUNS)) {
      if (this.isFull) return;
      if (run[2]) continue;
      if (run[1]) {
        this.gap ??= { node, from: run.index };
        if (lines && BLANK_LINE.test(run[1]) && this.endsLine()) this.flush();
        continue;
      }
      this.settleBreaks();
      this.parent ??= parent;
      const before = this.text.length;
      if (this.gap && this.text) this.append(this.gap.node, this.gap.from, ' ');
      this.gap = null;
      this.append(node, run.index, run[0].slice(0, this.limit - this.size - this.text.length));
      if (inLink) this.linked += this.text.length - before;
    }
  }

  /** A forced line break: two in a row part paragraphs, one does after a finished long line. */
  lineBreak(): void {
    if (this.text) this.breaks += 1;
  }

  /** The block has ended. */
  flush(): void {
    if (this.text && this.parent) {
      const { text, pieces, linked, parent } = this;
      this.blocks.push({ text, pieces, linked, parent });
      this.size += text.length;
    }
    this.text = '';
    this.pieces = [];
    this.linked = 0;
    this.parent = null;
    this.gap = null;
    this.breaks = 0;
  }

  /** Once long lines have parted paragraphs, short ones in the same block do so too. */
  private endsLine(): boolean {
    if (!ENDED.test(this.text)) return false;
    if (this.text.length >= LINE) this.lines = this.parent;
    return this.lines !== null && this.lines === this.parent;
  }

  private settleBreaks(): void {
    if (this.breaks === 0) return;
    if (this.breaks > 1 || this.endsLine()) this.flush();
    // The break itself has no character to point at; the words around it stay apart all the same.
    else if (!this.gap) this.text += ' ';
    this.breaks = 0;
  }

  private append(node: Text, from: number, said: string): void {
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
  }
}
