/** What a popup may ask of the page it was opened over; the views know no more than this. */
import type { ContentCalls, PageStatus } from '../protocol';
import type { Passage } from '../ui/report/Changes';
import type { ReportDocument } from '../ui/report/document';
import type { FaultPlace } from '../ui/report/fault';

/** What the popup shows: the page's own state, or why the page cannot be asked. */
export type PageView =
  | PageStatus
  /** The browser lets us in only after a click. */
  | { readonly state: 'withheld' }
  /** A page that no extension may read. */
  | { readonly state: 'impossible' };

export type CheckedView = Extract<PageView, { readonly state: 'checked' }>;

export interface PageClient {
  /** Host of the page; null where there is none or it is not told. */
  readonly host: string | null;
  /** What a fault report may say of the page. */
  readonly fault: FaultPlace;
  readonly status: () => Promise<PageView>;
  /** Check now; `anyway` applies the rules although no article is known. */
  readonly check: (anyway: boolean) => Promise<PageView>;
  readonly hide: (hidden: boolean) => Promise<PageView>;
  /** The report with all it takes to be read elsewhere. */
  readonly document: (view: CheckedView) => Promise<ReportDocument>;
  /** Where the reader is on the page, for a panel that follows; null where nobody answers. */
  readonly place: () => Promise<ContentCalls['page/place']['reply'] | null>;
  /** Open the report on this page, ready to print or to read. */
  readonly openReport: (print: boolean) => void;
  /** Write a record about this page; where there is no page, about any text. */
  readonly openEditor: () => void;
  /** Open the side panel; null where the browser has none, or this is it. */
  readonly openPanel: (() => void) | null;
  /** Scroll to a passage; false when it is not found any more. */
  readonly revealPassage: (to: Passage) => Promise<boolean>;
  /** False when the flag's place is not found any more. */
  readonly reveal: (flagId: string) => Promise<boolean>;
}

/** The state of a page that something went wrong with, or of a popup that could not even ask. */
export function failed(fault: unknown): PageView {
  return { state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
}
