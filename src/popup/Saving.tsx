/** Taking the findings along as a file. */
import type { Report } from '../engine/report';
import type { Wording } from '../protocol';
import { saveText } from '../ui/download';
import { say } from '../ui/wording';
import { reportText } from './report-text';

interface SavingProps {
  readonly report: Report;
  readonly host: string | null;
  readonly wording: Wording;
}

/** The report as text for people and as JSON for programs; both are made here, offline. */
export function Saving({ report, host, wording }: SavingProps) {
  const asText = () => saveText('hearsay-report.txt', reportText(report, host, wording));
  const asData = () =>
    saveText('hearsay-report.json', `${JSON.stringify(report, null, 2)}\n`, 'application/json');
  return (
    <p class="saving">
      <span id="saving">{say(wording, 'export_report')}</span>
      <button
        type="button"
        class="button"
        data-plain
        id="saving-text"
        aria-labelledby="saving saving-text"
        onClick={asText}
      >
        {say(wording, 'export_text')}
      </button>
      <button
        type="button"
        class="button"
        data-plain
        id="saving-data"
        aria-labelledby="saving saving-data"
        onClick={asData}
      >
        {say(wording, 'export_data')}
      </button>
    </p>
  );
}
