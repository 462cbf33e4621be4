/**
 * The browser's own API as far as scripts in pages call it, which their build puts in the polyfill's
 * place: that weighs a seventh of the reader and takes its time in every page it enters. Both browsers
 * answer with promises by themselves; only what a listener returns is not understood everywhere.
 */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Answer = (reply: unknown) => void;

interface Native {
  readonly storage: unknown;
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, answer: Answer) => boolean | undefined,
      ): void;
    };
  };
}

declare const chrome: Native;
const { runtime, storage } = chrome;

/** A listener that returns a promise answers later; one that returns nothing leaves the call to others. */
function addListener(listener: Listener): void {
  runtime.onMessage.addListener((message, sender, answer) => {
    const reply = listener(message, sender);
    reply?.then(answer);
    return reply && true;
  });
}

// biome-ignore lint/style/noDefaultExport: the polyfill has no other name.
export default {
  storage,
  runtime: {
    id: runtime.id,
    getURL: (path: string) => runtime.getURL(path),
    sendMessage: (message: unknown) => runtime.sendMessage(message),
    onMessage: { addListener },
  },
};
