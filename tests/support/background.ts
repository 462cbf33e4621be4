/** Stopping the extension's background as the browser does when memory is short. */
import type { BrowserName, Installed } from '../../src/demo/browser';
import { inFirefoxWindow } from './chrome-scope';
import { type Rig, until } from './rig';

function workerOf({ browser, id }: Installed) {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}`);
  return browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
}

async function stopWorker(installed: Installed): Promise<void> {
  const { browser } = installed;
  const target = workerOf(installed);
  // A worker that has gone to sleep by itself is as good as killed.
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until('the end of the worker', async () =>
    browser.targets().includes(target) ? null : true,
  );
}

/** Firefox lets its own scripts stop an event page; the driver may run one of those. Gives its state then. */
function terminate({ browser, id }: Installed): Promise<unknown> {
  return inFirefoxWindow(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  );
}

async function stopEventPage(installed: Installed): Promise<void> {
  // A message that was under way may have started it again.
  await until('the end of the event page', async () =>
    (await terminate(installed)) === 'stopped' ? true : null,
  );
}

/** Stop the background; it starts again when it is next called. */
export function stopBackground(installed: Installed, name: BrowserName): Promise<void> {
  return name === 'chrome' ? stopWorker(installed) : stopEventPage(installed);
}

/** A background that begins what it is asked and never ends it. */
export interface Stalled {
  /** How many pages it has been asked about. */
  readonly asked: () => Promise<number>;
  /** Kill it in the middle of that; the browser may start another at once. */
  readonly kill: () => Promise<void>;
}

/** Give the background no file of its own any more. It must have come to life anew, and read none. */
export async function stallBackground(rig: Rig, name: BrowserName): Promise<Stalled> {
  // Any call wakes it; this one needs no file.
  await rig.background('packs/list', null);
  return name === 'chrome' ? stallWorker(rig) : stallEventPage(rig);
}

interface World {
  fetch: unknown;
  asked?: number;
  chrome: {
    runtime: { onMessage: { addListener(listener: (message: { to?: string }) => void): void } };
  };
}

async function stallWorker({ installed }: Rig): Promise<Stalled> {
  const worker = await until(
    'the worker',
    async () => (await workerOf(installed)?.worker()) ?? null,
  );
  await worker.evaluate(() => {
    const world = globalThis as unknown as World;
    world.fetch = () => new Promise(() => {});
    world.chrome.runtime.onMessage.addListener(({ to }) => {
      if (to === 'article/glance') world.asked = (world.asked ?? 0) + 1;
    });
  });
  return {
    asked: () => worker.evaluate(() => (globalThis as unknown as World).asked ?? 0),
    kill: () => worker.close(),
  };
}

/** A page of the extension reaches the event page's window, and an open one keeps that reachable. */
async function stallEventPage({ installed, openOwn }: Rig): Promise<Stalled> {
  const page = await openOwn('src/options/index.html');
  type Opener = { browser: { runtime: { getBackgroundPage(): Promise<World> } } };
  await page.evaluate(async () => {
    const world = await (globalThis as unknown as Opener).browser.runtime.getBackgroundPage();
    world.fetch = () => new Promise(() => {});
    world.chrome.runtime.onMessage.addListener(({ to }) => {
      if (to === 'article/glance') world.asked = (world.asked ?? 0) + 1;
    });
  });
  return {
    asked: () =>
      page.evaluate(async () => {
        const world = await (globalThis as unknown as Opener).browser.runtime.getBackgroundPage();
        return world.asked ?? 0;
      }),
    kill: async () => {
      await terminate(installed);
      await page.close();
    },
  };
}
