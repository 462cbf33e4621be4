/** Private windows, where the reader has let the extension in: pages are read, and nothing is kept. */
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../../src/demo/browser';
import type { PageStatus, Reply } from '../../src/protocol';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { inFirefoxWindow } from '../support/chrome-scope';
import { builtExtension, type Rig, startRig, until } from '../support/rig';
import { DEMO } from '../support/stories';

/** Open an address in a private window that the extension may look into. */
async function openPrivately(name: BrowserName, rig: Rig, address: string): Promise<void> {
  const { browser, id } = rig.installed;
  if (name === 'chrome') {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(address);
    return;
  }
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

/** Chrome's driver lets an extension into private windows as it installs it. */
async function allowInChrome(browser: Browser, path: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true } as never);
}

describe.each(BROWSERS)('a private window in %s', (name) => {
  test('is read and marked, and leaves nothing behind', async () => {
    const rig = await startRig(name);
    const settings = { ...DEFAULT_SETTINGS, remember: true, pageNote: false };
    try {
      if (name === 'chrome')
        await allowInChrome(rig.installed.browser, resolve(builtExtension(name)));
      const address = rig.put('/private', DEMO);
      await openPrivately(name, rig, address);
      // Installed again, so that the pages which were open are gone.
      const own = await rig.openOwn('src/options/index.html');
      const ask = <T>(code: string): Promise<T> =>
        own
          .evaluate(`(async () => JSON.stringify(await (${code})) ?? 'null')()`)
          .then((json) => JSON.parse(json as string)) as Promise<T>;
      const api = name === 'chrome' ? 'chrome' : 'browser';
      await ask(`${api}.storage.local.set(${JSON.stringify({ settings })})`);
      const tab = await until('the private tab', async () => {
        const tabs = await ask<{ id: number; incognito: boolean; url?: string }[]>(
          `${api}.tabs.query({})`,
        );
        return tabs.find(({ incognito, url }) => incognito && url === address) ?? null;
      });
      const status = await until('its verdict', async () => {
        const body = JSON.stringify({
          to: 'page/check',
          body: { anyway: false, selection: false },
        });
        // As the popup does: a page that nobody asked about may have no reader.
        const files = JSON.stringify(['/src/content/stub.iife.js', '/src/content/reader.iife.js']);
        const reply = await ask<Reply<PageStatus> | null>(
          `${api}.tabs.sendMessage(${tab.id}, ${body}).catch(() => ${api}.scripting.executeScript({ target: { tabId: ${tab.id} }, files: ${files} }).then(() => null))`,
        );
        return reply?.ok && reply.value.state === 'checked' ? reply.value : null;
      });
      expect(status.report.verdict.kind).toBe('copy');
      expect(await ask(`${api}.storage.local.get('readList')`)).toEqual({});
      // The same page in an ordinary window is remembered, so that the list is one that is kept.
      await (await rig.installed.browser.newPage()).goto(address);
      await until('the list', async () => {
        const kept = await ask<{ readList?: { articles: unknown[] } }>(
          `${api}.storage.local.get('readList')`,
        );
        return kept.readList?.articles.length === 1 ? true : null;
      });
    } finally {
      await rig.close();
    }
  });
});
