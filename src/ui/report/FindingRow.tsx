/** One finding in a list. */
import { useState } from 'preact/hooks';
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { paragraphNumber } from '../paragraphs';
import { StatusLabel } from '../StatusLabel';
import { quoted, say } from '../wording';
import { gist } from './answers';
import { FaultForm } from './FaultForm';
import { FindingBody } from './FindingBody';
import type { FaultPlace } from './fault';
import { whoseLine } from './found';

export interface RowDeeds {
  readonly onToggle: (flag: Flag) => void;
  /** Show the passage; absent where there is no page to show it on. */
  readonly onShow?: ((flag: Flag) => void) | undefined;
  /** Put the finding away on this article, or bring it back; absent where nothing is remembered. */
  readonly onPutAway?: ((flag: Flag, away: boolean) => void) | undefined;
}

interface FindingRowProps extends RowDeeds {
  readonly flag: Flag;
  readonly report: Report;
  readonly open: boolean;
  readonly lost: boolean;
  readonly away: boolean;
  readonly place: FaultPlace;
  readonly wording: Wording;
}

function Deeds(props: FindingRowProps) {
  const { flag, report, lost, away, wording, place, onShow, onPutAway } = props;
  const [faulty, setFaulty] = useState(false);
  return (
    <>
      <p class="actions">
        {!lost && onShow && (
          <button type="button" class="button" onClick={() => onShow(flag)}>
            {say(wording, 'flag_show')}
          </button>
        )}
        {onPutAway && (
          <button type="button" class="button" onClick={() => onPutAway(flag, !away)}>
            {say(wording, away ? 'put_back' : 'put_away')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-plain
          aria-expanded={faulty}
          title={say(wording, 'flag_dispute_hint')}
          onClick={() => setFaulty(!faulty)}
        >
          {say(wording, 'flag_dispute')}
        </button>
      </p>
      {faulty && <FaultForm flag={flag} report={report} wording={wording} place={place} />}
    </>
  );
}

/** Status, words, paragraph, what is known now in one line; opened, everything behind it. */
export function FindingRow(props: FindingRowProps) {
  const { flag, report, open, lost, away, wording, onToggle } = props;
  const known = gist(flag, report, wording);
  const whose = whoseLine(flag, report, wording);
  const n = paragraphNumber(flag.pageParagraph);
  return (
    <li
      class="flag"
      data-open={open}
      data-category={flag.category}
      data-paragraph={flag.pageParagraph}
    >
      <button
        type="button"
        class="flag-head"
        data-flag={flag.id}
        aria-expanded={open}
        onClick={() => onToggle(flag)}
      >
        <StatusLabel flag={flag} wording={wording} />
        <span class="flag-place">
          <span aria-hidden="true">¶{n.toLocaleString(wording.language)}</span>
          <span class="unseen">{say(wording, 'list_paragraph', { n })}</span>
        </span>
        <span class="flag-quote">{quoted(wording, flag.quote)}</span>
        {!open && whose && <span class="small soft">{whose}</span>}
        {!open && (
          <span
            class="flag-gist"
            lang={known.lang && known.lang !== 'page' ? known.lang : undefined}
          >
            {known.text}
          </span>
        )}
      </button>
      {lost && <p class="small soft flag-lost">{say(wording, 'flag_lost')}</p>}
      {away && <p class="small soft flag-lost">{say(wording, 'put_away_note')}</p>}
      {open && (
        <div class="flag-body">
          <FindingBody flag={flag} report={report} wording={wording} />
          <Deeds {...props} />
        </div>
      )}
    </li>
  );
}
