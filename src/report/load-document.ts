/** The report of a tab, kept for as long as this page lives. */
import { askTab } from '../platform/channel';
import { extensionVersion } from '../platform/pages';
import type { ReportDocument } from '../ui/report/document';

const KEPT = 'document';

/** Ask the tab; where it is gone or has moved on, what was kept before this page was loaded anew. */
export async function loadDocument(tabId: number): Promise<ReportDocument | null> {
  try {
    const ask = askTab(tabId);
    const status = await ask('page/status', null);
    if (status.state === 'checked') {
      const { report, lost, hidden } = status;
      const made: ReportDocument = {
        report,
        lost,
        hidden,
        source: await ask('page/source', null),
        version: extensionVersion(),
        made: new Date().toISOString(),
      };
      sessionStorage.setItem(KEPT, JSON.stringify(made));
      return made;
    }
  } catch {
    // The tab is gone; what was kept may still be here.
  }
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? null : (JSON.parse(kept) as ReportDocument);
}
