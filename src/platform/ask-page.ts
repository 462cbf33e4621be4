/** Asking a page that nobody has asked before: it gets its reader with the first question. */
import { injectContent } from './access';
import { type AskTab, askTab, NobodyThere } from './channel';

/** The browser lets no script into the page. */
export class NoWayIn extends Error {}

/**
 * Ask the page in this tab, and put the reader in where nobody answers; `everywhere` puts it into
 * the frames too. A fault of the reader itself is handed on as it is. Rejects with `NoWayIn`
 * where the browser lets no reader in.
 */
export function askPage(tabId: number, everywhere = false): AskTab {
  const ask = askTab(tabId);
  return (to, body) =>
    ask(to, body).catch(async (fault: unknown) => {
      if (!(fault instanceof NobodyThere)) throw fault;
      if (!(await injectContent(tabId, everywhere))) throw new NoWayIn(fault.message);
      return ask(to, body);
    });
}
