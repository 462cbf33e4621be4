/**
 * Private windows, where the reader has let the extension in: pages are read, and nothing is kept.
 * In Firefox alone: Chrome's driver can list a private tab to the extension, whose calls then find
 * no tab of that number.
 */
import { expect, test } from 'vitest';
import type { PageStatus, Reply } from '../../src/protocol';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { inFirefoxWindow } from '../support/chrome-scope';
import { type Rig, startRig, until } from '../support/rig';
import { DEMO } from '../support/stories';

/** Open an address in a private window that the extension may look into; it is loaded again for that. */
async function openPrivately(rig: Rig, address: string): Promise<void> {
  const { browser, id } = rig.installed;
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.add(policy.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, policy.extension);
      await (await AddonManager.getAddonByID(policy.id)).reload();
    })()`,
  );
  await inFirefoxWindow(
    browser,
    `new Promise((done) => {
      const opened = window.OpenBrowserWindow({ private: true });
      opened.addEventListener('load', () => {
        const at = Services.io.newURI(${JSON.stringify(address)});
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        setTimeout(() => { opened.gBrowser.loadURI(at, { triggeringPrincipal }); done(); }, 500);
      }, { once: true });
    })`,
  );
}

test('a private window is read and marked, and leaves nothing behind', async () => {
  const rig = await startRig('firefox');
  try {
    const address = rig.put('/private', DEMO);
    await openPrivately(rig, address);
    const own = await rig.openOwn('src/options/index.html');
    const ask = async <T>(code: string): Promise<T> => {
      const json = await own.evaluate(`(async () => JSON.stringify(await (${code})) ?? 'null')()`);
      return JSON.parse(String(json)) as T;
    };
    const kept = () =>
      ask<{ readList?: { articles: unknown[] } }>("browser.storage.local.get('readList')");
    /** What becomes of the page in a window of this kind, once it is asked about. */
    const verdictIn = (isPrivate: boolean) =>
      until(`the verdict in a window that is ${isPrivate ? '' : 'not '}private`, async () => {
        const tabs =
          await ask<{ id: number; incognito: boolean; url?: string }[]>('browser.tabs.query({})');
        const tab = tabs.find(({ incognito, url }) => incognito === isPrivate && url === address);
        const call = { to: 'page/check', body: { anyway: false, selection: false } };
        const files = ['/src/content/stub.iife.js', '/src/content/reader.iife.js'];
        const target = { tabId: tab?.id };
        // As the popup does: a page that nobody asked about may have no reader.
        const reply = await ask<Reply<PageStatus> | null>(
          `browser.tabs.sendMessage(${tab?.id}, ${JSON.stringify(call)}).catch(() => browser.scripting.executeScript(${JSON.stringify({ target, files })}).then(() => null))`,
        );
        return reply?.ok && reply.value.state === 'checked'
          ? reply.value.report.verdict.kind
          : null;
      });

    const settings = { ...DEFAULT_SETTINGS, remember: true, pageNote: false };
    await ask(`browser.storage.local.set(${JSON.stringify({ settings })})`);
    expect(await verdictIn(true)).toBe('copy');
    expect(await kept()).toEqual({});
    // In an ordinary window it is remembered, so that the list is one that is kept.
    await ask(
      `browser.windows.getAll().then((all) => browser.tabs.create({ windowId: all.find((one) => !one.incognito).id, url: ${JSON.stringify(address)} })).then(() => null)`,
    );
    expect(await verdictIn(false)).toBe('copy');
    await until('the list', async () =>
      (await kept()).readList?.articles.length === 1 ? true : null,
    );
  } finally {
    await rig.close();
  }
});
