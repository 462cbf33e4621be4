/**
 * A way for tests into the closed shadow roots of card and note: each becomes its host's
 * `shadowRoot` in the page's own world. The extension's world and the page's markup stay as they are.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { PATIENCE, until } from './rig';

interface CdpNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

const REVEAL =
  "(host, root) => { Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true }); }";

async function openInChromium(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = (root as CdpNode).children?.find(({ nodeName }) => nodeName === 'HTML');
    for (const host of html?.children ?? []) {
      const shadow = host.shadowRoots?.[0];
      if (shadow?.shadowRootType === 'closed') await revealInChromium(session, host, shadow);
    }
  } finally {
    await session.detach();
  }
}

async function revealInChromium(session: CDPSession, host: CdpNode, root: CdpNode): Promise<void> {
  const resolve = async ({ backendNodeId }: CdpNode) =>
    (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId ?? '';
  const [hostId, rootId] = [await resolve(host), await resolve(root)];
  await session.send('Runtime.callFunctionOn', {
    objectId: hostId,
    functionDeclaration: REVEAL,
    arguments: [{ objectId: hostId }, { objectId: rootId }],
  });
}

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { result: { value?: BidiNode[] } } }>;
  };
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

async function openInFirefox(page: Page): Promise<void> {
  const { connection } = page.browser() as unknown as Bidi;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = (functionDeclaration: string, given: object[]) =>
    connection.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
  const children = await call('() => [...document.documentElement.children]', []);
  for (const { sharedId, value } of children.result.result.value ?? []) {
    const root = value?.shadowRoot?.sharedId;
    if (sharedId && root) await call(REVEAL, [{ sharedId }, { sharedId: root }]);
  }
}

/** Make the open card and note reachable from the page's own world. */
export async function openRoots(page: Page): Promise<void> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  await (isFirefox ? openInFirefox(page) : openInChromium(page));
}

/** Text of what `selector` finds in one of the extension's panels on the page, or null. */
export async function panelText(page: Page, selector: string): Promise<string | null> {
  await openRoots(page);
  return page.evaluate((wanted) => {
    for (const host of document.documentElement.children) {
      const found = host.shadowRoot?.querySelector<HTMLElement>(wanted);
      if (found) return found.innerText;
    }
    return null;
  }, selector);
}

export const CARD = '[role="dialog"]';
export const NOTE = '.note';

/** Wait for the card to be open; gives its text. */
export function cardOpen(page: Page): Promise<string> {
  return until('the card', async () => (await panelText(page, CARD)) || null);
}

/** Wait until no panel of the extension is on the page. */
export async function panelsGone(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('html > :not(head, body)').length === 0,
    { timeout: PATIENCE },
  );
}

/** Middle of an element inside a panel, in client coordinates. */
export async function inPanel(page: Page, selector: string): Promise<{ x: number; y: number }> {
  await openRoots(page);
  const place = await page.evaluate((wanted) => {
    for (const host of document.documentElement.children) {
      const box = host.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, selector);
  if (!place) throw new Error(`no ${selector} in a panel`);
  return place;
}
