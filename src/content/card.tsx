/** The card beside a mark: placed, followed, focused, put away. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { FlagCard } from '../ui/FlagCard';
import { openPanel } from './panel';

export interface CardRequest {
  readonly flags: readonly Flag[];
  readonly report: Report;
  readonly wording: Wording;
  /** What the card stands beside: one line of a mark. */
  readonly range: Range;
  /** Which of the range's client rectangles. */
  readonly line: number;
  readonly pinned: boolean;
  /** Whether the card was asked for by keyboard and so takes the focus. */
  readonly focus: boolean;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

export interface Card {
  readonly host: HTMLElement;
  /** Keep the card until it is closed. */
  readonly pin: () => void;
  readonly close: () => void;
}

/** Distances from the mark and from the edge of the viewport, in CSS pixels. */
const GAP = 8;
const EDGE = 8;

/** Show one card; closing it gives the focus back to where it was. */
export function openCard(request: CardRequest): Card {
  const { range, wording } = request;
  const before = document.activeElement;
  const panel = openPanel(wording.language);
  const show = (pinned: boolean) =>
    render(
      <FlagCard
        flags={request.flags}
        report={request.report}
        wording={wording}
        pinned={pinned}
        onClose={request.onClose}
        onStep={request.onStep}
      />,
      panel.box,
    );
  show(request.pinned);

  const parent = range.startContainer.parentElement;
  const lineBox = () => range.getClientRects()[request.line] ?? range.getBoundingClientRect();
  const mark = { getBoundingClientRect: lineBox, ...(parent && { contextElement: parent }) };
  const follow = autoUpdate(mark, panel.box, () => {
    computePosition(mark, panel.box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip(), shift({ padding: EDGE })],
    }).then(
      ({ x, y }) => {
        panel.box.style.left = `${Math.round(x)}px`;
        panel.box.style.top = `${Math.round(y)}px`;
      },
      () => undefined,
    );
  });
  if (request.focus) focusInside(panel.box);

  return {
    host: panel.host,
    pin: () => show(true),
    close: () => {
      const hadFocus = panel.focused() !== null;
      follow();
      render(null, panel.box);
      panel.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

function focusInside(box: HTMLElement): void {
  const dialog = box.querySelector<HTMLElement>('[role="dialog"], button, a[href]');
  dialog?.focus({ preventScroll: true });
}
