/** The tab a popup was opened over. */
import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** Empty where the browser withholds it. */
  readonly url: string;
  /** Host of a web page; null for browser pages, files and withheld addresses. */
  readonly host: string | null;
}

/**
 * The tab a reader means: the active one of this window, or null when there is none. Where the
 * popup itself is shown as a tab (Firefox on phones does that), it is the tab used just before.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const [own, active] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const all = own ? await browser.tabs.query({ windowId: own.windowId ?? -2 }) : active;
  const tabs = all.filter((tab) => tab.id !== own?.id);
  const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, host: webHost(url) };
}

function webHost(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
}

/** Call `listener` when another tab comes to the front of this window, or its address changes. */
export function onTabMoved(listener: () => void, signal: AbortSignal): void {
  const updated = (_id: number, change: { readonly status?: string }) => {
    if (change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
