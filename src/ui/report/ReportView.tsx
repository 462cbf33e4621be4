/** One report as popup, panel, check page and demonstration show it. */
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import type { Settings } from '../../settings';
import { findingKey, shownFlags } from '../findings';
import { articleOf } from '../whose';
import { say } from '../wording';
import { AboutText } from './AboutText';
import { Changes, countChanges, type Passage } from './Changes';
import { countLine } from './count-line';
import { FindingList } from './FindingList';
import type { FaultPlace } from './fault';
import { Notices } from './Notices';
import { StripMap } from './StripMap';
import { VerdictHead } from './VerdictHead';

export interface ReportViewProps {
  readonly report: Report;
  readonly lost: readonly string[];
  readonly hidden: boolean;
  readonly settings: Settings;
  readonly wording: Wording;
  /** What a fault report says of the page and of Hearsay. */
  readonly place: FaultPlace;
  /** Rows before "show all". */
  readonly first?: number;
  /** Show a finding's passage; false when its place is not found. Absent without a page. */
  readonly onShow?: ((place: Pick<Flag, 'id' | 'pageParagraph'>) => void) | undefined;
  /** Bring a passage into view. Absent without a page. */
  readonly onPassage?: ((to: Passage) => void) | undefined;
  readonly alter: (by: (now: Settings) => Settings) => void;
}

/** Longest words kept of a finding that is put away, in UTF-16 units. */
const KEPT_WORDS = 100;

/** Settings under which this finding is put away on its article, or not any more. */
function putAway(now: Settings, flag: Flag, report: Report, away: boolean): Settings {
  const article = articleOf(report, flag);
  if (!article) return now;
  const finding = findingKey(flag);
  const others = now.putAway.filter(
    (entry) => entry.article !== article.id || entry.finding !== finding,
  );
  if (!away) return { ...now, putAway: others };
  const entry = {
    article: article.id,
    headline: article.headline.slice(0, 300),
    finding,
    words: flag.quote.slice(0, KEPT_WORDS),
  };
  return { ...now, putAway: [...others, entry] };
}

/** Verdict, map, the one count, findings gravest first, and what is known of the whole text. */
export function ReportView(props: ReportViewProps) {
  const { report, lost, hidden, settings, wording, place, first, onShow, onPassage, alter } = props;
  const { flags } = report;
  const shown = shownFlags({ report, lost, hidden }, settings);
  const ids = new Set(shown.map(({ id }) => id));
  const reveal = onShow ?? (() => undefined);
  return (
    <>
      <VerdictHead report={report} wording={wording} />
      <Notices report={report} wording={wording} onShow={onShow} />
      {flags.length > 0 && (
        <>
          <StripMap report={report} flags={shown} onPick={reveal} />
          <p class="count-line" role="status">
            {countLine(shown.length, hidden, wording)}
          </p>
          <FindingList
            report={report}
            shown={ids}
            lost={lost}
            choice={settings}
            wording={wording}
            place={place}
            {...(first !== undefined && { first })}
            onShow={onShow}
            onPutAway={(flag, away) => alter((now) => putAway(now, flag, report, away))}
          />
        </>
      )}
      {(report.comparison || countChanges(report) > 0) && (
        <details class="about">
          <summary>
            {say(wording, 'changes_heading')} ·{' '}
            {say(wording, 'changes_count', { n: countChanges(report) })}
          </summary>
          <Changes report={report} wording={wording} jump={onPassage} />
        </details>
      )}
      <details class="about">
        <summary>{say(wording, 'about_heading')}</summary>
        <AboutText report={report} wording={wording} />
      </details>
    </>
  );
}
