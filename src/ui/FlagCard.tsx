/** The card beside a highlight: one finding at a time. */
import { useState } from 'preact/hooks';
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { copyText } from './clipboard';
import { labelOf } from './flag-words';
import { Glyph } from './Glyph';
import { keyHints } from './keys';
import { plainAnswers } from './report/answers';
import { FindingBody } from './report/FindingBody';
import { StatusLabel } from './StatusLabel';
import { say, type TextName } from './wording';

export interface FlagCardProps {
  readonly flag: Flag;
  /** "5 of 22" among the highlighted findings; null for one that is only listed. */
  readonly place: { readonly at: number; readonly all: number } | null;
  readonly report: Report;
  readonly wording: Wording;
  /** Whether the card stays until it is closed. */
  readonly pinned: boolean;
  readonly onClose: () => void;
  /** Go to the next or previous finding of the page. */
  readonly onStep: (by: 1 | -1) => void;
}

interface IconButtonProps {
  readonly shape: 'close' | 'next' | 'previous';
  readonly wording: Wording;
  readonly onClick: () => void;
}

/** Names of the card's buttons, and the keys that do the same. */
const BUTTONS = {
  close: ['card_close', 'Escape', undefined],
  next: ['card_next', 'ArrowRight', 'next-mark'],
  previous: ['card_previous', 'ArrowLeft', 'previous-mark'],
} as const satisfies Record<IconButtonProps['shape'], readonly [TextName, string, unknown]>;

function IconButton({ shape, wording, onClick }: IconButtonProps) {
  const [name, key, command] = BUTTONS[shape];
  const label = say(wording, name);
  const hints = keyHints(wording, label, [key], command);
  return (
    <button type="button" class="icon-button turn" aria-label={label} {...hints} onClick={onClick}>
      <Glyph shape={shape} />
    </button>
  );
}

function CopyButton({ flag, report, wording }: Pick<FlagCardProps, 'flag' | 'report' | 'wording'>) {
  const [copied, setCopied] = useState(false);
  const copy = () => copyText(plainAnswers(flag, report, wording)).then(setCopied);
  return (
    <button type="button" class="button push" onClick={copy}>
      <span aria-live="polite">{say(wording, copied ? 'card_copied' : 'card_copy')}</span>
    </button>
  );
}

/** A dialogue named by its status and words. Arrow keys step, Escape closes. */
export function FlagCard(props: FlagCardProps) {
  const { flag, place, report, wording, pinned, onClose, onStep } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (place && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      onStep(event.key === 'ArrowRight' ? 1 : -1);
    }
  };
  return (
    <section
      class="card"
      role="dialog"
      aria-label={say(wording, 'card_label', {
        status: say(wording, labelOf(flag)),
        words: flag.quote,
      })}
      lang={wording.language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="bar">
        <StatusLabel flag={flag} wording={wording} />
        <span class="push" />
        {place && (
          <>
            <span class="small soft" aria-live="polite">
              {say(wording, 'card_paging', { n: place.at, all: place.all })}
            </span>
            <IconButton shape="previous" wording={wording} onClick={() => onStep(-1)} />
            <IconButton shape="next" wording={wording} onClick={() => onStep(1)} />
          </>
        )}
        <IconButton shape="close" wording={wording} onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="body" tabIndex={0}>
        <FindingBody key={flag.id} flag={flag} report={report} wording={wording} />
      </div>
      <div class="bar">
        {!pinned && <span class="small soft">{say(wording, 'card_pin')}</span>}
        {pinned && place && (
          // The controls that these keys stand for carry them in their own names.
          <span class="card-keys small soft" aria-hidden="true">
            <kbd>←</kbd> <kbd>→</kbd> <kbd>Esc</kbd>
          </span>
        )}
        <CopyButton key={flag.id} flag={flag} report={report} wording={wording} />
      </div>
    </section>
  );
}
