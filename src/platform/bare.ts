/**
 * The few calls of the stub, straight to the browser: the polyfill weighs three times what the
 * stub does. `chrome` is there in both browsers, and with our own scripts only.
 */
interface Bare {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(names: readonly string[]): Promise<Record<string, unknown>> };
  };
}

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
export function send(to: string, body: unknown = null): Promise<unknown> {
  return chrome.runtime.sendMessage({ to, body });
}
