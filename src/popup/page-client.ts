/** The page under the popup, asked through the browser. */
import { siteAccess } from '../platform/access';
import { type ActiveTab, activeTab } from '../platform/active-tab';
import { askPage, NoWayIn } from '../platform/ask-page';
import { askTab, NobodyThere } from '../platform/channel';
import { openPage } from '../platform/commands';

import { extensionVersion, faultAddress, openEditorOn, openOwn } from '../platform/pages';

import { panelOpener } from '../platform/panel';
import { failed, type PageClient, type PageView } from './page-view';

const IMPOSSIBLE: PageView = { state: 'impossible' };

function clientOf(tab: ActiveTab): PageClient {
  const ask = askTab(tab.id);
  const reach = askPage(tab.id);
  // Where no reader gets in, or one finds nothing it could read: a picture, the browser's own viewer.
  const unreached = (fault: unknown) =>
    fault instanceof NoWayIn || fault instanceof NobodyThere ? IMPOSSIBLE : failed(fault);

  async function unasked(fault: unknown): Promise<PageView> {
    if (!(fault instanceof NobodyThere)) return failed(fault);
    const access = await siteAccess(tab);
    return access === 'granted' ? reach('page/status', null) : { state: access };
  }

  return {
    host: tab.host,
    fault: { version: extensionVersion(), url: tab.url || null, address: faultAddress() },
    // The page is asked before the browser is: nearly always it answers, and that is one wait less.
    status: () => ask('page/status', null).catch(unasked).catch(unreached),
    check: (anyway) => reach('page/check', { anyway, selection: false }).catch(unreached),
    hide: (hidden) => ask('page/hide', { hidden }).catch(failed),
    document: async ({ report, lost, hidden }) => ({
      report,
      lost,
      hidden,
      source: await ask('page/source', null).catch(() => null),
      version: extensionVersion(),
      made: new Date().toISOString(),
    }),
    place: () => ask('page/place', null).catch(() => null),
    openReport: (print) => {
      openPage(`src/report/index.html?tab=${tab.id}${print ? '&print' : ''}`);
    },
    openEditor: () => openEditorOn(tab.id),
    openPanel: panelOpener(tab),
    revealPassage: (to) => ask('passage/reveal', to).catch(() => false),
    reveal: (flagId) => ask('flag/reveal', { flagId }).catch(() => false),
  };
}

/** A client for a popup that has no page: every question has the same answer. */
function clientWithout(view: PageView): PageClient {
  const same = () => Promise.resolve(view);
  return {
    host: null,
    fault: { version: '', url: null, address: null },
    status: same,
    check: same,
    hide: same,
    document: () => Promise.reject(new Error('no page')),
    place: () => Promise.resolve(null),
    openReport: () => undefined,
    openEditor: () => openOwn('editor'),
    openPanel: null,
    revealPassage: () => Promise.resolve(false),
    reveal: () => Promise.resolve(false),
  };
}

/** The client of the tab under the popup; a window without one has nothing to check. */
export async function pageClient(): Promise<PageClient> {
  try {
    const tab = await activeTab();
    return tab ? clientOf(tab) : clientWithout(IMPOSSIBLE);
  } catch (fault) {
    return clientWithout(failed(fault));
  }
}
