/** Every finding of a report, gravest first: the complete equivalent of the highlights. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Flag, Report } from '../../engine/report';
import type { Wording } from '../../protocol';
import { type Choice, isPutAway } from '../findings';
import { say } from '../wording';
import { restLine } from './count-line';
import { FindingRow, type RowDeeds } from './FindingRow';
import type { FaultPlace } from './fault';
import { GROUPS, type Group, groupOf, listed } from './groups';
import { walkRows } from './walk-rows';

interface FindingListProps extends Pick<RowDeeds, 'onShow' | 'onPutAway'> {
  readonly report: Report;
  /** Ids of the findings highlighted now. */
  readonly shown: ReadonlySet<string>;
  /** Ids of findings whose place was not found again. */
  readonly lost: readonly string[];
  readonly choice: Choice;
  readonly wording: Wording;
  readonly place: FaultPlace;
  /** Rows before "show all"; a place with room of its own shows every one. */
  readonly first?: number;
}

interface TabProps {
  readonly tab: Group | 'all';
  readonly now: Group | 'all';
  readonly count: number;
  readonly wording: Wording;
  readonly onChoose: (tab: Group | 'all') => void;
}

function Tab({ tab, now, count, wording, onChoose }: TabProps) {
  return (
    <button type="button" class="tab" aria-pressed={tab === now} onClick={() => onChoose(tab)}>
      {say(wording, tab === 'all' ? 'tab_all' : `group_${tab}`)}{' '}
      <span class="tab-count">{count.toLocaleString(wording.language)}</span>
    </button>
  );
}

/** Tabs with counts, find, rows; what is not highlighted comes folded below. */
export function FindingList(props: FindingListProps) {
  const { report, shown, lost, choice, wording, place, onShow, onPutAway } = props;
  const { first = Number.POSITIVE_INFINITY } = props;
  const [open, setOpen] = useState<string | null>(null);
  const [tab, setTab] = useState<Group | 'all'>('all');
  const [query, setQuery] = useState('');
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLElement>(null);
  const { flags } = report;

  const lists = useMemo(
    () => listed(report, shown, { tab, query, wording }),
    [report, shown, tab, query, wording],
  );
  const cut = whole || query !== '' ? lists.shown : lists.shown.slice(0, first);
  const count = (group: Group | 'all') =>
    flags.filter((flag) => shown.has(flag.id) && (group === 'all' || groupOf(flag) === group))
      .length;
  // A tab that counts 0 leads nowhere; what it would hold is in the folded list below.
  const present = GROUPS.filter((group) => group === tab || count(group) > 0);
  const tabs = count('all') > 0 ? (['all', ...present] as const) : [];

  const toggle = (flag: Flag) => {
    setOpen(open === flag.id ? null : flag.id);
    if (open !== flag.id) onShow?.(flag);
  };
  const rows = (some: readonly Flag[]) => (
    <ul class="flags">
      {some.map((flag) => (
        <FindingRow
          key={flag.id}
          flag={flag}
          report={report}
          open={open === flag.id}
          lost={lost.includes(flag.id)}
          away={isPutAway(flag, report, choice)}
          wording={wording}
          place={place}
          onToggle={toggle}
          onShow={onShow}
          onPutAway={report.origin ? onPutAway : undefined}
        />
      ))}
    </ul>
  );

  return (
    <section
      class="findings"
      ref={box}
      aria-label={say(wording, 'list_heading')}
      onKeyDown={(event) => walkRows(event, box.current)}
    >
      <div class="tabs">
        {tabs.map((each) => (
          <Tab
            key={each}
            tab={each}
            now={tab}
            count={count(each)}
            wording={wording}
            onChoose={setTab}
          />
        ))}
        <input
          type="search"
          class="find"
          value={query}
          placeholder={say(wording, 'find_label')}
          aria-label={say(wording, 'find_label')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {rows(cut)}
      {cut.length < lists.shown.length && (
        <p class="more">
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {say(wording, 'list_more', { n: lists.shown.length })}
          </button>
        </p>
      )}
      {lists.shown.length + lists.rest.length === 0 && (
        <p class="soft more">{say(wording, 'find_none')}</p>
      )}
      {lists.rest.length > 0 && (
        <details class="rest" open={lists.shown.length === 0 && query !== ''}>
          <summary>{restLine(lists.rest.length, lists.shown.length, wording)}</summary>
          {rows(lists.rest)}
        </details>
      )}
    </section>
  );
}
