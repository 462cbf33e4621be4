/** The text, from which words are chosen: with the mouse, or with arrow keys and Enter. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../engine/vocabulary';
import type { Wording } from '../protocol';
import { paragraphNumber } from '../ui/paragraphs';
import { say } from '../ui/wording';
import {
  type Choice,
  choiceIn,
  MOST_WORDS,
  moved,
  spanOf,
  type TextParagraph,
  type Words,
  wordsOf,
} from './words';

interface TextPickerProps {
  readonly text: readonly TextParagraph[];
  readonly lang: string;
  /** Words that claims stand on already, by paragraph. */
  readonly taken: readonly Words[];
  readonly wording: Wording;
  readonly onChoice: (words: Words | null) => void;
  /** Write a claim about these words. */
  readonly onPick: (words: Words) => void;
}

interface Piece {
  readonly text: string;
  readonly kind: 'chosen' | 'taken' | null;
}

/** A paragraph cut where the chosen and the taken words begin and end. */
function pieces(text: string, chosen: Span | null, taken: readonly Span[]): readonly Piece[] {
  const all = chosen ? [chosen, ...taken] : taken;
  const cuts = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((one, other) => one - other);
  const holds = (span: Span, from: number) => span.start <= from && from < span.end;
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    kind:
      chosen && holds(chosen, from)
        ? 'chosen'
        : taken.some((span) => holds(span, from))
          ? 'taken'
          : null,
  }));
}

/** Letters of a paragraph's element before a point inside it. */
function lettersBefore(paragraph: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The selection of the window, if it begins in a paragraph of this box. */
function selectedIn(box: Element): { readonly paragraph: number; readonly span: Span } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const home = startContainer.parentElement?.closest('[data-paragraph]');
  if (!home || !box.contains(home)) return null;
  const start = lettersBefore(home, startContainer, startOffset);
  const end = home.contains(endContainer)
    ? lettersBefore(home, endContainer, endOffset)
    : (home.textContent?.length ?? start);
  // A click between letters means the word it falls in.
  const span = { start, end: Math.max(end, start + 1) };
  return { paragraph: Number(home.getAttribute('data-paragraph')), span };
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Paragraphs with a choice of up to eight words; what is chosen is announced. */
export function TextPicker({ text, lang, taken, wording, onChoice, onPick }: TextPickerProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const words = choice && wordsOf(text, choice);
  const choose = (next: Choice | null) => {
    setChoice(next);
    onChoice(next && wordsOf(text, next));
  };
  useEffect(() => {
    box.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [choice]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && words) onPick(words);
    else if (ARROWS.includes(event.key)) choose(moved(text, choice, event.key, event.shiftKey));
    else return;
    event.preventDefault();
  };
  const onMouseUp = () => {
    const selected = box.current && selectedIn(box.current);
    if (!selected) return;
    choose(choiceIn(text, selected.paragraph, selected.span));
    getSelection()?.removeAllRanges();
  };
  const span = choice && spanOf(text, choice);
  const spansIn = (paragraph: number): Span[] =>
    taken.flatMap((one) => {
      const start =
        one.paragraph === paragraph ? (text[paragraph]?.text ?? '').indexOf(one.quote) : -1;
      return start < 0 || one.quote === '' ? [] : [{ start, end: start + one.quote.length }];
    });
  return (
    <section class="text-side" aria-labelledby="edit-text">
      <h2 id="edit-text">{say(wording, 'edit_text')}</h2>
      <p class="small soft" id="edit-text-hint">
        {say(wording, 'edit_text_hint', { most: MOST_WORDS })}
      </p>
      <div
        ref={box}
        class="picker"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
        tabIndex={0}
        aria-labelledby="edit-text"
        aria-describedby="edit-text-hint"
        lang={lang || undefined}
        onKeyDown={onKeyDown}
        onMouseUp={onMouseUp}
      >
        {text.map((paragraph, at) => (
          <div class="numbered-paragraph" key={at}>
            <span class="small soft" aria-hidden="true">
              {at === 0 ? '' : paragraphNumber(at)}
            </span>
            <p data-paragraph={at} dir="auto">
              {pieces(paragraph.text, choice?.paragraph === at ? span : null, spansIn(at)).map(
                (piece, n) =>
                  piece.kind ? (
                    <mark
                      key={n}
                      data-chosen={piece.kind === 'chosen' ? '' : undefined}
                      data-taken={piece.kind === 'taken' ? '' : undefined}
                    >
                      {piece.text}
                    </mark>
                  ) : (
                    piece.text
                  ),
              )}
            </p>
          </div>
        ))}
      </div>
      <p class="choice-line" role="status">
        {words
          ? say(wording, 'edit_chosen', {
              words: words.quote,
              n: paragraphNumber(words.paragraph),
            })
          : say(wording, 'edit_chosen_none')}
      </p>
      <button
        type="button"
        class="button"
        data-main
        disabled={!words}
        onClick={() => words && onPick(words)}
      >
        {say(wording, 'edit_claim_here')}
      </button>
    </section>
  );
}
