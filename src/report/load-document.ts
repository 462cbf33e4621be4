/** The report of a tab, kept for as long as this page lives. */
import { askTab } from '../platform/channel';
import { extensionVersion } from '../platform/pages';
import { KEPT_DOCUMENT, type ReportDocument } from '../ui/report/document';

/** Ask the tab; where there is none any more, what this tab was told or kept before. */
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
      sessionStorage.setItem(KEPT_DOCUMENT, JSON.stringify(made));
      return made;
    }
  } catch {
    // The tab is gone; what was kept may still be here.
  }
  const kept = sessionStorage.getItem(KEPT_DOCUMENT);
  return kept === null ? null : (JSON.parse(kept) as ReportDocument);
}
