/** Stopping the extension's background as the browser does when memory is short. */
import type { BrowserName, Installed } from '../../src/demo/browser';
import { inFirefoxWindow } from './chrome-scope';
import { until } from './rig';

async function stopWorker({ browser, id }: Installed): Promise<void> {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}`);
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && isOurs(one.url()));
  // A worker that has gone to sleep by itself is as good as killed.
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until('the end of the worker', async () =>
    browser.targets().includes(target) ? null : true,
  );
}

/** Firefox lets its own scripts stop an event page; the driver may run one of those. */
async function stopEventPage({ browser, id }: Installed): Promise<void> {
  const state = await inFirefoxWindow(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`the event page is ${state}`);
}

/** Stop the background; it starts again when it is next called. */
export function stopBackground(installed: Installed, name: BrowserName): Promise<void> {
  return name === 'chrome' ? stopWorker(installed) : stopEventPage(installed);
}
