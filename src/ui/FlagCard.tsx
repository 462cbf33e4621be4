/** The card beside a mark. */
import { Component } from 'preact';
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { FlagDetail } from './FlagDetail';
import { categoryName } from './flag-words';
import { Glyph } from './Glyph';
import { StatusLabel } from './StatusLabel';
import { recordLanguage } from './verdict-words';
import { say, type TextName } from './wording';

export interface FlagCardProps {
  /** The flags that share the mark, at least one. */
  readonly flags: readonly Flag[];
  readonly report: Report;
  readonly wording: Wording;
  /** Whether the card stays until it is closed. */
  readonly pinned: boolean;
  readonly onClose: () => void;
  /** Go to the next or previous mark of the page. */
  readonly onStep: (by: 1 | -1) => void;
}

interface IconButtonProps {
  readonly name: TextName;
  readonly shape: 'close' | 'next' | 'previous';
  readonly wording: Wording;
  readonly onClick: () => void;
}

function IconButton({ name, shape, wording, onClick }: IconButtonProps) {
  const label = say(wording, name);
  return (
    <button
      type="button"
      class="icon-button turn"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Glyph shape={shape} />
    </button>
  );
}

/** One flag at a time; several on one mark are counted and paged through. */
export class FlagCard extends Component<FlagCardProps, { at: number }> {
  override state = { at: 0 };

  override componentDidUpdate(before: FlagCardProps): void {
    if (before.flags !== this.props.flags && this.state.at !== 0) this.setState({ at: 0 });
  }

  private turn = (by: 1 | -1): void => {
    const { length } = this.props.flags;
    this.setState(({ at }) => ({ at: (at + by + length) % length }));
  };

  private key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.props.onClose();
  };

  override render() {
    const { flags, report, wording, pinned, onClose, onStep } = this.props;
    const { at } = this.state;
    const flag = flags[at] ?? flags[0];
    if (!flag) return null;
    return (
      <section
        class="card"
        role="dialog"
        aria-label={say(wording, 'card_label')}
        lang={wording.language}
        tabIndex={-1}
        onKeyDown={this.key}
      >
        <div class="bar">
          <span class="kicker">{say(wording, categoryName(flag.category))}</span>
          <StatusLabel flag={flag} wording={wording} />
          <span class="push" />
          <IconButton name="card_close" shape="close" wording={wording} onClick={onClose} />
        </div>
        {flags.length > 1 && (
          <div class="paging">
            <IconButton
              name="card_older"
              shape="previous"
              wording={wording}
              onClick={() => this.turn(-1)}
            />
            <span aria-live="polite">
              {say(wording, 'card_paging', { n: at + 1, all: flags.length })}
            </span>
            <IconButton
              name="card_newer"
              shape="next"
              wording={wording}
              onClick={() => this.turn(1)}
            />
          </div>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div class="body" tabIndex={0}>
          <FlagDetail key={flag.id} flag={flag} lang={recordLanguage(report)} wording={wording} />
        </div>
        <div class="bar">
          {pinned ? (
            <>
              <button type="button" class="button" onClick={() => onStep(-1)}>
                {say(wording, 'card_previous')}
              </button>
              <button type="button" class="button" onClick={() => onStep(1)}>
                {say(wording, 'card_next')}
              </button>
            </>
          ) : (
            <span class="small soft">{say(wording, 'card_pin')}</span>
          )}
        </div>
      </section>
    );
  }
}
