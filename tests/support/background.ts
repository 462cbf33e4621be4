/** Stopping the extension's background as the browser does when memory is short. */
import type { BrowserName, Installed } from '../../src/demo/browser';
import { until } from './rig';

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
}

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
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result } = answer.result as { result?: { value?: unknown } };
  if (result?.value !== 'stopped') throw new Error(`event page: ${JSON.stringify(answer)}`);
}

/** Stop the background; it starts again when it is next called. */
export function stopBackground(installed: Installed, name: BrowserName): Promise<void> {
  return name === 'chrome' ? stopWorker(installed) : stopEventPage(installed);
}
