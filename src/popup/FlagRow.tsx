/** One finding in the list. */
import type { Flag, Report } from '../engine/report';
import type { Wording } from '../protocol';
import { saveText } from '../ui/download';
import { FlagDetail } from '../ui/FlagDetail';
import { Glyph } from '../ui/Glyph';
import { StatusLabel } from '../ui/StatusLabel';
import { say } from '../ui/wording';
import { disputeText } from './report-text';

interface FlagRowProps {
  readonly flag: Flag;
  readonly lang: string;
  readonly report: Report;
  readonly open: boolean;
  readonly lost: boolean;
  readonly wording: Wording;
  readonly onToggle: () => void;
  readonly onShow: () => void;
}

/** Label and quote; opened, everything behind them. Opening shows the passage on the page. */
export function FlagRow({
  flag,
  lang,
  report,
  open,
  lost,
  wording,
  onToggle,
  onShow,
}: FlagRowProps) {
  const dispute = () => saveText('hearsay-dispute.txt', disputeText(flag, report, wording));
  return (
    <li class="flag" data-open={open}>
      <button type="button" class="flag-head" aria-expanded={open} onClick={onToggle}>
        <StatusLabel flag={flag} wording={wording} />
        <span class="flag-quote">{flag.quote}</span>
        <Glyph shape="open" />
      </button>
      {lost && <p class="small soft flag-lost">{say(wording, 'flag_lost')}</p>}
      {open && (
        <div class="flag-body">
          <FlagDetail flag={flag} lang={lang} wording={wording} />
          <p class="actions">
            {!lost && (
              <button type="button" class="button" onClick={onShow}>
                {say(wording, 'flag_show')}
              </button>
            )}
            <button
              type="button"
              class="button"
              data-plain
              title={say(wording, 'flag_dispute_hint')}
              onClick={dispute}
            >
              {say(wording, 'flag_dispute')}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
