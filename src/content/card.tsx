/** The card beside a highlight: placed, followed, focused, put away. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { FlagCard, type FlagCardProps } from '../ui/FlagCard';
import { openPanel, type Panel } from './panel';
import { isSmallWindow } from './small-window';

export interface CardRequest
  extends Pick<FlagCardProps, 'place' | 'pinned' | 'onClose' | 'onStep'> {
  readonly flag: Flag;
  readonly report: Report;
  readonly wording: Wording;
  /** What the card stands beside: one line of a highlight. */
  readonly range: Range;
  /** Which of the range's client rectangles. */
  readonly line: number;
  /** Whether the card was asked for by keyboard and so takes the focus. */
  readonly focus: boolean;
}

export interface Card {
  readonly host: HTMLElement;
  readonly hasFocus: () => boolean;
  /** Keep the card until it is closed. */
  readonly pin: () => void;
  readonly close: () => void;
}

/** Distances and sizes, in CSS pixels. */
const PLACING = {
  /** From the highlight. */
  gap: 8,
  /** From the edge of the window. */
  edge: 8,
  /** Height below which the card would rather cover the highlight than shrink. */
  least: 220,
} as const;

/** Show one card. */
export function openCard(request: CardRequest): Card {
  const { wording } = request;
  const panel = openPanel(wording.language);
  const show = (pinned: boolean) =>
    render(
      <FlagCard
        flag={request.flag}
        place={request.place}
        report={request.report}
        wording={wording}
        pinned={pinned}
        onClose={request.onClose}
        onStep={request.onStep}
      />,
      panel.box,
    );
  show(request.pinned);
  const unfollow = follow(request, panel);
  if (request.focus) {
    panel.box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
  return {
    host: panel.host,
    hasFocus: () => panel.focused() !== null,
    pin: () => show(true),
    close: () => {
      unfollow();
      render(null, panel.box);
      panel.remove();
    },
  };
}

/** Keep the card at its place while the page moves under it; always whole inside the window. */
function follow({ range, line }: CardRequest, { box }: Panel): () => void {
  const parent = range.startContainer.parentElement;
  const lineBox = () => range.getClientRects()[line] ?? range.getBoundingClientRect();
  const mark = { getBoundingClientRect: lineBox, ...(parent && { contextElement: parent }) };
  const { gap, edge, least } = PLACING;
  return autoUpdate(mark, box, () => {
    if (isSmallWindow()) {
      asSheet(box);
      return;
    }
    computePosition(mark, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: edge }),
        size({
          padding: edge,
          apply: ({ availableHeight }) => {
            box.style.setProperty('--room', `${Math.max(least, Math.floor(availableHeight))}px`);
          },
        }),
        shift({ padding: edge, crossAxis: true }),
      ],
    }).then(
      ({ x, y }) => {
        box.style.inset = 'auto';
        box.style.left = `${Math.round(x)}px`;
        box.style.top = `${Math.round(y)}px`;
      },
      () => undefined,
    );
  });
}

function asSheet(box: HTMLElement): void {
  box.style.inset = 'auto 0 0 0';
}
