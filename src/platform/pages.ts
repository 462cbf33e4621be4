/** Pages of the extension itself. */
import browser from 'webextension-polyfill';

/** Open the options in a tab of their own. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** `bugs` of package.json, put in by the build; absent where nothing is built, as in tests. */
declare const FAULT_ADDRESS: string | null;

/** Where those who make Hearsay take faults, or null where this edition names no place. */
export function faultAddress(): string | null {
  return typeof FAULT_ADDRESS === 'undefined' ? null : FAULT_ADDRESS;
}

/** Pages of ours that other pages lead to. */
const OWN = {
  demo: 'src/check/index.html?demo',
  check: 'src/check/index.html',
  editor: 'src/editor/index.html',
} as const;

/** Under what name a tab's own store hands a text on to the editor. */
export const HANDED_TEXT = 'handed-text';

/** Open one of them in a tab. */
export async function openOwn(page: keyof typeof OWN): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(OWN[page]) });
}

/** Open the editor about the page in this tab. */
export async function openEditorOn(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${OWN.editor}?tab=${tabId}`) });
}

/** Go on to the editor, in this tab, with a text. */
export function handToEditor(text: string): void {
  sessionStorage.setItem(HANDED_TEXT, text);
  location.assign(browser.runtime.getURL(`${OWN.editor}?handed`));
}
