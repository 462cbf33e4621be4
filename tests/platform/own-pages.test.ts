/** The extension's own files, pages and small memories. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storageArea } from '../support/fake-browser';

const browser = vi.hoisted(() => ({}) as Record<string, unknown>);
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { readAsset, readAssetBytes } = await import('../../src/platform/asset');
const { isAlive, send, stored } = await import('../../src/platform/bare');
const { markSeen, seenVersion } = await import('../../src/platform/news-store');
const pages = await import('../../src/platform/pages');
const { panelOpener } = await import('../../src/platform/panel');
const { shadowRootOf } = await import('../../src/platform/shadow-root');
const { storeBundledGate, storeGateKeys } = await import('../../src/platform/stored-gate');
const { GATE_NAMES } = await import('../../src/platform/gate-names');

let local: ReturnType<typeof storageArea>;
let opened: string[];
beforeEach(() => {
  vi.unstubAllGlobals();
  local = storageArea();
  opened = [];
  Object.assign(browser, {
    runtime: {
      getURL: (path: string) => `extension://hearsay/${path}`,
      getManifest: () => ({ version: '2.5.1' }),
      openOptionsPage: async () => opened.push('options'),
    },
    storage: { local },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    sidebarAction: undefined,
  });
});

describe('files that came with the extension', () => {
  test('are read as text and as bytes', async () => {
    vi.stubGlobal('fetch', async (url: string) => new Response(`at ${url}`));
    expect(await readAsset('a.json')).toBe('at extension://hearsay/a.json');
    expect([...(await readAssetBytes('a.json'))].slice(0, 2)).toEqual([97, 116]);
  });

  test('are named where they are missing', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(readAsset('a.json')).rejects.toThrow('a.json is missing');
  });
});

describe('pages', () => {
  test('open in tabs of their own', async () => {
    await pages.openOptions();
    await pages.openOwn('demo');
    await pages.openEditorOn(7);
    expect(opened).toEqual([
      'options',
      'extension://hearsay/src/check/index.html?demo',
      'extension://hearsay/src/editor/index.html?tab=7',
    ]);
  });

  test('a text is handed to the editor in the same tab, and by no address', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      setItem: (...entry: [string, string]) => kept.set(...entry),
    });
    vi.stubGlobal('location', { assign: (url: string) => opened.push(url) });
    pages.handToEditor('A text.');
    expect([...kept]).toEqual([[pages.HANDED_TEXT, 'A text.']]);
    expect(opened).toEqual(['extension://hearsay/src/editor/index.html?handed']);
  });

  test('the version is the manifest’s; without a build there is no address for faults', () => {
    expect(pages.extensionVersion()).toBe('2.5.1');
    expect(pages.faultAddress()).toBeNull();
  });
});

describe('the side panel', () => {
  const closed = () => {
    let count = 0;
    vi.stubGlobal('window', {
      close: () => {
        count += 1;
      },
    });
    return () => count;
  };

  test('opens beside the tab in Chrome, and the popup closes', async () => {
    const count = closed();
    const beside: number[] = [];
    vi.stubGlobal('chrome', {
      sidePanel: { open: async ({ tabId }: { tabId: number }) => beside.push(tabId) },
    });
    panelOpener({ id: 4 })?.();
    await vi.waitFor(() => expect(count()).toBe(1));
    expect(beside).toEqual([4]);
  });

  test('is the sidebar in Firefox; one that does not open leaves the popup', async () => {
    const count = closed();
    const open = vi.fn(async () => {
      throw new Error('no');
    });
    Object.assign(browser, { sidebarAction: { open } });
    panelOpener({ id: 4 })?.();
    await new Promise((done) => setTimeout(done));
    expect([open.mock.calls.length, count()]).toEqual([1, 0]);
  });

  test('is not offered where the browser has none', () => {
    expect(panelOpener({ id: 4 })).toBeNull();
  });
});

describe('the version whose news were seen', () => {
  test('is none at first, then the one that runs', async () => {
    expect(await seenVersion()).toBeNull();
    await markSeen();
    expect(await seenVersion()).toBe('2.5.1');
  });

  test('is none where the storage is out of order', async () => {
    Object.assign(browser, { storage: { local: storageArea({}, true) } });
    expect(await seenVersion()).toBeNull();
  });
});

test('gate keys of records and of packs are kept apart; without packs none are left', async () => {
  const [bundled, imported] = GATE_NAMES;
  const keys = { of: 'records' } as unknown as Parameters<typeof storeBundledGate>[0];
  await storeBundledGate(keys);
  await storeGateKeys(keys);
  expect(Object.keys(local.content).sort()).toEqual([bundled, imported].sort());
  await storeGateKeys(null);
  expect(Object.keys(local.content)).toEqual([bundled]);
});

describe('the stub’s few calls', () => {
  test('go straight to the browser', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'hearsay',
        sendMessage: async (message: unknown) => {
          sent.push(message);
          return 'heard';
        },
      },
      storage: { local: { get: async (names: readonly string[]) => ({ [names[0] ?? '']: 1 }) } },
    });
    expect(isAlive()).toBe(true);
    expect(await send('reader/wanted')).toBe('heard');
    expect(sent).toEqual([{ to: 'reader/wanted', body: null }]);
    expect(await stored(['gate'])).toEqual({ gate: 1 });
  });

  test('a script whose extension is gone knows it', () => {
    expect(isAlive()).toBe(false);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(isAlive()).toBe(false);
  });
});

describe('a shadow tree', () => {
  const element = (given: object) => ({ localName: 'div', ...given }) as unknown as Element;
  const tree = {} as ShadowRoot;

  test('is found open, and closed in either browser’s way', () => {
    expect(shadowRootOf(element({ shadowRoot: tree }))).toBe(tree);
    expect(shadowRootOf(element({ openOrClosedShadowRoot: tree }))).toBe(tree);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => tree } });
    expect(shadowRootOf(element({ localName: 'news-story' }))).toBe(tree);
  });

  test('is none where there is none, or the browser does not say', () => {
    expect(shadowRootOf(element({}))).toBeNull();
    expect(shadowRootOf(element({ openOrClosedShadowRoot: null }))).toBeNull();
    vi.stubGlobal('chrome', {
      dom: {
        openOrClosedShadowRoot: () => {
          throw new Error('no element');
        },
      },
    });
    expect(shadowRootOf(element({}))).toBeNull();
  });

  test('is not looked for in elements that can have none', () => {
    expect(shadowRootOf(element({ localName: 'img', shadowRoot: tree }))).toBeNull();
    // A form with a field of that name has an element there.
    expect(shadowRootOf(element({ localName: {}, shadowRoot: tree }))).toBeNull();
  });
});
