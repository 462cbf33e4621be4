/** What a popup may ask of the page it was opened over; the views know no more than this. */
import type { PageStatus } from '../protocol';

/** What the popup shows: the page's own state, or why the page cannot be asked. */
export type PageView =
  | PageStatus
  /** The browser lets us in only after a click. */
  | { readonly state: 'withheld' }
  /** A page that no extension may read. */
  | { readonly state: 'impossible' };

export interface PageClient {
  /** Host of the page; null where there is none or it is not told. */
  readonly host: string | null;
  readonly status: () => Promise<PageView>;
  /** Check now; `anyway` applies the rules although no article is known. */
  readonly check: (anyway: boolean) => Promise<PageView>;
  readonly hide: (hidden: boolean) => Promise<PageView>;
  /** False when the flag's place is not found any more. */
  readonly reveal: (flagId: string) => Promise<boolean>;
}

/** The state of a page that something went wrong with, or of a popup that could not even ask. */
export function failed(fault: unknown): PageView {
  return { state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
}
