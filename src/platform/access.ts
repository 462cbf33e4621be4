/** Whether this extension may read a page, and the way in when a click has just allowed it. */
import browser from 'webextension-polyfill';
import type { ActiveTab } from './active-tab';

/** `impossible`: browser pages, stores and files, which no extension reads. */
export type SiteAccess = 'granted' | 'withheld' | 'impossible';

/** What the browser lets us do on this tab without a click. */
export async function siteAccess(tab: ActiveTab): Promise<SiteAccess> {
  if (tab.host === null) return tab.url === '' ? 'withheld' : 'impossible';
  // A pattern of both schemes is "not contained" where each was granted by itself.
  const origins = [`${new URL(tab.url).protocol}//${tab.host}/*`];
  return (await browser.permissions.contains({ origins })) ? 'granted' : 'withheld';
}

/** From the root: Firefox takes other paths as beside the page that asks. */
const READER = '/src/content/reader.iife.js';

/**
 * Bring the reader into a tab that is asked about, since the script in every page listens to
 * nobody, and is not even there where a click has just opened the tab to us. `everywhere` takes in
 * the frames, one of which may hold the passage that is meant. False where the browser refuses.
 */
export async function injectContent(tabId: number, everywhere = false): Promise<boolean> {
  const declared = browser.runtime.getManifest().content_scripts?.[0];
  if (!declared?.js) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: everywhere },
      files: [...declared.js, READER],
    });
    return true;
  } catch {
    return false;
  }
}

/** Takes away what the version before left on a page. */
const LEFTOVERS = '/src/content/leftovers.iife.js';

/** Tidy the tabs that were open before this version came and run its stub there; tabs that refuse are left. */
export async function injectEverywhere(): Promise<void> {
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  const { js = [], matches: url = [] } = declared ?? {};
  const files = [LEFTOVERS, ...js];
  const tabs = await browser.tabs.query({ url: [...url] });
  await Promise.allSettled(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId, allFrames: true }, files }),
    ),
  );
}

/** Bring the reader into one frame; rejects where the browser lets nothing in. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [READER],
  });
}

/** Bring card and page note into one frame; rejects where the browser lets nothing in. */
export async function injectPanels(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/src/content/panels.iife.js'],
  });
}
