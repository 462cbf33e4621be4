/** Messages between the extension's parts, typed by `protocol.ts`. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundCalls, ContentCalls, Reply } from '../protocol';

type AnyCalls<C> = { [K in keyof C]: { request: unknown; reply: unknown } };

/** Who sent a call, as far as the answering part needs to know. */
export interface Sender {
  /** Address of the web page a content script lives in; null for a page of the extension. */
  readonly pageUrl: string | null;
  /** Tab of the content script that asked; null for an extension page. */
  readonly tabId: number | null;
  /** 0 for the page itself, other numbers for frames inside it. */
  readonly frameId: number;
  /** Whether it stands in a private window. */
  readonly isPrivate: boolean;
}

/**
 * One function per call. A handler that returns `undefined` leaves the call to another listener
 * (a frame with nothing to say keeps silent this way).
 */
export type Handlers<C extends AnyCalls<C>> = {
  readonly [K in keyof C]: (
    request: C[K]['request'],
    sender: Sender,
  ) => Promise<C[K]['reply']> | undefined;
};

/** Nobody is there to be asked, which is no fault of theirs. */
export class NobodyThere extends Error {}

function open<T>(reply: unknown): T {
  const answer = reply as Reply<T> | undefined;
  if (typeof answer !== 'object' || answer === null) throw new NobodyThere('no answer');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/**
 * Ask the background; rejects with a readable reason when it fails or is gone. A background that
 * died over the question is asked once more: the browser starts it again, and every call may be
 * made twice.
 */
export async function askBackground<K extends keyof BackgroundCalls>(
  to: K,
  body: BackgroundCalls[K]['request'],
): Promise<BackgroundCalls[K]['reply']> {
  const ask = (): Promise<unknown> => browser.runtime.sendMessage({ to, body });
  const reply = await ask().catch(() => undefined);
  return open(reply ?? (await ask()));
}

/** A question to the page in one tab. */
export type AskTab = <K extends keyof ContentCalls>(
  to: K,
  body: ContentCalls[K]['request'],
) => Promise<ContentCalls[K]['reply']>;

/** Ask the page in this tab; rejects with `NobodyThere` when no reader lives there. */
export function askTab(tabId: number): AskTab {
  return async (to, body) => {
    const reply = await browser.tabs.sendMessage(tabId, { to, body }).catch((fault: Error) => {
      throw new NobodyThere(fault.message);
    });
    return open(reply);
  };
}

/**
 * Answer calls until the part dies. Messages from other extensions and pages are ignored,
 * unknown calls are left alone, and a handler that throws becomes a reply with the reason.
 * Must be called synchronously at start-up, or a woken worker misses its first message.
 */
export function answer<C extends AnyCalls<C>>(handlers: Handlers<C>): void {
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const call = message as { to?: unknown; body?: unknown } | null;
    if (typeof call !== 'object' || call === null || typeof call.to !== 'string') return undefined;
    if (!Object.hasOwn(handlers, call.to)) return undefined;
    const own = browser.runtime.getURL('');
    const pageUrl = from.url === undefined || from.url.startsWith(own) ? null : from.url;
    const sender = {
      pageUrl,
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      isPrivate: from.tab?.incognito ?? false,
    };
    return reply(() => handlers[call.to as keyof C](call.body, sender));
  };
  browser.runtime.onMessage.addListener(listener as never);
}

function reply(handle: () => Promise<unknown> | undefined): Promise<Reply<unknown>> | undefined {
  const failed = (fault: unknown) => ({
    ok: false as const,
    error: fault instanceof Error ? fault.message : String(fault),
  });
  try {
    return handle()?.then((value) => ({ ok: true as const, value }), failed);
  } catch (fault) {
    return Promise.resolve(failed(fault));
  }
}
