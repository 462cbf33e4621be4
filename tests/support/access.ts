/** Site access as readers can take it away and give it for one tab. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './chrome-scope';
import type { Rig } from './rig';

/** Chrome's "on click" site access, or Firefox's revoked host permission. */
export async function withholdSites(rig: Rig): Promise<void> {
  const { browser, id, name } = rig.installed;
  if (name === 'firefox') {
    await rig.api('permissions.remove', { origins: ['http://*/*', 'https://*/*'] });
    return;
  }
  const manager = await browser.newPage();
  await manager.goto('chrome://extensions/');
  await manager.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId,
      hostAccess: 'ON_CLICK',
    });
  }, id);
  await manager.close();
}

/** What a click on the toolbar button grants in Firefox, where that button cannot be driven. */
export async function grantTab(rig: Rig, page: Page): Promise<void> {
  const { browser, id } = rig.installed;
  await inFirefoxWindow(
    browser,
    `(() => {
      const isShown = (tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())};
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      extension.tabManager.addActiveTabPermission(gBrowser.tabs.find(isShown));
    })()`,
  );
}
