/** Entry of the page that checks a text; `?demo` shows the demonstration instead. */
import { render } from 'preact';
import { readAsset } from '../platform/asset';
import { askBackground } from '../platform/channel';

import { extensionVersion, faultAddress, handToEditor } from '../platform/pages';

import { readSettings, updateSettings } from '../platform/settings-store';
import { readWording } from '../platform/texts';
import { KEPT_DOCUMENT, type ReportDocument } from '../ui/report/document';
import { type Checked, CheckPage } from './CheckPage';
import { readHtml } from './read-text';

/** The report page is told through the store of this tab, which both pages share. */
function showReport({ page, report }: Checked): void {
  const [first] = page.paragraphs;
  const made: ReportDocument = {
    report,
    lost: [],
    hidden: false,
    source: {
      url: page.canonicalUrl ?? '',
      title: first?.role === 'headline' ? first.text : '',
      paragraphs: page.paragraphs,
    },
    version: extensionVersion(),
    made: new Date().toISOString(),
  };
  sessionStorage.setItem(KEPT_DOCUMENT, JSON.stringify(made));
  location.assign('/src/report/index.html');
}

const demo = new URLSearchParams(location.search).has('demo');
const settings = await readSettings();
render(
  <CheckPage
    stored={settings}
    wording={await readWording(settings.language)}
    change={updateSettings}
    check={(page) => askBackground('article/check', { page, anyway: true })}
    place={{ version: extensionVersion(), url: null, address: faultAddress() }}
    onReport={showReport}
    onWrite={({ page }) => handToEditor(page.paragraphs.map(({ text }) => text).join('\n\n'))}
    demo={demo ? readAsset('demonstration.html').then(readHtml) : null}
  />,
  document.body,
);
