/** The tab a popup was opened over. */
import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** Empty where the browser withholds it. */
  readonly url: string;
  /** Host of a web page; null for browser pages, files and withheld addresses. */
  readonly host: string | null;
}

/** The active tab of this window, or null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
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
