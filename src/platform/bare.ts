/**
 * The few calls of the stub, straight to the browser: the polyfill weighs three times what the
 * stub does. `chrome` is there in both browsers, and with our own scripts only.
 */
interface Bare {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
    };
  };
  readonly storage: {
    readonly local: { get(names: readonly string[]): Promise<Record<string, unknown>> };
  };
}

type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  reply: (answer: unknown) => void,
) => boolean;

declare const chrome: Bare;

/** False once this extension was updated or removed: then this script is a left-over of the old one. */
export function isAlive(): boolean {
  try {
    return !!chrome.runtime?.id;
  } catch {
    return false;
  }
}

/** Values of the local storage by name. */
export function stored(names: readonly string[]): Promise<Record<string, unknown>> {
  return chrome.storage.local.get(names);
}

/** Ask the background; answers with whatever came back. */
export async function send(to: string): Promise<unknown> {
  return chrome.runtime?.sendMessage({ to, body: null });
}

/**
 * Answer the extension's own messages: `handle` gives a promise, or undefined to leave the message
 * to others.
 */
export function listen(handle: (message: unknown) => Promise<unknown> | undefined): void {
  const id = chrome.runtime?.id;
  const listener: Listener = (message, sender, reply) => {
    const answer = sender.id === id ? handle(message) : undefined;
    const failed = (fault: unknown) => reply({ ok: false, error: String(fault) });
    answer?.then((value) => value !== undefined && reply(value), failed);
    return answer !== undefined;
  };
  chrome.runtime?.onMessage.addListener(listener);
}
