/** The popup over a page that was checked. */
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { say } from '../ui/wording';
import { Categories } from './Categories';
import { Changes } from './Changes';
import { FlagList } from './FlagList';
import { OriginNote } from './OriginNote';
import type { PageClient, PageView } from './page-view';
import { Saving } from './Saving';
import { VerdictHead } from './VerdictHead';

interface CheckedProps {
  readonly view: Extract<PageView, { readonly state: 'checked' }>;
  readonly wording: Wording;
  readonly settings: Settings;
  readonly client: PageClient;
  readonly alter: (by: (now: Settings) => Settings) => void;
  readonly onView: (view: PageView) => void;
  /** False for the first frame, which needs no lists. */
  readonly whole: boolean;
}

/** Verdict, categories, origin, findings, changes, in the order a reader asks for them. */
export function Checked({ view, wording, settings, client, alter, onView, whole }: CheckedProps) {
  const { report, lost, hidden } = view;
  const marked = report.verdict.kind !== 'related';
  return (
    <>
      <VerdictHead report={report} wording={wording} />
      {marked && (
        <>
          <Categories flags={report.flags} settings={settings} wording={wording} alter={alter} />
          <p class="aside">
            <button type="button" class="button" onClick={() => client.hide(!hidden).then(onView)}>
              {say(wording, hidden ? 'marks_show' : 'marks_hide')}
            </button>
          </p>
        </>
      )}
      {report.origin && <OriginNote origin={report.origin} copied={marked} wording={wording} />}
      {marked && whole && (
        <>
          <FlagList
            report={report}
            lost={lost}
            settings={settings}
            wording={wording}
            reveal={client.reveal}
          />
          <Changes report={report} wording={wording} />
          <p class="caveat">{say(wording, 'caveat')}</p>
          <Saving report={report} host={client.host} wording={wording} />
        </>
      )}
    </>
  );
}
