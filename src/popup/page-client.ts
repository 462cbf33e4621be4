/** What a popup may ask of the page it was opened over. */
import { injectContent, siteAccess } from '../platform/access';
import { type ActiveTab, activeTab } from '../platform/active-tab';
import { askTab } from '../platform/channel';
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

const IMPOSSIBLE: PageView = { state: 'impossible' };

function failed(fault: unknown): PageView {
  return { state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
}

function clientOf(tab: ActiveTab): PageClient {
  const ask = askTab(tab.id);

  /** The content script's answer; a page opened before the extension came gets the script first. */
  async function reach(question: () => Promise<PageView>): Promise<PageView> {
    try {
      return await question();
    } catch (fault) {
      if (!(await injectContent(tab.id))) return IMPOSSIBLE;
      return question().catch(() => failed(fault));
    }
  }

  return {
    host: tab.host,
    // The page is asked before the browser is: nearly always it answers, and that is one wait less.
    status: () =>
      ask('page/status', null).catch(async () => {
        const access = await siteAccess(tab);
        return access === 'granted' ? reach(() => ask('page/status', null)) : { state: access };
      }),
    check: (anyway) => reach(() => ask('page/check', { anyway, selection: false })),
    hide: (hidden) => ask('page/hide', { hidden }).catch(failed),
    reveal: (flagId) => ask('flag/reveal', { flagId }).catch(() => false),
  };
}

/** The client of the tab under the popup; a window without one has nothing to check. */
export async function pageClient(): Promise<PageClient> {
  const tab = await activeTab();
  if (tab) return clientOf(tab);
  const nothing = () => Promise.resolve(IMPOSSIBLE);
  return {
    host: null,
    status: nothing,
    check: nothing,
    hide: nothing,
    reveal: () => Promise.resolve(false),
  };
}
