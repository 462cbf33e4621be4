/** The popup over a page that was checked. */
import { useState } from 'preact/hooks';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { ReportView } from '../ui/report/ReportView';
import { PageActions } from './PageActions';
import type { CheckedView, PageClient, PageView } from './page-view';

interface CheckedProps {
  readonly view: CheckedView;
  readonly wording: Wording;
  readonly settings: Settings;
  readonly client: PageClient;
  readonly alter: (by: (now: Settings) => Settings) => void;
  readonly onView: (view: PageView) => void;
  /** Rows before "show all". */
  readonly first: number;
}

/** The report, with a way to each passage, and what can be done with the page. */
export function Checked({ view, wording, settings, client, alter, onView, first }: CheckedProps) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { report, hidden } = view;
  const lost = [...view.lost, ...missing];
  return (
    <>
      <ReportView
        report={report}
        lost={lost}
        hidden={hidden}
        settings={settings}
        wording={wording}
        place={client.fault}
        first={first}
        onShow={({ id }) => {
          client.reveal(id).then((found) => {
            if (!found && !missing.includes(id)) setMissing((now) => [...now, id]);
          });
        }}
        onPassage={client.revealPassage}
        alter={alter}
      />
      <PageActions
        view={view}
        wording={wording}
        settings={settings}
        client={client}
        onView={onView}
      />
    </>
  );
}
