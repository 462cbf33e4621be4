/** Running a script in Firefox's own window, where its parts can be reached. */
import type { Browser } from 'puppeteer-core';

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** Value of `expression`, which may be a promise, in the browser's window; throws what it throws. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text?: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text ?? 'failed in the browser window');
  return result?.value;
}
