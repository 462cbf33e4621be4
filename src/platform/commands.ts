/** Keyboard commands and context menu: what the browser offers outside our own pages. */
import browser from 'webextension-polyfill';
import type { Wording } from '../protocol';
import type { Settings } from '../settings';
import { readSettings } from './settings-store';
import { chosenText, readWording } from './texts';

/** Call `run` with the command's name and the tab it was given over. Register at start-up. */
export function onCommand(run: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, tab.id);
  });
}

export interface MenuItem {
  readonly id: string;
  /** Name of its text in `_locales`. */
  readonly text: string;
  readonly context: 'page' | 'selection';
}

/** Put these items into the context menu of web pages, in place of what was there; also after an update. */
export function offerMenu(items: readonly MenuItem[]): void {
  browser.runtime.onInstalled.addListener(async () => {
    const { language } = await readSettings();
    const titles = await Promise.all(items.map(({ text }) => chosenText(text, language)));
    await browser.contextMenus.removeAll();
    for (const [at, { id, context }] of items.entries()) {
      browser.contextMenus.create({
        id,
        title: titles[at] ?? id,
        contexts: [context],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    }
  });
}

/** Say the items in the language the reader chose; they may be gone, which is no error. */
export async function retitleMenu(
  items: readonly MenuItem[],
  language: Settings['language'],
): Promise<void> {
  for (const { id, text } of items) {
    const title = await chosenText(text, language);
    await browser.contextMenus.update(id, { title }).catch(() => undefined);
  }
}

/** The keys that act, by the command's name, as the browser has them now; empty ones left out. */
export async function shortcuts(): Promise<Readonly<Record<string, string>>> {
  const all = (await browser.commands?.getAll()) ?? [];
  const set = all.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : []));
  return Object.fromEntries(set);
}

/** The texts with the keys that act, for views on a page or over one. */
export async function readWordingWithKeys(chosen: Settings['language']): Promise<Wording> {
  const [wording, keys] = await Promise.all([readWording(chosen), shortcuts().catch(() => ({}))]);
  return { ...wording, keys };
}

/** Call `run` when a reader chooses an item. Register at start-up. */
export function onMenu(run: (item: string, tabId: number, host: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    run(
      String(info.menuItemId),
      tab.id,
      new URL(info.pageUrl ?? tab.url ?? 'about:blank').hostname,
    );
  });
}

/** Open the popup over the current tab; false where the browser wants a click for that. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Call `run` once after the extension was first installed, not after updates. */
export function onFirstInstall(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
}

/** Call `run` after every installation and update. Register at start-up. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
}

/** Open a page of the extension in a tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
