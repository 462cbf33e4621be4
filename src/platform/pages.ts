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

/** Pages of ours that other pages lead to. */
const OWN = {
  demo: 'src/check/index.html?demo',
  check: 'src/check/index.html',
} as const;

/** Open one of them in a tab. */
export async function openOwn(page: keyof typeof OWN): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(OWN[page]) });
}
