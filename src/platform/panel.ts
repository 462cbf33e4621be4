/** The side panel: `sidePanel` in Chrome, the sidebar in Firefox. */
import browser from 'webextension-polyfill';
import type { ActiveTab } from './active-tab';

interface ChromePanel {
  readonly open: (options: { readonly tabId: number }) => Promise<void>;
}

/**
 * What opens the panel beside this tab, to be called in a click; null where the browser has no
 * panel (phones).
 */
export function panelOpener({ id }: Pick<ActiveTab, 'id'>): (() => void) | null {
  const chrome = (globalThis as { chrome?: { sidePanel?: ChromePanel } }).chrome?.sidePanel;
  const quietly = (opened: Promise<void>) => {
    opened.then(
      () => window.close(),
      () => undefined,
    );
  };
  if (chrome) return () => quietly(chrome.open({ tabId: id }));
  const sidebar = (browser as Partial<typeof browser>).sidebarAction;
  return sidebar ? () => quietly(sidebar.open()) : null;
}
