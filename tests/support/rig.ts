/** A browser with the built extension, pages to show in it, and a door to the extension's own API. */
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  type Colours,
  type Installed,
  launch,
  PATIENCE_MS,
} from '../../src/demo/browser';
import { openPopup, settled } from '../../src/demo/popup-page';
import { type Served, serve } from '../../src/demo/server';
import { welcomePage } from '../../src/demo/welcome-page';
import type { BackgroundCalls, ContentCalls, PageStatus, Reply } from '../../src/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';

/** Longest wait for anything a page has to do. */
export const PATIENCE = PATIENCE_MS;

/** Where kept tabs wait: of the pages' own origin, so that their process is kept as well. */
const EMPTY = '/empty';
/** The window of every page, unless a test sets another. */
const WINDOW = { width: 1100, height: 900 };

/** Firefox reports a refused request of the page's own as an error of the page. */
const REFUSED = /may not load or link to/;

export interface RigOptions {
  /** Folder of the built extension; `dist/<browser>` where none is given. */
  readonly dist?: string;
  readonly proxy?: number;
  readonly colours?: Colours;
  /**
   * Keep tabs that are closed, on an empty page, for what is opened next: starting a tab's process
   * costs a browser as much as reading the page in it.
   */
  readonly keepTabs?: boolean;
}

export interface Rig {
  readonly installed: Installed;
  /** Origin of the pages put on show. */
  readonly origin: string;
  /** Path and query of every request the pages' server got. */
  readonly requests: readonly string[];
  /** Uncaught errors of every page opened, pages of the extension included. */
  readonly errors: string[];
  /** The page the extension opened by itself when it was installed. */
  readonly welcome: Page;
  /** Serve this HTML under a path; gives its address. */
  readonly put: (path: string, html: string) => string;
  /** Open an address in a new tab and wait for its document. */
  readonly open: (address: string) => Promise<Page>;
  /** Open a page of the extension in a new tab and wait until it has something to show. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** Open the popup over a page and wait until it is settled. */
  readonly popup: (page: Page) => Promise<Page>;
  /** Call a function of the extension API, named by its path, such as `tabs.query`. */
  readonly api: <T>(path: string, ...args: unknown[]) => Promise<T>;
  readonly tabId: (page: Page) => Promise<number>;
  /** Ask the page's content script, which may not be there yet. */
  readonly ask: <K extends keyof ContentCalls>(
    page: Page,
    to: K,
    body: ContentCalls[K]['request'],
  ) => Promise<ContentCalls[K]['reply']>;
  /** Ask the background, as a page of the extension does; throws the reason it gives. */
  readonly background: <K extends keyof BackgroundCalls>(
    to: K,
    body: BackgroundCalls[K]['request'],
  ) => Promise<BackgroundCalls[K]['reply']>;
  /** The page's status once it is one that `wanted` accepts. */
  readonly status: (page: Page, wanted?: (status: PageStatus) => boolean) => Promise<PageStatus>;
  /** Store the default settings with these changes. */
  readonly settings: (changes?: Partial<Settings>) => Promise<void>;
  /** What is stored now. */
  readonly stored: () => Promise<Settings>;
  readonly close: () => Promise<void>;
}

/** Try until `attempt` gives something other than null, or throw its last fault. */
export async function until<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE;
  let fault: unknown = null;
  while (Date.now() < end) {
    try {
      const value = await attempt();
      if (value !== null) return value;
    } catch (reason) {
      fault = reason;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`waited in vain for ${what}`, { cause: fault });
}

/** Folder of the built extension; the variable HEARSAY_DIST names another place than dist. */
export function builtExtension(name: BrowserName): string {
  return `${process.env['HEARSAY_DIST'] ?? 'dist'}/${name}`;
}

/**
 * Start a browser; everything in it ends with `close`. Where it does not come up whole, another is
 * started once, and that is said: no test can be tried again whose browser was never there.
 */
export async function startRig(name: BrowserName, options: RigOptions = {}): Promise<Rig> {
  try {
    return await start(name, options);
  } catch (fault) {
    console.warn(`${name} is started a second time:`, fault);
    return await start(name, options);
  }
}

async function start(name: BrowserName, options: RigOptions): Promise<Rig> {
  const shown = new Map<string, string>();
  const server = await serve((path) => shown.get(path) ?? null);
  const dist = options.dist ?? builtExtension(name);
  shown.set(EMPTY, '<!doctype html><title>Empty</title>');
  let installed: Installed | null = null;
  try {
    installed = await launch(name, { ...options, headless: true, dist });
    return await equip(installed, server, shown, options.keepTabs ?? false);
  } catch (fault) {
    // A browser that is half up may refuse to be closed, which is not what went wrong.
    await installed?.browser.close().catch(() => undefined);
    await server.close();
    throw fault;
  }
}

async function equip(
  installed: Installed,
  server: Served,
  shown: Map<string, string>,
  keepTabs: boolean,
): Promise<Rig> {
  const { browser, name, address } = installed;
  const errors: string[] = [];
  const tabIds = new WeakMap<Page, number>();

  const watchErrors = (page: Page): void => {
    page.on('pageerror', (fault) => {
      const message = String((fault as Error).message ?? fault);
      if (!REFUSED.test(message)) errors.push(message);
    });
  };
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(WINDOW);
    watchErrors(page);
    return page;
  };
  const kept: Page[] = [];
  const takeTab = async (): Promise<Page> => {
    const waiting = kept.pop();
    const page = waiting ?? (await newPage());
    if (waiting) await page.bringToFront();
    else if (keepTabs) page.close = () => keep(page);
    return page;
  };
  const keep = async (page: Page): Promise<void> => {
    await page.setViewport(WINDOW);
    if (name === 'chrome') await page.emulateMediaType();
    await page.goto(`${server.origin}${EMPTY}`);
    kept.push(page);
  };
  const openOwn = async (path: string): Promise<Page> => {
    const page = await newPage();
    // Firefox reports no navigation of extension pages.
    await page.goto(address(path), name === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForFunction(() => (document.body?.innerText ?? '').trim() !== '', {
      timeout: PATIENCE,
    });
    return page;
  };

  const welcome = await welcomePage(browser);
  const helper = await openOwn('src/options/index.html');

  // As JSON, because Firefox cuts deep values short on their way out.
  const api = async <T>(path: string, ...args: unknown[]): Promise<T> => {
    const answer = await helper.evaluate(
      async (steps, given) => {
        type Node = Record<string, unknown>;
        const world = globalThis as unknown as { browser?: Node; chrome?: Node };
        let owner = (world.browser ?? world.chrome) as Node;
        for (const step of steps.slice(0, -1)) owner = owner[step] as Node;
        const method = owner[steps.at(-1) ?? ''] as (...values: unknown[]) => unknown;
        return JSON.stringify(await method.apply(owner, given)) ?? 'null';
      },
      path.split('.'),
      args,
    );
    return JSON.parse(answer) as T;
  };

  const tabId = async (page: Page): Promise<number> => {
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    const id = await until('the tab of a page', async () => {
      await page.bringToFront();
      const [tab] = await api<{ id?: number }[]>('tabs.query', { active: true });
      return tab?.id ?? null;
    });
    tabIds.set(page, id);
    return id;
  };

  const background: Rig['background'] = async (to, body) => {
    type Answer = Reply<BackgroundCalls[typeof to]['reply']> | null;
    const answer = await api<Answer>('runtime.sendMessage', { to, body });
    if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
    return answer.value;
  };

  const ask: Rig['ask'] = async (page, to, body) => {
    const id = await tabId(page);
    type Answer = Reply<ContentCalls[typeof to]['reply']>;
    const answer = await until(`an answer to ${to}`, async () => {
      const send = () => api<Answer | undefined>('tabs.sendMessage', id, { to, body });
      const reply = await send().catch(() => undefined);
      if (reply) return reply;
      // As the popup does: most pages have no reader before they are asked about.
      const files = ['/src/content/stub.iife.js', '/src/content/reader.iife.js'];
      await api('scripting.executeScript', { target: { tabId: id }, files });
      return (await send()) ?? null;
    });
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };

  return {
    installed,
    origin: server.origin,
    requests: server.requests,
    errors,
    welcome,
    put: (path, html) => {
      shown.set(path, html);
      return `${server.origin}${path}`;
    },
    open: async (at) => {
      const page = await takeTab();
      await page.goto(at, { waitUntil: 'domcontentloaded' });
      await tabId(page);
      return page;
    },
    openOwn,
    popup: async (page) => {
      const popup = await openPopup(installed, page);
      popup.setDefaultTimeout(PATIENCE);
      watchErrors(popup);
      await settled(popup);
      return popup;
    },
    api,
    tabId,
    ask,
    background,
    status: (page, wanted = () => true) =>
      until('the status wanted', async () => {
        const status = await ask(page, 'page/status', null);
        return wanted(status) ? status : null;
      }),
    settings: async (changes = {}) => {
      const settings = { ...DEFAULT_SETTINGS, ...changes };
      await api('storage.local.set', { settings });
    },
    stored: async () => {
      const { settings } = await api<{ settings?: Settings }>('storage.local.get', 'settings');
      return settings ?? DEFAULT_SETTINGS;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
