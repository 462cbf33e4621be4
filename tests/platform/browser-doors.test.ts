/** What the platform asks of the browser beside messages and storage: tabs, menus, badge, scripts. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { siteAccess, injectContent, injectEverywhere, injectPanels, injectReader } = await import(
  '../../src/platform/access'
);
const { activeTab, onTabMoved } = await import('../../src/platform/active-tab');
const { showBadge } = await import('../../src/platform/badge');
const commands = await import('../../src/platform/commands');
const { languageFor } = await import('../../src/platform/texts');

/** An event whose listeners are called with what a test gives it. */
function event<Given extends unknown[]>() {
  const listeners = new Set<(...given: Given) => unknown>();
  return {
    addListener: (listener: (...given: Given) => unknown) => listeners.add(listener),
    removeListener: (listener: (...given: Given) => unknown) => listeners.delete(listener),
    tell: (...given: Given) => Promise.all([...listeners].map((listener) => listener(...given))),
  };
}

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly windowId?: number;
  readonly lastAccessed?: number;
}

/** A browser in German, with one command and one open page; every call is noted. */
function aBrowser() {
  const said: unknown[] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]) => {
      said.push([name, ...given]);
    };
  return {
    said,
    runtime: {
      getManifest: () => ({
        content_scripts: [{ js: ['stub.js'], matches: ['https://*/*'] }] as
          | { js?: string[]; matches?: string[] }[]
          | undefined,
      }),
      getURL: (path: string) => `data:application/json,${encodeURIComponent(LOCALES[path] ?? '')}`,
      onInstalled: event<[{ reason: string }]>(),
    },
    storage: {} as { local?: unknown },
    i18n: {
      getUILanguage: () => 'de-AT',
      getMessage: (name: string, values: string[]) => [name, ...values.filter(Boolean)].join(' '),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins[0] === 'https://open.example/*',
    },
    scripting: { executeScript: note('executeScript') as (given: unknown) => Promise<unknown> },
    action: {
      setIcon: note('setIcon'),
      setBadgeText: note('setBadgeText') as (given: unknown) => Promise<unknown>,
      setBadgeBackgroundColor: note('colour'),
      setTitle: note('setTitle'),
      openPopup: note('openPopup') as () => Promise<unknown>,
    },
    tabs: {
      getCurrent: async (): Promise<Tab | undefined> => undefined,
      query: async (_asked: unknown): Promise<Tab[]> => [],
      create: note('create'),
      onActivated: event(),
      onUpdated: event<[number, { status?: string }]>(),
    },
    commands: {
      onCommand: event<[string, Tab | undefined]>(),
      getAll: async () => [
        { name: 'next', shortcut: 'Ctrl+Shift+Y' },
        { name: 'unset', shortcut: '' },
      ],
    },
    contextMenus: {
      removeAll: note('removeAll'),
      create: note('create'),
      update: note('update') as (id: string, given: unknown) => Promise<unknown>,
      onClicked: event<[{ menuItemId: string | number; pageUrl?: string }, Tab | undefined]>(),
    },
  };
}

const LOCALES: Record<string, string> = {
  '_locales/fr/messages.json': JSON.stringify({
    check: { message: 'Vérifier' },
    badge_match: { message: '$1 constats' },
    badge_corrected: { message: 'corrigé depuis' },
  }),
};

const refuse = async (): Promise<never> => {
  throw new Error('the browser refuses');
};

let fake: ReturnType<typeof aBrowser>;
beforeEach(() => {
  fake = aBrowser();
  Object.assign(browser, fake);
});

const named = (name: string) =>
  fake.said.flatMap((call) => (Array.isArray(call) && call[0] === name ? [call.slice(1)] : []));

describe('access', () => {
  test.each([
    ['https://open.example/a', 'open.example', 'granted'],
    ['https://shut.example/a', 'shut.example', 'withheld'],
    ['http://open.example/a', 'open.example', 'withheld'],
    ['', null, 'withheld'],
    ['about:config', null, 'impossible'],
  ])('to %j (host %s) is %s', async (url, host, access) => {
    expect(await siteAccess({ id: 1, url, host })).toBe(access);
  });

  test('stub and reader are put into a tab that is asked about', async () => {
    expect(await injectContent(7)).toBe(true);
    expect(named('executeScript')).toEqual([
      [
        {
          target: { tabId: 7, allFrames: false },
          files: ['stub.js', '/src/content/reader.iife.js'],
        },
      ],
    ]);
  });

  test('a tab that refuses, and a manifest without a script, are said', async () => {
    fake.scripting.executeScript = refuse;
    expect(await injectContent(7, true)).toBe(false);
    fake.runtime.getManifest = () => ({ content_scripts: undefined });
    expect(await injectContent(7)).toBe(false);
    await expect(injectReader(7, 0)).rejects.toThrow('refuses');
    await expect(injectPanels(7, 0)).rejects.toThrow('refuses');
  });

  test('a new version tidies every open page, also where one of them refuses', async () => {
    const asked: unknown[] = [];
    fake.tabs.query = async (given) => {
      asked.push(given);
      return [{ id: 1 }, {}, { id: 2 }];
    };
    const reached: unknown[] = [];
    fake.scripting.executeScript = async (given) => {
      const { target, files } = given as { target: Tab & { tabId: number }; files: string[] };
      if (target.tabId === 1) return refuse();
      reached.push([target.tabId, files]);
    };
    await injectEverywhere();
    expect(asked).toEqual([{ url: ['https://*/*'] }]);
    expect(reached).toEqual([[2, ['/src/content/leftovers.iife.js', 'stub.js']]]);
  });
});

describe('the tab a reader means', () => {
  test('is the active one of the window', async () => {
    fake.tabs.query = async () => [{ id: 3, url: 'https://news.example/a' }];
    expect(await activeTab()).toEqual({
      id: 3,
      url: 'https://news.example/a',
      host: 'news.example',
    });
  });

  test('is none where there is none', async () => {
    expect(await activeTab()).toBeNull();
  });

  test.each([
    ['about:addons', 'about:addons'],
    [undefined, ''],
  ])('with the address %s has no host', async (given, url) => {
    fake.tabs.query = async () => [given === undefined ? { id: 3 } : { id: 3, url: given }];
    expect(await activeTab()).toEqual({ id: 3, url, host: null });
  });

  test('is the one used just before, where the popup is a tab itself', async () => {
    fake.tabs.getCurrent = async () => ({ id: 9, windowId: 1 });
    fake.tabs.query = async (asked) =>
      'windowId' in (asked as object)
        ? [
            { id: 4, lastAccessed: 10 },
            { id: 9, lastAccessed: 30 },
            { id: 5, lastAccessed: 20 },
          ]
        : [{ id: 9 }];
    expect((await activeTab())?.id).toBe(5);
  });

  test('is told of when it changes, until nobody listens', async () => {
    let moved = 0;
    const stop = new AbortController();
    onTabMoved(() => {
      moved += 1;
    }, stop.signal);
    await fake.tabs.onActivated.tell();
    await fake.tabs.onUpdated.tell(1, { status: 'loading' });
    await fake.tabs.onUpdated.tell(1, { status: 'complete' });
    stop.abort();
    await fake.tabs.onActivated.tell();
    await fake.tabs.onUpdated.tell(1, { status: 'complete' });
    expect(moved).toBe(2);
  });
});

describe('the badge', () => {
  /** All that was set on the tab, in one object. */
  const shown = async (...given: Parameters<typeof showBadge>) => {
    await showBadge(...given);
    const set = ['setBadgeText', 'setTitle', 'setIcon'].flatMap((name) => named(name).flat());
    return Object.assign({}, ...set) as { text: string; title: string; path: object };
  };

  test.each([
    [{ state: 'match', flags: 12 } as const, '12', 'icons/match-16.png'],
    [{ state: 'match', flags: 140 } as const, '99+', 'icons/match-16.png'],
    [{ state: 'related' } as const, '', 'icons/none-16.png'],
    [{ state: 'none' } as const, '', 'icons/none-16.png'],
    [{ state: 'off' } as const, '', 'icons/off-16.png'],
    [{ state: 'failed' } as const, '!', 'icons/none-16.png'],
  ])('of %j', async (badge, text, icon) => {
    expect(await shown(1, badge, 'auto')).toMatchObject({ text, path: { 16: icon } });
  });

  test('says number and news in the language that was chosen', async () => {
    const { title } = await shown(1, { state: 'match', flags: 3 }, 'fr', true);
    expect(title).toBe('3 constats\ncorrigé depuis');
  });

  test('says them in the language of the browser where none was', async () => {
    const { title } = await shown(1, { state: 'match', flags: 3 }, 'auto');
    expect(title).toBe('badge_match 3');
  });

  test('of a tab that is gone is no error', async () => {
    fake.action.setBadgeText = refuse;
    await expect(showBadge(1, { state: 'none' }, 'auto')).resolves.toBeUndefined();
  });
});

describe('commands and menu', () => {
  const items = [{ id: 'look', text: 'check', context: 'page' }] as const;

  test('a command reaches the tab it was given over, and none where there is none', async () => {
    const heard: unknown[] = [];
    commands.onCommand((...given) => heard.push(given));
    await fake.commands.onCommand.tell('next', { id: 4 });
    await fake.commands.onCommand.tell('next', undefined);
    expect(heard).toEqual([['next', 4]]);
  });

  test('the menu is put up anew on each installation, on web pages alone', async () => {
    commands.offerMenu(items);
    await fake.runtime.onInstalled.tell({ reason: 'update' });
    expect(fake.said.map((call) => (call as unknown[])[0])).toEqual(['removeAll', 'create']);
    expect(named('create')).toEqual([
      [
        {
          id: 'look',
          title: 'check',
          contexts: ['page'],
          documentUrlPatterns: ['http://*/*', 'https://*/*'],
        },
      ],
    ]);
  });

  test('after an update too it speaks the language that was chosen', async () => {
    fake.storage.local = { get: async () => ({ settings: { language: 'fr' } }) };
    commands.offerMenu(items);
    await fake.runtime.onInstalled.tell({ reason: 'update' });
    expect(named('create')).toMatchObject([[{ id: 'look', title: 'Vérifier' }]]);
  });

  test('its words follow the language that was chosen; an item that is gone is no error', async () => {
    await commands.retitleMenu(items, 'fr');
    expect(named('update')).toEqual([['look', { title: 'Vérifier' }]]);
    fake.contextMenus.update = refuse;
    await expect(commands.retitleMenu(items, 'fr')).resolves.toBeUndefined();
  });

  test('a choice in the menu reaches its tab, with the host of the page', async () => {
    const heard: unknown[] = [];
    commands.onMenu((...given) => heard.push(given));
    await fake.contextMenus.onClicked.tell(
      { menuItemId: 'look', pageUrl: 'https://a.example/b' },
      { id: 1 },
    );
    await fake.contextMenus.onClicked.tell(
      { menuItemId: 5 },
      { id: 2, url: 'https://c.example/d' },
    );
    await fake.contextMenus.onClicked.tell({ menuItemId: 'look' }, { id: 3 });
    await fake.contextMenus.onClicked.tell({ menuItemId: 'look' }, undefined);
    expect(heard).toEqual([
      ['look', 1, 'a.example'],
      ['5', 2, 'c.example'],
      ['look', 3, ''],
    ]);
  });

  test('keys that act come with the texts; where the browser has none, none do', async () => {
    expect(await commands.readWordingWithKeys('fr')).toMatchObject({
      language: 'fr',
      texts: { check: 'Vérifier' },
      keys: { next: 'Ctrl+Shift+Y' },
    });
    Object.assign(browser, { commands: undefined });
    expect(await commands.shortcuts()).toEqual({});
  });

  test('whether the popup opened is said', async () => {
    expect(await commands.openPopup()).toBe(true);
    fake.action.openPopup = refuse;
    expect(await commands.openPopup()).toBe(false);
  });

  test('a first installation is told from an update', async () => {
    const heard: string[] = [];
    commands.onFirstInstall(() => heard.push('first'));
    commands.onInstalled(() => heard.push('any'));
    await fake.runtime.onInstalled.tell({ reason: 'update' });
    await fake.runtime.onInstalled.tell({ reason: 'install' });
    expect(heard).toEqual(['any', 'first', 'any']);
  });

  test('a page of ours opens in a tab', async () => {
    fake.runtime.getURL = (path) => `extension://hearsay/${path}`;
    await commands.openPage('src/welcome/index.html');
    expect(named('create')).toEqual([[{ url: 'extension://hearsay/src/welcome/index.html' }]]);
  });
});

test.each([
  ['auto', 'de-AT', 'de-AT'],
  ['auto', 'pt_BR', 'en'],
  ['auto', '', 'en'],
  ['de', 'de_CH', 'de-CH'],
  ['fr', 'de-AT', 'fr'],
] as const)('chosen %s in a browser in %s speaks %s', (chosen, browserLanguage, spoken) => {
  expect(languageFor(chosen, browserLanguage)).toBe(spoken);
});
