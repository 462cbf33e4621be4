/** Entry of the report page: `?tab=ID`, with `&print` to print at once. */
import { render } from 'preact';
import { readSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { say } from '../ui/wording';
import { loadDocument } from './load-document';
import { ReportPage } from './ReportPage';

const asked = new URLSearchParams(location.search);
const settings = await readSettings();
const [wording, made] = await Promise.all([
  readWording(settings.language),
  loadDocument(Number(asked.get('tab'))),
]);
render(
  made ? (
    <ReportPage document={made} settings={settings} wording={wording} print={asked.has('print')} />
  ) : (
    <main class="report">
      <h1>{say(wording, 'report_gone')}</h1>
    </main>
  ),
  document.body,
);
